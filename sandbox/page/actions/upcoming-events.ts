import type { PageState } from "../state/page-state.ts";
import type { SandboxStripe } from "../../stripe/index.ts";

/** Something that the clock alone brings about, later than now. */
export type UpcomingEvent = { readonly at: Date; readonly text: string };

const MINUTE = 60_000;

/** Telegram charges a renewal shortly before the period ends; a minute before is never late. */
const CHARGE_LEAD = MINUTE;

/** The first event that the program, Telegram or Stripe awaits; undefined: none. */
export async function findNextEvent(state: PageState): Promise<UpcomingEvent | undefined> {
  const [planned, charge, stripe] = [await nextInDatabase(state), nextStarCharge(state), nextAtStripe(state)];
  return [planned, charge, stripe]
    .filter((event) => event !== undefined)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())[0];
}

/** Charges due renewals, as Telegram does by itself. Returns whether there were any. */
export function chargeStars(state: PageState): boolean {
  const now = state.clock.now();
  const due = starCharges(state).filter(({ at }) => at <= now);
  for (const { firstChargeId } of due) state.telegram.renewStarSubscription(firstChargeId);
  return due.length > 0;
}

const starCharges = ({ telegram }: PageState) =>
  telegram
    .starSubscriptions()
    .filter(({ isCanceled }) => !isCanceled)
    .map(({ firstChargeId, expiresAt }) => ({
      firstChargeId,
      at: new Date(expiresAt.getTime() - CHARGE_LEAD),
    }));

function nextStarCharge(state: PageState): UpcomingEvent | undefined {
  const now = state.clock.now();
  const times = starCharges(state).flatMap(({ at }) => (at > now ? [at.getTime()] : []));
  if (times.length === 0) return undefined;
  return { at: new Date(Math.min(...times)), text: "Telegram charges Stars" };
}

const STRIPE_TEXTS: Readonly<Record<NonNullable<ReturnType<SandboxStripe["nextDue"]>>["what"], string>> = {
  "checkout-expires": "a checkout of Stripe expires",
  "renewal-begins": "Stripe begins a period and drafts its invoice",
  "subscription-ends": "a canceled subscription ends at Stripe",
  "renewal-is-charged": "Stripe charges a renewal",
  "charge-is-tried-again": "Stripe tries a failed charge again",
  "refund-is-decided": "Stripe decides a refund",
};

function nextAtStripe({ stripe }: PageState): UpcomingEvent | undefined {
  const due = stripe.nextDue();
  return due && { at: new Date(due.at * 1_000), text: STRIPE_TEXTS[due.what] };
}

/**
 * The next reminder, end of access or broadcast in the database. While a provider is going to charge, nobody is reminded, and the
 * access waits for the charge. At least a minute lies before the event, so that many of them within a minute are one step.
 */
async function nextInDatabase({ clock, pool }: PageState): Promise<UpcomingEvent | undefined> {
  const now = clock.now();
  const { rows } = await pool.query<{ at: Date; text: string }>(
    `with member as (
       select u.first_name, s.remind_at, s.access_until, renewal.state as renewal, renewal.awaited_until
         from subscription s join users u on u.id = s.user_id
         left join lateral (
           select p.state, p.awaited_until
             from provider_subscription p join orders o on o.id = p.order_id
             join opened_channel c on c.tier_version_id = o.tier_version_id and c.channel_id = s.channel_id
            where p.user_id = s.user_id and p.state in ('active', 'past_due') and p.awaited_until > $1
            order by p.awaited_until desc limit 1) renewal on true
        where s.state = 'active')
     select at, text from (
       select remind_at as at, first_name || ' is reminded of the end of the access' as text
         from member where renewal is null
       union all
       select case when renewal = 'active' then greatest(access_until, awaited_until) else access_until end,
              'the access of ' || first_name || ' ends'
         from member
       union all
       select scheduled_at, 'a broadcast begins' from broadcast where state = 'scheduled') moments
      where at > $1 order by at limit 1`,
    [now],
  );
  const [first] = rows;
  if (first === undefined) return undefined;
  return { at: new Date(Math.max(first.at.getTime(), now.getTime() + MINUTE)), text: first.text };
}
