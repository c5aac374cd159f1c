import { Camera, CameraOff, X } from 'lucide-react';
import { useTranslation } from '../../../i18n';
import { Button, classes, IconButton } from '../../../ui';
import { useCamera } from './use-camera';

export interface ScannerProps {
  on: boolean;
  onTurn: (on: boolean) => void;
  /** Says whether what was read is taken; if not, it looks on. */
  onCode: (text: string) => boolean;
  /** A word about what was read and not taken. */
  note: string | null;
}

/** The camera's window: a frame to hold the code in, or the way to turn it on, or why there is none. */
export function Scanner({ on, onTurn, onCode, note }: ScannerProps) {
  const { t } = useTranslation('merchant');
  const { state, video } = useCamera(on, onCode);
  const failed = state === 'denied' || state === 'missing' || state === 'insecure' || state === 'busy';
  return (
    <div className="relative grid h-64 place-items-center overflow-hidden rounded-card bg-[#151816] text-center text-[#ecefe9] sm:h-80">
      {on ? (
        <video ref={video} muted playsInline aria-label={t('camera.window')} className={classes('absolute inset-0 size-full object-cover', state !== 'looking' && 'opacity-0')} />
      ) : null}
      {state === 'looking' ? (
        <>
          <span aria-hidden="true" className="pointer-events-none relative size-44 rounded-card shadow-[0_0_0_100vmax_#0007] ring-3 ring-white sm:size-56" />
          <p role="status" className="absolute inset-x-0 bottom-3 text-note font-semibold">
            {note ?? t('camera.looking')}
          </p>
          <span className="absolute end-1 top-1 rounded-full bg-[#0008] [&_button]:text-white [&_button]:hover:text-white">
            <IconButton label={t('camera.off')} onPress={() => onTurn(false)}>
              <X aria-hidden="true" size={22} />
            </IconButton>
          </span>
        </>
      ) : (
        <div className="relative flex max-w-xs flex-col items-center gap-3 px-4">
          {failed ? <CameraOff aria-hidden="true" size={40} strokeWidth={1.5} /> : <Camera aria-hidden="true" size={40} strokeWidth={1.5} className={state === 'asking' ? 'motion-safe:animate-pulse' : ''} />}
          <p role={failed ? 'alert' : 'status'} className="text-note text-pretty">
            {failed ? t(`camera.${state}`) : state === 'asking' ? t('camera.asking') : t('camera.idle')}
          </p>
          {state === 'off' ? (
            <Button onPress={() => onTurn(true)}>{t('camera.on')}</Button>
          ) : state === 'denied' || state === 'busy' ? (
            <Button
              onPress={() => {
                onTurn(false);
                setTimeout(() => onTurn(true), 0);
              }}
            >
              {t('camera.again')}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}
