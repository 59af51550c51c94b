import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { wordsFor } from "../../orders/index.ts";
import type { Undecided } from "./find-undecided.ts";

/** Does it count? For the owner, and for operators. */
export const decisionButtons = (texts: Texts, { id, why }: Pick<Undecided, "id" | "why">): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("decision-accept"), buttonData("accept", id))
    .row()
    .text(
      texts.plain(why === "partially_paid" ? "decision-wait" : "decision-reject"),
      buttonData("turn-down", id),
    );

/** For the buyer whose coins came twice. */
export const depositButtons = (texts: Texts, { id, kind }: Pick<Undecided, "id" | "kind">): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain(wordsFor(kind, "deposit-use")), buttonData("accept", id));
