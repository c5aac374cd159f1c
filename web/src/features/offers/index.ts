export { OfferCard, type OfferCardProps } from './card/offer-card';
export { useTakeShares } from './shares';
export { ShareHere } from './talk/share-here';
export { ShareMessage } from './talk/share-message';
