import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { graceHours, reminderDays, unknownMembers } from "../managed/access-rules.ts";
import type { ManagedChannel } from "../managed/list-channels.ts";

/** A press says what it sets, so that two are as good as one. */
export function accessRulesPage(
  texts: Texts,
  { id, accessRules }: Pick<ManagedChannel, "id" | "accessRules">,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  graceHours.forEach((hours, index) => {
    if (index === graceHours.length / 2) keyboard.row();
    const isChosen = accessRules.graceHours === Number(hours);
    const label = describeGrace(texts, Number(hours));
    keyboard.text(mark(texts, label, isChosen), buttonData("acc-grace", id, hours));
  });
  keyboard.row();
  for (const days of reminderDays) {
    const isOn = accessRules.reminderDays.includes(Number(days));
    const label = texts.plain("access-rules-reminder", { count: Number(days) });
    keyboard.text(mark(texts, label, isOn), buttonData("acc-remind", id, days, isOn ? "off" : "on"));
  }
  for (const treatment of unknownMembers) {
    const label = texts.plain(`access-rules-unknown-${treatment}`);
    const isChosen = accessRules.unknownMembers === treatment;
    keyboard.row().text(mark(texts, label, isChosen), buttonData("acc-unknown", id, treatment));
  }
  return keyboard.row().text(texts.plain("channel-back"), buttonData("ch", id));
}

/** "48 hours", "7 days", or none. */
const describeGrace = (texts: Texts, hours: number): string => {
  if (hours === 0) return texts.plain("access-rules-grace-none");
  return hours > 72
    ? texts.plain("access-rules-grace-days", { count: hours / 24 })
    : texts.plain("access-rules-grace-hours", { count: hours });
};

const mark = (texts: Texts, choice: string, isChosen: boolean): string =>
  texts.plain(isChosen ? "access-rules-chosen" : "access-rules-choice", { choice });
