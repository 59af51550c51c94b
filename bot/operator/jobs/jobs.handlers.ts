import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { onButton, buttonData } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { isOperator } from "../../users/index.ts";
import { listFailedJobs, retryJob } from "./failed-jobs.ts";
import type { FailedJob } from "./failed-jobs.ts";
import { forOperators, textsInUtc } from "./operators-only.pages.ts";
import type { Texts } from "../../platform/texts/texts.ts";

export const RETRY = "retry-job";

/** /jobs: the jobs that have failed for good. */
export const jobs = new Composer<BotContext>();

jobs
  .chatType("private")
  .command("jobs")
  .filter(isOperator, async (ctx) => {
    const texts = textsInUtc(ctx);
    const { items, total } = await listFailedJobs(ctx.platform);
    if (total === 0) {
      await ctx.reply(texts.html("operator-jobs-none"), { parse_mode: "HTML" });
      return;
    }
    const lines = items.map(({ task, at, attempts, error }, index) =>
      texts.html("operator-job", {
        number: index + 1,
        task,
        attempts,
        when: texts.date(at),
        error,
      }),
    );
    await ctx.reply([texts.html("operator-jobs-list", { count: total }), ...lines].join("\n\n"), {
      parse_mode: "HTML",
      reply_markup: retryKeyboard(texts, items),
    });
  });

// graphile-worker numbers its jobs with a bigint.
const jobId = z.tuple([z.string().regex(/^[1-9]\d{0,17}$/)]);

onButton(
  jobs,
  RETRY,
  jobId,
  forOperators(async (ctx, [id]) => {
    const outcome = await retryJob(ctx.platform, { jobId: id, operatorId: ctx.from.id });
    const key = outcome.kind === "queued" ? "operator-job-queued" : "operator-job-not-waiting";
    await ctx.answerCallbackQuery({ text: ctx.texts.plain(key), show_alert: true });
  }),
);

/** A button for each job, with the job's number in the list. */
export function retryKeyboard(texts: Texts, jobs: readonly FailedJob[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const [index, { id }] of jobs.entries())
    keyboard.text(texts.plain("operator-button-retry", { number: index + 1 }), buttonData(RETRY, id)).row();
  return keyboard;
}
