import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, nullable, text, defineCommand } from "../../platform/database/statement.ts";
import { DEFAULT_ATTEMPTS, JOB_KEY } from "../../platform/jobs/jobs.ts";
import { REENGAGE } from "./re-engage.jobs.ts";

type StoredUser = {
  readonly id: number;
  readonly firstName: string;
  readonly username: string | null;
  readonly languageCode: string | null;
  readonly now: Date;
  /** Whether the update came from the private chat, which proves that the bot can write to the person. */
  readonly isPrivate: boolean;
};

const keyOf = (userId: number): string => `re-engage:${userId}`;

/**
 * Upserts the person behind an update, and reads the row as it was before. A row is written only when a value changed; of
 * two updates at once, one changes it. An update from outside of the private chat stores nobody new: people who only write in a
 * group are not stored. The statement that finds a person reachable again, or a new person with offers of access, enqueues their
 * re-engagement.
 *
 * The commit does not wait for the disk. The person's next update repeats a change that a power cut loses, and every later
 * commit that waits for the disk, such as an order's, takes this one along.
 */
export const upsertUser = defineStatement({
  columns: { languageCode: nullable(text), timeZone: nullable(text) },
  examples: [{ id: 1, firstName: "", username: null, languageCode: null, now: new Date(), isPrivate: true }],
  sql: ({ id, firstName, username, languageCode, now, isPrivate }: StoredUser) => Prisma.sql`
    with asynchronous as (select set_config('synchronous_commit', 'off', true)),
    earlier as (select id, language_code, time_zone, unreachable_since from users where id = ${id}::bigint),
    stored as (
      insert into users (id, first_name, username, telegram_language, created_at)
      select ${id}::bigint, ${firstName}, ${username}, ${languageCode}, ${now}::timestamptz from asynchronous
       where ${isPrivate}::boolean or exists (select from earlier)
      on conflict (id) do update
         set first_name = excluded.first_name, username = excluded.username,
             telegram_language = excluded.telegram_language,
             unreachable_since = case when ${isPrivate}::boolean then null else users.unreachable_since end
       where (users.first_name, users.username, users.telegram_language)
             is distinct from (excluded.first_name, excluded.username, excluded.telegram_language)
          or ${isPrivate}::boolean and users.unreachable_since is not null
      returning id, language_code),
    enqueued as (
      select graphile_worker.add_job(
               ${REENGAGE}, json_build_object('userId', ${id}::bigint, 'since', coalesce(earlier.unreachable_since, ${now}::timestamptz),
                                              ${JOB_KEY}::text, ${keyOf(id)}::text),
               job_key => ${keyOf(id)}, max_attempts => ${DEFAULT_ATTEMPTS})
        from stored left join earlier on true
       where ${isPrivate}::boolean
         and (earlier.unreachable_since is not null
              or earlier.id is null and exists (select from pending_access where user_id = ${id}::bigint)))
    select case when stored.id is null then earlier.language_code else stored.language_code end as language_code,
           earlier.time_zone
      from (values (1)) one left join earlier on true left join stored on true left join enqueued on true`,
});

type TimeZoneChoice = { readonly userId: number; readonly zone: string | null; readonly now: Date };

export const storeTimeZone = defineCommand({
  examples: [{ userId: 1, zone: null, now: new Date() }],
  sql: ({ userId, zone, now }: TimeZoneChoice) => Prisma.sql`
    update users set time_zone = ${zone}, time_zone_asked_at = coalesce(time_zone_asked_at, ${now}) where id = ${userId}`,
});
