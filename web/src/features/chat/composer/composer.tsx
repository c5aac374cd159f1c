import { ArrowUp, Check, ImagePlus, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from '../../../i18n';
import { Button, classes, IconButton, useMedia, useProblemText } from '../../../ui';
import { editMessage, sendMessage } from '../send';
import { Aimed, type Aim } from './aim';
import { draftOf, keepDraft } from './drafts';
import { usePictureDraft, type PictureDraft } from './picture-draft';
import { sayTyping, stopTyping } from './typing';

const most = 10_000;

export interface ComposerProps {
  conversationId: string;
  me: string;
  aim: Aim;
  onAimed: () => void;
  /** Before the field: passing the hat. */
  slot: ReactNode;
  /** After something was sent from here. */
  onSent: () => void;
  /** The newest message of one's own that can be changed: the arrow up takes it. */
  onEditLast: () => void;
}

function PicturePreview({ picture, onAgain, onDrop }: { picture: PictureDraft; onAgain: () => void; onDrop: () => void }) {
  const { t } = useTranslation('chat');
  const read = useProblemText();
  const busy = !picture.id && !picture.problem;
  return (
    <div className="flex items-center gap-3 px-1 pb-2">
      <img src={picture.previewUrl} alt={t('composer.pictureAlone')} className={classes('size-18 rounded-box border border-line object-cover', busy && 'opacity-60')} />
      <div className="min-w-0 flex-1" role="status">
        {busy ? <p className="text-fine text-soft">{t('composer.uploading')}</p> : null}
        {picture.problem ? (
          <>
            <p className="text-fine font-semibold text-brick">{read(picture.problem) || t('composer.uploadFailed')}</p>
            {picture.problem.passing ? (
              <Button tone="link" onPress={onAgain}>
                {t('message.retry')}
              </Button>
            ) : null}
          </>
        ) : null}
      </div>
      <IconButton label={t('composer.removePicture')} onPress={onDrop}>
        <X aria-hidden="true" size={20} />
      </IconButton>
    </div>
  );
}

/** The field grows with what is written, to a third of the screen. */
function useGrowing(text: string) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text]);
  return field;
}

const pictureIn = (files: FileList | null | undefined): File | undefined => [...(files ?? [])].find((file) => file.type.startsWith('image/'));

/** The field in which one writes: a message, an answer, a change of one's own; with a picture where one likes. */
export function Composer({ conversationId, me, aim, onAimed, slot, onSent, onEditLast }: ComposerProps) {
  const { t } = useTranslation('chat');
  const keyboard = useMedia('(hover: hover) and (pointer: fine)');
  const [text, setText] = useState(() => draftOf(me, conversationId));
  const { picture, choose, again, drop } = usePictureDraft();
  const field = useGrowing(text);
  const editing = aim.kind === 'edit' ? aim.message : null;
  const replying = aim.kind === 'reply' ? aim.message : null;
  const over = text.trim().length - most;
  const ready = over <= 0 && (picture && !editing ? picture.id !== null : text.trim() !== '');

  // What stood there before a change of an older message is the draft, and comes back after it.
  const [aimThen, setAimThen] = useState(aim);
  if (aim !== aimThen) {
    setAimThen(aim);
    if (aim.kind === 'edit' || aimThen.kind === 'edit') setText(aim.kind === 'edit' ? aim.message.text : draftOf(me, conversationId));
  }
  useEffect(() => {
    if (editing || replying) field.current?.focus();
  }, [editing, replying, field]);

  const write = (next: string) => {
    setText(next);
    if (editing) return;
    keepDraft(me, conversationId, next);
    if (next.trim()) sayTyping(conversationId, me);
  };

  const send = () => {
    if (!ready) return;
    const said = text.trim();
    if (editing) {
      if (said !== editing.text) editMessage(conversationId, editing.id, said);
      onAimed();
      return;
    }
    sendMessage(conversationId, { text: said, replyTo: replying?.id ?? null, pictureId: picture?.id ?? null });
    keepDraft(me, conversationId, '');
    setText('');
    drop();
    stopTyping();
    onAimed();
    onSent();
    field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey && (keyboard || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
    if (event.key === 'Escape' && aim.kind !== 'new') onAimed();
    if (event.key === 'ArrowUp' && text === '' && aim.kind === 'new') {
      event.preventDefault();
      onEditLast();
    }
  };

  const onPaste = (event: ClipboardEvent) => {
    const pasted = pictureIn(event.clipboardData.files);
    if (!pasted || editing) return;
    event.preventDefault();
    choose(pasted);
  };

  return (
    <div
      className="border-t border-line bg-sheet px-2 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] md:px-3"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const dropped = pictureIn(event.dataTransfer.files);
        if (dropped && !editing) choose(dropped);
      }}
    >
      <div className="mx-auto max-w-3xl">
        <Aimed aim={aim} me={me} onStop={onAimed} />
        {picture && !editing ? <PicturePreview picture={picture} onAgain={again} onDrop={drop} /> : null}
        <div className="group/composer flex items-end gap-1.5">
          {editing ? null : slot}
          <div className="flex min-h-12 min-w-0 flex-1 items-end rounded-3xl border border-edge bg-raised transition-colors focus-within:border-felt focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-felt hover:border-soft">
            <textarea
              ref={field}
              rows={1}
              value={text}
              onChange={(event) => write(event.target.value)}
              onKeyDown={onKeyDown}
              onPaste={onPaste}
              aria-label={t('composer.label')}
              aria-invalid={over > 0}
              placeholder={picture ? t('composer.caption') : t('composer.label')}
              enterKeyHint={keyboard ? 'send' : 'enter'}
              className="max-h-[33dvh] min-h-11.5 w-full min-w-0 flex-1 resize-none bg-transparent py-2.75 ps-4 text-body outline-none placeholder:text-soft"
            />
            {editing ? null : (
              <FileTrigger acceptedFileTypes={['image/jpeg', 'image/png', 'image/gif', 'image/webp']} onSelect={(files) => files?.[0] && choose(files[0])}>
                <IconButton label={t('composer.picture')}>
                  <ImagePlus aria-hidden="true" size={21} />
                </IconButton>
              </FileTrigger>
            )}
          </div>
          <IconButton label={editing ? t('composer.save') : t('composer.send')} tone="felt" isDisabled={!ready} onPress={send}>
            {editing ? <Check aria-hidden="true" size={22} /> : <ArrowUp aria-hidden="true" size={22} />}
          </IconButton>
        </div>
        {over > 0 ? (
          <p role="alert" className="px-4 pt-1 text-fine font-semibold text-brick">
            {t('composer.tooLong', { count: over })}
          </p>
        ) : null}
      </div>
    </div>
  );
}

