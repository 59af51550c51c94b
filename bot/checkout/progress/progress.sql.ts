import { Prisma } from "../../../prisma/client/client.ts";
import {
  boolean,
  defineStatement,
  integer,
  json,
  nullable,
  telegramIdColumn,
  text,
  timestamp,
  defineCommand,
} from "../../platform/database/statement.ts";
import { currencyColumn, pricesColumn } from "../../platform/database/money-columns.ts";
import { paymentStatus } from "../../payments/index.ts";

type PaymentKey = { readonly provider: string; readonly externalId: string };

/**
 * No row for an unknown payment and for a payment that granted no access. One statement, because a buyer waits for it.
 * `isCharge`: a further charge of a provider's subscription. `granted_until` alone does not tell: a tier with a last day sets it too.
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

/**
 * The checkout whose message shows the progress of an order: of several ways of paying that the buyer has opened, the one that came
 * furthest. No row for an order whose checkout has no message or no payment. The quote is the one that was picked last.
 */
export const selectShownCheckout = defineStatement({
  columns: {
    checkoutId: text,
    telegramChatId: telegramIdColumn,
    messageId: integer,
    provider: text,
    url: nullable(text),
    pageKeyHex: text,
    status: paymentStatus,
    isHeld: boolean,
    receipt: nullable(json),
    languageCode: nullable(text),
    timeZone: nullable(text),
    channelTitle: text,
    isDonation: boolean,
    tierName: nullable(text),
    prices: pricesColumn,
    currency: currencyColumn,
    quoteId: nullable(text),
    quoteExternalId: nullable(text),
    coin: nullable(text),
    amount: nullable(text),
    address: nullable(text),
    memo: nullable(text),
    quotedUntil: nullable(timestamp),
  },
  examples: [{ orderId: "" }],
  sql: ({ orderId }: { readonly orderId: string }) => Prisma.sql`
    select c.id as checkout_id, c.telegram_chat_id, c.message_id, c.provider, c.url,
           encode(c.page_key, 'hex') as page_key_hex,
           p.status, p.held_reason is not null and p.resolution is null as is_held, p.receipt,
           u.language_code, u.time_zone, channel.title as channel_title,
           o.tier_version_id is null as is_donation, v.name as tier_name, o.prices, c.currency,
           q.id as quote_id, q.external_id as quote_external_id, q.currency as coin, trim_scale(q.amount)::text as amount,
           q.address, q.memo, q.quoted_until
      from checkout c
      join orders o on o.id = c.order_id
      join payment p on p.order_id = o.id and p.provider = c.provider and p.currency = c.currency
      join users u on u.id = o.user_id
      join channel on channel.id = o.channel_id
      left join tier_version v on v.id = o.tier_version_id
      left join lateral (select * from quote where checkout_id = c.id order by id desc limit 1) q on true
     where c.order_id = ${orderId} and c.message_id is not null
     order by p.status_rank desc, c.id limit 1`,
});

/** Waits for transactions that are storing the message of a checkout. */
export const awaitMessage = defineStatement({
  columns: { id: text },
  examples: [{ orderId: "" }],
  sql: ({ orderId }: { readonly orderId: string }) => Prisma.sql`
    select id from checkout where order_id = ${orderId} and message_id is null for share`,
});

type Edit = {
  readonly checkoutId: string;
  readonly messageId: number;
  readonly status: string;
  /** The message shows something else although the status is the same. */
  readonly isOverwritten: boolean;
  /** An earlier attempt of the job may have ended during its edit. */
  readonly isRetry: boolean;
};

// An edit with all its repetitions takes at most 25 s.
const EDIT_LASTS = "1 minute";

/** Whether another job edits the message, which does not show the status yet. */
export const findOtherEdit = defineStatement({
  columns: { isEdited: boolean },
  examples: [{ checkoutId: "", messageId: 1, status: "" }],
  sql: ({ checkoutId, messageId, status }: Omit<Edit, "isOverwritten" | "isRetry">) => Prisma.sql`
    select exists (
      select from checkout
       where id = ${checkoutId} and message_id = ${messageId} and shown_status is distinct from ${status}
         and edited_since is not null) as is_edited`,
});

/** Claims the edit of a checkout's message. Affects no row if the message shows the status, or if another job edits it. */
export const claimEdit = defineCommand({
  examples: [{ checkoutId: "", messageId: 1, status: "", isOverwritten: false, isRetry: false }],
  sql: ({ checkoutId, messageId, status, isOverwritten, isRetry }: Edit) => Prisma.sql`
    update checkout set edited_since = now()
     where id = ${checkoutId} and message_id = ${messageId}
       and (shown_status is distinct from ${status} or ${isOverwritten})
       and (edited_since is null or edited_since < now() - ${EDIT_LASTS}::interval or ${isRetry})`,
});
