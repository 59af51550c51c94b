import { telegramId } from "../../platform/values/domain.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { tellChange, tellChangeKey } from "../../subscriptions/index.ts";
import { takeOver } from "../take-over.ts";

// Two seconds of work; then whoever sent the list sees how far it is.
export const TAKEN_AT_ONCE = 200;
// A third of what Telegram takes from a bot: the rest is for those who pay meanwhile.
const TOLD_EACH_MS = 100;

type Row = {
  user_id: bigint;
  channel_id: string;
  actor_id: bigint;
  verdict: string;
  checked_at: Date;
  first_name: string | null;
  username: string | null;
  for_life: boolean;
  days: number | null;
  until: Date | null;
  default_days: number | null;
};

/**
 * Takes the next people of a confirmed list over, each in a transaction of their own with the note that it was done: run
 * twice, or stopped anywhere, nobody gets their time twice. Who has time by now, or was decided about, is left alone.
 *
 * @returns how many there were; fewer than `TAKEN_AT_ONCE`: all are done.
 */
export async function takePage(platform: Platform, importId: string): Promise<number> {
  const rows = await platform.database.prisma.$queryRaw<Row[]>`
    select r.user_id, i.channel_id, i.actor_id, r.verdict, r.checked_at, r.first_name, r.username,
           r.for_life, r.days, r.until, i.default_days
      from member_import i join import_row r on r.import_id = i.id
     where i.id = ${importId} and i.state = 'taking' and r.taken_at is null
       and (r.verdict = 'inside' or i.takes_outside and r.verdict = 'outside')
     order by r.line limit ${TAKEN_AT_ONCE}`;
  for (const [place, row] of rows.entries()) await takeOne(platform, importId, row, place);
  return rows.length;
}

async function takeOne(platform: Platform, importId: string, row: Row, place: number): Promise<void> {
  const { channel_id: channelId, verdict } = row;
  const now = platform.clock.now();
  const userId = telegramId(row.user_id);
  const where = { importId, userId: row.user_id, takenAt: null };
  if (row.until !== null && row.until <= now) {
    await platform.database.prisma.importRow.updateMany({ where, data: { verdict: "over" } });
    return;
  }
  const taken = await takeOver(
    platform,
    {
      kind: "import",
      userId,
      channelId,
      seconds: secondsOf(row, now),
      actorId: telegramId(row.actor_id),
      seenInsideAt: verdict === "inside" ? row.checked_at : undefined,
    },
    async (transaction) => {
      const claimed = await transaction.importRow.updateMany({ where, data: { takenAt: now } });
      if (claimed.count === 0) return false;
      await welcome(transaction, row, { now, runAt: new Date(Date.now() + place * TOLD_EACH_MS) });
      return true;
    },
  );
  if (taken !== "has_time" && taken !== "decided") return;
  await platform.database.prisma.$executeRaw`
    update import_row r
       set verdict = coalesce((select kind from standing st where st.channel_id = ${channelId}
                                  and st.user_id = r.user_id), 'has_time')
     where r.import_id = ${importId} and r.user_id = ${row.user_id} and r.taken_at is null`;
}

/** Until the second that the list says, which no day of it ends before. */
function secondsOf(
  { for_life: isForLife, until, days, default_days: defaultDays }: Row,
  now: Date,
): number | null {
  if (isForLife) return null;
  if (until !== null) return Math.ceil((until.getTime() - now.getTime()) / 1_000);
  const given = days ?? defaultDays;
  return given === null ? null : given * 86_400;
}

/** Makes them known, and tells those who can be written to. A bot may not write first: the others must say a word before. */
async function welcome(
  transaction: Transaction,
  row: Row,
  { now, runAt }: { readonly now: Date; readonly runAt: Date },
): Promise<void> {
  const userId = telegramId(row.user_id);
  // Whom Telegram does not show is called by their id until they say who they are.
  const name = { firstName: row.first_name ?? String(userId), username: row.username };
  const { count } = await transaction.user.createMany({
    data: { id: row.user_id, ...name, unreachableSince: now, createdAt: now },
    skipDuplicates: true,
  });
  if (count === 1) return;
  const word = { channelId: row.channel_id, userId, change: "gift" as const };
  await enqueue(transaction, [job(tellChange, word, { key: tellChangeKey(word, "gift"), runAt })]);
}
