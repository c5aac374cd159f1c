import { describe, expect, it } from 'vitest';
import { fromAna, settings, shown } from './coffee';
import { askedOf, firstAnswers, wishOf, type Answers } from './consent';

const truths = [false, true];
const each = truths.flatMap((recommend) => truths.flatMap((named) => truths.map((showOnCard): Answers => ({ recommend, named, showOnCard }))));

describe('the questions before a claim', () => {
  it('are those that the offer raises', () => {
    expect(askedOf(shown(), null)).toEqual({ recommend: true, named: false, showOnCard: false });
    expect(askedOf(fromAna(), null)).toEqual({ recommend: true, named: true, showOnCard: false });
    expect(askedOf(shown({ recommends: false }), 'shr_1')).toEqual({ recommend: false, named: true, showOnCard: true });
  });

  it('stand at no, unless the reader has decided otherwise for all offers', () => {
    const asked = askedOf(fromAna(), 'shr_1');
    expect(firstAnswers(asked, null)).toEqual({ recommend: false, named: false, showOnCard: false });
    expect(firstAnswers(asked, settings())).toEqual({ recommend: false, named: false, showOnCard: false });
    expect(firstAnswers(asked, settings({ recommend: true, named: true }))).toEqual({ recommend: true, named: true, showOnCard: false });
  });

  it('never stand at yes where they are not asked', () => {
    expect(firstAnswers(askedOf(shown({ recommends: false }), null), settings({ recommend: true, named: true }))).toEqual({ recommend: false, named: false, showOnCard: false });
  });
});

describe('the claim that is sent', () => {
  it('says yes only to what was asked and switched on, and both consents always', () => {
    for (const asked of each) {
      for (const answers of each) {
        for (const shareId of [null, 'shr_1']) {
          const wish = wishOf(asked, answers, shareId);
          expect(wish.recommend).toBe(asked.recommend && answers.recommend);
          expect(wish.named).toBe(asked.named && answers.named);
          expect(wish.show_on_card ?? false).toBe(shareId !== null && asked.showOnCard && answers.showOnCard);
          expect(wish.share_id).toBe(shareId ?? undefined);
        }
      }
    }
  });
});
