import type { Platform } from "../platform/platform.ts";

/** Who did what, where a message tells of one event only. */
export type OnlyEvent = {
  /** Null: a donor who does not want to be named. */
  readonly person: string | null;
  /** Null: a donation, or time that was given. */
  readonly tierName: string | null;
  /** What a donor wrote. */
  readonly note: string | null;
  /** Until when somebody may stay whose renewal failed. */
  readonly until: Date | null;
};

export async function readOnly({ database }: Platform, noticeId: string): Promise<OnlyEvent | undefined> {
  const [row] = await database.prisma.$queryRaw<OnlyEvent[]>`
    select case when d.is_anonymous then null else u.first_name end as person, v.name as "tierName", d.note,
           (select max(expires_at) from star_subscription
             where e.what = 'renewal_failed' and order_id = o.id and state = 'failed') as until
      from owner_event e
      left join payment p on e.what in ('granted', 'refunded') and p.id = e.subject
      left join orders o on o.id = case e.what when 'renewal_failed' then e.subject else p.order_id end
      left join donation d on d.order_id = o.id
      left join subscription s on e.what = 'removed' and s.id = e.subject
      join users u on u.id = coalesce(o.user_id, s.user_id)
      left join tier_version v on v.id = coalesce(o.tier_version_id, s.tier_version_id)
     where e.notice_id = ${noticeId}`;
  return row;
}
