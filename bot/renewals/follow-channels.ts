import { enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { RECURRING_SECONDS } from "../orders/index.ts";
import { cancelKey, cancelRenewing, stopKey } from "./cancel-renewing.jobs.ts";
import { offerResuming } from "./offer-resuming.jobs.ts";

// Most lost rights are back within the hour, and a subscriber is charged once in 30 days: a day is early enough.
const PATIENCE_MS = 24 * 60 * 60_000;

export type Followed = {
  /** Subscriptions whose charges end because nobody can be let into their channel, or not this person. */
  readonly stopped: number;
  /** Those whose channel works again: their subscribers are asked. */
  readonly offered: number;
};

/**
 * Nobody is charged for a channel that they cannot enter: what renews in one that has not worked for a day is stopped, and
 * its subscriber told. When it works again they are asked whether to go on; no charge comes back without their word. Whom
 * the channel's people banned in the chat is not charged either. Safe to repeat, also beside itself.
 */
export async function followChannels(platform: Platform): Promise<Followed> {
  const stopped = (await stopWhereBroken(platform)) + (await stopWhereBanned(platform));
  return { stopped, offered: await offerWhereMended(platform) };
}

/** One whose job is there is left to it, also if it gave up: the operator has heard of it then. */
async function stopWhereBroken({ database, clock }: Platform): Promise<number> {
  const now = clock.now().getTime();
  return database.prisma.$transaction(async (transaction) => {
    const rows = await transaction.$queryRaw<{ order_id: string }[]>`
      select distinct r.order_id
        from star_subscription r join orders o on o.id = r.order_id join channel c on c.id = o.channel_id
       where r.state <> 'canceled' and r.expires_at > ${new Date(now - RECURRING_SECONDS * 1000)}
         and c.state <> 'connected' and c.state_since <= ${new Date(now - PATIENCE_MS)}
         and not exists (select 1 from graphile_worker.jobs j where j.key = ${cancelKey("")} || r.order_id)`;
    await enqueue(
      transaction,
      rows.map(({ order_id: orderId }) =>
        job(cancelRenewing, { orderId, canceledBy: "channel" }, { key: cancelKey(orderId) }),
      ),
    );
    return rows.length;
  });
}

/** Bans of ours do not count: the first is lifted at once, and the other is a standing, which stops the charges itself. */
async function stopWhereBanned({ database, clock }: Platform): Promise<number> {
  const lastCharge = new Date(clock.now().getTime() - RECURRING_SECONDS * 1000);
  return database.prisma.$transaction(async (transaction) => {
    const rows = await transaction.$queryRaw<{ order_id: string }[]>`
      select distinct r.order_id
        from star_subscription r join orders o on o.id = r.order_id
        join subscription s on s.user_id = r.user_id and s.channel_id = o.channel_id
       where r.state <> 'canceled' and r.expires_at > ${lastCharge}
         and s.state = 'active' and s.membership = 'banned'
         and not exists (select 1 from graphile_worker.jobs j where j.key = ${stopKey("")} || r.order_id)`;
    await enqueue(
      transaction,
      rows.map(({ order_id: orderId }) => job(cancelRenewing, { orderId }, { key: stopKey(orderId) })),
    );
    return rows.length;
  });
}

/** The claim makes of it what a subscriber stopped here, and may resume. */
async function offerWhereMended({ database, clock }: Platform): Promise<number> {
  return database.prisma.$transaction(async (transaction) => {
    const rows = await transaction.$queryRaw<{ first_charge_id: string; expires_at: Date }[]>`
      update star_subscription r set canceled_by = 'bot', updated_at = ${clock.now()}
        from orders o join channel c on c.id = o.channel_id
       where o.id = r.order_id and r.canceled_by = 'channel' and c.state = 'connected'
      returning r.first_charge_id, r.expires_at`;
    const resumable = rows.filter(({ expires_at: paidUntil }) => paidUntil > clock.now());
    await enqueue(
      transaction,
      resumable.map(({ first_charge_id: firstChargeId }) =>
        job(offerResuming, { firstChargeId }, { key: `renewing:${firstChargeId}` }),
      ),
    );
    return resumable.length;
  });
}
