import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, text } from "../../platform/database/statement.ts";

/** An index on the digest serves the search, whose duration therefore reveals nothing about the keys. */
export const findCheckoutByDigest = defineStatement({
  columns: { id: text },
  examples: [{ digest: new Uint8Array() }],
  sql: ({ digest }: { readonly digest: Uint8Array }) =>
    Prisma.sql`select id from checkout where sha256(page_key) = ${digest}`,
});

/** The provider's newest message about a payment, as JSON. */
export const findLatestPayload = defineStatement({
  columns: { payload: text },
  examples: [{ provider: "", externalId: "" }],
  sql: ({ provider, externalId }: { readonly provider: string; readonly externalId: string }) => Prisma.sql`
    select payload::text as payload from payment_event
     where provider = ${provider} and external_id = ${externalId}
     order by received_at desc limit 1`,
});

/**
 * Each checkout's version changes with every row that its payment page shows. The version is made of `xmin`, Postgres' own
 * version of a row, so that no writer can forget to raise it.
 */
export const listPageVersions = defineStatement({
  columns: { id: text, version: text },
  examples: [{ checkoutIds: [""] }],
  sql: ({ checkoutIds }: { readonly checkoutIds: readonly string[] }) => Prisma.sql`
    select c.id,
           concat_ws(',', c.xmin, o.xmin,
             (select string_agg(p.id || ':' || p.xmin, ',' order by p.id) from payment p where p.order_id = o.id),
             (select string_agg(q.id || ':' || q.xmin, ',' order by q.id) from quote q where q.checkout_id = c.id)
           ) as version
      from checkout c join orders o on o.id = c.order_id
     where c.id = any(${checkoutIds}::text[])`,
});
