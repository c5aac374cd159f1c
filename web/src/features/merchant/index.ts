export { Merchants } from './list/merchants';
export { Home } from './home/home';
export { Counter } from './counter/counter';
export { Offers } from './offer/offers';
export { OfferPage } from './offer/offer-page';
export { EditOffer, NewOffer } from './form/pages';
export { Money } from './money/money';
export { StaffPage } from './staff/staff';
export type { OfferPreview } from './form/preview';
