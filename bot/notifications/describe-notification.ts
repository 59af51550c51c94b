import { kebabCase } from "../platform/texts/texts.ts";
import { describeSum, describeTotal } from "../ledger/index.ts";
import { describePayoutProgress, describePayoutRefusal, networkName } from "../payouts/index.ts";
import { amountOf, unitsOf } from "../platform/values/amount.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { eventKinds } from "./event-kinds.ts";
import type { CountedKind, EventKind, SingleKind } from "./event-kinds.ts";
import type { SingleEvent } from "./notification.sql.ts";
import type { ChannelEvents, EventGroup, Notification, PayoutStep } from "./read-notification.ts";

/** The events, their money, the owner's balance and the progress to the next payout, as HTML. */
export function describeNotification(texts: Texts, notification: Notification): string {
  const { content, isDigest } = notification;
  const blocks =
    content.kind === "payouts"
      ? describePayoutSteps(texts, content.steps, isDigest)
      : describeChannel(texts, content, isDigest);
  return [...blocks.filter((block) => block !== ""), ...describeOwnerMoney(texts, notification)].join("\n\n");
}

function describeChannel(texts: Texts, content: ChannelEvents, isDigest: boolean): string[] {
  const { channelTitle: channel, groups, single } = content;
  const [first] = groups;
  if (single !== undefined && first !== undefined && !isDigest && isSingleKind(first.kind))
    return [describeSingle(texts, { ...first, kind: first.kind }, single, channel)];
  return [
    texts.html(isDigest ? "notification-digest" : "notification-heading", { channel }),
    ...countedKinds.map((kind) => describeMany(texts, kind, groups)),
  ];
}

const isSingleKind = (kind: EventKind): kind is SingleKind =>
  kind !== "refund" && kind !== "anomaly" && kind !== "payout";

function describeSingle(
  texts: Texts,
  group: EventGroup & { readonly kind: SingleKind },
  event: SingleEvent,
  channel: string,
): string {
  const { person, tierName, note, until } = event;
  const values = {
    channel,
    person: person ?? texts.plain("notification-somebody"),
    tier: tierName ?? texts.plain("notification-gift"),
    date: until === null ? "" : texts.date(until),
  };
  return [
    texts.html(`notification-one-${kebabCase(group.kind)}`, values),
    ...(note === null ? [] : [texts.html("notification-donor-note", { note })]),
    ...describeMoney(texts, [group]),
  ].join("\n");
}

const countedKinds = eventKinds.filter((kind) => kind !== "payout");

/** "103 new subscriptions", by tier, and their money by currency; "" where the notification has none. */
function describeMany(texts: Texts, kind: CountedKind, all: readonly EventGroup[]): string {
  const groups = all.filter((group) => group.kind === kind);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) return "";
  const tiers = describeTiers(texts, groups);
  return [
    texts.html(`notification-many-${kebabCase(kind)}`, { count }),
    ...(tiers === "" ? [] : [tiers]),
    ...describeMoney(texts, groups),
  ].join("\n");
}

// /statement shows the rest. A message takes 4,096 characters.
const MAX_TIERS = 5;

function describeTiers(texts: Texts, groups: readonly EventGroup[]): string {
  const counts = new Map<string, number>();
  for (const { tierName, count } of groups)
    if (tierName !== null) counts.set(tierName, (counts.get(tierName) ?? 0) + count);
  const tiers = [...counts].toSorted(([, a], [, b]) => b - a);
  const shown = tiers
    .slice(0, MAX_TIERS)
    .map(([tier, count]) => texts.html("notification-tier", { tier, count }));
  const rest = tiers.slice(MAX_TIERS).reduce((sum, [, count]) => sum + count, 0);
  if (rest > 0) shown.push(texts.html("notification-tiers-more", { count: rest }));
  return shown.join(" · ");
}

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
    const key =
      gross < 0n
        ? "notification-money-back"
        : gross === net
          ? "notification-money-whole"
          : "notification-money";
    return texts.html(key, { gross: sum(gross), net: sum(net) });
  });
}

/** Leaves out the progress of currencies whose payout is under way. */
function describeOwnerMoney(texts: Texts, { balances, accounts }: Notification): string[] {
  if (balances.length === 0) return [];
  const balance = balances.map((one) => describeSum(texts, one)).join(" · ");
  const progress = accounts
    .filter(({ pending }) => pending === undefined)
    .map((account) => describePayoutProgress(texts, account));
  return [[texts.html("notification-balance", { balance }), ...progress].join("\n")];
}

const stepKeys = {
  requested: "notification-payout-requested",
  sent: "notification-payout-sent",
  refused: "notification-payout-refused",
} as const satisfies Readonly<Record<PayoutStep["step"], string>>;

// A month of daily payouts would not fit a message. The statements show all.
const MAX_SHOWN = 8;

/** One block of HTML for each step, or for the newest steps where there are many. */
function describePayoutSteps(texts: Texts, steps: readonly PayoutStep[], isDigest: boolean): string[] {
  const blocks = steps.slice(-MAX_SHOWN).map((step) =>
    texts.html(stepKeys[step.step], {
      amount: describeTotal(texts, step.amount),
      network: networkName(texts, step.network),
      address: step.address,
      reference: step.reference ?? "",
      reason: describePayoutRefusal(texts, step.reason),
    }),
  );
  const more = steps.length - blocks.length;
  return [
    ...(isDigest ? [texts.html("notification-payouts-digest")] : []),
    ...(more > 0 ? [texts.html("notification-payouts-more", { count: more })] : []),
    ...blocks,
  ];
}
