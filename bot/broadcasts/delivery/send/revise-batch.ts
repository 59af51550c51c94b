import { setTimeout as sleep } from "node:timers/promises";
import { requestProgress } from "../../model/request-jobs.ts";
import type { ActiveBroadcast } from "./active-broadcasts.sql.ts";
import { endRevision, nextCopies, recordRevised } from "./recipients.sql.ts";
import type { Copies } from "./recipients.sql.ts";
import type { SenderParts } from "./sender.ts";
import type { SendFailure } from "./telegram-transport.ts";

type ReviserParts = Omit<SenderParts, "faultMonitor"> & {
  /** Ends the wait for another attempt. */
  readonly stopping: AbortSignal | undefined;
};

type RevisionResult = SendFailure["kind"] | "done";

// Above the slots of a quarter of a second, the most that the rate limit gives at once.
const BATCH = 16;

/**
 * Changes the copies of the next few recipients, and then records the position. After a kill in between the changes are made
 * again, which has no effect.
 */
export async function reviseBatch(parts: ReviserParts, broadcast: ActiveBroadcast): Promise<void> {
  const { platform, rateLimiter, until } = parts;
  const { prisma } = platform.database;
  const { broadcastId } = broadcast;
  const position = { broadcastId, after: broadcast.revision?.after ?? 0n };
  const slots = await rateLimiter.takeSlots({ wanted: BATCH, isPaid: false, until });
  if (slots.length === 0) return;
  const page = await nextCopies.all(prisma, { ...position, most: slots.length });
  if (page.length === 0) {
    await endRevision.run(prisma, { ...position, now: platform.clock.now() });
    await requestProgress(prisma, broadcastId);
    return;
  }
  const results = await Promise.all(
    page.map(async (copies, index) => {
      await rateLimiter.waitFor(slots[index] ?? 0);
      return reviseCopies(parts, broadcast, copies);
    }),
  );
  const settled = settledOf(results);
  const last = page[settled.length - 1];
  if (last === undefined) return;
  const done = settled.filter((kind) => kind === "done").length;
  await recordRevised.run(prisma, {
    ...position,
    upTo: last.userId,
    done,
    failed: settled.length - done,
  });
}

/** The results that the position may pass. */
function settledOf(results: readonly RevisionResult[]): readonly RevisionResult[] {
  const retried = results.indexOf("retry");
  const settled = retried === -1 ? results : results.slice(0, retried);
  // Telegram answers nobody, so the fault lies not with these copies. The first one fails, because a page whose copies cannot be
  // changed at all must not hold the broadcast for ever.
  return settled.every((kind) => kind === "unclear") ? settled.slice(0, 1) : settled;
}

// A revision is made once, so most faults of Telegram must be over meanwhile. The sum is short enough for a broadcast many of whose
// copies Telegram cannot reach: each page of them waits for as long.
const REPEAT_MS = [500, 1_500, 3_000];

/** Changes one recipient's copies. A change without an answer is made again, because a repetition has no effect. */
async function reviseCopies(
  { transport, rateLimiter, stopping }: ReviserParts,
  broadcast: ActiveBroadcast,
  copies: Copies,
): Promise<RevisionResult> {
  for (let attempt = 0; ; attempt += 1) {
    const result = await transport.revise(broadcast, copies);
    if (result.kind === "retry") await rateLimiter.pause(result.waitMs);
    const wait = REPEAT_MS[attempt];
    if (result.kind !== "unclear" || wait === undefined) return result.kind;
    await sleep(wait, undefined, { signal: stopping }).catch(() => undefined);
    if (stopping?.aborted === true) return "retry";
  }
}
