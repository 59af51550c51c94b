import type { Pool } from "pg";
import type { SandboxCryptoPay } from "../cryptopay/index.ts";
import type { SandboxNowPayments } from "../nowpayments/index.ts";
import type { OffsetClock } from "../runtime/offset-clock.ts";
import { waitUntilIdle } from "../runtime/wait-until-idle.ts";
import type { SandboxStripe } from "../stripe/index.ts";
import type { SandboxTelegram } from "../telegram/index.ts";
import type { Fleet } from "./fleet.ts";
import type { Market } from "./market.ts";
import { recordCardCharges } from "./card-charges.ts";
import { chargeRenewals } from "./renewals.ts";

export type TimeParts = {
  readonly clock: OffsetClock;
  readonly fleet: Fleet;
  readonly pool: Pool;
  readonly market: Market;
  readonly telegram: SandboxTelegram;
  readonly nowpayments: SandboxNowPayments;
  readonly cryptopay: SandboxCryptoPay;
  readonly stripe: SandboxStripe;
};

const HOUR = 60 * 60_000;
export const IDLE_MS = 30_000;

/** Moves all clocks in steps, and waits in each step until all due work is done. */
export async function moveTime(parts: TimeParts, hours: number): Promise<void> {
  const { clock, fleet, pool, market, nowpayments, stripe } = parts;
  // A jump takes some thirty steps, however long it is. Telegram charges a day ahead at most.
  const step = Math.min(24, Math.max(1, Math.ceil(hours / 30))) * HOUR;
  let left = hours * HOUR;
  while (left > 0) {
    const passed = Math.min(step, left, untilStripe(parts));
    left -= passed;
    chargeRenewals(market, passed);
    await waitUntilIdle(parts, IDLE_MS);
    clock.advance(passed);
    await fleet.syncClocks("none");
    // The queue runs on the clock of the database.
    await pool.query(
      `update graphile_worker._private_jobs set run_at = run_at - $1 * interval '1 millisecond'
        where locked_at is null and run_at > now()`,
      [passed],
    );
    await nowpayments.expireDue();
    await stripe.advance();
    recordCardCharges(market);
    await fleet.syncClocks(left > 0 ? "every-minute" : "all");
    await waitUntilIdle(parts, IDLE_MS);
  }
}

/** Milliseconds until Stripe charges: a charge that came a day late would find its subscriber removed. */
function untilStripe({ stripe, clock }: TimeParts): number {
  const due = stripe.nextDue();
  return due === undefined ? Infinity : Math.max(SHORTEST_MS, due.at * 1_000 - clock.now().getTime());
}

// Several charges of these minutes happen in one step.
const SHORTEST_MS = 10 * 60_000;

const ROUNDS = 20;

/** The queue repeats jobs by real time. This runs those that wait, until none is left. */
export async function finishRetries(parts: Pick<TimeParts, "pool" | "telegram">): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const { rowCount } = await parts.pool.query(
      `update graphile_worker._private_jobs set run_at = now()
        where locked_at is null and attempts between 1 and max_attempts - 1`,
    );
    await waitUntilIdle(parts, IDLE_MS);
    if (rowCount === 0) return;
  }
}
