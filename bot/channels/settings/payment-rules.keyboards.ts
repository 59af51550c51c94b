import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { refundAccesses } from "../managed/list-channels.ts";
import type { ManagedChannel } from "../managed/list-channels.ts";

/** How much may be missing, in hundredths of a percent, as the buttons say it. */
export const shortfalls = ["0", "100", "200", "500"] as const;

/** Each choice is a button, and the one that holds has a mark; a press says what it sets, so that two are as good as one. */
export function paymentRulesPage(
  texts: Texts,
  { id, paymentRules }: Pick<ManagedChannel, "id" | "paymentRules">,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const basisPoints of shortfalls) {
    const share = texts.percent(Number(basisPoints) / 10_000);
    const isChosen = paymentRules.shortfallBasisPoints === Number(basisPoints);
    keyboard.text(mark(texts, share, isChosen), buttonData("shortfall", id, basisPoints));
  }
  for (const access of refundAccesses) {
    const label = texts.plain(`refund-rule-${access}`);
    const data = buttonData("refund-rule", id, access);
    keyboard.row().text(mark(texts, label, paymentRules.refundAccess === access), data);
  }
  return keyboard.row().text(texts.plain("channel-back"), buttonData("ch", id));
}

const mark = (texts: Texts, choice: string, isChosen: boolean): string =>
  texts.plain(isChosen ? "payment-rules-chosen" : "payment-rules-choice", { choice });
