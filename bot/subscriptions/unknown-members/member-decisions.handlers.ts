import { Composer, InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import { changeKeyboard } from "../../platform/chat/show-page.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { liftBan, setAccessOverride } from "../overrides/set-access-override.ts";
import { permissions } from "../../channels/index.ts";
import { audit } from "../../platform/audit.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isEntitled } from "../entitlement/entitlement.ts";
import type { MemberKey } from "../entitlement/entitlement.ts";
import { findSubscriptionByMember } from "../entitlement/find-subscription.ts";
import { kickUninvitedRequest } from "../removal/kick-member.jobs.ts";

/** The decisions of a channel's team about unknown members and about bans in the chat. */
export const memberDecisions = new Composer<BotContext>();

const memberIds = z.tuple([opaqueId, z.string().regex(/^\d{1,13}$/)]);

for (const [button, isKept, done] of [
  ["unknown-keep", true, "unknown-member-keep-done"],
  ["unknown-kick", false, "unknown-member-kick-done"],
] as const)
  onButton(memberDecisions, button, memberIds, async (ctx, [channelId, userId]) => {
    const decision = { channelId, userId: Number(userId), actorId: ctx.from.id, isKept };
    const { kind } = await decideUnknownMember(ctx.platform, decision);
    if (kind === "not_possible") await answerOutdated(ctx);
    else if (kind === "done") await ctx.answerCallbackQuery({ text: ctx.texts.plain(done) });
    else await ctx.answerCallbackQuery({ text: ctx.texts.plain("unknown-member-paid"), show_alert: true });
    const waiting = await listWaiting(ctx, channelId);
    await keepRows(ctx, (member) => member !== userId && waiting.has(member));
  });

onButton(memberDecisions, "ban-lift", memberIds, async (ctx, [channelId, userId]) => {
  const { kind } = await liftBan(ctx.platform, { channelId, userId: Number(userId), actorId: ctx.from.id });
  if (kind === "done") await ctx.answerCallbackQuery({ text: ctx.texts.plain("ban-lift-done") });
  else await answerOutdated(ctx);
  await keepRows(ctx, (member) => member !== userId);
});

const rowsOf = (ctx: Press): InlineKeyboardButton[][] =>
  ctx.callbackQuery.message?.reply_markup?.inline_keyboard ?? [];

/** The member whom the buttons of a row are about. */
const memberOf = (row: readonly InlineKeyboardButton[]): string | undefined =>
  row
    .flatMap((button) => ("callback_data" in button ? [button.callback_data] : []))
    .map((data) => /:(\d{1,13})$/.exec(data)?.[1])
    .find((userId) => userId !== undefined);

/** The members in the message who wait for a decision. Telegram shows the message as it was at the press, before another press ended. */
async function listWaiting(ctx: Press, channelId: string): Promise<ReadonlySet<string>> {
  const userIds = rowsOf(ctx).flatMap((row) => memberOf(row) ?? []);
  const waiting = await ctx.platform.database.prisma.unknownMember.findMany({
    where: { channelId, userId: { in: userIds.map(BigInt) } },
    select: { userId: true },
  });
  return new Set(waiting.map(({ userId }) => String(userId)));
}

/** Keeps the buttons of some members, and removes those of the others. */
async function keepRows(ctx: Press, isKept: (userId: string) => boolean): Promise<void> {
  const left = rowsOf(ctx).filter((row) => {
    const userId = memberOf(row);
    return userId === undefined || isKept(userId);
  });
  await changeKeyboard(ctx, new InlineKeyboard(left));
}

type Decision = MemberKey & { readonly actorId: number; readonly isKept: boolean };

type Decided =
  | { readonly kind: "done" }
  /** The member has paid meanwhile, so a kick is not possible. */
  | { readonly kind: "entitled" }
  | { readonly kind: "not_possible" };

/**
 * Keeps an unknown member for good, or kicks the member, as a manager decided. Possible once for each member whom the owner
 * was asked about: a second press finds nothing to decide.
 */
async function decideUnknownMember(
  platform: Platform,
  { channelId, userId, actorId, isKept }: Decision,
): Promise<Decided> {
  const member = { channelId, userId };
  const subscription = await findSubscriptionByMember(platform, member);
  const hasTime = subscription !== undefined && isEntitled(subscription, platform.clock.now());
  return platform.database.prisma.$transaction(async (transaction): Promise<Decided> => {
    if (
      !(await permissions.lockPermittedChannel(transaction, {
        channelId,
        actorId,
        permission: isKept ? "access.permanent" : "members.change",
      }))
    )
      return { kind: "not_possible" };
    const where = { channelId, userId: BigInt(userId) };
    const asked = await transaction.unknownMember.deleteMany({ where });
    if (asked.count === 0) return { kind: "not_possible" };
    if (hasTime && !isKept) return { kind: "entitled" };
    // An old button does not undo a later decision on the member's page.
    if ((await transaction.accessOverride.count({ where })) > 0) return { kind: "not_possible" };
    if (isKept)
      await setAccessOverride(transaction, platform, { ...member, actorId, accessOverride: "allow" });
    else await enqueue(transaction, [kickUninvitedRequest(member)]);
    const action = isKept ? "member.kept" : "member.put_out";
    await audit(transaction, platform, { actorId, action, subject: channelId, detail: { userId } });
    return { kind: "done" };
  });
}
