import type { Transaction } from "../../platform/database/database.ts";

// A page of them holds the group's row for some milliseconds; those who are to be told get ten messages' worth a second.
export const ADMITTED_AT_ONCE = 500;

export type Admitted = { readonly id: string; readonly state: string };

/**
 * Brings what people have in a channel into its discussion group, a page at a time: the same end, the same pause, and the
 * same gifts behind it, so that a refund later takes back the same time in both. Idempotent: who has as much there already
 * is left alone. Undefined: it is no discussion group any more.
 */
export async function admitSubscribers(
  tx: Transaction,
  { groupId, now }: { readonly groupId: string; readonly now: Date },
): Promise<readonly Admitted[] | undefined> {
  // One at a time, so that nobody is admitted, and told, twice.
  const [group] = await tx.$queryRaw<{ discussion_of_id: string | null }[]>`
    select discussion_of_id from channel where id = ${groupId} for no key update`;
  const channelId = group?.discussion_of_id ?? undefined;
  if (channelId === undefined) return undefined;
  return tx.$queryRaw<Admitted[]>`
    with missing as (
      select s.* from subscription s
        left join subscription there on there.user_id = s.user_id and there.channel_id = ${groupId}
       where s.channel_id = ${channelId}
         and (s.state = 'paused' or s.state = 'active' and (s.expires_at is null or s.expires_at > ${now}))
         and not exists (select 1 from standing b
                          where b.channel_id = s.channel_id and b.user_id = s.user_id and b.kind = 'banned')
         and (there.id is null or there.state in ('ending', 'ended')
              or there.expires_at < coalesce(s.expires_at, 'infinity')
              or there.tier_version_id is null and s.tier_version_id is not null)
       order by s.id limit ${ADMITTED_AT_ONCE}),
    given as (
      insert into given_time (id, user_id, channel_id, kind, at, seconds, actor_id)
      select new_id(${now}), g.user_id, ${groupId}, g.kind, g.at, g.seconds, g.actor_id
        from given_time g join missing m on m.user_id = g.user_id
       where g.channel_id = ${channelId}
         and not exists (select 1 from given_time known where known.user_id = g.user_id
                            and known.channel_id = ${groupId} and known.kind = g.kind and known.at = g.at))
    insert into subscription (id, user_id, channel_id, tier_version_id, started_at, expires_at, extended_at, state,
                              paused_at)
    select new_id(${now}), user_id, ${groupId}, tier_version_id, started_at, expires_at, extended_at, state, paused_at
      from missing
    on conflict (user_id, channel_id) do update
       set tier_version_id = excluded.tier_version_id, state = excluded.state, paused_at = excluded.paused_at,
           extended_at = excluded.extended_at, ended_at = null, end_reason = null,
           removal_failure = null, removal_failed_at = null,
           started_at = case when subscription.state = 'ended' then excluded.started_at
                             else subscription.started_at end,
           expires_at = case when subscription.state in ('ending', 'ended') then excluded.expires_at
                             when subscription.expires_at is null then null
                             else nullif(greatest(subscription.expires_at, coalesce(excluded.expires_at, 'infinity')),
                                         'infinity') end
    returning id, state`;
}
