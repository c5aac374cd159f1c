import { X } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from '../i18n';
import { Button, IconButton } from './button';

export interface Toast {
  id: number;
  text: string;
  action?: { label: string; run: () => void };
}

let toasts: readonly Toast[] = [];
let next = 1;
const ears = new Set<() => void>();

function change(to: readonly Toast[]): void {
  toasts = to;
  for (const hear of ears) hear();
}

/** Says something in passing, politely: what was done, perhaps with a way back. Errors that matter stand where they happened instead. */
export function toast(text: string, action?: Toast['action']): void {
  change([...toasts.slice(-2), { id: next++, text, ...(action ? { action } : {}) }]);
}

function dismiss(id: number): void {
  change(toasts.filter((one) => one.id !== id));
}

function Notice({ notice }: { notice: Toast }) {
  const { t } = useTranslation('ui');
  const lasting = notice.action ? 10_000 : 5_000;
  useEffect(() => {
    const timer = setTimeout(() => dismiss(notice.id), lasting);
    return () => clearTimeout(timer);
  }, [notice.id, lasting]);
  return (
    <li className="pointer-events-auto flex items-center gap-1 rounded-box bg-raised ps-4 pe-1 shadow-high ring-1 ring-line grows">
      <span className="flex-1 py-2 text-note">{notice.text}</span>
      {notice.action ? (
        <Button
          tone="link"
          onPress={() => {
            notice.action?.run();
            dismiss(notice.id);
          }}
        >
          {notice.action.label}
        </Button>
      ) : null}
      <IconButton label={t('close')} onPress={() => dismiss(notice.id)}>
        <X aria-hidden="true" size={18} />
      </IconButton>
    </li>
  );
}

/** Where toasts appear; once, in the shell. Above on a phone, where no thumb and no sheet is; in the top layer, so that an open sheet does not silence it. */
export function ToastRegion() {
  const { t } = useTranslation('ui');
  const shown = useSyncExternalStore(
    (hear) => {
      ears.add(hear);
      return () => ears.delete(hear);
    },
    () => toasts,
  );
  return (
    <section
      aria-label={t('notices')}
      aria-live="polite"
      data-react-aria-top-layer="true"
      className="pointer-events-none fixed inset-x-4 top-[calc(4.5rem+env(safe-area-inset-top))] z-50 mx-auto max-w-md md:top-auto md:bottom-6"
    >
      <ul className="flex flex-col gap-2">
        {shown.map((notice) => (
          <Notice key={notice.id} notice={notice} />
        ))}
      </ul>
    </section>
  );
}
