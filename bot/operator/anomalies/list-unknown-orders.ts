import { z } from "zod";
import { paymentProviders, paymentStatus } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import type { UnknownOrder } from "./anomaly-types.ts";
import type { Listed, Range } from "../jobs/list-failed-jobs.ts";

type Row = {
  total: number;
  id: string | null;
  provider: string;
  external_id: string;
  order_ref: string;
  status: string;
  received_at: Date;
};

/** Payments for unknown orders, of which a report came that nobody has dismissed. */
export async function listUnknownOrders(
  { database }: Platform,
  { skip, take }: Range,
): Promise<Listed<UnknownOrder>> {
  const rows = await database.prisma.$queryRaw<Row[]>`
    with waiting as (
      select distinct on (provider, external_id) id, provider, external_id, order_ref, status, received_at
        from payment_event event
       where decision = 'unknown_order'
         and not exists (select from audit_entry where subject = event.id and action = 'event.dismissed')
       order by provider, external_id, received_at desc, id desc)
    select total, page.* from (select count(*)::int as total from waiting) counted
      left join lateral (
        select * from waiting order by received_at desc, id desc limit ${take}::int offset ${skip}::int) page on true`;
  return {
    total: rows[0]?.total ?? 0,
    items: rows.flatMap((row) =>
      row.id === null
        ? []
        : {
            eventId: row.id,
            provider: z.enum(paymentProviders).parse(row.provider),
            externalId: row.external_id,
            orderRef: row.order_ref,
            status: paymentStatus.parse(row.status),
            at: row.received_at,
          },
    ),
  };
}
