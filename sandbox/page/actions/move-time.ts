import type { PageState } from "../state/page-state.ts";
import { waitUntilIdle } from "../../runtime/wait-until-idle.ts";
import { chargeStars, findNextEvent } from "./upcoming-events.ts";
import type { UpcomingEvent } from "./upcoming-events.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const FIRST_STEP = 10 * MINUTE;

/** The job runner takes up the jobs of a killed bot within ten seconds. */
const WAIT_TIMEOUT_MS = 12_000;
/** Used after a step that timed out: calls are made to hang, and every further step would wait for them. */
const SHORT_WAIT_TIMEOUT_MS = 500;

/** The pending moves of each playground, which run one after the other. */
const moves = new WeakMap<PageState, Promise<unknown>>();

/**
 * Moves the clock in steps that are short enough for everything due to happen in its order and at its time, as if
 * the time had passed. Resolves when all of it has happened.
 */
export const moveTime = (state: PageState, hours: number): Promise<void> =>
  afterOtherMoves(state, () => advanceInSteps(state, hours * HOUR));

/** Moves the clock to the next event and lets it happen. Resolves with it; undefined: nothing waits for the clock. */
export const moveToNextEvent = (state: PageState): Promise<UpcomingEvent | undefined> =>
  afterOtherMoves(state, async () => {
    await waitUntilIdle(state, WAIT_TIMEOUT_MS);
    const next = await findNextEvent(state);
    // No other known event lies between, so the steps are long.
    if (next !== undefined) await advanceInSteps(state, timeTo(next, state), WEEK);
    return next;
  });

/** Milliseconds. At least a second, because real time goes on while the event is looked for. */
const timeTo = ({ at }: UpcomingEvent, { clock }: PageState): number =>
  Math.max(SECOND, at.getTime() - clock.now().getTime());

function afterOtherMoves<Result>(state: PageState, move: () => Promise<Result>): Promise<Result> {
  const before = moves.get(state) ?? Promise.resolve();
  const moving = before.catch(() => undefined).then(move);
  moves.set(state, moving);
  return moving;
}

async function advanceInSteps(
  state: PageState,
  milliseconds: number,
  longest = longestStep(milliseconds),
): Promise<void> {
  const { clock, nowpayments, program, stripe } = state;
  // Work in progress belongs to the time before the move.
  let timeoutMs = WAIT_TIMEOUT_MS;
  const waitForIdle = async (): Promise<void> => {
    if (!(await waitUntilIdle(state, timeoutMs))) timeoutMs = SHORT_WAIT_TIMEOUT_MS;
  };
  await waitForIdle();
  for (let left = milliseconds; left > 0;) {
    // The first step is short for work that is due some minutes later, such as collected notifications.
    const most = left === milliseconds ? FIRST_STEP : longest;
    const step = Math.min(left, most, await timeToNextEvent(state));
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
  return milliseconds <= WEEK ? 6 * HOUR : DAY;
}

/** The job runner uses the database's clock, so waiting jobs are moved by the same duration. */
async function rescheduleJobs({ pool }: PageState, milliseconds: number): Promise<void> {
  await pool.query(
    `update graphile_worker._private_jobs set run_at = run_at - $1 * interval '1 millisecond'
      where locked_at is null and run_at > now()`,
    [milliseconds],
  );
}

async function timeToNextEvent(state: PageState): Promise<number> {
  const next = await findNextEvent(state);
  return next === undefined ? Infinity : timeTo(next, state);
}
