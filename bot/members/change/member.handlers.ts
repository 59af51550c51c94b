import { Composer } from "grammy";
import { z } from "zod";
import { readMember } from "../../invites/index.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import type { Platform } from "../../platform/platform.ts";
import { opaqueId, telegramUserId } from "../../platform/values/domain.ts";
import type { MemberKey } from "../member/find-member.ts";
import { isNamed } from "../member/find-member.ts";
import { CHANGE, CONFIRM_CHANGE, confirmEndButtons, MEMBER } from "../member/member.keyboards.ts";
import {
  MAX_DELEGATED_DAYS,
  versionOf,
  memberVersionPattern,
  memberActions,
} from "../member/member-state.ts";
import type { MemberAction } from "../member/member-state.ts";
import { findManagedMember, showMember } from "../member/show-member.ts";
import type { ManagedMember } from "../member/show-member.ts";
import { findInside, changeMember } from "./change-member.ts";
import type { MemberChange } from "./change-member.ts";
import { openDaysForm } from "./days.conversation.ts";

/** The page of one member and its actions. */
export const memberPages = new Composer<BotContext>();

const userId = z
  .string()
  .regex(/^\d{1,13}$/)
  .refine((id) => telegramUserId.safeParse(id).success);

onButton(memberPages, MEMBER, z.tuple([opaqueId, userId]), async (ctx, [channelId, id]) => {
  const managed = await findManagedMember(ctx, { channelId, userId: Number(id) });
  if (managed === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showMember(ctx, managed);
});

const press = z.tuple([opaqueId, userId, z.enum(memberActions), z.string().regex(memberVersionPattern)]);

onButton(memberPages, CONFIRM_CHANGE, press, async (ctx, [channelId, id, , version]) => {
  const managed = await findUnchanged(ctx, { channelId, userId: Number(id) }, version);
  if (managed === undefined) return;
  await ctx.answerCallbackQuery();
  const { channel, member } = managed;
  const text = ctx.texts.html("member-end-ask", { name: member.name, channel: channel.title });
  await showPage(ctx, text, confirmEndButtons(ctx.texts, member));
});

onButton(memberPages, CHANGE, press, async (ctx, [channelId, id, action, version]) => {
  const key = { channelId, userId: Number(id) };
  if (action === "give-days") await askForDays(ctx, key, version);
  else await carryOut(ctx, key, { change: changeOf(action), version });
});

async function askForDays(ctx: Press, key: MemberKey, version: string): Promise<void> {
  const managed = await findUnchanged(ctx, key, version);
  if (managed === undefined) return;
  await openDaysForm(ctx, { ...key, actorId: ctx.from.id, version, name: managed.member.name });
}

/** The member, if the state is still the one that the page shows. Answers the press if not. */
async function findUnchanged(
  ctx: Press,
  key: MemberKey,
  version: string,
): Promise<ManagedMember | undefined> {
  const managed = await findManagedMember(ctx, key);
  if (managed === undefined || !managed.channel.may("members.change")) {
    await answerOutdated(ctx);
  } else if (versionOf(managed.member) === version) {
    return managed;
  } else {
    await answerChanged(ctx);
    await showMember(ctx, managed);
  }
  return undefined;
}

async function carryOut(
  ctx: Press,
  key: MemberKey,
  { change, version }: { readonly change: MemberChange; readonly version: string },
): Promise<void> {
  const before = await findManagedMember(ctx, key);
  if (before === undefined) return answerOutdated(ctx);
  // Telegram refuses to kick administrators. The check stands here, so that the person who presses reads why.
  if ((change.kind === "ban" || change.kind === "pause") && (await isAdministrator(ctx.platform, before))) {
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("member-is-administrator"), show_alert: true });
    return;
  }
  const inside = await findInside(ctx.platform, before);
  const input = { ...key, actorId: ctx.from.id, change, version, inside };
  const { kind } = await changeMember(ctx.platform, input);
  const after = await findManagedMember(ctx, key);
  if (kind === "not_allowed" || after === undefined) return answerOutdated(ctx);
  if (kind === "too_long") return void (await answerTooLong(ctx));
  if (kind === "changed_meanwhile") {
    await answerChanged(ctx);
  } else {
    const isQuiet = !isNamed(before.member) && inside === undefined;
    const text = ctx.texts.plain(answerTo(kind, change, isQuiet));
    await ctx.answerCallbackQuery({ text, show_alert: kind !== "done" });
  }
  await showMember(ctx, after);
}

/** @param isQuiet the person is not in the chat and gets no message. */
function answerTo(kind: "done" | "offered" | "not_inside", change: MemberChange, isQuiet: boolean) {
  if (kind === "offered") return "member-done-offer";
  if (kind === "not_inside") return "member-not-inside";
  if (isQuiet && (change.kind === "ban" || change.kind === "unban"))
    return `member-done-${change.kind}-quietly` as const;
  return `member-done-${change.kind}` as const;
}

/** Asks Telegram, and falls back to the stored status if Telegram does not answer. */
async function isAdministrator(platform: Platform, { channel, member }: ManagedMember): Promise<boolean> {
  const key = { telegramChatId: channel.telegramChatId, userId: member.userId };
  const membership = await readMember(platform, key).catch(() => member.membership);
  return membership === "creator" || membership === "administrator";
}

const answerChanged = (ctx: Press): Promise<true> =>
  ctx.answerCallbackQuery({ text: ctx.texts.plain("member-changed-meanwhile"), show_alert: true });

const answerTooLong = (ctx: Press): Promise<true> =>
  ctx.answerCallbackQuery({
    text: ctx.texts.plain("member-too-long", { days: MAX_DELEGATED_DAYS }),
    show_alert: true,
  });

function changeOf(action: Exclude<MemberAction, "give-days">): MemberChange {
  if (action === "give-life") return { kind: "give", days: null };
  if (action === "give-1") return { kind: "give", days: 1 };
  if (action === "give-7") return { kind: "give", days: 7 };
  if (action === "give-30") return { kind: "give", days: 30 };
  return { kind: action };
}
