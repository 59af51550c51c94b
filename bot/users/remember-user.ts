import type { Platform } from "../platform/platform.ts";

/** What an update tells about whoever sent it. */
export type Person = {
  readonly id: number;
  readonly firstName: string;
  readonly username?: string | undefined;
  readonly languageCode?: string | undefined;
};

/**
 * Keeps what we know of a person up to date; writes only when something changed. Their word to the bot also proves
 * that they can be reached again. Straight through the pool, since it is done for each update; and without waiting for
 * the disk: what a power cut loses here is told again by the person's next word, and whatever is committed after it
 * (an order, say) takes it along.
 */
export async function rememberUser({ database, clock }: Platform, person: Person): Promise<void> {
  await database.pool.query({
    name: "remember_user",
    text: `with unhurried as (select set_config('synchronous_commit', 'off', true))
           insert into users (id, first_name, username, language_code, created_at)
           select $1::bigint, $2, $3, $4, $5::timestamptz from unhurried
           on conflict (id) do update
              set first_name = excluded.first_name, username = excluded.username,
                  language_code = excluded.language_code, unreachable_since = null
            where (users.first_name, users.username, users.language_code, users.unreachable_since)
               is distinct from (excluded.first_name, excluded.username, excluded.language_code, null::timestamptz)`,
    values: [person.id, person.firstName, person.username ?? null, person.languageCode ?? null, clock.now()],
  });
}

/** Notes that Telegram refused to carry a message to this person; cleared by their next word to the bot. */
export async function markUnreachable({ database, clock }: Platform, userId: number): Promise<void> {
  await database.prisma.user.updateMany({
    where: { id: BigInt(userId), unreachableSince: null },
    data: { unreachableSince: clock.now() },
  });
}
