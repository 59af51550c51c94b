import { audit } from "../../../platform/audit.ts";
import { permissions } from "../../../channels/index.ts";
import type { Transaction } from "../../../platform/database/database.ts";
import { enqueue } from "../../../platform/jobs/jobs.ts";
import type { Platform } from "../../../platform/platform.ts";
import { weekAfter } from "../../../platform/time/recurring-time.ts";
import { telegramId } from "../../../platform/values/domain.ts";
import { newId } from "../../../platform/values/ids.ts";
import { lockBroadcast } from "../../model/broadcast.sql.ts";
import type { LockedBroadcast } from "../../model/broadcast.sql.ts";
import type { BroadcastKey } from "../../model/draft-broadcast.ts";
import { requestProgress } from "../../model/request-jobs.ts";
import { audience } from "../../model/audience.ts";
import { broadcastContent } from "../../model/content.ts";
import { countAudienceNow } from "../recipients/audience.sql.ts";
import { reserveStars, starsFor } from "../stars/reserve-stars.ts";
import { fillRecipientsRequest } from "../recipients/recipients.jobs.ts";
import { lockUser } from "./control.sql.ts";
import { DAY_MS } from "../../../platform/values/durations.ts";

export type StartInput = BroadcastKey & {
  /** Left out, or in the past: now. */
  readonly at?: Date;
  /** Every week at the same local time of the actor. */
  readonly repeatsWeekly?: boolean;
  /** The Stars that the owner agreed to. Left out: no limit. */
  readonly mostStars?: number;
};

export type Started =
  | { readonly kind: "started" }
  | { readonly kind: "scheduled"; readonly at: Date }
  /** The owner's channels reached the operator's limit for a day. `freeAt`: when the next broadcast may start. */
  | { readonly kind: "quota"; readonly limit: number; readonly freeAt: Date }
  /** A paid broadcast needs more Stars than the owner's balance has. Nothing was changed. */
  | { readonly kind: "too_few_stars"; readonly needed: number; readonly balance: number }
  /** The audience has grown since the owner saw the price. Nothing was changed. */
  | { readonly kind: "costs_more" }
  /** Only the owner spends the owner's Stars. */
  | { readonly kind: "not_owner" }
  /** The broadcast was started or scheduled before. */
  | { readonly kind: "already_started" }
  /** No broadcast of a channel that the actor manages has this id. */
  | { readonly kind: "not_found" };

// The audience of a paid broadcast is counted in the transaction: a million people take about two seconds.
const START_MS = 30_000;

/** Starts or schedules a draft, once, however often it is called. The sender of another person's draft becomes its author. */
export async function startBroadcast(
  platform: Platform,
  { broadcastId, actorId, at, repeatsWeekly = false, mostStars = Infinity }: StartInput,
): Promise<Started> {
  return platform.database.prisma.$transaction(
    async (transaction) => {
      const found = await lockBroadcast.first(transaction, { broadcastId });
      if (
        found === undefined ||
        !(await permissions.isPermitted(transaction, {
          channelId: found.channelId,
          actorId,
          permission: "broadcasts.send",
        }))
      )
        return { kind: "not_found" };
      if (found.state !== "draft") return { kind: "already_started" };
      if (at === undefined || at <= platform.clock.now()) {
        const started = await startLocked(transaction, platform, { ...found, actorId }, mostStars);
        if (started.kind !== "started") return started;
        const weeklyFrom = repeatsWeekly ? platform.clock.now() : null;
        await transaction.broadcast.update({ where: { id: broadcastId }, data: { weeklyFrom } });
        await scheduleNextWeek(transaction, platform, broadcastId);
        return started;
      }
      await transaction.broadcast.update({
        where: { id: broadcastId },
        data: {
          state: "scheduled",
          actorId: BigInt(actorId),
          scheduledAt: at,
          weeklyFrom: repeatsWeekly ? at : null,
        },
      });
      const detail = { at: at.toISOString() };
      await audit(transaction, platform, {
        actorId,
        action: "broadcast.scheduled",
        subject: broadcastId,
        detail,
      });
      return { kind: "scheduled", at };
    },
    { timeout: START_MS },
  );
}

export type StartedNow = Exclude<Started, { kind: "scheduled" | "already_started" | "not_found" }>;

/**
 * Starts a broadcast whose row the transaction has locked, if the owner's quota and, for a paid one, the owner's Stars allow it.
 * The Stars are set aside in the same transaction.
 */
export async function startLocked(
  transaction: Transaction,
  platform: Platform,
  { broadcastId, channelId, actorId }: LockedBroadcast,
  mostStars = Infinity,
): Promise<StartedNow> {
  const quota = await findQuota(transaction, platform, channelId);
  if (quota.freeAt !== undefined) return { kind: "quota", limit: quota.limit, freeAt: quota.freeAt };
  const payment = await pay(transaction, platform, {
    broadcastId,
    channelId,
    actorId,
    ownerId: quota.ownerId,
    mostStars,
  });
  if (payment.kind !== "free" && payment.kind !== "paid") return payment;
  await transaction.broadcast.update({
    where: { id: broadcastId },
    data: {
      state: "filling",
      actorId: BigInt(actorId),
      startedAt: platform.clock.now(),
      isPaid: payment.kind === "paid",
    },
  });
  await audit(transaction, platform, {
    actorId,
    action: "broadcast.started",
    subject: channelId,
    detail: { broadcastId },
  });
  await enqueue(transaction, [fillRecipientsRequest(broadcastId)]);
  await requestProgress(transaction, broadcastId);
  return { kind: "started" };
}

type Payment =
  | { readonly kind: "free" }
  | { readonly kind: "paid" }
  | Extract<Started, { kind: "too_few_stars" | "costs_more" | "not_owner" }>;

type PaidStart = {
  readonly broadcastId: string;
  readonly channelId: string;
  readonly actorId: number;
  readonly ownerId: number;
  readonly mostStars: number;
};

/** Sets the owner's Stars aside for a paid broadcast. The operator may have switched paid broadcasts off since the draft was written. */
async function pay(
  transaction: Transaction,
  platform: Platform,
  { broadcastId, channelId, actorId, ownerId, mostStars }: PaidStart,
): Promise<Payment> {
  const draft = await transaction.broadcast.findUniqueOrThrow({ where: { id: broadcastId } });
  // Bot API: copyMessages, which sends albums, cannot be paid for.
  const canBePaid = broadcastContent.parse(draft.content).messageIds.length === 1;
  if (!draft.isPaid || !platform.config.broadcasts.paid || !canBePaid) return { kind: "free" };
  if (actorId !== ownerId) return { kind: "not_owner" };
  const chosen = { channelId, audience: audience.parse(draft.audience), now: platform.clock.now() };
  const stars = starsFor(await countAudienceNow(transaction, chosen));
  if (stars === 0) return { kind: "free" };
  if (stars > mostStars) return { kind: "costs_more" };
  const reservation = await reserveStars(transaction, platform, { broadcastId, ownerId, stars });
  return reservation.kind === "reserved" ? { kind: "paid" } : { ...reservation, kind: "too_few_stars" };
}

type Quota = {
  readonly limit: number;
  /** When the next broadcast may start; undefined: now. */
  readonly freeAt: Date | undefined;
  readonly ownerId: number;
};

/**
 * Counts the broadcasts that all channels of the owner started in the last 24 hours, against the operator's limit
 * (`BROADCASTS_PER_DAY`). Locks the owner, so that concurrent starts are counted one after the other.
 */
async function findQuota(
  transaction: Transaction,
  { clock, config }: Platform,
  channelId: string,
): Promise<Quota> {
  const limit = config.broadcasts.perDay;
  const { ownerId } = await transaction.channel.findUniqueOrThrow({
    where: { id: channelId },
    select: { ownerId: true },
  });
  await lockUser.all(transaction, { userId: ownerId });
  const dayAgo = new Date(clock.now().getTime() - DAY_MS);
  const started = await transaction.broadcast.findMany({
    where: { channel: { ownerId }, startedAt: { gt: dayAgo } },
    select: { startedAt: true },
    orderBy: { startedAt: "desc" },
    take: limit,
  });
  const oldest = started.at(-1)?.startedAt;
  const isFull = started.length >= limit && oldest !== null && oldest !== undefined;
  return {
    limit,
    freeAt: isFull ? new Date(oldest.getTime() + DAY_MS) : undefined,
    ownerId: telegramId(ownerId),
  };
}

/** Schedules the next occurrence of a weekly broadcast as a broadcast of its own. To be called when one starts. */
export async function scheduleNextWeek(
  transaction: Transaction,
  { clock }: Platform,
  broadcastId: string,
): Promise<void> {
  const now = clock.now();
  const current = await transaction.broadcast.findUniqueOrThrow({
    where: { id: broadcastId },
    include: { actor: { select: { timeZone: true } } },
  });
  const { channelId, actorId, isPaid, weeklyFrom, scheduledAt } = current;
  if (weeklyFrom === null) return;
  // A broadcast may be started before its time.
  const after = scheduledAt !== null && scheduledAt > now ? scheduledAt : now;
  await transaction.broadcast.create({
    data: {
      id: newId(now),
      channelId,
      actorId,
      state: "scheduled",
      content: broadcastContent.parse(current.content),
      audience: audience.parse(current.audience),
      isPaid,
      // The weeks count from the first broadcast, so neither a late start nor a skipped hour moves the later ones.
      scheduledAt: weekAfter(weeklyFrom, after, current.actor.timeZone),
      weeklyFrom,
      repeatOfId: broadcastId,
      createdAt: now,
    },
  });
}
