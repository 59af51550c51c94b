import type { SqlClient } from "../../../platform/database/statement.ts";
import { recordOutcomes } from "./recipients.sql.ts";
import type { Outcome } from "./recipients.sql.ts";

/** The outcomes of one broadcast that are not stored yet. */
export type OutcomeBuffer = {
  add(outcome: Outcome): void;
  /** Stores them. After a failure they stay for the next call. */
  flush(client: SqlClient): Promise<void>;
};

// Shorter measurements are noise.
const MEASURED_MS = 1_000;
// Of a new measurement in the moving average: a change shows within a few seconds.
const WEIGHT = 0.4;

/** @param rate recipients a second so far; 0: unknown. */
export function createOutcomeBuffer(broadcastId: string, rate: number): OutcomeBuffer {
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
    async flush(client) {
      if (waiting.length === 0) return;
      measure();
      const outcomes = waiting;
      waiting = [];
      try {
        await recordOutcomes.run(client, { broadcastId, outcomes, rate: current });
      } catch (error) {
        waiting = [...outcomes, ...waiting];
        throw error;
      }
    },
  };
}
