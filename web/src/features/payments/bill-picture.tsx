import { X } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from '../../i18n';
import { paths } from '../../routes';
import { IconButton } from '../../ui';

/** The picture of the bill: small on the card, as large as the screen at a tap. */
export function BillPicture({ id, purpose }: { id: string; purpose: string }) {
  const { t } = useTranslation('payments');
  const { t: ui } = useTranslation('ui');
  const [open, setOpen] = useState(false);
  const source = paths.picture(id);
  return (
    <>
      <Button
        aria-label={t('bill.open', { purpose })}
        onPress={() => setOpen(true)}
        className="size-16 shrink-0 cursor-zoom-in overflow-hidden rounded-box border border-line bg-paper"
      >
        <img src={source} alt="" width={64} height={64} loading="lazy" decoding="async" className="size-full object-cover" />
      </Button>
      <ModalOverlay isOpen={open} onOpenChange={setOpen} isDismissable className="fixed inset-0 z-50 flex bg-[#0d100ef2] entering:appears exiting:appears exiting:leaves">
        <Modal className="flex h-dvh w-full">
          <Dialog aria-label={t('bill.of', { purpose })} className="relative flex min-h-0 flex-1 outline-none">
            <Button aria-label={ui('close')} onPress={() => setOpen(false)} className="pane grid min-h-0 flex-1 cursor-zoom-out place-items-center p-3">
              <img src={source} alt={t('bill.of', { purpose })} className="max-h-[calc(100dvh-1.5rem)] max-w-full rounded-box object-contain" />
            </Button>
            <span className="absolute end-3 top-[max(0.75rem,env(safe-area-inset-top))] rounded-full bg-sheet">
              <IconButton label={ui('close')} onPress={() => setOpen(false)}>
                <X aria-hidden="true" size={22} />
              </IconButton>
            </span>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
