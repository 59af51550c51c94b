import { Prisma } from "../../../prisma/client/client.ts";
import { advisoryLocks } from "../../platform/database/advisory-locks.ts";
import { boolean, defineStatement } from "../../platform/database/statement.ts";

/** Until the transaction ends. Of batches that are verified at the same moment, one after the other looks for a code. */
export const lockCodes = defineStatement({
  columns: { isLocked: boolean },
  examples: [{}],
  sql: () => Prisma.sql`
    select true as is_locked from (select pg_advisory_xact_lock(${advisoryLocks.payoutCodes}::int, 0)) held`,
});
