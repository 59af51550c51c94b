import type { Middleware } from "grammy";
import type { Update } from "grammy/types";
import type { BotContext } from "../platform/context.ts";
import { AlreadyHandled } from "../platform/forms/chat-state.ts";
import { known, OTHER } from "../platform/runtime/metrics.ts";
import type { Metrics } from "../platform/runtime/metrics.ts";
import { inSpan } from "../platform/runtime/spans.ts";
import { isFault } from "../platform/telegram/telegram.ts";

/**
 * The kinds of updates that have handlers. Telegram sends no other, so edits and the posts of busy channels cost nothing. Bot API,
 * getUpdates: a missing list means "as last time", and `chat_member` comes only on request.
 */
export const allowedUpdates = [
  "callback_query",
  "chat_join_request",
  "chat_member",
  "message",
  "my_chat_member",
  "pre_checkout_query",
  "subscription",
] as const satisfies readonly Exclude<keyof Update, "update_id">[];

const kinds = known(allowedUpdates);

/** The kind as a label. */
export const kindOf = (update: Update): string =>
  kinds(Object.keys(update).find((key) => key !== "update_id") ?? OTHER);

/** Counts each run of the handlers and its time, and gives it a span. Goes before all handlers. */
export const countUpdates =
  ({ updates, updateSeconds }: Metrics): Middleware<BotContext> =>
  async ({ update }, next) => {
    const kind = kindOf(update);
    const start = performance.now();
    try {
      await inSpan(`update ${kind}`, { kind: "server" }, next);
      updates.inc({ kind, outcome: "handled" });
    } catch (error) {
      updates.inc({ kind, outcome: outcomeOf(error) });
      throw error;
    } finally {
      updateSeconds.observe({ kind }, (performance.now() - start) / 1_000);
    }
  };

/** `postponed`: a fault of Telegram or of the database, after which the update is handled again. `failed`: a fault of the program. */
function outcomeOf(error: unknown): string {
  if (error instanceof AlreadyHandled) return "repeated";
  return isFault(error) ? "postponed" : "failed";
}
