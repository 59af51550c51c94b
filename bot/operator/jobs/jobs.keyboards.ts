import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { FailedJob } from "./failed-jobs.ts";

export const RETRY = "retry-job";

/** A button for each job, with the job's number in the list. */
export function retryKeyboard(texts: Texts, jobs: readonly FailedJob[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const [index, { id }] of jobs.entries())
    keyboard.text(texts.plain("operator-button-retry", { number: index + 1 }), buttonData(RETRY, id)).row();
  return keyboard;
}
