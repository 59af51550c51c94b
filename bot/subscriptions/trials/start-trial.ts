import { findTierForSale, mayTry } from "../../channels/index.ts";
import type { TierForSale } from "../../channels/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { giveTime } from "../terms/give-time.ts";
import { sendWayIn } from "../ways-in/send-way-in.jobs.ts";

export type StartTrialInput = { readonly userId: number; readonly tierId: string };
export type StartTrialResult =
  | { readonly kind: "started"; readonly tier: TierForSale; readonly end: Date }
  /** They are no newcomer to all that the tier opens, or it is not for trying. */
  | { readonly kind: "not_for_you"; readonly tier: TierForSale }
  | { readonly kind: "not_on_sale" };

/**
 * Begins the free trial of a tier's newest version, in all channels that it opens or in none. Of any number of presses at
 * the same time one begins it: the key of `trial` decides. A payment that is confirmed meanwhile wins over it. Asked
 * again while it runs, it is the same trial.
 */
export async function startTrial(
  platform: Platform,
  { userId, tierId }: StartTrialInput,
): Promise<StartTrialResult> {
  const { database, clock } = platform;
  const tier = await findTierForSale(platform, tierId);
  if (tier === undefined || !tier.isOnSale) return { kind: "not_on_sale" };
  if (tier.trialDays === null) return { kind: "not_for_you", tier };
  const trial = { ...tier, userId, seconds: secondsOf(tier, tier.trialDays, clock.now()) };
  try {
    const end = await database.prisma.$transaction((transaction) => begin(transaction, platform, trial));
    return { kind: "started", tier, end };
  } catch (error) {
    if (!(error instanceof NoNewcomer)) throw error;
    const end = await findRunning(platform, trial);
    return end === undefined ? { kind: "not_for_you", tier } : { kind: "started", tier, end };
  }
}

/** Thrown to take back what the transaction did so far. */
class NoNewcomer extends Error {
  override readonly name: string = "NoNewcomer";
}

/** A trial does not outlast what it is a trial of. */
function secondsOf({ period }: TierForSale, days: number, now: Date): number {
  const seconds = days * 86_400;
  if (period.kind !== "until") return seconds;
  return Math.min(seconds, Math.max(1, Math.floor((period.until.getTime() - now.getTime()) / 1000)));
}

type Trial = Pick<TierForSale, "tierVersionId" | "channelId"> & {
  readonly userId: number;
  readonly seconds: number;
};

async function begin(transaction: Transaction, platform: Platform, trial: Trial): Promise<Date> {
  const { userId, tierVersionId, seconds } = trial;
  if (!(await mayTry(transaction, trial))) throw new NoNewcomer();
  const channelIds = await claim(transaction, platform, trial);
  await giveTime(transaction, platform, {
    kind: "trial",
    userId,
    channelIds,
    seconds,
    tierVersionId,
    actorId: null,
  });
  // A payment that was under way when we looked has made the row by now, and the days were added to it: not a newcomer.
  const [{ isTrial, id, end } = { isTrial: false, id: "", end: null }] = await transaction.$queryRaw<Begun[]>`
    select bool_and(s.expires_at = g.at + make_interval(secs => g.seconds)) as "isTrial",
           max(s.id) filter (where s.channel_id = ${trial.channelId}) as id,
           max(s.expires_at) filter (where s.channel_id = ${trial.channelId}) as end
      from subscription s join given_time g using (user_id, channel_id)
     where s.user_id = ${userId} and s.channel_id = any(${channelIds}) and g.kind = 'trial'`;
  if (!isTrial || end === null) throw new NoNewcomer();
  await enqueue(transaction, [
    job(sendWayIn, { subscriptionId: id, channelId: trial.channelId, reason: "trial" }),
  ]);
  return end;
}

async function findRunning(
  { database, clock }: Platform,
  { userId, tierVersionId, channelId }: Trial,
): Promise<Date | undefined> {
  const person = { userId: BigInt(userId), channelId };
  const [tried, held] = await Promise.all([
    database.prisma.trial.count({ where: { ...person, tierVersionId } }),
    database.prisma.subscription.findUnique({ where: { userId_channelId: person } }),
  ]);
  // What moved the end since is no trial any more.
  if (tried === 0 || held === null || held.extendedAt > held.startedAt) return undefined;
  const { expiresAt } = held;
  return expiresAt !== null && expiresAt > clock.now() ? expiresAt : undefined;
}

type Begun = { isTrial: boolean; id: string; end: Date | null };

/** One trial for a person and a channel, for ever. */
async function claim(
  transaction: Transaction,
  { clock }: Platform,
  { userId, tierVersionId }: Trial,
): Promise<readonly string[]> {
  const opened = await transaction.openedChannel.findMany({
    where: { tierVersionId },
    // Everybody takes them in the same order, so that no two wait for each other.
    orderBy: { channelId: "asc" },
    select: { channelId: true },
  });
  const startedAt = clock.now();
  const { count } = await transaction.trial.createMany({
    data: opened.map(({ channelId }) => ({ userId: BigInt(userId), channelId, tierVersionId, startedAt })),
    skipDuplicates: true,
  });
  if (count < opened.length) throw new NoNewcomer();
  return opened.map(({ channelId }) => channelId);
}
