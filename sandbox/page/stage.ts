import type { Pool } from "pg";
import type { ClockAhead } from "../clock-ahead.ts";
import type { LocalProgram } from "../local-program.ts";
import type { SandboxNowPayments } from "../nowpayments/index.ts";
import type { SandboxTelegram } from "../telegram/index.ts";
import type { ArmedFaults } from "./armed-faults.ts";
import type { Changes } from "./changes.ts";
import type { ReadMarks } from "./read-marks.ts";
import type { TrafficLog } from "./traffic-log.ts";

/** All that the page shows and moves. */
export type Stage = {
  readonly clock: ClockAhead;
  readonly telegram: SandboxTelegram;
  readonly nowpayments: SandboxNowPayments;
  readonly program: LocalProgram;
  /** The program's database, looked into. */
  readonly pool: Pool;
  readonly operatorIds: readonly number[];
  readonly marks: ReadMarks;
  readonly faults: ArmedFaults;
  readonly log: TrafficLog;
  readonly changes: Changes;
};
