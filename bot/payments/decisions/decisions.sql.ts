import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, text } from "../../platform/database/statement.ts";
import type { Period } from "../../platform/values/period.ts";
import { boughtTime, grantParts, insertPostings } from "../grant/grant.sql.ts";
import type { Grant } from "../grant/grant.sql.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Posting } from "../../ledger/index.ts";

type Accepted = {
  readonly paymentId: string;
  readonly grant: Grant;
  readonly creditMinor: bigint;
  /** Null: the bot. */
  readonly resolvedBy: bigint | null;
};

const now = new Date();

const example = (period: Period): Accepted => ({
  paymentId: "",
  grant: {
    order: {
      id: "",
      userId: 1,
      channelId: "",
      ownerId: 1,
      prices: {},
      kind: "access",
      tierVersionId: "",
      period,
    },
    id: "",
    postings: [],
    charge: undefined,
    now,
  },
  creditMinor: 1n,
  resolvedBy: null,
});

const days = example({ kind: "days", days: 30 });

/** Grants a payment by the decision of a person, unless it is granted or decided already. */
export const grantAccepted = defineStatement({
  columns: { id: text },
  examples: [
    days,
    example({ kind: "months", months: 1 }),
    example({ kind: "until", until: now }),
    example({ kind: "life" }),
    { ...days, grant: { ...days.grant, order: { ...days.grant.order, kind: "donation" } } },
  ],
  sql: ({ paymentId, grant, creditMinor, resolvedBy }: Accepted) => {
    const bought = boughtTime(grant);
    return Prisma.sql`
    with granted as (
      update payment
         set granted_at = ${grant.now}, grant_id = ${grant.id}, updated_at = ${grant.now},
             granted_seconds = ${bought.seconds}, granted_months = ${bought.months}::int,
             granted_until = ${bought.until}::timestamptz, booked_amount = paid_amount,
             credit_minor = ${creditMinor}::bigint, resolution = 'accepted', resolved_at = ${grant.now},
             resolved_by = ${resolvedBy}::bigint
       where id = ${paymentId} and granted_at is null and resolution is null
      returning id, provider)
    ${grantParts(grant)}
    select id from granted`;
  },
});

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
