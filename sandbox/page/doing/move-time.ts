import type { Stage } from "../stage.ts";
import { settle } from "./settle.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FIRST_STEP = 10 * MINUTE;

/** Jobs of a killed bot are taken up again within ten seconds. */
const PATIENCE_MS = 12_000;
/** After a step that did not settle: calls are made to hang, and every further step would wait for them. */
const LITTLE_PATIENCE_MS = 500;

/** Telegram charges the next period when one ends, or shortly before: here a minute, so that it is never late. */
const CHARGED_BEFORE_END = MINUTE;

/** Moves of one stage that were begun, one after the other: two at once would tear each other's hours apart. */
const moves = new WeakMap<Stage, Promise<void>>();

/**
 * Lets that many hours pass, in steps that are short enough for whatever is due to happen in its order and at its time, as if
 * somebody had waited. Resolves when all of it has happened.
 */
export function moveTime(stage: Stage, hours: number): Promise<void> {
  const before = moves.get(stage) ?? Promise.resolve();
  const move = before.catch(() => undefined).then(() => pass(stage, hours * HOUR));
  moves.set(stage, move);
  return move;
}

async function pass(stage: Stage, milliseconds: number): Promise<void> {
  const { clock, nowpayments, program } = stage;
  // What is under way belongs to the time that ends now.
  let patience = PATIENCE_MS;
  const settled = async (): Promise<void> => {
    if (!(await settle(stage, patience))) patience = LITTLE_PATIENCE_MS;
  };
  await settled();
  const longest = longestStep(milliseconds);
  for (let left = milliseconds; left > 0;) {
    // What comes some minutes after something (a notice that waits for others) belongs to the beginning.
    const most = left === milliseconds ? FIRST_STEP : longest;
    const step = Math.min(left, most, timeToNextCharge(stage), await timeToNextMoment(stage));
    left -= step;
    clock.advance(step);
    await program.follow();
    await bringJobsForward(stage, step);
    if (chargeStars(stage)) await settled();
    await nowpayments.expireDue();
    await program.follow(left > 0 ? "each-minute" : "all");
    await settled();
    stage.changes.touch();
  }
}

/** Each step takes some 50 ms, and somebody waits. */
function longestStep(milliseconds: number): number {
  if (milliseconds <= DAY) return HOUR;
  return milliseconds <= 7 * DAY ? 6 * HOUR : 12 * HOUR;
}

/** The job runner lives by the database's clock, so its waits are shortened by as much as ours was moved. */
async function bringJobsForward({ pool }: Stage, milliseconds: number): Promise<void> {
  await pool.query(
    `update graphile_worker._private_jobs set run_at = run_at - $1 * interval '1 millisecond'
      where locked_at is null and run_at > now()`,
    [milliseconds],
  );
}

/** Until the next reminder, end or broadcast that stands in the program's rows; a minute at least. */
async function timeToNextMoment({ clock, pool }: Stage): Promise<number> {
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

function timeToNextCharge({ clock, telegram }: Stage): number {
  const now = clock.now().getTime();
  const times = telegram
    .starSubscriptions()
    .filter(({ isCanceled }) => !isCanceled)
    .map(({ expiresAt }) => expiresAt.getTime() - CHARGED_BEFORE_END - now)
    .filter((time) => time > 0);
  return Math.min(Infinity, ...times);
}

/** Charges what is due, as Telegram does by itself. Tells whether anything was. */
function chargeStars({ clock, telegram }: Stage): boolean {
  const now = clock.now().getTime();
  const due = telegram
    .starSubscriptions()
    .filter(({ isCanceled, expiresAt }) => !isCanceled && expiresAt.getTime() - CHARGED_BEFORE_END <= now);
  for (const { firstChargeId } of due) telegram.renewStarSubscription(firstChargeId);
  return due.length > 0;
}
