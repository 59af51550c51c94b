import type { Pool } from "pg";
import type { OffsetClock } from "../../runtime/offset-clock.ts";
import type { ProgramProcess } from "../../runtime/program-process.ts";
import type { SandboxCryptoPay } from "../../cryptopay/index.ts";
import type { SandboxStripe } from "../../stripe/index.ts";
import type { SandboxNowPayments } from "../../nowpayments/index.ts";
import type { SandboxTelegram } from "../../telegram/index.ts";
import type { ArmedFaults } from "./armed-faults.ts";
import type { Changes } from "./changes.ts";
import type { ReadPositions } from "./read-positions.ts";
import type { Reporter } from "./reporters.ts";
import type { TrafficLog } from "./traffic-log.ts";

/** The state behind the page. */
export type PageState = {
  readonly clock: OffsetClock;
  readonly telegram: SandboxTelegram;
  readonly nowpayments: SandboxNowPayments;
  readonly cryptopay: SandboxCryptoPay;
  readonly stripe: SandboxStripe;
  /** The providers that report payments to the program. */
  readonly reporters: readonly Reporter[];
  readonly program: ProgramProcess;
  /** Connections to the program's database. */
  readonly pool: Pool;
  readonly operatorIds: readonly number[];
  readonly readPositions: ReadPositions;
  readonly faults: ArmedFaults;
  readonly log: TrafficLog;
  readonly changes: Changes;
};
