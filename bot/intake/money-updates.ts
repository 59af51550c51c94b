import { BotError } from "grammy";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import { z } from "zod";
import type { BotContext } from "../platform/context.ts";
import { defineJob, enqueue, job } from "../platform/jobs/jobs.ts";
import type { JobKind } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";

/** As much of an update as we rely on; the handlers read the rest through grammY's filters. */
export const updateShape = z.looseObject({ update_id: z.number().int() });
export type ReceivedUpdate = z.infer<typeof updateShape>;

const moneyShape = z.union([
  z.looseObject({ message: z.looseObject({ successful_payment: z.looseObject({}) }) }),
  z.looseObject({ message: z.looseObject({ refunded_payment: z.looseObject({}) }) }),
  z.looseObject({ subscription: z.looseObject({}) }),
]);

/** Updates that tell of money: losing one means that somebody paid for nothing. */
export const isMoneyUpdate = (update: unknown): boolean => moneyShape.safeParse(update).success;

const NAME = "intake.money-update";

/**
 * The work on one money update. Its handlers' errors fail the job, which is tried again; they do not reach the error
 * boundary, since nobody waits in the chat for an answer to it.
 */
export const moneyUpdateJob = (bot: Bot<BotContext>): JobKind<ReceivedUpdate> =>
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
 * Makes the money updates of a batch durable. Call it before Telegram is told that they arrived; when it throws, do
 * not tell. The key is Telegram's number of the update: one that is delivered twice while it waits is one job.
 */
export async function storeMoneyUpdates(
  { database }: Platform,
  bot: Bot<BotContext>,
  updates: readonly unknown[],
): Promise<void> {
  const kind = moneyUpdateJob(bot);
  const requests = updates
    .map((update) => updateShape.parse(update))
    .map((update) => job(kind, update, { key: `update:${update.update_id}` }));
  await enqueue(database.prisma, requests);
}
