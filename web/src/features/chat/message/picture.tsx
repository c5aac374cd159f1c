import { X } from 'lucide-react';
import { useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { IconButton } from '../../../ui';
import type { Message } from '../wire';

const widest = 300;
const highest = 360;

/** The box a picture is given before it has come: as large as fits, in its own proportions. */
export function boxOf(width: number, height: number): { width: number; height: number } {
  if (width <= 0 || height <= 0) return { width: widest, height: widest };
  const scale = Math.min(widest / width, highest / height, 1);
  return { width: Math.max(80, Math.round(width * scale)), height: Math.max(60, Math.round(height * scale)) };
}

/** A picture in a bubble; a tap shows it as large as the screen. */
export function Picture({ message }: { message: Message }) {
  const { t } = useTranslation('chat');
  const { t: ui } = useTranslation('ui');
  const [large, setLarge] = useState(false);
  if (!message.picture_id) return null;
  const { width, height } = boxOf(message.picture_width ?? 0, message.picture_height ?? 0);
  const src = paths.picture(message.picture_id);
  const who = message.author.name;
  return (
    <>
      <button
        type="button"
        aria-label={t('message.enlarge', { who })}
        onClick={() => setLarge(true)}
        className="block max-w-full cursor-zoom-in overflow-hidden rounded-[0.875rem] bg-line/60"
        style={{ width, aspectRatio: `${width} / ${height}` }}
      >
        <img src={src} alt="" width={width} height={height} decoding="async" className="size-full object-cover" />
      </button>
      <ModalOverlay isOpen={large} onOpenChange={setLarge} isDismissable className="fixed inset-0 z-40 grid place-items-center bg-[#0b0d0ce6] entering:appears exiting:appears exiting:leaves">
        <Modal>
          <Dialog aria-label={t('message.picture', { who })} className="outline-none">
            <img src={src} alt={message.text || t('message.picture', { who })} className="max-h-dvh max-w-full object-contain" />
            <span className="fixed end-2 top-2 rounded-full bg-sheet">
              <IconButton label={ui('close')} onPress={() => setLarge(false)}>
                <X aria-hidden="true" size={22} />
              </IconButton>
            </span>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
