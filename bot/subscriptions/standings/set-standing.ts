import { retireLinks } from "../../invites/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { putOut, putOutKey } from "../access/put-out.jobs.ts";
import { removeUninvited } from "../access/remove-uninvited.jobs.ts";
import { standingOf } from "../access/standing.ts";
import type { Standing } from "../access/standing.ts";
import type { Holder } from "../holder.ts";
import { removalOf } from "../removal/remove-expired.jobs.ts";
import { applyStanding, standingKey } from "./apply-standing.jobs.ts";

export type StandingInput = Holder & {
  /** Undefined: from now on only what they have bought or were given counts. */
  readonly standing: Standing | undefined;
  readonly actorId: number;
};

/**
 * Decides about somebody whatever was paid: that they may always be inside, never, or as their subscription says. Their
 * time runs on meanwhile. Who is welcome now is told so with their way in, when it is open. What Telegram renews must be
 * stopped by the caller, in the same transaction. The person must be known (`users`), and the channel locked
 * (`lockManagedChannel`), so that two who decide do so one after the other.
 *
 * @returns whether that changed anything.
 */
export async function setStanding(
  transaction: Transaction,
  platform: Platform,
  { userId, channelId, standing, actorId }: StandingInput,
): Promise<boolean> {
  const holder = { userId, channelId };
  const [row] = await transaction.$queryRaw<{ kind: string }[]>`
    select kind from standing where channel_id = ${channelId} and user_id = ${userId} for update`;
  const before = row === undefined ? undefined : standingOf(row.kind);
  if (before === standing) return false;
  if (standing === undefined) {
    await transaction.standing.deleteMany({ where: { channelId, userId: BigInt(userId) } });
  } else {
    const word = { kind: standing, actorId: BigInt(actorId), createdAt: platform.clock.now() };
    await transaction.standing.upsert({
      where: { channelId_userId: { channelId, userId: BigInt(userId) } },
      create: { channelId, userId: BigInt(userId), ...word },
      update: word,
    });
  }
  if (standing === "banned") await keepOut(transaction, platform, holder);
  else if (standing === "whitelisted") await welcome(transaction, platform, holder);
  else if (before === "banned") await enqueue(transaction, [standingJob(holder, "unbanned")]);
  else await leaveToSubscription(transaction, platform, holder);
  return true;
}

const standingJob = (holder: Holder, welcome?: "unbanned" | "whitelisted"): JobRequest =>
  job(applyStanding, { ...holder, welcome }, { key: standingKey(holder) });

async function keepOut(transaction: Transaction, platform: Platform, holder: Holder): Promise<void> {
  const subscription = await findRow(transaction, holder);
  if (subscription !== undefined)
    await retireLinks(transaction, platform, { subscriptionId: subscription.id });
  await enqueue(transaction, [standingJob(holder)]);
}

/** A way in belongs to a subscription: who never had one gets one whose time is over. */
async function welcome(transaction: Transaction, { clock }: Platform, holder: Holder): Promise<void> {
  const now = clock.now();
  await transaction.$executeRaw`
    insert into subscription (id, user_id, channel_id, started_at, expires_at, extended_at, state, ended_at, end_reason)
    values (${newId(now)}, ${holder.userId}, ${holder.channelId}, ${now},
            ${now}::timestamptz + interval '1 millisecond', ${now}, 'ended', ${now}, 'whitelisted')
    on conflict (user_id, channel_id) do nothing`;
  await enqueue(transaction, [standingJob(holder, "whitelisted")]);
}

/** Nothing is left to them but what they bought or were given; where that is over, they go as anybody would. */
async function leaveToSubscription(
  transaction: Transaction,
  platform: Platform,
  holder: Holder,
): Promise<void> {
  const { channelId } = holder;
  const subscription = await findRow(transaction, holder);
  if (subscription === undefined) {
    const key = `uninvited:${channelId}:${holder.userId}`;
    await enqueue(transaction, [job(removeUninvited, holder, { key })]);
    return;
  }
  const { id: subscriptionId, state } = subscription;
  if (state === "active") return;
  await retireLinks(transaction, platform, { subscriptionId });
  if (state === "paused") {
    const request = job(putOut, { subscriptionId, channelId }, { key: putOutKey(subscriptionId) });
    await enqueue(transaction, [request]);
    return;
  }
  // The end is named so that the moments are set anew: what is over has no grace.
  await transaction.$executeRaw`
    update subscription set state = 'ending', ended_at = null, end_reason = null, expires_at = expires_at
     where id = ${subscriptionId} and state = 'ended'`;
  await enqueue(transaction, [removalOf({ subscriptionId, channelId })]);
}

async function findRow(
  transaction: Transaction,
  { userId, channelId }: Holder,
): Promise<{ id: string; state: string } | undefined> {
  const [row] = await transaction.$queryRaw<{ id: string; state: string }[]>`
    select id, state from subscription where user_id = ${userId} and channel_id = ${channelId} for update`;
  return row;
}
