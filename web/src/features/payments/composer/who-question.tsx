import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Chip, PeoplePicker, RadioCards, Select, Switch, type Option } from '../../../ui';
import type { Member } from '../card';
import type { Change } from './change';
import { payersOf, tagsOf, type Sketch } from './sketch';

export interface PeopleProps {
  sketch: Sketch;
  change: Change;
  members: readonly Member[];
  meId: string;
}

/** Who is asked: everyone, some, or those who bear a tag; and whether I take a share myself. */
export function WhoQuestion({ sketch, change, members, meId }: PeopleProps) {
  const { t } = useTranslation('payments');
  const others = members.filter((member) => member.user.id !== meId);
  const tags = tagsOf(members, meId);
  const options: Option<Sketch['who']>[] = [
    { id: 'everyone', label: t('ask.everyone'), hint: t('ask.everyone_hint', { count: others.length }) },
    { id: 'members', label: t('ask.members') },
  ];
  if (tags.length > 0) options.push({ id: 'tagged', label: t('ask.tagged'), hint: tags.join(', ') });
  const people = others.map(({ user, tags: own }) => ({ id: user.id, name: user.name, pictureUrl: user.picture_id ? paths.picture(user.picture_id) : null, note: own.join(', ') }));
  return (
    <>
      <RadioCards
        label={t('ask.who')}
        hideLabel
        options={options}
        value={sketch.who}
        onChange={(who) => change({ who, ...(who === 'tagged' && !sketch.tag ? { tag: tags[0] ?? '' } : {}) })}
      />
      {sketch.who === 'members' ? <PeoplePicker label={t('ask.choose')} people={people} chosen={sketch.members} onChange={(chosen) => change({ members: chosen })} /> : null}
      {sketch.who === 'tagged' ? (
        <>
          <Select label={t('ask.tag')} options={tags.map((tag) => ({ id: tag, label: tag }))} value={sketch.tag} onChange={(tag) => change({ tag })} />
          <p className="flex flex-wrap gap-1.5">
            {payersOf(sketch, members, meId).map(({ user }) => (
              <Chip key={user.id}>{user.name}</Chip>
            ))}
          </p>
        </>
      ) : null}
      {sketch.split === 'open' ? null : (
        <Switch label={t('ask.take_part')} hint={t('ask.take_part_hint')} isSelected={sketch.takesPart} onChange={(takesPart) => change({ takesPart })} />
      )}
    </>
  );
}
