import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { accessRulesPage } from "./access-rules.keyboards.ts";
import { graceHours, reminderDays, unknownMembers } from "../managed/access-rules.ts";
import { findManagedChannel } from "../managed/list-channels.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import { setAccessRule } from "./set-access-rules.ts";
import type { AccessRuleChange } from "./set-access-rules.ts";

/** The page of how access ends, who is reminded of it, and what becomes of members nobody knows. Managers have it too. */
export const accessRules = new Composer<BotContext>();

type Press = CallbackQueryContext<BotContext>;

onButton(accessRules, "acc-rules", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  if (await showRules(ctx, channelId)) await ctx.answerCallbackQuery();
});

onButton(accessRules, "acc-grace", z.tuple([opaqueId, z.enum(graceHours)]), async (ctx, [id, hours]) => {
  await choose(ctx, id, { rule: "grace", hours: Number(hours) });
});

const reminder = z.tuple([opaqueId, z.enum(reminderDays), z.enum(["on", "off"])]);
onButton(accessRules, "acc-remind", reminder, async (ctx, [id, days, onOrOff]) => {
  await choose(ctx, id, { rule: "reminder", days: Number(days), isOn: onOrOff === "on" });
});

const treatments = z.tuple([opaqueId, z.enum(unknownMembers)]);
onButton(accessRules, "acc-unknown", treatments, async (ctx, [id, treatment]) => {
  await choose(ctx, id, { rule: "unknown_members", treatment });
});

async function choose(ctx: Press, channelId: string, change: AccessRuleChange): Promise<void> {
  const { kind } = await setAccessRule(ctx.platform, { channelId, actorId: ctx.from.id, change });
  if (kind === "not_allowed") return answerOutdated(ctx);
  if (await showRules(ctx, channelId))
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("access-rules-set") });
}

async function showRules(ctx: Press, channelId: string): Promise<boolean> {
  const channel = await findManagedChannel(ctx.platform, { channelId, actorId: ctx.from.id });
  if (channel === undefined) {
    await answerOutdated(ctx);
    return false;
  }
  const text = ctx.texts.html("access-rules", { channel: channel.title });
  await showPage(ctx, text, accessRulesPage(ctx.texts, channel));
  return true;
}
