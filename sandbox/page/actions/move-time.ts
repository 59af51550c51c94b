import type { PageState } from "../state/page-state.ts";
import { waitUntilIdle } from "../../runtime/wait-until-idle.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FIRST_STEP = 10 * MINUTE;

/** The job runner takes up the jobs of a killed bot within ten seconds. */
const WAIT_TIMEOUT_MS = 12_000;
/** Used after a step that timed out: calls are made to hang, and every further step would wait for them. */
const SHORT_WAIT_TIMEOUT_MS = 500;

/** Telegram charges a renewal shortly before the period ends; a minute before is never late. */
const CHARGE_LEAD = MINUTE;

/** The pending moves of each playground, which run one after the other. */
const moves = new WeakMap<PageState, Promise<void>>();

/**
 * Moves the clock in steps that are short enough for everything due to happen in its order and at its time, as if
 * the time had passed. Resolves when all of it has happened.
 */
export function moveTime(state: PageState, hours: number): Promise<void> {
  const before = moves.get(state) ?? Promise.resolve();
  const move = before.catch(() => undefined).then(() => advanceInSteps(state, hours * HOUR));
  moves.set(state, move);
  return move;
}

async function advanceInSteps(state: PageState, milliseconds: number): Promise<void> {
  const { clock, nowpayments, program, stripe } = state;
  // Work in progress belongs to the time before the move.
  let timeoutMs = WAIT_TIMEOUT_MS;
  const waitForIdle = async (): Promise<void> => {
    if (!(await waitUntilIdle(state, timeoutMs))) timeoutMs = SHORT_WAIT_TIMEOUT_MS;
  };
  await waitForIdle();
  const longest = longestStep(milliseconds);
  for (let left = milliseconds; left > 0;) {
    // The first step is short for work that is due some minutes later, such as collected notifications.
    const most = left === milliseconds ? FIRST_STEP : longest;
    const step = Math.min(left, most, timeToNextCharge(state), await timeToNextEvent(state));
    left -= step;
    clock.advance(step);
    await program.syncClock();
    await rescheduleJobs(state, step);
    if (chargeStars(state)) await waitForIdle();
    await nowpayments.expireDue();
    await stripe.advance();
    await program.syncClock(left > 0 ? "every-minute" : "all");
    await waitForIdle();
    state.changes.touch();
  }
}

/** A step takes some 50 ms, and the user waits. */
function longestStep(milliseconds: number): number {
  if (milliseconds <= DAY) return HOUR;
  return milliseconds <= 7 * DAY ? 6 * HOUR : DAY;
}

/** The job runner uses the database's clock, so waiting jobs are moved by the same duration. */
async function rescheduleJobs({ pool }: PageState, milliseconds: number): Promise<void> {
  await pool.query(
    `update graphile_worker._private_jobs set run_at = run_at - $1 * interval '1 millisecond'
      where locked_at is null and run_at > now()`,
    [milliseconds],
  );
}

/** Milliseconds to the next reminder, end of access or broadcast in the database; at least a minute. */
async function timeToNextEvent({ clock, pool }: PageState): Promise<number> {
  const now = clock.now();
  const { rows } = await pool.query<{ at: Date | null }>(
    `select min(at) as at from (
       select unnest(array[remind_at, access_until]) as at from subscription where state = 'active'
       union all select scheduled_at from broadcast where state = 'scheduled') moments
      where at > $1`,
    [now],
  );
  const at = rows[0]?.at?.getTime() ?? Infinity;
  return Math.max(MINUTE, at - now.getTime());
}

function timeToNextCharge({ clock, telegram }: PageState): number {
  const now = clock.now().getTime();
  const times = telegram
    .starSubscriptions()
    .filter(({ isCanceled }) => !isCanceled)
    .map(({ expiresAt }) => expiresAt.getTime() - CHARGE_LEAD - now)
    .filter((time) => time > 0);
  return Math.min(Infinity, ...times);
}

/** Charges due renewals, as Telegram does by itself. Returns whether there were any. */
function chargeStars({ clock, telegram }: PageState): boolean {
  const now = clock.now().getTime();
  const due = telegram
    .starSubscriptions()
    .filter(({ isCanceled, expiresAt }) => !isCanceled && expiresAt.getTime() - CHARGE_LEAD <= now);
  for (const { firstChargeId } of due) telegram.renewStarSubscription(firstChargeId);
  return due.length > 0;
}
