import type { Platform } from "../../platform/platform.ts";

/** A subscription whose holder is looked for now, and until when nobody else does so. */
export type Check = { readonly id: string; readonly heldUntil: Date };

// One question each, a minute apart at that rate: a fiftieth of what Telegram lets a bot ask, and 300,000 in a week.
const AT_ONCE = 30;
// A minute's batch takes seconds; what a killed process or a busy Telegram leaves is due again then.
const HELD_FOR_MS = 10 * 60_000;

/** Takes what is due, longest first, where the bot can work. Safe to run beside another one. */
export async function claimChecks({ database, clock }: Platform): Promise<readonly Check[]> {
  const now = clock.now();
  const heldUntil = new Date(now.getTime() + HELD_FOR_MS);
  const rows = await database.prisma.$queryRaw<{ id: string }[]>`
    with due as materialized (
      select s.id from subscription s join channel c on c.id = s.channel_id and c.state = 'connected'
       where s.check_membership_at <= ${now}
       order by s.check_membership_at limit ${AT_ONCE} for update of s skip locked)
    update subscription set check_membership_at = ${heldUntil} from due where subscription.id = due.id
    returning subscription.id`;
  return rows.map(({ id }) => ({ id, heldUntil }));
}
