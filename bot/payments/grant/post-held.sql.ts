import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, text } from "../../platform/database/statement.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Posting } from "../../ledger/index.ts";
import { insertPostings } from "./grant.sql.ts";

export const postHeld = defineStatement({
  columns: { id: text },
  examples: [{ paymentId: "", postings: [], now: new Date() }],
  sql: ({ paymentId, postings, now }: HeldPosting) => Prisma.sql`
    with held as (update payment set booked_amount = paid_amount where id = ${paymentId} returning id, provider),
    ${insertPostings("held", { entryId: newId(now), postings, now, from: "held" })}
    select id from held`,
});

type HeldPosting = { readonly paymentId: string; readonly postings: readonly Posting[]; readonly now: Date };
