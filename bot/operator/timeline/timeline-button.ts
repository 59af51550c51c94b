import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";

/** What the operators' feature answers: the timeline of an order, a payment or an event. */
export const TIMELINE = "timeline";

/** The list of anomalies, to which the timeline leads back. */
export const ANOMALIES = "anomalies";

export const seeTimeline = (texts: Texts, id: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("timeline-see"), buttonData(TIMELINE, id));
