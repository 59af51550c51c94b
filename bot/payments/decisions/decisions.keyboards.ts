import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { textKeyFor } from "../../orders/index.ts";
import type { Undecided } from "./find-undecided.ts";

/** For the owner and for operators: accept the payment, or reject it. */
export const decisionButtons = (texts: Texts, { id, why }: Pick<Undecided, "id" | "why">): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("decision-accept"), buttonData("accept", id))
    .row()
    .text(
      texts.plain(why === "partially_paid" ? "decision-wait" : "decision-reject"),
      buttonData("reject", id),
    );

/** For the buyer: use a repeated deposit. */
export const depositButtons = (texts: Texts, { id, kind }: Pick<Undecided, "id" | "kind">): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain(textKeyFor(kind, "deposit-use")), buttonData("accept", id));
