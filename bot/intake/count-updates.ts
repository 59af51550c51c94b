import type { Middleware } from "grammy";
import type { Update } from "grammy/types";
import type { BotContext } from "../platform/context.ts";
import { AlreadyHandled } from "../platform/forms/chat-state.ts";
import { known, OTHER } from "../platform/runtime/metrics.ts";
import type { Metrics } from "../platform/runtime/metrics.ts";
import { inSpan } from "../platform/runtime/spans.ts";
import { isFault } from "../platform/telegram/telegram.ts";
import { allowedUpdates } from "./allowed-updates.ts";

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
