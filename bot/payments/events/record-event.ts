import { Prisma } from "../../../prisma/client/client.ts";
import { newId } from "../../platform/values/ids.ts";
import { jobSpecs } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { PaymentEvent } from "./payment-event.ts";
import { notifyOperators } from "./requested-jobs.ts";

/** The claim: the event's row, which only the first of any number of copies can write. Returns its id, or nothing. */
export function insertEvent(
  event: PaymentEvent,
  decision: string,
  reason: string | null,
  now: Date,
): Prisma.Sql {
  return Prisma.sql`
      insert into payment_event (id, provider, external_id, dedupe_key, status, order_ref, decision, reason, source,
                                 payload, received_at)
      values (${newId(now)}, ${event.provider}, ${event.externalId}, ${event.dedupeKey}, ${event.status},
              ${event.orderRef}, ${decision}, ${reason}, ${event.source}, ${event.payload}::json, ${now})
      on conflict (provider, external_id, dedupe_key) do nothing
      returning id`;
}

/** Kept as it came, and told to the operators: money came for an order that is not known here. */
export async function recordUnknown(platform: Platform, event: PaymentEvent): Promise<void> {
  const { database, clock } = platform;
  const jobs = jobSpecs(notifyOperators(platform, event, "unknown_order"));
  await database.prisma.$transaction([
    database.prisma.$queryRaw`
      with event as (${insertEvent(event, "unknown_order", null, clock.now())})
      select count(*) from (select (graphile_worker.add_jobs(${jobs})).id from event) queued`,
  ]);
}
