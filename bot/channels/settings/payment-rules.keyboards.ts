import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { backToGroup } from "../managed/channel-groups.ts";
import { refundAccesses } from "../managed/channel-settings.ts";
import type { ManagedChannel } from "../managed/managed-channels.ts";

/** The shortfalls on the buttons, in hundredths of a percent. */
export const shortfalls = ["0", "100", "200", "500"] as const;

/** The data of a button holds the value that it sets, so that a double press changes nothing more. */
export function paymentRulesPage(
  texts: Texts,
  { id: channelId, paymentRules }: Pick<ManagedChannel, "id" | "paymentRules">,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const basisPoints of shortfalls) {
    const share = texts.percent(Number(basisPoints) / 10_000);
    const isChosen = paymentRules.shortfallBasisPoints === Number(basisPoints);
    keyboard.text(label(texts, share, isChosen), buttonData("shortfall", channelId, basisPoints));
  }
  for (const access of refundAccesses) {
    const choice = texts.plain(`refund-rule-${access}`);
    const data = buttonData("refund-rule", channelId, access);
    keyboard.row().text(label(texts, choice, paymentRules.refundAccess === access), data);
  }
  return backToGroup(texts, keyboard.row(), { group: "settings", channelId });
}

const label = (texts: Texts, choice: string, isChosen: boolean): string =>
  texts.plain(isChosen ? "payment-rules-chosen" : "payment-rules-choice", { choice });
