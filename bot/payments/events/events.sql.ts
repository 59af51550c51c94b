import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, integer, text, defineCommand } from "../../platform/database/statement.ts";
import { jobSpecs } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import { newId } from "../../platform/values/ids.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";

/** Locks the row of a payment until the transaction ends. */
export const lockPaymentRow = defineCommand({
  examples: [{ id: "" }],
  sql: ({ id }: { readonly id: string }) => Prisma.sql`select 1 from payment where id = ${id} for update`,
});

export type EventRecord = {
  readonly event: PaymentEvent;
  readonly decision: "grant" | "hold" | "progress" | "unknown_order";
  readonly reason: string | null;
  readonly now: Date;
};

/** The claim: only the first of any number of copies of an event inserts its row and returns an id. */
export const insertEvent = ({ event, decision, reason, now }: EventRecord): Prisma.Sql => Prisma.sql`
      insert into payment_event (id, provider, external_id, dedupe_key, status, order_ref, decision, reason, source,
                                 payload, received_at)
      values (${newId(now)}, ${event.provider}, ${event.externalId}, ${event.dedupeKey}, ${event.status},
              ${event.orderRef}, ${decision}, ${reason}, ${event.source}, ${event.payload}::json, ${now})
      on conflict (provider, external_id, dedupe_key) do nothing
      returning id`;

export const exampleEvent: PaymentEvent = {
  provider: "any",
  externalId: "1",
  parentExternalId: undefined,
  dedupeKey: "paid:1",
  status: "paid",
  source: "notification",
  orderRef: "",
  price: { amount: "1", currency: "USD" },
  asked: { amount: "1", currency: "BTC" },
  arrived: { amount: "1", currency: "BTC" },
  fees: [],
  outcome: undefined,
  recurring: undefined,
  payerId: undefined,
  payload: "{}",
};

const example: EventRecord = { event: exampleEvent, decision: "progress", reason: null, now: new Date() };

export const recordEvent = defineStatement({
  columns: { id: text },
  examples: [example],
  sql: insertEvent,
});

/** Records an event and enqueues jobs, both only once. */
export const recordEventWithJobs = defineStatement({
  columns: { jobs: integer },
  examples: [{ ...example, jobs: [] }],
  sql: ({ jobs, ...record }: EventRecord & { readonly jobs: readonly JobRequest[] }) => Prisma.sql`
    with event as (${insertEvent(record)})
    select count(*)::int as jobs
      from (select (graphile_worker.add_jobs(${jobSpecs(jobs)})).id from event) queued`,
});
