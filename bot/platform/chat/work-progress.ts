import type { BotContext } from "../context.ts";
import { collectGarbage } from "../runtime/lean-heap.ts";
import { replyNow } from "./reply-now.ts";
import type { SentMessage } from "./reply-now.ts";

// A person begins to wonder after some seconds. Telegram allows an edit a second in a chat; every third leaves room for other messages.
const FIRST_AFTER_MS = 2_000;
const EVERY_MS = 3_000;

// About two hundred megabytes of garbage, of which V8 collects most by itself.
const COLLECT_EVERY_ROWS = 20_000;

type Context = Pick<BotContext, "reply" | "update" | "api" | "platform" | "texts">;

/** Called with the rows that are done so far. */
export type ReportRows = (done: number) => Promise<void>;

/**
 * Shows the progress of work on many rows, in one message that is edited and goes away at the end. Work that ends soon shows
 * nothing. A message that cannot be sent or edited does not disturb the work. Garbage is collected on the way, so that a file of any
 * length needs the same memory.
 *
 * @param count how many rows there are, or about as many; asked for only when the first message is due.
 */
export async function withProgress<Result>(
  ctx: Context,
  count: () => Promise<number>,
  work: (report: ReportRows) => Promise<Result>,
): Promise<Result> {
  const now = (): number => ctx.platform.clock.now().getTime();
  let due = now() + FIRST_AFTER_MS;
  let message: SentMessage | undefined;
  let total = 0;
  let collectedAt = 0;
  const show = async (done: number): Promise<void> => {
    total ||= await count();
    const text = ctx.texts.plain("work-progress", { done, total: Math.max(total, done) });
    if (message === undefined) message = await replyNow(ctx, text);
    else await ctx.api.editMessageText(message.chat.id, message.message_id, text);
  };
  const undisturbed = (call: Promise<unknown>): Promise<unknown> =>
    call.catch((error: unknown) => {
      ctx.platform.logger.warn(
        { event: "progress_not_shown", err: error },
        "The progress of a file is not shown",
      );
    });
  try {
    return await work(async (done) => {
      if (done - collectedAt >= COLLECT_EVERY_ROWS) {
        collectedAt = done;
        await collectGarbage();
      }
      if (now() < due) return;
      await undisturbed(show(done));
      due = now() + EVERY_MS;
    });
  } finally {
    if (message !== undefined) await undisturbed(ctx.api.deleteMessage(message.chat.id, message.message_id));
  }
}
