import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { findTierForSale, mayStartTrial } from "../../tiers/index.ts";
import type { TierForSale } from "../../tiers/index.ts";
import { sendInviteJob } from "../admission/send-invite.jobs.ts";
import { readBegunTrial } from "./adjustments.sql.ts";
import { grantTime } from "./adjust-subscription.ts";

export type StartTrialInput = { readonly userId: number; readonly tierId: string };
export type StartTrialResult =
  | { readonly kind: "started"; readonly tier: TierForSale; readonly end: Date }
  /** The user had access to a channel that the tier opens, or the tier offers no trial. */
  | { readonly kind: "not_eligible"; readonly tier: TierForSale }
  | { readonly kind: "not_on_sale" };

/**
 * Starts the free trial of a tier's newest version, in all channels that it opens or in none. Of concurrent presses one
 * starts it, by the primary key of `trial`. A concurrent payment wins over a trial. A repeated press during the trial
 * returns the same trial.
 */
export async function startTrial(
  platform: Platform,
  { userId, tierId }: StartTrialInput,
): Promise<StartTrialResult> {
  const { database, clock } = platform;
  const tier = await findTierForSale(platform, tierId);
  if (tier === undefined || !tier.isOnSale) return { kind: "not_on_sale" };
  if (tier.trialDays === null) return { kind: "not_eligible", tier };
  const trial = { ...tier, userId, seconds: secondsOf(tier, tier.trialDays, clock.now()) };
  try {
    const end = await database.prisma.$transaction((transaction) => begin(transaction, platform, trial));
    return { kind: "started", tier, end };
  } catch (error) {
    if (!(error instanceof NotEligible)) throw error;
    const end = await findRunningTrial(platform, trial);
    return end === undefined ? { kind: "not_eligible", tier } : { kind: "started", tier, end };
  }
}

/** Rolls the transaction back. */
class NotEligible extends Error {
  override readonly name: string = "NotEligible";
}

/** A trial ends no later than the tier itself. */
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
  const { userId, channelId, tierVersionId, seconds } = trial;
  if (!(await mayStartTrial(transaction, trial))) throw new NotEligible();
  const channelIds = await claim(transaction, platform, trial);
  await grantTime(transaction, platform, {
    kind: "trial",
    userId,
    channelIds,
    seconds,
    tierVersionId,
    actorId: null,
  });
  const begun = await readBegunTrial.first(transaction, { userId, channelId, channelIds });
  const { isTrial = null, id = null, end = null } = begun ?? {};
  if (isTrial !== true || id === null || end === null) throw new NotEligible();
  await enqueue(transaction, [job(sendInviteJob, { subscriptionId: id, channelId, reason: "trial" })]);
  return end;
}

async function findRunningTrial(
  { database, clock }: Platform,
  { userId, tierVersionId, channelId }: Trial,
): Promise<Date | undefined> {
  const member = { userId: BigInt(userId), channelId };
  const [trials, subscription] = await Promise.all([
    database.prisma.trial.count({ where: { ...member, tierVersionId } }),
    database.prisma.subscription.findUnique({ where: { userId_channelId: member } }),
  ]);
  if (trials === 0 || subscription === null) return undefined;
  const { expiresAt, extendedAt, startedAt } = subscription;
  // A later extension turns a trial into a subscription.
  if (extendedAt > startedAt) return undefined;
  return expiresAt !== null && expiresAt > clock.now() ? expiresAt : undefined;
}

/** One trial for a user and a channel, for ever. */
async function claim(
  transaction: Transaction,
  { clock }: Platform,
  { userId, tierVersionId }: Trial,
): Promise<readonly string[]> {
  const opened = await transaction.openedChannel.findMany({
    // A channel that got another owner since the page was shown.
    where: { tierVersionId, isForeign: false },
    // The same order in every transaction, so that no two wait for each other.
    orderBy: { channelId: "asc" },
    select: { channelId: true },
  });
  const startedAt = clock.now();
  const { count } = await transaction.trial.createMany({
    data: opened.map(({ channelId }) => ({ userId: BigInt(userId), channelId, tierVersionId, startedAt })),
    skipDuplicates: true,
  });
  if (count < opened.length) throw new NotEligible();
  return opened.map(({ channelId }) => channelId);
}
