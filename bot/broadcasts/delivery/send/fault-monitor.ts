import type { Platform } from "../../../platform/platform.ts";
import type { PauseReason } from "../../model/broadcast.sql.ts";
import { requestProgress } from "../../model/request-jobs.ts";
import type { RateLimiter } from "./rate-limiter.ts";
import { isAboutRecipient } from "./telegram-transport.ts";
import type { SendFailure } from "./telegram-transport.ts";

/** Observes every result and stops sending at faults that would use up the recipients of a broadcast for nothing. */
export type FaultMonitor = {
  readonly observe: (broadcastId: string, result: SendFailure | { readonly kind: "sent" }) => Promise<void>;
};

// Unclear results in a row, of all broadcasts: the connection is bad, and each more leaves a recipient in doubt.
const MAX_UNCLEAR = 3;
const UNCLEAR_PAUSE_MS = 5_000;
// Refusals in a row, of one broadcast: Telegram refuses its content.
const MAX_REFUSED = 20;

export function createFaultMonitor(platform: Platform, rateLimiter: RateLimiter): FaultMonitor {
  let unclear = 0;
  const refusals = new Map<string, number>();
  return {
    async observe(broadcastId, result) {
      if (result.kind === "retry") await rateLimiter.pause(result.waitMs);
      unclear = result.kind === "unclear" ? unclear + 1 : 0;
      if (unclear >= MAX_UNCLEAR) await rateLimiter.pause(UNCLEAR_PAUSE_MS);
      if (result.kind === "content_gone") await pauseForFault(platform, broadcastId, "content_gone");
      if (result.kind === "sent") refusals.delete(broadcastId);
      if (result.kind !== "failed" || isAboutRecipient(result.reason)) return;
      const count = (refusals.get(broadcastId) ?? 0) + 1;
      refusals.set(broadcastId, count);
      if (count >= MAX_REFUSED) await pauseForFault(platform, broadcastId, "refused");
    },
  };
}

async function pauseForFault(
  { database }: Platform,
  broadcastId: string,
  pauseReason: PauseReason,
): Promise<void> {
  await database.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.broadcast.updateMany({
      where: { id: broadcastId, state: "sending" },
      data: { state: "paused", pauseReason },
    });
    if (count === 1) await requestProgress(transaction, broadcastId);
  });
}
