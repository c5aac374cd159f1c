import { BadgePercent, Coffee, Gift, HandCoins } from 'lucide-react';
import { useTranslation } from '../../../i18n';
import { RadioCards, TextArea } from '../../../ui';
import { PictureField } from '../parts/picture-field';
import type { Kind } from '../queries';
import { MoneyField, WholeField, WordsField } from './fields';
import { useWriting } from './writing';

const kinds: { id: Kind; icon: typeof Gift }[] = [
  { id: 'free_item', icon: Coffee },
  { id: 'percent_off', icon: BadgePercent },
  { id: 'amount_off', icon: HandCoins },
  { id: 'gift_card', icon: Gift },
];

/** What it gives, and how much that is. */
export function GivesQuestion() {
  const { t } = useTranslation('merchant');
  const { sketch, change } = useWriting();
  const options = kinds.map(({ id, icon: Icon }) => ({ id, label: t(`kind.${id}`), hint: t(`ask.kind_hint.${id}`), icon: <Icon aria-hidden="true" size={20} className="shrink-0 text-felt" /> }));
  return (
    <>
      <RadioCards label={t('ask.gives')} hideLabel options={options} value={sketch.kind} onChange={(kind) => change({ kind })} />
      {sketch.kind === 'percent_off' ? (
        <>
          <WholeField pointer="/terms/percent" label={t('ask.percent')} value={sketch.percent} most={100} onChange={(percent) => change({ percent })} />
          <MoneyField pointer="/terms/most" label={t('ask.most')} value={sketch.most} onChange={(most) => change({ most })} hint={t('ask.most_hint')} />
        </>
      ) : (
        <MoneyField key={sketch.kind} pointer="/terms/value" size="hero" label={t(`ask.value.${sketch.kind}`)} value={sketch.value} onChange={(value) => change({ value })} hint={sketch.kind === 'free_item' ? t('ask.value_hint') : ''} />
      )}
    </>
  );
}

/** Its name, a few words, a picture. */
export function CalledQuestion() {
  const { t } = useTranslation('merchant');
  const { sketch, change, error } = useWriting();
  const over = [...sketch.description.trim()].length - 1000;
  return (
    <>
      <WordsField pointer="/title" label={t('ask.title')} placeholder={t('ask.title_example')} longest={80} value={sketch.title} onChange={(title) => change({ title })} />
      <TextArea
        label={t('ask.description')}
        placeholder={t('ask.description_example')}
        rows={3}
        value={sketch.description}
        onChange={(description) => change({ description })}
        error={over > 0 ? t('form.too_long', { count: over }) : error('/description')}
      />
      <PictureField label={t('ask.picture')} pictureId={sketch.pictureId} onChange={(pictureId) => change({ pictureId })} />
    </>
  );
}
