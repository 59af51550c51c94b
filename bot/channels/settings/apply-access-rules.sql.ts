import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand } from "../../platform/database/statement.ts";

/**
 * Sets the end of access and the next reminder by the current rules. Moments before the change stay as they are: no reminder
 * is sent late, and subscribers who are in the grace period keep the end that they know. A reminder that was due before the
 * change stays due.
 */
export const setRuledMoments = defineCommand({
  examples: [{ ids: [""], changedAt: new Date() }],
  sql: ({ ids, changedAt }: { readonly ids: readonly string[]; readonly changedAt: Date }) => Prisma.sql`
    with ruled as materialized (
      select s.id, schedule.access_until,
             case when s.remind_at <= ${changedAt} then s.remind_at
                  else (select min(at) from reminder_moments(s.expires_at, c.reminder_days, c.grace_hours)
                         where at > ${changedAt}) end as remind_at
        from subscription s join channel c on c.id = s.channel_id,
             subscription_schedule(s.channel_id, s.expires_at) schedule
       where s.id = any(${ids}) and s.state = 'active' and s.expires_at > ${changedAt}
       order by s.id for update of s)
    update subscription s set access_until = ruled.access_until, remind_at = ruled.remind_at
      from ruled
     where s.id = ruled.id
       and (s.access_until, s.remind_at) is distinct from (ruled.access_until, ruled.remind_at)`,
});
