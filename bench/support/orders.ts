import { createHash, createHmac } from "node:crypto";
import type { Pool } from "pg";
import { newId } from "../../bot/platform/values/ids.ts";
import type { BenchRequest } from "./load.ts";
import { CRYPTOPAY_TOKEN, IPN_SECRET, STRIPE_WEBHOOK_SECRET } from "./program.ts";

export const OWNER = 10_000_000_001;
const FIRST_BUYER = 20_000_000_000;

export type TierOnSale = { readonly channelId: string; readonly tierVersionId: string };
export type BenchOrder = { readonly id: string; readonly buyerId: number };

export async function createTierOnSale(pool: Pool): Promise<TierOnSale> {
  const [channelId, tierId, tierVersionId] = [newId(new Date()), newId(new Date()), newId(new Date())];
  await pool.query("insert into users (id, first_name, created_at) values ($1, 'Owner', now())", [OWNER]);
  await pool.query(
    `insert into channel (id, telegram_chat_id, kind, title, owner_id, created_at)
     values ($1, -1001234567890, 'channel', 'Bench', $2, now())`,
    [channelId, OWNER],
  );
  await pool.query("insert into tier (id, channel_id, position, created_at) values ($1, $2, 1, now())", [
    tierId,
    channelId,
  ]);
  await pool.query(
    `insert into tier_version (id, tier_id, version, name, period_days, prices, created_at)
     values ($1, $2, 1, 'Monthly', 30, '{"XTR": 250, "USD": 999}', now())`,
    [tierVersionId, tierId],
  );
  return { channelId, tierVersionId };
}

let buyers = 0;

/** One order for each of `count` new buyers. */
export async function createOrders(pool: Pool, tier: TierOnSale, count: number): Promise<BenchOrder[]> {
  const orders = Array.from({ length: count }, () => ({
    id: newId(new Date()),
    buyerId: FIRST_BUYER + ++buyers,
  }));
  const columns = [orders.map(({ id }) => id), orders.map(({ buyerId }) => buyerId)];
  await pool.query(
    "insert into users (id, first_name, created_at) select id, 'Buyer', now() from unnest($1::bigint[]) id",
    [columns[1]],
  );
  await pool.query(
    `insert into orders (id, user_id, channel_id, tier_version_id, period_days, prices,
                         created_at, stale_at)
     select id, user_id, $3, $4, 30, '{"XTR": 250, "USD": 999}', now(), now() + interval '1 day'
       from unnest($1::text[], $2::bigint[]) as t(id, user_id)`,
    [...columns, tier.channelId, tier.tierVersionId],
  );
  // Without statistics, queries and add_job would use sequential scans.
  await pool.query("analyze");
  return orders;
}

let lastPayment = 5_000_000_000;

/** A correctly signed IPN in the form of NOWPayments that pays the order. */
export function finishedIpn(order: BenchOrder): BenchRequest {
  const paymentId = ++lastPayment;
  const body = JSON.stringify({
    actually_paid: 0.0001,
    actually_paid_at_fiat: 0,
    fee: { currency: "btc", depositFee: 0.000001, serviceFee: 0, withdrawalFee: 0 },
    invoice_id: paymentId + 1,
    order_description: "Bench: Monthly",
    order_id: order.id,
    outcome_amount: 0.000099,
    outcome_currency: "btc",
    parent_payment_id: null,
    pay_address: "bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh",
    pay_amount: 0.0001,
    pay_currency: "btc",
    payment_id: paymentId,
    payment_status: "finished",
    price_amount: 9.99,
    price_currency: "usd",
    purchase_id: "6084744717",
    updated_at: 1_700_000_000_000,
  });
  return sign(body, IPN_SECRET);
}

/** A correctly signed update in the form of Crypto Pay that pays the order. */
export function paidInvoice(order: BenchOrder): BenchRequest {
  const body = JSON.stringify({
    update_id: 1,
    update_type: "invoice_paid",
    request_date: "2026-12-01T00:00:00.000Z",
    payload: {
      invoice_id: ++lastPayment,
      hash: "IVbench",
      currency_type: "fiat",
      fiat: "USD",
      amount: "9.99",
      accepted_assets: ["USDT", "TON", "BTC"],
      bot_invoice_url: "https://t.me/CryptoBot?start=IVbench",
      mini_app_invoice_url: "https://t.me/CryptoBot/app?startapp=invoice-IVbench",
      description: "Bench: Monthly",
      status: "paid",
      created_at: "2026-12-01T00:00:00.000Z",
      allow_comments: false,
      allow_anonymous: true,
      payload: order.id,
      paid_asset: "TON",
      paid_amount: "3.33",
      paid_fiat_rate: "3",
      paid_usd_rate: "3",
      fee_asset: "TON",
      fee_amount: "0.0999",
      fee_in_usd: "0.2997",
      paid_at: "2026-12-01T00:00:00.000Z",
      paid_anonymously: false,
    },
  });
  const key = createHash("sha256").update(CRYPTOPAY_TOKEN).digest();
  return {
    path: "/webhooks/cryptopay",
    headers: {
      "content-type": "application/json",
      "crypto-pay-api-signature": createHmac("sha256", key).update(body).digest("hex"),
    },
    body,
  };
}

/** A correctly signed event in the form of Stripe that pays the order. */
export function paidSession(order: BenchOrder): BenchRequest {
  const session = {
    id: `cs_test_${++lastPayment}`,
    object: "checkout.session",
    amount_total: 999,
    client_reference_id: order.id,
    currency: "usd",
    customer_details: {
      email: "buyer@example.org",
      name: "Buyer",
      address: { country: "DE", postal_code: "10115" },
    },
    metadata: { order: order.id },
    mode: "payment",
    payment_intent: `pi_${lastPayment}`,
    payment_method_types: ["card"],
    payment_status: "paid",
    status: "complete",
    success_url: "https://bot.example/pay/0",
  };
  const body = JSON.stringify({
    id: `evt_${lastPayment}`,
    object: "event",
    api_version: "2026-07-29.dahlia",
    created: 1_796_083_200,
    data: { object: session },
    livemode: false,
    pending_webhooks: 1,
    type: "checkout.session.completed",
  });
  const time = Math.floor(Date.now() / 1000);
  const signature = createHmac("sha256", STRIPE_WEBHOOK_SECRET).update(`${time}.${body}`).digest("hex");
  return {
    path: "/webhooks/stripe",
    headers: { "content-type": "application/json", "stripe-signature": `t=${time},v1=${signature}` },
    body,
  };
}

/** Signs a body whose keys are already sorted, as the signature requires. */
export const sign = (body: string, secret: string): BenchRequest => ({
  path: "/webhooks/nowpayments",
  headers: {
    "content-type": "application/json",
    "x-nowpayments-sig": createHmac("sha512", secret).update(body).digest("hex"),
  },
  body,
});
