import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton, buttonData } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { graceHours, reminderDays, unknownMemberRules } from "../managed/channel-settings.ts";
import type { ManagedChannel } from "../managed/managed-channels.ts";
import { withManagedChannel } from "../managed/managed-channels.ts";
import { permittedButtons } from "../permissions/permitted.keyboards.ts";
import { withChoices } from "./settings.handlers.ts";
import { setAccessRule } from "./change-settings.ts";
import type { AccessRuleChange } from "./change-settings.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { backToGroup } from "../managed/channel-groups.ts";

/** The page of grace, reminders and unknown members. */
export const accessRules = new Composer<BotContext>();

onButton(
  accessRules,
  "access-rules",
  z.tuple([opaqueId]),
  withManagedChannel("setup.view", async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    await showRules(ctx, channel);
  }),
);

onButton(accessRules, "access-grace", z.tuple([opaqueId, z.enum(graceHours)]), (ctx, [id, hours]) =>
  change(ctx, id, { rule: "grace", hours: Number(hours) }),
);

const reminder = z.tuple([opaqueId, z.enum(reminderDays), z.enum(["on", "off"])]);
onButton(accessRules, "access-reminder", reminder, (ctx, [id, days, onOrOff]) =>
  change(ctx, id, { rule: "reminder", days: Number(days), isOn: onOrOff === "on" }),
);

const treatments = z.tuple([opaqueId, z.enum(unknownMemberRules)]);
onButton(accessRules, "unknown-members", treatments, (ctx, [id, treatment]) =>
  change(ctx, id, { rule: "unknown_members", treatment }),
);

async function change(ctx: Press, channelId: string, ruleChange: AccessRuleChange): Promise<void> {
  const { kind } = await setAccessRule(ctx.platform, {
    channelId,
    actorId: ctx.from.id,
    change: ruleChange,
  });
  if (kind === "not_allowed") return answerOutdated(ctx);
  const showChanged = withManagedChannel("settings.change", async (_ctx, channel) => {
    await showRules(ctx, channel);
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("access-rules-set") });
  });
  await showChanged(ctx, [channelId]);
}

async function showRules(ctx: BotContext, channel: ManagedChannel): Promise<void> {
  const { texts } = ctx;
  const { graceHours: hours, reminderDays: days, unknownMembers } = channel.accessRules;
  const choices = [
    describeGrace(texts, hours),
    ...days.map((count) => texts.plain("access-rules-reminder", { count })),
    texts.plain(`access-rules-unknown-${unknownMembers}`),
  ];
  const text = texts.html("access-rules", { channel: channel.title });
  const page = permittedButtons(accessRulesKeyboard(texts, channel), channel.may);
  await showPage(ctx, withChoices(text, channel, "settings.change", choices), page);
}

/** The data of a button holds the value that it sets, so that a double press changes nothing more. */
function accessRulesKeyboard(
  texts: Texts,
  { id: channelId, accessRules }: Pick<ManagedChannel, "id" | "accessRules">,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  graceHours.forEach((hours, index) => {
    if (index === graceHours.length / 2) keyboard.row();
    const isChosen = accessRules.graceHours === Number(hours);
    const choice = describeGrace(texts, Number(hours));
    keyboard.text(label(texts, choice, isChosen), buttonData("access-grace", channelId, hours));
  });
  keyboard.row();
  for (const days of reminderDays) {
    const isOn = accessRules.reminderDays.includes(Number(days));
    const choice = texts.plain("access-rules-reminder", { count: Number(days) });
    const data = buttonData("access-reminder", channelId, days, isOn ? "off" : "on");
    keyboard.text(label(texts, choice, isOn), data);
  }
  for (const treatment of unknownMemberRules) {
    const choice = texts.plain(`access-rules-unknown-${treatment}`);
    const isChosen = accessRules.unknownMembers === treatment;
    keyboard.row().text(label(texts, choice, isChosen), buttonData("unknown-members", channelId, treatment));
  }
  return backToGroup(texts, keyboard.row(), { group: "settings", channelId });
}

/** "48 hours", "7 days" or "No grace". */
const describeGrace = (texts: Texts, hours: number): string => {
  if (hours === 0) return texts.plain("access-rules-grace-none");
  return hours > 72
    ? texts.plain("access-rules-grace-days", { count: hours / 24 })
    : texts.plain("access-rules-grace-hours", { count: hours });
};

const label = (texts: Texts, choice: string, isChosen: boolean): string =>
  texts.plain(isChosen ? "access-rules-chosen" : "access-rules-choice", { choice });
