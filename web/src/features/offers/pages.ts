export { OfferPage } from './offer/offer-page';
export { RewardPage } from './reward/reward-page';
export { SettingsPage } from './settings/settings-page';
export { Discover } from './shelf/discover';
export { FromFriends } from './shelf/from-friends';
export { Rewards } from './shelf/rewards';
export { Vouchers } from './shelf/vouchers';
export { VoucherPage } from './voucher/voucher-page';
