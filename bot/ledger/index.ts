import type { JobDefinition } from "../platform/jobs/jobs.ts";
import type { CommandKey } from "../platform/texts/texts.ts";
import { settleLedgerJob, verifySumsJob } from "./checkpoint.jobs.ts";

export * as balances from "./balance.sql.ts";
export { describeSum, describeSums, describeTotal } from "./describe-sum.ts";
/** Commands and buttons of /balance and /statement. */
export { ledger } from "./ledger.handlers.ts";
export { accounts, entryKinds, heldEntry, saleEntry } from "./ledger.ts";
export type { EntryKind, Posting } from "./ledger.ts";
export { readBalances } from "./read-balance.ts";
export { creditFor, isEnough, missingFrom, receipt } from "./receipt.ts";
export type { Fee, Receipt } from "./receipt.ts";

/** For `setMyCommands`: each command and the key of its text. */
export const ledgerCommands: Readonly<Record<string, CommandKey>> = {
  balance: "command-balance",
  statement: "command-statement",
};

export const ledgerJobs: readonly JobDefinition[] = [settleLedgerJob, verifySumsJob];
