import type { Platform } from "../../platform/platform.ts";
import { markUnreachable } from "../../users/index.ts";
import type { Alarm } from "./alarm.ts";
import { createOutbox } from "./outbox.ts";
import type { Outbox } from "./outbox.ts";
import { claimRecipients } from "./recipients.ts";
import type { Outcome, Recipient } from "./recipients.ts";
import { sleepUntil } from "./rhythm.ts";
import type { Rhythm } from "./rhythm.ts";
import type { Task } from "./tasks.ts";
import type { Answer } from "./telegram-answer.ts";
import type { Courier } from "./telegram-deliver.ts";

export type SenderParts = {
  readonly platform: Platform;
  readonly courier: Courier;
  readonly rhythm: Rhythm;
  readonly alarm: Alarm;
  /** When the slice ends, of `performance.now()`. */
  readonly until: number;
};

export type Sender = {
  /** Takes the next few people of a broadcast and lets their messages go at their places; does not wait for the answers. */
  sendLot(task: Task): Promise<void>;
  /** Writes down what was answered. */
  flush(): Promise<void>;
  /** Waits for all answers and writes them down. @throws what went wrong under way. */
  finish(): Promise<void>;
  /** Whether a broadcast had nobody left to take. */
  readonly isExhausted: (broadcastId: string) => boolean;
};

// Telegram answers in 50 ms: with 64 under way, more than the thousand a second that a paid broadcast may send.
const UNDER_WAY = 64;
// People are taken in lots of a quarter of that, so that a fast broadcast does not ask the database for each.
const LOT = 16;
// The next places are asked for so long before the last ones are used: a round to the database, on a busy day.
const EARLY_MS = 60;

export function createSender({ platform, courier, rhythm, alarm, until }: SenderParts): Sender {
  const { pool } = platform.database;
  const outboxes = new Map<string, Outbox>();
  const underWay = new Set<Promise<void>>();
  const exhausted = new Set<string>();
  let fault: Error | undefined;

  const outboxOf = ({ broadcastId, rate }: Task): Outbox => {
    const found = outboxes.get(broadcastId) ?? createOutbox(broadcastId, rate);
    outboxes.set(broadcastId, found);
    return found;
  };
  const send = async (task: Task, { userId, isOut }: Recipient, place: number): Promise<void> => {
    const outbox = outboxOf(task);
    if (isOut !== undefined) {
      outbox.add({ userId, state: "blocked", reason: isOut });
      return;
    }
    await rhythm.turn(place);
    if (rhythm.isHeld()) {
      outbox.add({ userId, state: "pending" });
      return;
    }
    const answer = await courier.send(task, userId);
    outbox.add(outcomeOf(userId, answer));
    if (answer.kind === "blocked") await markUnreachable(platform, userId);
    await alarm.hear(task.broadcastId, answer);
  };
  const flush = async (): Promise<void> => {
    for (const outbox of outboxes.values()) await outbox.flush(pool);
  };
  return {
    async sendLot(task) {
      if (fault !== undefined) throw fault;
      while (UNDER_WAY - underWay.size < LOT) await Promise.race(underWay);
      const { broadcastId, content, isPaid } = task;
      const wanted = UNDER_WAY - underWay.size;
      const places = await rhythm.take({ wanted, weight: content.messageIds.length, isPaid, until });
      if (places.length === 0) return;
      const recipients = await claimRecipients(pool, { broadcastId, count: places.length });
      if (recipients.length === 0) exhausted.add(broadcastId);
      for (const [index, recipient] of recipients.entries()) {
        const sending: Promise<void> = send(task, recipient, places[index] ?? 0)
          .catch((error: unknown) => {
            fault ??= error instanceof Error ? error : new Error(String(error));
          })
          .finally(() => {
            underWay.delete(sending);
          });
        underWay.add(sending);
      }
      await sleepUntil((places[recipients.length - 1] ?? 0) - EARLY_MS);
    },
    flush,
    async finish() {
      await Promise.all(underWay);
      await flush();
      if (fault !== undefined) throw fault;
    },
    isExhausted: (broadcastId) => exhausted.has(broadcastId),
  };
}

function outcomeOf(
  userId: number,
  answer: Answer | { readonly kind: "sent"; readonly messageIds: readonly number[] },
): Outcome {
  if (answer.kind === "sent") return { userId, state: "sent", messageIds: answer.messageIds };
  // Nothing was sent, and it is not this person's fault.
  if (answer.kind === "later" || answer.kind === "gone") return { userId, state: "pending" };
  return { userId, state: answer.kind, reason: answer.reason };
}
