import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { describePeriod } from "../../platform/texts/describe-period.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { admission, entitlement } from "../../subscriptions/index.ts";
import { selectGrantedPurchase } from "./progress.sql.ts";

/** A granted payment for access, with the data of the message that delivers its invite links. */
export type GrantedPurchase = {
  readonly paymentId: string;
  readonly orderId: string;
  readonly grantedAt: Date;
  readonly isDelivered: boolean;
  /** "renewal": the user renewed by hand; "charge": the provider charged for a further period of a subscription. */
  readonly kind: "purchase" | "renewal" | "charge";
  readonly userId: number;
  readonly tierVersionId: string;
  readonly tierName: string;
};

/** Undefined for an unknown payment and for a payment that granted no access. */
export async function findGrantedPurchase(
  { database }: Platform,
  { provider, externalId }: { readonly provider: PaymentProviderName; readonly externalId: string },
): Promise<GrantedPurchase | undefined> {
  const row = await selectGrantedPurchase.first(database.prisma, { provider, externalId });
  if (row === undefined) return undefined;
  const { isCharge, isRenewal, ...purchase } = row;
  return { ...purchase, kind: isCharge ? "charge" : isRenewal ? "renewal" : "purchase" };
}

/** HTML: the payment, the end of the access, and the invite link of each channel. */
export function describeGrantedPurchase(
  texts: Texts,
  purchase: GrantedPurchase,
  invites: readonly admission.ChannelInvite[],
): string {
  const [first, ...others] = invites;
  const key = first === undefined || others.length > 0 ? undefined : keyFor(purchase, first);
  if (first !== undefined && key !== undefined) return describeOne(texts, key, purchase, first);
  const channels = entitlement.nameChannels(
    texts,
    invites.map(({ channelTitle }) => channelTitle),
  );
  const heading = purchase.kind === "purchase" ? "invites-purchase" : "invites-renewed";
  return admission.describeInvites(
    texts,
    texts.html(heading, { tier: purchase.tierName, channels }),
    invites,
  );
}

/** HTML: the payment has arrived, and no channel can be entered yet. */
export function describeDelay(
  texts: Texts,
  { tierName }: GrantedPurchase,
  invites: readonly admission.ChannelInvite[],
): string {
  const channel = entitlement.nameChannels(
    texts,
    invites.map(({ channelTitle }) => channelTitle),
  );
  return texts.html("purchase-delayed", { tier: tierName, channel });
}

const purchaseKeys = {
  join_request: "purchase-delivered-join-request",
  one_time_link: "purchase-delivered-one-time-link",
  already_in: "purchase-delivered-inside",
  banned: "purchase-delivered-banned",
  paused: "purchase-delivered-paused",
  not_entitled: "purchase-delivered-not-entitled",
} as const;

const keys = {
  purchase: purchaseKeys,
  renewal: { ...purchaseKeys, already_in: "purchase-renewed-inside" },
  charge: {
    ...purchaseKeys,
    join_request: "renewal-delivered-join-request",
    one_time_link: "renewal-delivered-one-time-link",
    already_in: "renewal-delivered-inside",
    banned: "renewal-delivered-banned",
  },
} as const;

type Keys = (typeof keys)[keyof typeof keys];
type DeliveryKey = Keys[keyof Keys];

/** Undefined where the only channel has no invite link yet. */
function keyFor({ kind }: GrantedPurchase, { invite }: admission.ChannelInvite): DeliveryKey | undefined {
  if (invite.kind === "later" || invite.kind === "failed") return undefined;
  return keys[kind][invite.kind === "link" ? invite.linkKind : invite.kind];
}

const describeOne = (
  texts: Texts,
  key: DeliveryKey,
  { tierName: tier }: GrantedPurchase,
  { channelTitle: channel, expiresAt }: admission.ChannelInvite,
): string =>
  texts.html(key, {
    channel,
    tier,
    until:
      expiresAt === null
        ? describePeriod(texts, { kind: "life" })
        : texts.plain("purchase-until", { date: texts.date(expiresAt) }),
  });
