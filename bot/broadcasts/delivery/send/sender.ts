import type { Platform } from "../../../platform/platform.ts";
import { markUnreachable } from "../../../users/index.ts";
import type { ActiveBroadcast } from "./active-broadcasts.sql.ts";
import type { FaultMonitor } from "./fault-monitor.ts";
import { sleepUntil } from "./rate-limiter.ts";
import type { RateLimiter } from "./rate-limiter.ts";
import { claimRecipients, recordOutcomes } from "./recipients.sql.ts";
import type { Outcome, BroadcastRecipient } from "./recipients.sql.ts";
import type { SendResult, Transport } from "./telegram-transport.ts";
import type { SqlClient } from "../../../platform/database/statement.ts";

export type SenderParts = {
  readonly platform: Platform;
  readonly transport: Transport;
  readonly rateLimiter: RateLimiter;
  readonly faultMonitor: FaultMonitor;
  /** When the run ends, of `performance.now()`. */
  readonly until: number;
};

export type Sender = {
  /** Claims the next few recipients of a broadcast and sends at their slots, without a wait for the answers. */
  sendBatch(broadcast: ActiveBroadcast): Promise<void>;
  /** Stores the outcomes so far. */
  flush(): Promise<void>;
  /** Waits for all answers and stores the outcomes. @throws the first error of the run. */
  finish(): Promise<void>;
  /** Whether the last claim of this broadcast found no recipients. */
  readonly isExhausted: (broadcastId: string) => boolean;
};

// Telegram answers in 50 ms, so 64 concurrent calls carry more than the 1,000 a second that a paid broadcast may send.
const CONCURRENCY = 64;
// A quarter of that: a fast broadcast must not claim its recipients one by one.
const MIN_BATCH = 16;
// The next batch is claimed this long before the last slot: a round trip to a busy database.
const EARLY_MS = 60;

export function createSender({ platform, transport, rateLimiter, faultMonitor, until }: SenderParts): Sender {
  const { prisma } = platform.database;
  const buffers = new Map<string, OutcomeBuffer>();
  const inFlight = new Set<Promise<void>>();
  const exhausted = new Set<string>();
  let fault: Error | undefined;

  const bufferOf = ({ broadcastId, rate }: ActiveBroadcast): OutcomeBuffer => {
    const found = buffers.get(broadcastId) ?? createOutcomeBuffer(broadcastId, rate);
    buffers.set(broadcastId, found);
    return found;
  };
  const send = async (
    broadcast: ActiveBroadcast,
    recipient: BroadcastRecipient,
    slot: number,
  ): Promise<void> => {
    const buffer = bufferOf(broadcast);
    const { userId, isUnreachable, isMuted } = recipient;
    if (isUnreachable || isMuted) {
      buffer.add({ userId, state: "blocked", reason: isUnreachable ? "unreachable" : "muted" });
      return;
    }
    await rateLimiter.waitFor(slot);
    if (rateLimiter.isPaused()) {
      buffer.add({ userId, state: "pending" });
      return;
    }
    const result = await transport.send(broadcast, userId);
    platform.metrics.broadcastMessages.inc({ outcome: result.kind });
    buffer.add(outcomeOf(userId, result));
    if (result.kind === "blocked") await markUnreachable(platform, userId);
    await faultMonitor.observe(broadcast.broadcastId, result);
  };
  const flush = async (): Promise<void> => {
    for (const buffer of buffers.values()) await buffer.flush(prisma);
  };
  return {
    async sendBatch(broadcast) {
      if (fault !== undefined) throw fault;
      while (CONCURRENCY - inFlight.size < MIN_BATCH) await Promise.race(inFlight);
      const { broadcastId, content, isPaid } = broadcast;
      const wanted = CONCURRENCY - inFlight.size;
      const weight = content.messageIds.length;
      const slots = await rateLimiter.takeSlots({ wanted, weight, isPaid, until });
      if (slots.length === 0) return;
      const recipients = await claimRecipients.all(prisma, { broadcastId, count: slots.length });
      if (recipients.length === 0) exhausted.add(broadcastId);
      for (const [index, recipient] of recipients.entries()) {
        const sending: Promise<void> = send(broadcast, recipient, slots[index] ?? 0)
          .catch((error: unknown) => {
            fault ??= error instanceof Error ? error : new Error(String(error));
          })
          .finally(() => {
            inFlight.delete(sending);
          });
        inFlight.add(sending);
      }
      await sleepUntil((slots[recipients.length - 1] ?? 0) - EARLY_MS);
    },
    flush,
    async finish() {
      await Promise.all(inFlight);
      await flush();
      if (fault !== undefined) throw fault;
    },
    isExhausted: (broadcastId) => exhausted.has(broadcastId),
  };
}

function outcomeOf(userId: number, result: SendResult): Outcome {
  if (result.kind === "sent") return { userId, state: "sent", messageIds: result.messageIds };
  // Nothing was sent, for a reason that does not concern the recipient.
  if (result.kind === "retry" || result.kind === "content_gone") return { userId, state: "pending" };
  return { userId, state: result.kind, reason: result.reason };
}

/** The outcomes of one broadcast that are not stored yet. */
type OutcomeBuffer = {
  add(outcome: Outcome): void;
  /** Stores them. After a failure they stay for the next call. */
  flush(client: SqlClient): Promise<void>;
};

// Shorter measurements are noise.
const MEASURED_MS = 1_000;
// The weight of a new measurement in the moving average: a change shows within a few seconds.
const WEIGHT = 0.4;

/** @param rate recipients a second so far; 0: unknown. */
function createOutcomeBuffer(broadcastId: string, rate: number): OutcomeBuffer {
  let waiting: Outcome[] = [];
  let settled = 0;
  let since = performance.now();
  let current = rate;
  const measure = (): void => {
    const elapsed = performance.now() - since;
    if (elapsed < MEASURED_MS) return;
    const measured = (1000 * settled) / elapsed;
    current = current === 0 ? measured : current + WEIGHT * (measured - current);
    settled = 0;
    since = performance.now();
  };
  return {
    add(outcome) {
      waiting.push(outcome);
      if (outcome.state !== "pending") settled += 1;
    },
    async flush(client) {
      if (waiting.length === 0) return;
      measure();
      const outcomes = waiting;
      waiting = [];
      try {
        await recordOutcomes.run(client, { broadcastId, outcomes, rate: current });
      } catch (error) {
        waiting = [...outcomes, ...waiting];
        throw error;
      }
    },
  };
}
