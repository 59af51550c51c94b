import { Prisma } from "../../../prisma/client/client.ts";
import {
  boolean,
  defineStatement,
  telegramIdColumn,
  text,
  timestamp,
} from "../../platform/database/statement.ts";

type PaymentKey = { readonly provider: string; readonly externalId: string };

/**
 * No row for an unknown payment and for a payment that granted no access. One statement, because a buyer waits for it.
 * `granted_until` is also set for a tier that lasts until a date; only subscriptions have a first charge.
 */
export const selectGrantedPurchase = defineStatement({
  columns: {
    paymentId: text,
    orderId: text,
    grantedAt: timestamp,
    isDelivered: boolean,
    isRenewal: boolean,
    isCharge: boolean,
    userId: telegramIdColumn,
    tierVersionId: text,
    tierName: text,
  },
  examples: [{ provider: "", externalId: "" }],
  sql: ({ provider, externalId }: PaymentKey) => Prisma.sql`
    select p.id as payment_id, o.id as order_id, p.granted_at, p.delivered_at is not null as is_delivered, o.is_renewal,
           p.granted_until is not null
             and exists (select from provider_subscription where order_id = o.id)
             and not exists (select from provider_subscription where order_id = o.id and first_charge_id = p.external_id)
             as is_charge,
           o.user_id, v.id as tier_version_id, v.name as tier_name
      from payment p join orders o on o.id = p.order_id join tier_version v on v.id = o.tier_version_id
     where p.provider = ${provider} and p.external_id = ${externalId} and p.granted_at is not null`,
});
