import type { components } from '../../api';
import { paths } from '../../routes';
import type { Face } from '../../ui';

type Schemas = components['schemas'];

/** An offer as anybody sees it. */
export type Offered = Schemas['OfferCard'];
/** The same with what it means for one reader. */
export type Shown = Schemas['Shown'];
export type Passed = Schemas['Passed'];
export type Held = Schemas['Held'];
export type Use = Schemas['Use'];
export type Reward = Schemas['Reward'];
export type RewardPageData = Schemas['RewardPage'];
export type RewardExplanation = Schemas['RewardExplanation'];
export type Reason = Reward['reason'];
export type Points = Schemas['Points'];
export type Settings = Schemas['OfferSettings'];
export type SettingsChange = Schemas['SettingsChange'];
export type Quiet = Schemas['Quiet'];
export type ShareCard = Schemas['ShareCard'];
export type ShareWish = Schemas['ShareWish'];
export type Shared = Schemas['Shared'];
export type ClaimWish = Schemas['ClaimWish'];
export type Prospect = Schemas['Prospect'];
export type Why = Schemas['Why'];
export type User = Schemas['User'];
export type Message = Schemas['Message'];
export type Conversation = Schemas['Conversation'];
export type Kind = Offered['kind'];
export type Trigger = NonNullable<Shown['on']>;

/** What can be muted, and by which id. */
export interface Mute {
  kind: 'friend' | 'merchant' | 'kind';
  subject: string;
}

/** A person or a merchant as an avatar draws them. */
export function faceOf(one: { id: string; name: string; picture_id?: string }): Face {
  return { id: one.id, name: one.name, pictureUrl: one.picture_id ? paths.picture(one.picture_id) : null };
}
