import { useState } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney } from '../../../money';
import { paths } from '../../../routes';
import { AmountField, Avatar, Button, classes, NumberStepper, RadioCards, type AmountValue } from '../../../ui';
import type { Member, SplitKind } from '../card';
import { leftToAssign, payersOf, spreadRest, type Sketch } from './sketch';
import type { PeopleProps } from './who-question';

const kinds: readonly SplitKind[] = ['equal', 'shares', 'exact', 'fixed', 'open'];

function Person({ member }: { member: Member }) {
  const { user } = member;
  return <Avatar face={{ id: user.id, name: user.name, pictureUrl: user.picture_id ? paths.picture(user.picture_id) : null }} size="small" />;
}

function Weights({ sketch, change, members, meId }: PeopleProps) {
  const { t } = useTranslation('payments');
  const me = members.find((member) => member.user.id === meId);
  const who = [...payersOf(sketch, members, meId), ...(sketch.takesPart && me ? [me] : [])];
  return (
    <ul className="flex flex-col">
      {who.map((member) => {
        const { id, name } = member.user;
        return (
          <li key={id} className="flex min-h-14 items-center gap-3 border-t border-line py-1 first:border-0">
            <Person member={member} />
            <div className="min-w-0 flex-1">
              <NumberStepper label={id === meId ? t('ask.me') : name} value={sketch.weights[id] ?? 1} least={1} most={1000} onChange={(weight) => change({ weights: { ...sketch.weights, [id]: weight } })} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** What is left of the total, live: the rest is the requester's where they take part. */
function Left({ sketch, payers }: { sketch: Sketch; payers: readonly Member[] }) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const left = leftToAssign(sketch, payers);
  const amount = formatMoney({ amount: Math.abs(left), currency: sketch.currency }, locale);
  const words = left < 0 ? t('ask.too_much', { amount }) : left === 0 ? t('ask.all_assigned') : sketch.takesPart ? t('ask.left_mine', { amount }) : t('ask.left', { amount });
  const wrong = left < 0 || (left > 0 && !sketch.takesPart);
  return (
    <p role="status" className={classes('figures rounded-box px-3.5 py-2.5 text-note font-semibold', left < 0 ? 'bg-brick-wash text-brick' : wrong ? 'bg-band-wash text-band' : 'bg-felt-wash text-felt')}>
      {words}
    </p>
  );
}

function Amounts({ sketch, change, members, meId }: PeopleProps) {
  const { t } = useTranslation('payments');
  const payers = payersOf(sketch, members, meId);
  const [round, setRound] = useState(0);
  const open = payers.some(({ user }) => sketch.amounts[user.id] === undefined);
  const take = (id: string, value: AmountValue) => {
    const { [id]: _, ...rest } = sketch.amounts;
    change({ amounts: value.state === 'valid' ? { ...rest, [id]: value.amount } : rest });
  };
  return (
    <>
      <Left sketch={sketch} payers={payers} />
      <ul className="flex flex-col gap-3">
        {payers.map((member) => (
          <li key={`${member.user.id}${round}${sketch.currency}`} className="flex items-end gap-3">
            <span className="pb-2">
              <Person member={member} />
            </span>
            <div className="min-w-0 flex-1">
              <AmountField label={member.user.name} currency={sketch.currency} initial={sketch.amounts[member.user.id] ?? null} onChange={(value) => take(member.user.id, value)} />
            </div>
          </li>
        ))}
      </ul>
      {open && leftToAssign(sketch, payers) > 0 ? (
        <Button
          tone="quiet"
          onPress={() => {
            change({ amounts: spreadRest(sketch, payers) });
            setRound(round + 1);
          }}
        >
          {t('ask.spread')}
        </Button>
      ) : null}
    </>
  );
}

/** How the total is divided. */
export function SplitQuestion(props: PeopleProps) {
  const { t } = useTranslation('payments');
  const { sketch, change } = props;
  const options = kinds.map((id) => ({ id, label: t(`ask.split.${id}`), hint: t(`ask.split_hint.${id}`) }));
  const choose = (split: SplitKind) => {
    // A total already typed is what each gives, divided; and the other way about it stays.
    const payers = payersOf(sketch, props.members, props.meId).length + (sketch.takesPart ? 1 : 0);
    const each = split === 'fixed' && sketch.each === null && sketch.total !== null && payers > 0 ? Math.ceil(sketch.total / payers) : sketch.each;
    change({ split, each, ...(split === 'open' && sketch.settlement === 'on_confirmation' ? { settlement: 'immediate' } : {}) });
  };
  return (
    <>
      <RadioCards label={t('ask.how')} hideLabel options={options} value={sketch.split} onChange={choose} />
      {sketch.split === 'shares' ? <Weights {...props} /> : null}
      {sketch.split === 'exact' ? <Amounts {...props} /> : null}
    </>
  );
}
