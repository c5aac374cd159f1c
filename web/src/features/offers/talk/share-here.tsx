import { TicketPercent } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../../i18n';
import { IconButton } from '../../../ui';

const ShareHereSheet = lazy(() => import('./share-here-sheet').then((file) => ({ default: file.ShareHereSheet })));

/** Beside the message field: shares one of my vouchers' offers here. On a phone it makes room while one writes. */
export function ShareHere({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('offers');
  const [open, setOpen] = useState(false);
  return (
    <>
      <span className="-ms-1 max-md:group-has-[textarea:not(:placeholder-shown)]/composer:hidden">
        <IconButton label={t('here.title')} onPress={() => setOpen(true)}>
          <TicketPercent aria-hidden="true" size={22} />
        </IconButton>
      </span>
      <Suspense>{open ? <ShareHereSheet conversationId={conversationId} onClose={() => setOpen(false)} /> : null}</Suspense>
    </>
  );
}
