import { Copy, Pencil, Plus, Reply, Trash2, Minus } from 'lucide-react';
import { useState, type ReactNode, type RefObject } from 'react';
import { Button as Press, Dialog, Popover } from 'react-aria-components';
import { useTranslation } from '../../../i18n';
import { classes, Confirm, Sheet, toast, useBroad } from '../../../ui';
import { copyText } from '../copy';
import { deleteMessage, react } from '../send';
import type { Message } from '../wire';
import { moreEmoji, quickEmoji } from './reactions';

/** What a person may do with a message. */
export interface Rights {
  edit: boolean;
  remove: boolean;
  speak: boolean;
}

export function rightsTo(message: Message, me: string, manages: boolean): Rights {
  const said = (message.kind === 'text' || message.kind === 'image') && !message.deleted_at;
  const own = message.author.id === me;
  return { edit: said && own && message.kind === 'text', remove: said && (own || manages), speak: message.kind !== 'system' && !message.deleted_at };
}

export interface MessageActionsProps {
  message: Message | null;
  anchor: RefObject<HTMLElement | null>;
  me: string;
  manages: boolean;
  onClose: () => void;
  onReply: (message: Message) => void;
  onEdit: (message: Message) => void;
}

function Choice({ icon, children, tone, onPress }: { icon: ReactNode; children: ReactNode; tone?: 'brick'; onPress: () => void }) {
  return (
    <Press
      onPress={onPress}
      className={classes('flex min-h-12 w-full cursor-pointer items-center gap-3 rounded-[0.625rem] px-3 text-start text-note hover:bg-felt-wash pressed:bg-felt-wash md:min-h-11', tone === 'brick' && 'text-brick')}
    >
      {icon}
      {children}
    </Press>
  );
}

function EmojiRow({ message, me, onDone }: { message: Message; me: string; onDone: () => void }) {
  const { t } = useTranslation('chat');
  const [more, setMore] = useState(false);
  const own = new Set(message.reactions.filter((reaction) => reaction.users.includes(me)).map((reaction) => reaction.emoji));
  const choose = (emoji: string) => {
    react(message.conversation_id, message.id, emoji, !own.has(emoji));
    onDone();
  };
  const button = (emoji: string) => (
    <Press
      key={emoji}
      aria-label={t('message.reactWith', { emoji })}
      aria-pressed={own.has(emoji)}
      onPress={() => choose(emoji)}
      className={classes('grid size-11 cursor-pointer place-items-center rounded-full text-[1.375rem] transition-transform hover:bg-line/60 motion-safe:pressed:scale-125', own.has(emoji) && 'bg-felt-wash')}
    >
      {emoji}
    </Press>
  );
  return (
    <div role="group" aria-label={t('message.react')} className="grid grid-cols-7 justify-items-center gap-y-1 pb-1">
      {quickEmoji.map(button)}
      <Press
        aria-label={more ? t('message.fewerReactions') : t('message.moreReactions')}
        aria-expanded={more}
        onPress={() => setMore(!more)}
        className="grid size-11 cursor-pointer place-items-center rounded-full text-soft hover:bg-line/60"
      >
        {more ? <Minus aria-hidden="true" size={20} /> : <Plus aria-hidden="true" size={20} />}
      </Press>
      {more ? moreEmoji.map(button) : null}
    </div>
  );
}

function Choices({ message, me, rights, props, onDelete }: { message: Message; me: string; rights: Rights; props: MessageActionsProps; onDelete: () => void }) {
  const { t } = useTranslation('chat');
  const then = (work: () => void) => () => {
    props.onClose();
    work();
  };
  const copy = () => void copyText(message.text).then((copied) => (copied ? toast(t('message.copied')) : undefined));
  return (
    <div className="flex flex-col">
      {rights.speak ? <EmojiRow message={message} me={me} onDone={props.onClose} /> : null}
      {rights.speak ? (
        <Choice icon={<Reply aria-hidden="true" size={19} className="rtl:-scale-x-100" />} onPress={then(() => props.onReply(message))}>
          {t('message.reply')}
        </Choice>
      ) : null}
      {message.text ? (
        <Choice icon={<Copy aria-hidden="true" size={19} />} onPress={then(copy)}>
          {t('message.copy')}
        </Choice>
      ) : null}
      {rights.edit ? (
        <Choice icon={<Pencil aria-hidden="true" size={19} />} onPress={then(() => props.onEdit(message))}>
          {t('message.edit')}
        </Choice>
      ) : null}
      {rights.remove ? (
        <Choice tone="brick" icon={<Trash2 aria-hidden="true" size={19} />} onPress={onDelete}>
          {t('message.delete')}
        </Choice>
      ) : null}
    </div>
  );
}

/** Everything one can do with a message: under the thumb on a phone, beside the message on a desktop. */
export function MessageActions(props: MessageActionsProps) {
  const { message, anchor, me, manages, onClose } = props;
  const { t } = useTranslation('chat');
  const broad = useBroad();
  const [doomed, setDoomed] = useState<Message | null>(null);
  // While it closes it still shows what it was about.
  const [about, setAbout] = useState(message);
  if (message && message !== about) setAbout(message);
  const rights = about ? rightsTo(about, me, manages) : null;
  const title = about?.author.id === me ? t('message.optionsOwn') : t('message.options', { who: about?.author.name ?? '' });
  const close = (open: boolean) => (open ? undefined : onClose());
  const doom = () => {
    setDoomed(message);
    onClose();
  };
  const choices = about && rights ? <Choices key={about.id} message={about} me={me} rights={rights} props={props} onDelete={doom} /> : null;
  return (
    <>
      {broad ? (
        <Popover triggerRef={anchor} isOpen={message !== null} onOpenChange={close} placement="bottom" className="rounded-box border border-line bg-raised p-1.5 shadow-high entering:grows exiting:grows exiting:leaves">
          <Dialog aria-label={title} className="w-84 outline-none">
            {choices}
          </Dialog>
        </Popover>
      ) : (
        <Sheet open={message !== null} onOpenChange={close} title={title}>
          {choices}
        </Sheet>
      )}
      <Confirm
        open={doomed !== null}
        onOpenChange={(open) => (open ? undefined : setDoomed(null))}
        title={t('message.deleteTitle')}
        action={t('message.delete')}
        tone="danger"
        onConfirm={() => {
          if (doomed) deleteMessage(doomed.conversation_id, doomed.id);
          setDoomed(null);
        }}
      >
        {t('message.deleteText')}
      </Confirm>
    </>
  );
}
