import { CloudOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { connection, outbox, useOutbox, useStore } from '../api';
import { useTranslation } from '../i18n';
import { Button, useMedia, useProblemText } from '../ui';

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return online;
}

// A connection that is back within a moment is nobody's business.
function useLost(): boolean {
  const live = useStore(connection);
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (live === 'on') return;
    const timer = setTimeout(() => setLost(true), 3000);
    return () => {
      clearTimeout(timer);
      setLost(false);
    };
  }, [live]);
  return lost;
}

/** Says so when the connection is gone, and what becomes of what one does meanwhile. */
export function Banner() {
  const { t } = useTranslation('app');
  const { t: ui } = useTranslation('ui');
  const read = useProblemText();
  const online = useOnline();
  const lost = useLost();
  const box = useStore(outbox);
  const parcels = useOutbox();
  const failed = parcels.filter((parcel) => parcel.state === 'failed');
  const waiting = parcels.length - failed.length;
  const slim = useMedia('(max-height: 30rem)');

  return (
    <div role="status" className="shrink-0">
      {!online || lost ? (
        <p className="flex items-center gap-2 bg-band-wash px-4 py-2 text-fine font-semibold text-band">
          <CloudOff aria-hidden="true" size={16} className="shrink-0" />
          <span>
            {online || slim ? t('offline.connecting') : t('offline.off')} {waiting > 0 ? t('offline.waiting', { count: waiting }) : null}
          </span>
        </p>
      ) : null}
      {failed.length > 0 ? (
        <div className="bg-brick-wash px-4 py-2">
          <p className="text-fine font-semibold text-brick">{t('failed.title', { count: failed.length })}</p>
          <ul>
            {failed.map((parcel) => (
              <li key={parcel.key} className="flex flex-wrap items-center gap-x-2 text-fine">
                <span className="min-w-40 flex-1">{read(parcel.problem ?? { code: 'internal', detail: '' })}</span>
                <Button tone="link" onPress={() => void box?.retry(parcel.key)}>
                  {ui('again')}
                </Button>
                <Button tone="link" onPress={() => void box?.drop(parcel.key)}>
                  {t('failed.drop')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
