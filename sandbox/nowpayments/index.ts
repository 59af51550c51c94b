/*
 * A local NOWPayments over real HTTP, with the vendor's rules and without an account or coins.
 *
 * Same as the vendor
 * - Every call but `POST /v1/auth` needs the x-api-key; the list of payments also needs a Bearer token, valid for
 *   five minutes. Errors have the shape `{ status: false, statusCode, code, message }`.
 * - An invoice is not a payment: it has its own id, and one invoice can have several payments. A payment's id is a
 *   string in the response that creates it and a number everywhere else; an invoice's price is returned as a string.
 * - Unknown fields, unknown coins, amounts below a coin's minimum and malformed URLs are refused.
 * - IPNs carry x-nowpayments-sig, the hex HMAC-SHA512 over the body with sorted keys; the body itself is not sorted.
 *   A receiver has three seconds; any response but a 2xx is followed by a retry.
 * - A payment is open for a week, one with a frozen rate for 20 minutes; later deposits still count.
 * - A quote is valid for 20 minutes; before that, the service repeats it. Coins with a memo share one address.
 * - A further deposit is a payment of its own with `parent_payment_id` and the same order, and ends as `finished` or
 *   `partially_paid`, by a setting of the account and whatever its amount. A deposit of another coin also ends as `finished`.
 * - An answer's `Date` is the time of the service, by which it judges two-factor codes.
 * - Amounts are exact in the store. In JSON they are doubles, as the service writes them.
 * - Fees are in the coin of the outcome, and are reported with six decimals, which is not exactly what is missing.
 *
 * Stricter than the vendor's documentation
 * - `price_amount` must be a JSON number; `GET /v1/status` and the coin lists need the key too.
 *
 * Assumed, since undocumented
 * - After a deposit of another coin, `pay_currency` is that coin and `pay_amount` is restated in it.
 * - A coin that is unavailable is in neither list of coins and is refused with CURRENCY_UNAVAILABLE.
 * - Coins for a partially paid payment can also count for that payment itself (`topUp`), which is then reported
 *   again; a refund is reported with the status `refunded`.
 * - The exact fees (0.5 % and a fixed sum for the network) and minimums. Rates are constant until `setUsdRate`.
 *
 * Not implemented
 * - Subscriptions, white-label pages, refund forms, `case` of the real sandbox, rate limits (inject a fault instead), and
 *   `payment_extra_ids`, which is always null. Custody, conversions and payouts: see custody/custody.ts.
 */
import { randomBytes } from "node:crypto";
import type { Clock } from "../../bot/platform/time/clock.ts";
import { createApiAccess } from "./api/access.ts";
import { custodyPageRoutes } from "./custody-page/routes.ts";
import { openCustody } from "./custody/custody.ts";
import type { CustodySnapshot, SandboxCustody } from "./custody/custody.ts";
import { invoiceRoutes } from "./api/invoice-routes.ts";
import { lookupRoutes } from "./api/lookup-routes.ts";
import { createBackgroundWork } from "../http/background-work.ts";
import { openPaymentStore } from "./payments/payment-store.ts";
import type { Invoice, PaymentStoreSnapshot } from "./payments/payment-store.ts";
import { createBuyer, describeInvoice, paymentHandle } from "./payments/buyer.ts";
import type { Buyer, SandboxInvoice, SandboxPayment } from "./payments/buyer.ts";
import { createFaults } from "../http/faults.ts";
import type { Faults } from "../http/faults.ts";
import { createManualIpns } from "./ipn/manual-ipns.ts";
import type { ManualIpns } from "./ipn/manual-ipns.ts";
import { IPN_DEADLINE_MS, IPN_RETRIES, IPN_RETRY_MS, openIpnSender } from "./ipn/ipn-sender.ts";
import type { Delivery, StoredDelivery } from "./ipn/ipn-sender.ts";
import { createMarket } from "./payments/market.ts";
import { paymentPageRoutes } from "./payment-page/routes.ts";
import { createPaymentLifecycle } from "./payments/payment-lifecycle.ts";
import type { IpnSettings } from "./payments/payment-lifecycle.ts";
import { FAULT_BODIES, NowPaymentsError } from "./payments/nowpayments-error.ts";
import type { RefusedRequest } from "./payments/nowpayments-error.ts";
import { listen } from "../http/listen.ts";
import { createApp } from "./server.ts";

export type { Buyer, SandboxInvoice, SandboxPayment } from "./payments/buyer.ts";
export type { SandboxCustody } from "./custody/custody.ts";
export type { Faults } from "../http/faults.ts";
export type { ManualIpns } from "./ipn/manual-ipns.ts";
export type { Delivery } from "./ipn/ipn-sender.ts";
export type { IpnSettings } from "./payments/payment-lifecycle.ts";
export type { RefusedRequest } from "./payments/nowpayments-error.ts";

export type NowPaymentsOptions = {
  /** Decides expiry, tokens and every timestamp. IPN deadlines and retries run on real time. */
  readonly clock: Clock;
  /** Default: random. */
  readonly apiKey?: string;
  /** Default: random. */
  readonly ipnSecret?: string;
  /** Default: any free port of 127.0.0.1. */
  readonly port?: number;
  /** Retries after an attempt without a 2xx; default 3. */
  readonly ipnRetries?: number;
  /** Pause before each retry; default 1000. */
  readonly ipnRetryMs?: number;
  /** Time limit of a receiver; default 3000, as with the vendor. */
  readonly ipnDeadlineMs?: number;
  /** The merchant's payout coin, for `outcome_amount`; default "usdttrc20". */
  readonly outcomeCurrency?: string;
  /** Secret of the two-factor codes that verify payouts, in base32; default: random. */
  readonly totpSecret?: string;
  /** State to restore, from `snapshot()` of an earlier instance. */
  readonly snapshot?: NowPaymentsSnapshot | undefined;
};

/** The state of a local NOWPayments as data for `v8.serialize`, without API keys. */
export type NowPaymentsSnapshot = {
  readonly store: PaymentStoreSnapshot;
  readonly deliveries: readonly StoredDelivery[];
  readonly custody: CustodySnapshot;
};

export type SandboxNowPayments = ManualIpns & {
  /** `http://127.0.0.1:port`. The API is under `/v1`, pages are `/payment/?iid=…` and `/custody/`. */
  readonly url: string;
  readonly apiKey: string;
  readonly ipnSecret: string;
  /** Credentials for `POST /v1/auth`, with `password`. */
  readonly email: string;
  readonly password: string;
  /** JSON style of the IPNs, and whether they are sent at all. Tests may change both at any time. */
  readonly ipn: IpnSettings;
  /** All invoices, oldest first. */
  invoices(): SandboxInvoice[];
  /**
   * Opens an invoice's page as a buyer.
   * @throws {Error} for an unknown invoice.
   */
  openInvoice(urlOrId: string): Buyer;
  /**
   * Finds a payment by its id, with or without an invoice.
   * @throws {Error} for an unknown payment.
   */
  openPayment(id: string): SandboxPayment;
  /** Expires due payments and advances custody by the clock; resolves with the IPNs. */
  expireDue(): Promise<Delivery[]>;
  /** Balances, conversions and payouts. */
  readonly custody: SandboxCustody;
  /** Continues the payments and payouts that were in progress at the snapshot. Call it once the merchant listens. */
  resumePayments(): Promise<Delivery[]>;
  /** Sets the price of one coin or fiat unit in dollars, as a decimal string. Open payments keep their quotes. */
  setUsdRate(code: string, usd: string): void;
  /** Whether new payments in a coin are possible. Existing ones continue. */
  setCoinAvailable(code: string, isAvailable: boolean): void;
  /** Every IPN in the order of sending, with each attempt and its response; replays and forgeries included. */
  readonly deliveries: readonly Delivery[];
  /** Fault injection for the API and the payment page: `faults.add({ path: /invoice/, kind: "reset-after", times: 2 })`. */
  readonly faults: Faults;
  /** Every refused request, oldest first, without the responses of injected faults. */
  readonly refusals: readonly RefusedRequest[];
  /** Calls `listener` when an IPN begins, after each of its attempts, and after every request. */
  onChange(listener: () => void): { remove(): void };
  /** Live references, not copies: serialize the result at once. */
  snapshot(): NowPaymentsSnapshot;
  /** Cancels pending IPNs and closes every connection. */
  stop(): Promise<void>;
};

/** Starts an independent NOWPayments account; several can run at once. */
export async function startNowPayments(options: NowPaymentsOptions): Promise<SandboxNowPayments> {
  const {
    clock,
    apiKey = randomKey(),
    ipnSecret = randomKey(),
    outcomeCurrency = "usdttrc20",
    snapshot,
  } = options;
  const account = { apiKey, email: "merchant@sandbox.example", password: randomKey() };
  const ipn: IpnSettings = { style: "javascript", sent: true };
  const refusals: RefusedRequest[] = [];
  const market = createMarket();
  const store = openPaymentStore({ clock, market, snapshot: snapshot?.store });
  const sender = openIpnSender({
    retries: options.ipnRetries ?? IPN_RETRIES,
    retryMs: options.ipnRetryMs ?? IPN_RETRY_MS,
    deadlineMs: options.ipnDeadlineMs ?? IPN_DEADLINE_MS,
    snapshot: snapshot?.deliveries,
  });
  const { run: inBackground, waitUntilDone } = createBackgroundWork();
  const access = createApiAccess({ clock, ...account });
  const custody = openCustody({
    clock,
    market,
    access,
    sender,
    secret: ipnSecret,
    ipn,
    outcomeCurrency,
    totpSecret: options.totpSecret,
    snapshot: snapshot?.custody,
    inBackground,
  });
  const lifecycle = createPaymentLifecycle({
    clock,
    store,
    market,
    sender,
    secret: ipnSecret,
    ipn,
    outcomeCurrency,
    onStatus: custody.onPayment,
  });
  const { faults, middleware } = createFaults(FAULT_BODIES);
  const { deliveries } = sender;
  // Set before any request, once the port is known.
  let url = "";
  const invoiceUrl = ({ id }: Invoice): string => `${url}/payment/?iid=${id}`;
  const app = createApp({
    clock,
    access,
    faults: middleware,
    api: [
      invoiceRoutes({ clock, store, market, lifecycle, invoiceUrl, inBackground }),
      lookupRoutes({ access, store, market, lifecycle, outcomeCurrency }),
      custody.routes,
    ],
    pages: {
      "/payment": paymentPageRoutes({ store, market, lifecycle, deliveries, inBackground }),
      "/custody": custodyPageRoutes({ clock, custody: custody.handle, deliveries, inBackground }),
    },
    refusals,
  });
  const server = await listen(app, options.port ?? 0);
  url = server.url;

  return {
    ...createManualIpns({ secret: ipnSecret, sender, style: () => ipn.style }),
    ...account,
    url,
    ipnSecret,
    ipn,
    invoices: () =>
      [...store.invoices.values()].map((invoice) => describeInvoice(invoice, invoiceUrl(invoice))),
    openInvoice(urlOrId) {
      const invoice = store.invoice(URL.parse(urlOrId)?.searchParams.get("iid") ?? urlOrId);
      return createBuyer(invoice, invoiceUrl(invoice), { store, lifecycle });
    },
    openPayment(id) {
      const payment = store.payments.get(id);
      if (payment === undefined)
        throw new NowPaymentsError(404, "PAYMENT_NOT_FOUND", `There is no payment ${id}`);
      return paymentHandle(payment, lifecycle);
    },
    expireDue: async () => (await Promise.all([lifecycle.expireDue(), custody.handle.advance()])).flat(),
    custody: custody.handle,
    resumePayments: async () => (await Promise.all([lifecycle.resumePayments(), custody.resume()])).flat(),
    setUsdRate: (code, usd) => market.setUsdRate(code, usd),
    setCoinAvailable: (code, isAvailable) => market.setCoinAvailable(code, isAvailable),
    deliveries,
    faults,
    refusals,
    onChange(listener) {
      const listeners = [sender.onChange(listener), server.onRequest(listener)];
      return { remove: () => listeners.forEach((each) => each.remove()) };
    },
    snapshot: () => ({ store: store.snapshot(), deliveries: sender.snapshot(), custody: custody.snapshot() }),
    async stop() {
      custody.stop();
      await sender.stop();
      await waitUntilDone();
      await server.stop();
    },
  };
}

const randomKey = (): string => randomBytes(16).toString("hex");
