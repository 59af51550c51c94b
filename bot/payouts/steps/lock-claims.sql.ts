import { Prisma } from "../../../prisma/client/client.ts";
import { advisoryLocks } from "../../platform/database/advisory-locks.ts";
import { boolean, defineStatement } from "../../platform/database/statement.ts";

/** Until the transaction ends. Of batches that claim a code or a conversion at the same moment, one goes after the other. */
export const lockClaims = defineStatement({
  columns: { isLocked: boolean },
  examples: [{}],
  sql: () => Prisma.sql`
    select true as is_locked from (select pg_advisory_xact_lock(${advisoryLocks.payoutClaims}::int, 0)) held`,
});
