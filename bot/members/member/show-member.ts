import { showPage } from "../../platform/chat/show-page.ts";
import { findManagedChannel } from "../../channels/index.ts";
import type { ManagedChannel } from "../../channels/index.ts";
import { refundable } from "../../payments/index.ts";
import type { BotContext } from "../../platform/context.ts";
import { findMember, isNamed } from "./find-member.ts";
import type { Member, MemberKey } from "./find-member.ts";
import { possibleActions } from "./member-state.ts";
import type { PendingTerm } from "./member-state.ts";
import { memberButtons } from "./member.keyboards.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { describeItem } from "../../orders/index.ts";
import { Html, kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { HOUR_MS } from "../../platform/values/durations.ts";

export type ManagedMember = { readonly channel: ManagedChannel; readonly member: Member };

/** A member of a channel that the reader manages; undefined for everybody else. The page of an id that does not exist looks the same. */
export async function findManagedMember(
  { platform, texts, from }: BotContext,
  key: MemberKey,
): Promise<ManagedMember | undefined> {
  if (from === undefined) return undefined;
  const channel = await findManagedChannel(platform, {
    channelId: key.channelId,
    actorId: from.id,
    permission: "members.view",
  });
  if (channel === undefined) return undefined;
  const member = await findMember(platform.database.prisma, key);
  const unnamed = { name: texts.plain("member-unknown"), username: undefined };
  return { channel, member: isNamed(member) ? member : { ...member, ...unnamed } };
}

export async function showMember(ctx: BotContext, { channel, member }: ManagedMember): Promise<void> {
  const { texts, platform } = ctx;
  const now = platform.clock.now();
  const payments = channel.may("sums.view") ? await refundable.listPaymentsOf(platform, member) : undefined;
  const text = describeMember(texts, member, { channelTitle: channel.title, payments, now });
  const possible = possibleActions(member, { now, may: channel.may, isSelf: ctx.from?.id === member.userId });
  await showPage(ctx, text, memberButtons(texts, member, possible));
}

type PaymentsOf = { readonly payments: readonly refundable.Refundable[]; readonly more: number };

/** The page of one member of a channel: HTML. `payments` is undefined for a reader who sees no sums. */
export const describeMember = (
  texts: Texts,
  member: Member,
  { channelTitle, payments, now }: { channelTitle: string; payments: PaymentsOf | undefined; now: Date },
): string =>
  texts.html("member-page", {
    name: member.name,
    handle: member.username === undefined ? "" : texts.plain("member-handle", { username: member.username }),
    id: String(member.userId),
    channel: channelTitle,
    state: new Html(
      [
        ...describeOverride(texts, member),
        describeTerm(texts, member, now),
        ...describePending(texts, member),
      ].join("\n"),
    ),
    membership: new Html(describeMembership(texts, member)),
    payments: new Html(payments === undefined ? "" : describePayments(texts, payments)),
  });

function describeOverride(texts: Texts, { override, overrideSince }: Member): string[] {
  if (override === undefined || overrideSince === undefined) return [];
  const key = override === "ban" ? "member-banned" : "member-allowed";
  return [texts.html(key, { date: texts.date(overrideSince) })];
}

/** An offer looks the same after the person declined: the managers learn nothing about a person who does not accept. */
function describePending(texts: Texts, { pending }: Member): string[] {
  if (pending === undefined) return [];
  return [texts.html("member-pending", { term: describeOffered(texts, pending) })];
}

/** "30 days", "until 24 December", "for life". */
export function describeOffered(texts: Texts, { seconds, until }: PendingTerm): string {
  if (until !== null) return texts.plain("pending-term-until", { date: texts.date(until) });
  if (seconds === null) return texts.plain("pending-term-life");
  return texts.plain("member-days", { days: Math.round(seconds / 86_400) });
}

function describeTerm(texts: Texts, member: Member, now: Date): string {
  const { term, removalFailure: reason } = member;
  if (term === undefined || member.endReason === "allowed") return texts.html("member-never");
  const tier = member.tierName ?? texts.plain("member-given");
  const { state, expiresAt, accessUntil, pausedAt } = term;
  if (state === "paused" && pausedAt !== null) {
    const date = texts.date(pausedAt);
    if (expiresAt === null) return texts.html("member-paused-life", { tier, date });
    return texts.html("member-paused", { tier, date, left: describeLeft(texts, pausedAt, expiresAt) });
  }
  if (expiresAt === null) return texts.html("member-life", { tier });
  const date = texts.date(expiresAt);
  if (state === "ending")
    return reason === undefined
      ? texts.html("member-ending", { tier })
      : texts.html("member-ending-fails", { tier, reason });
  if (state === "ended") return texts.html("member-ended", { tier, date });
  if (expiresAt > now) return texts.html("member-active", { tier, date });
  return accessUntil !== null && accessUntil > now
    ? texts.html("member-grace", { tier, date, until: texts.date(accessUntil) })
    : texts.html("member-overdue", { tier, date });
}

/** In whole days; below one day, in hours. */
function describeLeft(texts: Texts, from: Date, until: Date): string {
  const hours = Math.round((until.getTime() - from.getTime()) / HOUR_MS);
  return hours >= 24
    ? texts.plain("member-days", { days: Math.floor(hours / 24) })
    : texts.plain("member-hours", { hours });
}

function describeMembership(texts: Texts, { membership, membershipAt }: Member): string {
  if (membership === undefined || membershipAt === undefined) return texts.html("member-in-unknown");
  return texts.html(`member-in-${kebabCase(membership)}`, { date: texts.date(membershipAt) });
}

function describePayments(texts: Texts, { payments, more }: PaymentsOf): string {
  if (payments.length === 0) return texts.html("member-paid-nothing");
  const lines = payments.map(({ state, paidAt, amount, tierName }) =>
    texts.html(
      state === "refunded" || state === "access_open" ? "member-payment-refunded" : "member-payment",
      { date: texts.day(paidAt), amount: describeMoney(texts, amount), tier: describeItem(texts, tierName) },
    ),
  );
  if (more > 0) lines.push(texts.html("member-payments-more", { count: more }));
  return lines.join("\n");
}
