import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand } from "../../platform/database/statement.ts";

type Claim = { readonly operatorId: number; readonly now: Date; readonly since: Date };

/** Changes one row, or none if the operator was notified after `since`. */
export const claimNotice = defineCommand({
  examples: [{ operatorId: 1, now: new Date(), since: new Date() }],
  sql: ({ operatorId, now, since }: Claim) => Prisma.sql`
    insert into operator_notice (operator_id, notified_at) values (${operatorId}, ${now})
    on conflict (operator_id) do update set notified_at = excluded.notified_at
     where operator_notice.notified_at <= ${since}`,
});
