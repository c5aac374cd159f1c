import type { ClaimWish, Settings, Shown } from './wire';

/** What somebody is asked before they claim. */
export interface Asked {
  /** Whether friends may see it. */
  recommend: boolean;
  /** Whether whoever passed it on may know who used it. */
  named: boolean;
  /** Whether their name stands on the card in the conversation. */
  showOnCard: boolean;
}

export type Answers = Asked;

export function askedOf(offer: Pick<Shown, 'recommends' | 'from'>, shareId?: string | null): Asked {
  return { recommend: offer.recommends, named: Boolean(offer.from) || Boolean(shareId), showOnCard: Boolean(shareId) };
}

/** How the questions stand at first: as the reader once decided for all offers, and no wherever they did not. */
export function firstAnswers(asked: Asked, settings: Pick<Settings, 'recommend' | 'named'> | null): Answers {
  return { recommend: asked.recommend && settings?.recommend === true, named: asked.named && settings?.named === true, showOnCard: false };
}

/**
 * The claim as it is sent. Both consents are always said, so that what was on the screen holds and not what a setting
 * has become meanwhile; and yes is only ever said to a question that was asked.
 */
export function wishOf(asked: Asked, answers: Answers, shareId?: string | null): ClaimWish {
  return {
    recommend: asked.recommend && answers.recommend,
    named: asked.named && answers.named,
    ...(shareId ? { share_id: shareId, show_on_card: asked.showOnCard && answers.showOnCard } : {}),
  };
}
