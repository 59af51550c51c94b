import { describeSum } from "../payments/index.ts";
import { describeProgress } from "../payouts/index.ts";
import { amountOf, unitsOf } from "../platform/values/amount.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { describePayoutSteps } from "./describe-payout-steps.ts";
import { eventKinds } from "./kinds.ts";
import type { EventKind } from "./kinds.ts";
import type { ChannelNews, EventGroup, Notice } from "./read-notice.ts";
import type { OnlyEvent } from "./read-only-event.ts";

/** What happened, what it brought, what the owner is owed now, and how far it is to their next payout. HTML. */
export function describeNotice(texts: Texts, notice: Notice): string {
  const { about, isDigest } = notice;
  const told =
    about.kind === "payouts"
      ? describePayoutSteps(texts, about.steps, isDigest)
      : describeChannel(texts, about, isDigest);
  return [...told.filter((block) => block !== ""), ...describeStanding(texts, notice)].join("\n\n");
}

function describeChannel(texts: Texts, about: ChannelNews, isDigest: boolean): string[] {
  const { channelTitle: channel, groups, only } = about;
  const [first] = groups;
  if (only !== undefined && first !== undefined && !isDigest)
    return [describeOnly(texts, first, only, channel)];
  return [
    texts.html(isDigest ? "notification-digest" : "notification-heading", { channel }),
    ...eventKinds.map((kind) => describeMany(texts, kind, groups)),
  ];
}

function describeOnly(texts: Texts, group: EventGroup, only: OnlyEvent, channel: string): string {
  const { person, tierName, note, until } = only;
  const values = {
    channel,
    person: person ?? texts.plain("notification-somebody"),
    tier: tierName ?? texts.plain("notification-gift"),
    date: until === null ? "" : texts.date(until),
  };
  return [
    texts.html(`notification-one-${nameOf(group.kind)}`, values),
    ...(note === null ? [] : [texts.html("notification-donor-note", { note })]),
    ...describeMoney(texts, [group]),
  ].join("\n");
}

/** "103 new subscriptions", of which tiers, and what they brought in each currency. Empty where there are none. */
function describeMany(texts: Texts, kind: EventKind, all: readonly EventGroup[]): string {
  const groups = all.filter((group) => group.kind === kind);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) return "";
  const tiers = describeTiers(texts, groups);
  return [
    texts.html(`notification-many-${nameOf(kind)}`, { count }),
    ...(tiers === "" ? [] : [tiers]),
    ...describeMoney(texts, groups),
  ].join("\n");
}

// Who sells more reads the rest in /statement: a message takes 4,096 characters, and eyes fewer.
const SHOWN_TIERS = 5;

function describeTiers(texts: Texts, groups: readonly EventGroup[]): string {
  const counts = new Map<string, number>();
  for (const { tierName, count } of groups)
    if (tierName !== null) counts.set(tierName, (counts.get(tierName) ?? 0) + count);
  const tiers = [...counts].toSorted(([, a], [, b]) => b - a);
  const shown = tiers
    .slice(0, SHOWN_TIERS)
    .map(([tier, count]) => texts.html("notification-tier", { tier, count }));
  const rest = tiers.slice(SHOWN_TIERS).reduce((sum, [, count]) => sum + count, 0);
  if (rest > 0) shown.push(texts.html("notification-tiers-more", { count: rest }));
  return shown.join(" · ");
}

/** A line each currency. */
function describeMoney(texts: Texts, groups: readonly EventGroup[]): string[] {
  const sums = new Map<string, { gross: bigint; net: bigint }>();
  for (const { money } of groups) {
    if (money === null) continue;
    const { gross, net } = sums.get(money.currency) ?? { gross: 0n, net: 0n };
    sums.set(money.currency, { gross: gross + unitsOf(money.gross), net: net + unitsOf(money.net) });
  }
  return [...sums].map(([currency, { gross, net }]) => {
    const sum = (units: bigint): string =>
      describeSum(texts, { amount: amountOf(units < 0n ? -units : units), currency });
    const key = gross < 0n ? "notification-money-back" : gross === net ? "notification-money-whole" : "notification-money";
    return texts.html(key, { gross: sum(gross), net: sum(net) });
  });
}

/** Of what is on its way already, nothing is said but that. */
function describeStanding(texts: Texts, { balances, accounts }: Notice): string[] {
  if (balances.length === 0) return [];
  const balance = balances.map((one) => describeSum(texts, one)).join(" · ");
  const progress = accounts
    .filter(({ open }) => open === undefined)
    .map((account) => describeProgress(texts, account));
  return [[texts.html("notification-balance", { balance }), ...progress].join("\n")];
}

/** As keys of texts have it. */
export const nameOf = (kind: EventKind): string => kind.replaceAll("_", "-");
