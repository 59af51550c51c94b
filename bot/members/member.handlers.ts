import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { showPage } from "../channels/index.ts";
import { answerOutdated, onButton } from "../platform/chat/buttons.ts";
import type { BotContext } from "../platform/context.ts";
import { opaqueId } from "../platform/values/domain.ts";
import { changeMember } from "./change-member.ts";
import type { Deed } from "./change-member.ts";
import { openDaysForm } from "./days-form.handlers.ts";
import type { MemberKey } from "./find-member.ts";
import { findManagedMember, showMember } from "./member-page.handlers.ts";
import type { ManagedMember } from "./member-page.handlers.ts";
import { isInCharge } from "./is-in-charge.ts";
import { markOf, markPattern, memberActions } from "./member-state.ts";
import type { MemberAction } from "./member-state.ts";
import { DO, endSurely, MEMBER, SURE } from "./members.keyboards.ts";

/** One member's page, and what is done there. */
export const memberPages = new Composer<BotContext>();

type Press = CallbackQueryContext<BotContext>;

const userId = z.string().regex(/^\d{1,13}$/);

onButton(memberPages, MEMBER, z.tuple([opaqueId, userId]), async (ctx, [channelId, id]) => {
  const managed = await findManagedMember(ctx, { channelId, userId: Number(id) });
  if (managed === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showMember(ctx, managed);
});

const press = z.tuple([opaqueId, userId, z.enum(memberActions), z.string().regex(markPattern)]);

onButton(memberPages, SURE, press, async (ctx, [channelId, id, , mark]) => {
  const managed = await takeAsShown(ctx, { channelId, userId: Number(id) }, mark);
  if (managed === undefined) return;
  const { channel, member } = managed;
  const text = ctx.texts.html("member-end-ask", { name: member.name, channel: channel.title });
  await showPage(ctx, text, endSurely(ctx.texts, member));
});

onButton(memberPages, DO, press, async (ctx, [channelId, id, action, mark]) => {
  const key = { channelId, userId: Number(id) };
  if (action === "give-days") await askForDays(ctx, key, mark);
  else await change(ctx, key, deedOf(action), mark);
});

async function askForDays(ctx: Press, key: MemberKey, mark: string): Promise<void> {
  const managed = await takeAsShown(ctx, key, mark);
  if (managed === undefined) return;
  await openDaysForm(ctx, { ...key, actorId: ctx.from.id, mark, name: managed.member.name });
}

/** The member, if they still stand as the pressed page says; the query is answered either way. */
async function takeAsShown(ctx: Press, key: MemberKey, mark: string): Promise<ManagedMember | undefined> {
  const managed = await findManagedMember(ctx, key);
  if (managed === undefined) {
    await answerOutdated(ctx);
  } else if (markOf(managed.member) === mark) {
    await ctx.answerCallbackQuery();
    return managed;
  } else {
    await answerChanged(ctx);
    await showMember(ctx, managed);
  }
  return undefined;
}

async function change(ctx: Press, key: MemberKey, deed: Deed, mark: string): Promise<void> {
  const before = await findManagedMember(ctx, key);
  if (before === undefined) return answerOutdated(ctx);
  // Telegram lets nobody put them out; asked here, since the press is the moment to say so.
  if ((deed.kind === "ban" || deed.kind === "pause") && (await isInCharge(ctx.platform, before))) {
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("member-is-administrator"), show_alert: true });
    return;
  }
  const { kind } = await changeMember(ctx.platform, { ...key, actorId: ctx.from.id, deed, mark });
  const after = await findManagedMember(ctx, key);
  if (kind === "not_allowed" || after === undefined) return answerOutdated(ctx);
  if (kind === "done") await ctx.answerCallbackQuery({ text: ctx.texts.plain(`member-done-${deed.kind}`) });
  else await answerChanged(ctx);
  await showMember(ctx, after);
}

const answerChanged = (ctx: Press): Promise<true> =>
  ctx.answerCallbackQuery({ text: ctx.texts.plain("member-changed-meanwhile"), show_alert: true });

function deedOf(action: Exclude<MemberAction, "give-days">): Deed {
  if (action === "give-life") return { kind: "give", days: null };
  if (action === "give-1") return { kind: "give", days: 1 };
  if (action === "give-7") return { kind: "give", days: 7 };
  if (action === "give-30") return { kind: "give", days: 30 };
  return { kind: action };
}
