import { describePeriod } from "../../platform/texts/describe-period.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describeInvites, nameChannels } from "../../subscriptions/index.ts";
import type { ChannelInvite } from "../../subscriptions/index.ts";
import type { Purchase } from "./find-purchase.ts";

/** That it is paid, until when it lasts and how to come in. HTML. */
export function describePurchase(texts: Texts, purchase: Purchase, ways: readonly ChannelInvite[]): string {
  const [first, ...others] = ways;
  const key = first === undefined || others.length > 0 ? undefined : keyFor(purchase, first);
  if (first !== undefined && key !== undefined) return describeOne(texts, key, purchase, first);
  const channels = nameChannels(
    texts,
    ways.map(({ channelTitle }) => channelTitle),
  );
  const heading = purchase.kind === "purchase" ? "invites-purchase" : "invites-renewed";
  return describeInvites(texts, texts.html(heading, { tier: purchase.tierName, channels }), ways);
}

/** That it is paid, and that no door can be opened yet. */
export function describeDelay(texts: Texts, { tierName }: Purchase, ways: readonly ChannelInvite[]): string {
  const channel = nameChannels(
    texts,
    ways.map(({ channelTitle }) => channelTitle),
  );
  return texts.html("purchase-delayed", { tier: tierName, channel });
}

const forPurchase = {
  join_request: "purchase-delivered-join-request",
  one_time_link: "purchase-delivered-one-time-link",
  already_in: "purchase-delivered-inside",
  banned: "purchase-delivered-banned",
  paused: "purchase-delivered-paused",
  not_entitled: "purchase-delivered-not-entitled",
} as const;

const keys = {
  purchase: forPurchase,
  renewal: { ...forPurchase, already_in: "purchase-renewed-inside" },
  charge: {
    ...forPurchase,
    join_request: "renewal-delivered-join-request",
    one_time_link: "renewal-delivered-one-time-link",
    already_in: "renewal-delivered-inside",
    banned: "renewal-delivered-banned",
  },
} as const;

/** Undefined where the only channel has no way in yet. */
function keyFor({ kind }: Purchase, { way }: ChannelInvite): string | undefined {
  if (way.kind === "later" || way.kind === "failed") return undefined;
  return keys[kind][way.kind === "link" ? way.linkKind : way.kind];
}

const describeOne = (
  texts: Texts,
  key: string,
  { tierName: tier }: Purchase,
  { channelTitle: channel, expiresAt }: ChannelInvite,
): string =>
  texts.html(key, {
    channel,
    tier,
    until:
      expiresAt === null
        ? describePeriod(texts, { kind: "life" })
        : texts.plain("purchase-until", { date: texts.date(expiresAt) }),
  });
