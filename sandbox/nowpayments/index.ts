/*
 * A NOWPayments on this machine, over real HTTP: no account, no coins, the same rules.
 *
 * Kept from the real service
 * - Every call but `POST /v1/auth` wants the x-api-key; the list of payments also wants a Bearer token, good for
 *   five minutes. Errors have the shape `{ status: false, statusCode, code, message }`.
 * - An invoice is not a payment: it has its own id, and one invoice can have several payments. A payment's id is a
 *   text in the answer to its creation and a number everywhere else; an invoice's price comes back as a text.
 * - Unknown fields, unknown coins, amounts below a coin's minimum and malformed URLs are refused.
 * - IPNs carry x-nowpayments-sig, the hex HMAC-SHA512 over the body with sorted keys, while the body itself is not
 *   sorted. A receiver has three seconds; any other answer than a 2xx is followed by further attempts.
 * - A payment is open for a week, one with a frozen rate for 20 minutes; coins that come later still count.
 * - A quote is good for 20 minutes; asked before that, the service repeats it. Coins with a memo share one address.
 * - A further deposit is a payment of its own with `parent_payment_id` and the same order, and ends as `finished`
 *   whatever its sum. So does a deposit of another coin.
 * - Amounts are exact in the books. In JSON they are doubles, as the service writes them.
 *
 * Stricter than what is documented
 * - `price_amount` must be a JSON number; `GET /v1/status` and the coin lists want the key too.
 *
 * Assumed, because it is documented nowhere
 * - After a deposit of another coin, `pay_currency` is that coin and `pay_amount` is restated in it.
 * - A coin that is unavailable is in neither list of coins and is refused with CURRENCY_UNAVAILABLE.
 * - Coins for a payment that was partially paid can also count for that payment itself (`topUp`), which is then
 *   reported again; a refund is reported with the status `refunded`.
 * - The exact fees (0.5 % and a fixed sum for the network) and minimums. Rates are constant until `setUsdRate`.
 *
 * Left out
 * - Payouts, custody, conversions, subscriptions, white-label pages, refund forms, `case` of the real sandbox, rate
 *   limits of their own accord (arm a fault), address validation, and `payment_extra_ids`, which is always null.
 */
import { randomBytes } from "node:crypto";
import type { Clock } from "../../bot/platform/clock.ts";
import { openAccess } from "./api-access.ts";
import { invoiceRoutes } from "./api-invoices.ts";
import { lookupRoutes } from "./api-lookups.ts";
import { openBackgroundWork } from "./background-work.ts";
import { openBooks } from "./books.ts";
import type { Invoice } from "./books.ts";
import { buyerAt, describeInvoice, paymentHandle } from "./buyer.ts";
import type { Buyer, SandboxInvoice, SandboxPayment } from "./buyer.ts";
import { openFaults } from "./faults.ts";
import type { Faults } from "./faults.ts";
import { openHandMadeIpns } from "./hand-made-ipns.ts";
import type { HandMadeIpns } from "./hand-made-ipns.ts";
import { IPN_DEADLINE_MS, openCourier } from "./ipn-delivery.ts";
import type { Delivery } from "./ipn-delivery.ts";
import type { KeptNowPayments } from "./kept.ts";
import { openMarket } from "./market.ts";
import { paymentPageRoutes } from "./payment-page-routes.ts";
import { openPaymentLife } from "./payment-life.ts";
import type { IpnSettings } from "./payment-life.ts";
import { Refusal } from "./refusal.ts";
import type { RefusalRecord } from "./refusal.ts";
import { assembleApp, listen } from "./sandbox-server.ts";

export type { Buyer, SandboxInvoice, SandboxPayment } from "./buyer.ts";
export type { Faults } from "./faults.ts";
export type { HandMadeIpns, IpnAnswer } from "./hand-made-ipns.ts";
export type { Delivery } from "./ipn-delivery.ts";
export type { KeptNowPayments } from "./kept.ts";
export type { IpnSettings } from "./payment-life.ts";
export type { RefusalRecord } from "./refusal.ts";

/** The vendor's dashboard shows "3 times, a minute apart" as an example; a test cannot wait that long. */
const IPN_RETRIES = 3;
const IPN_RETRY_MS = 1_000;

export type NowPaymentsOptions = {
  /** Decides expiry, tokens and every timestamp. Deadlines and pauses of IPNs run on real time. */
  readonly clock: Clock;
  /** Left out: a random one. */
  readonly apiKey?: string;
  /** Left out: a random one. */
  readonly ipnSecret?: string;
  /** Left out: any free port of 127.0.0.1. */
  readonly port?: number;
  /** Further attempts after one that brought no 2xx; default 3. */
  readonly ipnRetries?: number;
  /** Pause before each of them; default 1000. */
  readonly ipnRetryMs?: number;
  /** How long a receiver may take; default 3000, as with the vendor. */
  readonly ipnDeadlineMs?: number;
  /** The coin in which the merchant is paid out, for `outcome_amount`; default "usdttrc20". */
  readonly outcomeCurrency?: string;
  /** Where an earlier NOWPayments ended: what its `keep` gave. */
  readonly from?: KeptNowPayments | undefined;
};

export type SandboxNowPayments = HandMadeIpns & {
  /** `http://127.0.0.1:port`: the API is under `/v1`, the payment page under `/payment/?iid=…`. */
  readonly url: string;
  readonly apiKey: string;
  readonly ipnSecret: string;
  /** With `password`, what `POST /v1/auth` takes. */
  readonly email: string;
  readonly password: string;
  /** Style of the IPNs, and whether any are sent; may be changed at any time. */
  readonly ipn: IpnSettings;
  /** All invoices, oldest first. */
  invoices(): SandboxInvoice[];
  /**
   * Puts a buyer in front of an invoice's page.
   * @throws {Error} when there is no such invoice.
   */
  openInvoice(urlOrId: string): Buyer;
  /**
   * Any payment by its id, also one that was made without an invoice.
   * @throws {Error} when there is no such payment.
   */
  openPayment(id: string): SandboxPayment;
  /** Expires what is due by the clock and resolves with those IPNs. Opening a payment page does the same. */
  expireDue(): Promise<Delivery[]>;
  /** Takes up the payments whose coins were on their way when it was kept; to be called when the merchant listens. */
  goOn(): Promise<Delivery[]>;
  /** The worth of one coin or unit of fiat in dollars, as a decimal text; open payments keep their quotes. */
  setUsdRate(code: string, usd: string): void;
  /** Whether anything can be begun in a coin; payments that wait for it go on. */
  setCoinAvailable(code: string, isAvailable: boolean): void;
  /** Every IPN in the order of sending, with each attempt and its answer; replays and forgeries included. */
  readonly deliveries: readonly Delivery[];
  /** Outages of the API and of the page: `faults.add({ path: /invoice/, kind: "reset-after", times: 2 })`. */
  readonly faults: Faults;
  /** Every request that was refused, oldest first; answers of faults are not refusals. */
  readonly refusals: readonly RefusalRecord[];
  /** Calls `listener` when an IPN begins, after each of its attempts, and after every request. */
  onChange(listener: () => void): { remove(): void };
  /** All there is, for a later one to go on `from`. The living state: to be written down at once. */
  keep(): KeptNowPayments;
  /** Gives up IPNs under way and closes every connection. */
  stop(): Promise<void>;
};

/** Starts a NOWPayments account of its own; as many as wanted run side by side. */
export async function startNowPayments(options: NowPaymentsOptions): Promise<SandboxNowPayments> {
  const {
    clock,
    apiKey = randomKey(),
    ipnSecret = randomKey(),
    outcomeCurrency = "usdttrc20",
    from,
  } = options;
  const account = { apiKey, email: "merchant@sandbox.example", password: randomKey() };
  const ipn: IpnSettings = { style: "javascript", sent: true };
  const refusals: RefusalRecord[] = [];
  const market = openMarket();
  const books = openBooks({ clock, market, from: from?.books });
  const courier = openCourier({
    retries: options.ipnRetries ?? IPN_RETRIES,
    retryMs: options.ipnRetryMs ?? IPN_RETRY_MS,
    deadlineMs: options.ipnDeadlineMs ?? IPN_DEADLINE_MS,
    from: from?.deliveries,
  });
  const life = openPaymentLife({ clock, books, market, courier, secret: ipnSecret, ipn, outcomeCurrency });
  const background = openBackgroundWork();
  const inBackground = background.run;
  const access = openAccess({ clock, ...account });
  const { faults, middleware } = openFaults();

  // Known once the port is; no request comes before.
  let url = "";
  const invoiceUrl = ({ id }: Invoice): string => `${url}/payment/?iid=${id}`;
  const app = assembleApp({
    access,
    faults: middleware,
    api: [
      invoiceRoutes({ clock, books, market, life, invoiceUrl, inBackground }),
      lookupRoutes({ access, books, market, life, outcomeCurrency }),
    ],
    page: paymentPageRoutes({ books, market, life, deliveries: courier.deliveries, inBackground }),
    refusals,
  });
  const server = await listen(app, options.port ?? 0);
  url = server.url;

  return {
    ...openHandMadeIpns({ secret: ipnSecret, courier, style: () => ipn.style }),
    ...account,
    url,
    ipnSecret,
    ipn,
    invoices: () =>
      [...books.invoices.values()].map((invoice) => describeInvoice(invoice, invoiceUrl(invoice))),
    openInvoice(urlOrId) {
      const invoice = books.invoice(URL.parse(urlOrId)?.searchParams.get("iid") ?? urlOrId);
      return buyerAt(invoice, invoiceUrl(invoice), { books, life });
    },
    openPayment(id) {
      const payment = books.payments.get(id);
      if (payment === undefined) throw new Refusal(404, "PAYMENT_NOT_FOUND", `There is no payment ${id}`);
      return paymentHandle(payment, life);
    },
    expireDue: () => life.expireDue(),
    goOn: () => life.goOn(),
    setUsdRate: (code, usd) => market.setUsdRate(code, usd),
    setCoinAvailable: (code, isAvailable) => market.setCoinAvailable(code, isAvailable),
    deliveries: courier.deliveries,
    faults,
    refusals,
    onChange(listener) {
      const told = [courier.onChange(listener), server.onRequest(listener)];
      return { remove: () => told.forEach((each) => each.remove()) };
    },
    keep: () => ({ books: books.keep(), deliveries: courier.keep() }),
    async stop() {
      await courier.stop();
      await background.settle();
      await server.stop();
    },
  };
}

function randomKey(): string {
  return randomBytes(16).toString("hex");
}
