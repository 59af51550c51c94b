import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, text } from "../../platform/database/statement.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Posting } from "../../ledger/index.ts";
import { insertPostings } from "../grant/grant.sql.ts";

type Remainder = {
  readonly paymentId: string;
  readonly creditMinor: bigint;
  readonly postings: readonly Posting[];
  readonly now: Date;
};

export const insertRemainder = defineStatement({
  columns: { id: text },
  examples: [{ paymentId: "", creditMinor: 1n, postings: [], now: new Date() }],
  sql: ({ paymentId, creditMinor, postings, now }: Remainder) => Prisma.sql`
    with granted as (
      update payment set booked_amount = paid_amount, credit_minor = ${creditMinor}::bigint, updated_at = ${now}
       where id = ${paymentId} returning id, provider),
    ${insertPostings("remainder", { entryId: newId(now), postings, now, from: "granted" })}
    select id from granted`,
});
