import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { backToGroup } from "../managed/channel-groups.ts";
import { graceHours, reminderDays, unknownMemberTreatments } from "../managed/channel-settings.ts";
import type { ManagedChannel } from "../managed/managed-channels.ts";

/** The data of a button holds the value that it sets, so that a double press changes nothing more. */
export function accessRulesPage(
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
  for (const treatment of unknownMemberTreatments) {
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
