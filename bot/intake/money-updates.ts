import { BotError } from "grammy";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import { z } from "zod";
import type { BotContext } from "../platform/context.ts";
import { defineJob, enqueue, job } from "../platform/jobs/jobs.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { inSpan } from "../platform/runtime/spans.ts";
import { urgently } from "../platform/database/urgent-work.ts";

/** The part of an update that intake relies on; handlers read the rest through grammY's filters. */
export const updateShape = z.looseObject({ update_id: z.number().int() });
export type ReceivedUpdate = z.infer<typeof updateShape>;

const moneyShape = z.union([
  z.looseObject({ message: z.looseObject({ successful_payment: z.looseObject({}) }) }),
  z.looseObject({ message: z.looseObject({ refunded_payment: z.looseObject({}) }) }),
  z.looseObject({ subscription: z.looseObject({}) }),
]);

/** Updates about money. A lost one means that a person paid for nothing. */
export const isMoneyUpdate = (update: unknown): boolean => moneyShape.safeParse(update).success;

const NAME = "intake.money-update";

/**
 * The work on one money update. An error of its handlers fails the job, which runs again. The error does not
 * reach the error boundary, because no person waits in the chat for an answer.
 */
export const moneyUpdateJob = (bot: Bot<BotContext>): JobDefinition<ReceivedUpdate> =>
  defineJob({
    name: NAME,
    payload: updateShape,
    async run(update) {
      await bot.init();
      try {
        await bot.handleUpdate(update as Update);
      } catch (error) {
        throw error instanceof BotError ? error.error : error;
      }
    },
  });

/**
 * Stores the money updates of a batch as jobs, before the batch is confirmed to Telegram. When this throws,
 * the batch must not be confirmed. The job key is Telegram's update id: an update that is delivered twice while it
 * waits is one job.
 */
export async function storeMoneyUpdates(
  { database }: Platform,
  bot: Bot<BotContext>,
  updates: readonly unknown[],
): Promise<void> {
  const kind = moneyUpdateJob(bot);
  const requests = await Promise.all(
    updates
      .map((update) => updateShape.parse(update))
      .map((update) =>
        // A trace of its own for each payment of the batch.
        inSpan("receive money update", { kind: "server" }, () =>
          Promise.resolve(job(kind, update, { key: `update:${update.update_id}` })),
        ),
      ),
  );
  await urgently(() => enqueue(database.prisma, requests));
}
