import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, text } from "../../platform/database/statement.ts";

/** Locks all reports of the payment that `eventId` reports for an unknown order. */
export const lockReports = defineStatement({
  columns: { id: text },
  examples: [{ eventId: "" }],
  sql: ({ eventId }: { readonly eventId: string }) => Prisma.sql`
    select report.id from payment_event report
      join payment_event seen on (seen.provider, seen.external_id) = (report.provider, report.external_id)
     where seen.id = ${eventId} and report.decision = 'unknown_order'
     order by report.id for update of report`,
});
