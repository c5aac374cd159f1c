import { X } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from '../i18n';
import { Button, IconButton } from './button';
import { classes } from './classes';

export interface SheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  children: ReactNode;
  /** Stays at the bottom, under the thumb. */
  actions?: ReactNode;
  /** A swipe of the veil or Escape does not close it: for what would be lost. */
  keep?: boolean;
}

// What opened a dialog may be gone when it closes (the row it stood in was removed). Then the focus goes to what is
// there, the dialog below or the page, instead of nowhere.
function KeepFocus() {
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement && document.activeElement !== document.body) return;
        const left = [...document.querySelectorAll<HTMLElement>('[role=dialog], [role=alertdialog]')].at(-1) ?? document.getElementById('content');
        left?.focus();
      }, 60);
    },
    [],
  );
  return null;
}

const veil = 'fixed inset-0 z-40 flex bg-veil entering:appears exiting:appears exiting:leaves';

/** Comes from below on a phone, from the side on a desktop. Holds the focus; Escape closes it. */
export function Sheet({ open, onOpenChange, title, children, actions, keep = false }: SheetProps) {
  const { t } = useTranslation('ui');
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={onOpenChange}
      isDismissable={!keep}
      isKeyboardDismissDisabled={keep}
      className={classes(veil, 'items-end md:items-stretch md:justify-end')}
    >
      <Modal className="flex max-h-[92dvh] w-full flex-col rounded-t-card bg-sheet shadow-high entering:rises exiting:rises exiting:leaves md:max-h-none md:w-[26rem] md:rounded-t-none md:rounded-s-card md:entering:slides md:exiting:slides">
        <KeepFocus />
        <AriaDialog className="flex min-h-0 flex-1 flex-col outline-none">
          <header className="flex items-center gap-2 py-2 ps-5 pe-2">
            <Heading slot="title" className="min-w-0 flex-1 truncate text-lead font-semibold">
              {title}
            </Heading>
            <IconButton label={t('close')} onPress={() => onOpenChange(false)}>
              <X aria-hidden="true" size={22} />
            </IconButton>
          </header>
          <div className="pane min-h-0 flex-1 px-5 pb-5">{children}</div>
          {actions ? (
            <footer className="border-t border-line px-5 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">{actions}</footer>
          ) : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  children: ReactNode;
  /** The deed in a word or two, never "OK". */
  action: string;
  tone?: 'primary' | 'danger';
  pending?: boolean;
  onConfirm: () => void;
}

/** Asks once before something that cannot be undone. */
export function Confirm({ open, onOpenChange, title, children, action, tone = 'primary', pending = false, onConfirm }: ConfirmProps) {
  const { t } = useTranslation('ui');
  return (
    <ModalOverlay isOpen={open} onOpenChange={onOpenChange} isDismissable className={classes(veil, 'items-center justify-center p-5')}>
      <Modal className="w-full max-w-md rounded-card bg-sheet shadow-high entering:grows exiting:grows exiting:leaves">
        <KeepFocus />
        <AriaDialog role="alertdialog" className="flex flex-col gap-4 p-5 outline-none">
          <Heading slot="title" className="text-lead font-semibold">
            {title}
          </Heading>
          <div className="text-body text-soft">{children}</div>
          <div className="flex flex-wrap justify-end gap-2">
            <Button tone="quiet" onPress={() => onOpenChange(false)}>
              {t('notNow')}
            </Button>
            <Button tone={tone} isPending={pending} onPress={onConfirm}>
              {action}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
