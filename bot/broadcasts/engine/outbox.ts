import type { Pool } from "pg";
import { noteOutcomes } from "./recipients.ts";
import type { Outcome } from "./recipients.ts";

/** Outcomes that are not written down yet, of one broadcast. */
export type Outbox = {
  add(outcome: Outcome): void;
  /** Writes them down; what cannot be written stays for the next time. */
  flush(pool: Pick<Pool, "query">): Promise<void>;
};

// A rate over less than a second is noise, and a change of it is seen within a few.
const MEASURED_MS = 1_000;
const WEIGHT = 0.4;

/** @param rate people a second so far; 0: unknown. */
export function createOutbox(broadcastId: string, rate: number): Outbox {
  let waiting: Outcome[] = [];
  let settled = 0;
  let since = performance.now();
  let current = rate;
  const measure = (): void => {
    const elapsed = performance.now() - since;
    if (elapsed < MEASURED_MS) return;
    const measured = (1000 * settled) / elapsed;
    current = current === 0 ? measured : current + WEIGHT * (measured - current);
    settled = 0;
    since = performance.now();
  };
  return {
    add(outcome) {
      waiting.push(outcome);
      if (outcome.state !== "pending") settled += 1;
    },
    async flush(pool) {
      if (waiting.length === 0) return;
      measure();
      const outcomes = waiting;
      waiting = [];
      try {
        await noteOutcomes(pool, { broadcastId, outcomes, rate: current });
      } catch (error) {
        waiting = [...outcomes, ...waiting];
        throw error;
      }
    },
  };
}
