import { requestProgress } from "../../model/request-jobs.ts";
import type { ActiveBroadcast } from "./active-broadcasts.sql.ts";
import { endRevision, nextCopies, recordRevised } from "./recipients.sql.ts";
import type { SenderParts } from "./sender.ts";

// Above the slots of a quarter of a second, the most that the rate limit gives at once.
const BATCH = 16;

/**
 * Changes the copies of the next few recipients, and then records the position. After a kill in between the changes are made
 * again, which has no effect.
 */
export async function reviseBatch(
  { platform, transport, rateLimiter, until }: Omit<SenderParts, "faultMonitor">,
  broadcast: ActiveBroadcast,
): Promise<void> {
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
      const result = await transport.revise(broadcast, copies);
      if (result.kind === "retry") await rateLimiter.pause(result.waitMs);
      return result.kind;
    }),
  );
  // The position must not pass a recipient who is retried.
  const retried = results.indexOf("retry");
  const settled = retried === -1 ? results : results.slice(0, retried);
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
