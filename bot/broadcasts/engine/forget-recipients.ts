import type { Platform } from "../../platform/platform.ts";

/*
 * After Telegram's 48 hours copies cannot be deleted any more; a month leaves time to mend words and to read the file of
 * failures. What is kept longer is of use to nobody, and says of people what they were sent.
 */
const KEPT_DAYS = 30;
// Some 100 ms a statement: row by row it would take hours, all at once it would hold its locks for a minute.
const BATCH = 20_000;

/**
 * Deletes the recipients of broadcasts that ended more than a month ago and whose copies are not being changed. Killed in the
 * middle, the next run goes on.
 * @returns how many broadcasts are done with.
 */
export async function forgetRecipients({
  database,
  clock,
}: Pick<Platform, "database" | "clock">): Promise<number> {
  const now = clock.now();
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000);
  let forgotten = 0;
  for (;;) {
    // From here on no edit or deletion begins, and none is under way.
    const [broadcast] = await database.prisma.$queryRaw<{ id: string }[]>`
      update broadcast set recipients_forgotten_at = ${now}
       where id = (select id from broadcast
                    where recipients_forgotten_at is null and state in ('done', 'stopped')
                      and done_at < ${before} and revising is null
                    order by done_at limit 1 for update skip locked)
      returning id`;
    if (broadcast === undefined) break;
    forgotten += 1;
  }
  while ((await deleteSome(database)) > 0);
  return forgotten;
}

const deleteSome = ({ prisma }: Platform["database"]): Promise<number> => prisma.$executeRaw`
  delete from broadcast_recipient where (broadcast_id, user_id) in (
    select r.broadcast_id, r.user_id
      from broadcast b cross join lateral (
             select broadcast_id, user_id from broadcast_recipient where broadcast_id = b.id limit ${BATCH}) r
     where b.recipients_forgotten_at is not null
     limit ${BATCH})`;
