import { DEFAULT_ATTEMPTS } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { CAME_BACK } from "./came-back.jobs.ts";

/** What an update tells about whoever sent it. */
export type Person = {
  readonly id: number;
  readonly firstName: string;
  readonly username?: string | undefined;
  readonly languageCode?: string | undefined;
};

/** How a person is to be written to, as far as we know. */
export type Remembered = {
  /** The language that they chose, or else that of their Telegram. */
  readonly languageCode: string | null;
  readonly timeZone: string | null;
};

/**
 * Keeps what we know of a person up to date, and gives how they are to be written to; writes only when something changed.
 * A word of theirs to the bot itself also proves that they can be reached again: the statement that notes it writes the
 * job that welcomes them back (`CAME_BACK`), once. What they do in a chat proves nothing of the kind.
 *
 * Straight through the pool, since it is done for each update; and without waiting for the disk: what a power cut loses
 * here is told again by the person's next word, and whatever is committed after it (an order, say) takes it along.
 */
export async function rememberUser(
  { database, clock }: Platform,
  person: Person,
  where: "privately" | "elsewhere" = "privately",
): Promise<Remembered> {
  const { rows } = await database.pool.query<Remembered>({
    name: "remember_user",
    // The row as it was before: of a newcomer there is none. Of two words at once only one changes it.
    text: `with unhurried as (select set_config('synchronous_commit', 'off', true)),
           earlier as (select language_code, time_zone, unreachable_since from users where id = $1::bigint),
           remembered as (
             insert into users (id, first_name, username, telegram_language, created_at)
             select $1::bigint, $2, $3, $4, $5::timestamptz from unhurried
             on conflict (id) do update
                set first_name = excluded.first_name, username = excluded.username,
                    telegram_language = excluded.telegram_language,
                    unreachable_since = case when $6::boolean then null else users.unreachable_since end
              where (users.first_name, users.username, users.telegram_language)
                    is distinct from (excluded.first_name, excluded.username, excluded.telegram_language)
                 or $6::boolean and users.unreachable_since is not null
             returning id, language_code),
           welcomed as (
             select graphile_worker.add_job(
                      '${CAME_BACK}', json_build_object('userId', $1::bigint, 'since', unreachable_since),
                      job_key => 'came-back:' || $1::bigint, max_attempts => ${DEFAULT_ATTEMPTS})
               from earlier, remembered where $6::boolean and unreachable_since is not null)
           select case when r.id is null then e.language_code else r.language_code end as "languageCode",
                  e.time_zone as "timeZone"
             from (values (1)) one left join earlier e on true left join remembered r on true
                  left join welcomed on true`,
    values: [
      person.id,
      person.firstName,
      person.username ?? null,
      person.languageCode ?? null,
      clock.now(),
      where === "privately",
    ],
  });
  return rows[0] ?? { languageCode: null, timeZone: null };
}

/** Notes that Telegram carries no message to this person; cleared by their next word to the bot itself. */
export async function markUnreachable({ database, clock }: Platform, userId: number): Promise<void> {
  await database.prisma.user.updateMany({
    where: { id: BigInt(userId), unreachableSince: null },
    data: { unreachableSince: clock.now() },
  });
}
