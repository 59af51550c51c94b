import type { Transaction } from "../../platform/database/database.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { claimDue, listDue } from "./claim-due.ts";
import type { Claimed } from "./claim-due.ts";
import { removalOf } from "./remove-expired.jobs.ts";

// Some 30 ms of row locks a batch; a renewal that waits for one does not notice.
const BATCH = 500;
// A removal that gave up has tried for a day; once more a day is enough to notice that a right came back.
const RECLAIM_AFTER = "1 day";

export type Swept = {
  /** Subscriptions whose time was over. */
  readonly due: number;
  /** Earlier ones whose removal gave up, or got lost, and starts again. */
  readonly reclaimed: number;
};

/** One sweep, to its end: what is over becomes "ending", each with its removal. Safe to run beside another one. */
export async function runSweepOnce(platform: Sweeper): Promise<Swept> {
  const due = await inBatches(platform, (transaction, now) =>
    claimDue(transaction, { now, which: { most: BATCH } }),
  );
  return {
    due: due + (await claimLeftOver(platform)),
    reclaimed: await inBatches(platform, claimStuck),
  };
}

type Claim = (transaction: Transaction, now: Date) => Promise<Claimed[]>;
type Sweeper = Pick<Platform, "database" | "clock">;

async function inBatches(platform: Sweeper, claim: Claim): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await take(platform, claim);
    total += count;
    if (count < BATCH) return total;
  }
}

/** A batch passes over rows that somebody is at. They are few, and each is waited for by itself: no lock is held for another. */
async function claimLeftOver(platform: Sweeper): Promise<number> {
  const { database, clock } = platform;
  let total = 0;
  for (const id of await listDue(database.prisma, { now: clock.now(), most: BATCH }))
    total += await take(platform, (transaction, now) => claimDue(transaction, { now, which: { id } }));
  return total;
}

const take = ({ database, clock }: Sweeper, claim: Claim): Promise<number> =>
  database.prisma.$transaction(async (transaction) => {
    const rows = await claim(transaction, clock.now());
    await enqueue(
      transaction,
      rows.map(({ id, channel_id: channelId }) => removalOf({ subscriptionId: id, channelId })),
    );
    return rows.length;
  });

// What the job runner's own table says is exact: a job that waits or runs is there, one that is done is not, and one
// that gave up has no attempt left and stopped at `updated_at`. Jobs made here join it in this transaction, so a
// second sweep at the same time, which skips the locked rows, cannot claim them twice. The job runner lives by the
// database's time, as its waits between attempts do, so this wait is measured by it too.
const claimStuck: Claim = (transaction) => transaction.$queryRaw`
  select s.id, s.channel_id from subscription s join channel c on c.id = s.channel_id and c.state = 'connected'
   where s.state = 'ending'
     and not exists (
       select 1 from graphile_worker.jobs j
        where j.key = 'remove:' || s.id
          and (j.attempts < j.max_attempts or j.locked_at is not null
               or j.updated_at > now() - ${RECLAIM_AFTER}::interval))
   limit ${BATCH} for update of s skip locked`;
