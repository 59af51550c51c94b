/*
 * A local Crypto Pay (@CryptoBot) over real HTTP, with the vendor's rules and without an app or coins.
 *
 * Same as the vendor
 * - `/api/<method>` by GET or POST; parameters in the query, in JSON or in a form; the token in Crypto-Pay-API-Token. Answers are
 *   `{ ok: true, result }` or `{ ok: false, error: { code, name } }`: 401 for the token, 405 for an unknown method, 403 for a
 *   disabled one, 400 for everything else.
 * - Amounts are texts in both directions. Lists are `{ items }`, except balances, rates and currencies.
 * - An invoice in fiat is paid in one of its accepted assets, at the rate of the moment, exactly and once. `paid_asset`,
 *   `paid_amount` and `paid_fiat_rate` exist for such invoices only; fields without a value are left out. The payer is not named.
 * - A fee in the paid asset is taken out of the payment: `fee_asset`, `fee_amount`.
 * - The only update is `invoice_paid`: expiry and deletion are not reported. It carries crypto-pay-api-signature, the hex
 *   HMAC-SHA256 of the raw body with the SHA-256 of the token as key. Its `update_id` is not unique.
 * - An update without a 2xx is repeated, seventeen attempts in all; then the webhook is disabled until its owner enables it.
 * - `transfer` is off until it is enabled in the app. Its `spend_id` is unique for ever, also for other sums; the receiver has
 *   used @CryptoBot; a transfer is between 1 and 25,000 dollars, and completed at once.
 *
 * Stricter than the vendor's documentation
 * - Unknown parameters and amounts as JSON numbers are refused.
 *
 * From memory, or assumed since undocumented
 * - The names of errors other than UNAUTHORIZED, METHOD_NOT_FOUND, METHOD_DISABLED, EXPIRES_IN_INVALID, SPEND_ID_ALREADY_USED and
 *   INSUFFICIENT_FUNDS: the others follow the pattern of EXPIRES_IN_INVALID, or are USER_NOT_FOUND and AMOUNT_TOO_SMALL/_BIG.
 * - The fee is 3 %. Lists begin with the newest. A paid invoice cannot be deleted. `user_id` of a transfer is a text.
 * - The receiver of an update has ten seconds, and repetitions come after a second instead of hours.
 * - All four URLs of an invoice lead to the sandbox's own page.
 *
 * Not implemented
 * - Checks, `getStats`, `swap_to`, multipart bodies, and the list of addresses that may call `transfer`.
 */
import { randomBytes, randomInt } from "node:crypto";
import type { Clock } from "../../bot/platform/time/clock.ts";
import { parseAmount } from "../http/amounts.ts";
import { createBackgroundWork } from "../http/background-work.ts";
import { createFaults } from "../http/faults.ts";
import type { Faults } from "../http/faults.ts";
import { listen } from "../http/listen.ts";
import { appPageRoutes } from "./app-page/routes.ts";
import { accountMethods } from "./api/account-methods.ts";
import { invoiceMethods } from "./api/invoice-methods.ts";
import type { AppRules } from "./api/method.ts";
import { transferMethods } from "./api/transfer-methods.ts";
import { CryptoPayError, faultBodies } from "./crypto-pay-error.ts";
import type { RefusedRequest } from "./crypto-pay-error.ts";
import { describeInvoice } from "./payer.ts";
import type { Payer, SandboxInvoice } from "./payer.ts";
import { paymentPageRoutes } from "./payment-page/routes.ts";
import { createApp } from "./server.ts";
import { openAppStore } from "./state/app-store.ts";
import type { AppSnapshot, Invoice, Transfer } from "./state/app-store.ts";
import { invoiceBody } from "./state/invoice-body.ts";
import { createMarket } from "./state/market.ts";
import { payInvoice } from "./state/pay-invoice.ts";
import type { HowPaid } from "./state/pay-invoice.ts";
import {
  createManualUpdates,
  openUpdateSender,
  UPDATE_DEADLINE_MS,
  UPDATE_RETRIES,
  UPDATE_RETRY_MS,
} from "./webhook/updates.ts";
import type { Delivery, ManualUpdates, StoredDelivery } from "./webhook/updates.ts";
import { createWebhook } from "./webhook/webhook.ts";
import type { WebhookSettings } from "./webhook/webhook.ts";

export type { Payer, SandboxInvoice } from "./payer.ts";
export type { Delivery } from "./webhook/updates.ts";

export type CryptoPayOptions = {
  /** Decides expiry and every timestamp. Deadlines and repetitions of updates run on real time. */
  readonly clock: Clock;
  /** Default: random. */
  readonly token?: string;
  /** Default: any free port of 127.0.0.1. */
  readonly port?: number;
  /** Default: none, until `webhook.url` is set. */
  readonly webhookUrl?: string;
  /** Repetitions after an attempt without a 2xx; default 16. */
  readonly updateRetries?: number;
  /** Pause before each repetition; default 1000. */
  readonly updateRetryMs?: number;
  /** Time limit of a receiver; default 10,000. */
  readonly updateDeadlineMs?: number;
  /** State to restore, from `snapshot()` of an earlier instance. */
  readonly snapshot?: CryptoPaySnapshot | undefined;
};

/** The state of a local Crypto Pay as data for `v8.serialize`, without the token. */
export type CryptoPaySnapshot = {
  readonly app: AppSnapshot;
  readonly deliveries: readonly StoredDelivery[];
  readonly isWebhookDisabled: boolean;
};

export type SandboxCryptoPay = ManualUpdates & {
  /** `http://127.0.0.1:port`. The API is under `/api`, pages are `/invoice/?hash=…` and `/app/`. */
  readonly url: string;
  readonly token: string;
  readonly webhook: WebhookSettings;
  readonly rules: AppRules;
  /** All invoices that are not deleted, oldest first. */
  invoices(): SandboxInvoice[];
  /**
   * Opens an invoice's page as a person who pays.
   * @throws {CryptoPayError} for an unknown or deleted invoice.
   */
  openInvoice(urlOrId: string): Payer;
  /** All transfers, oldest first. */
  transfers(): readonly Transfer[];
  /** Exact decimal text in the asset. */
  balanceOf(asset: string): string;
  credit(asset: string, amount: string): void;
  /** Sets the price of one asset or fiat unit in dollars, as a decimal text. Open invoices follow it. */
  setUsdRate(code: string, usd: string): void;
  /** Sends the updates again that an earlier instance stopped. Call it once the merchant listens. */
  resume(): Promise<Delivery[]>;
  /** Every update in the order of sending, with each attempt and its response; replays and forgeries included. */
  readonly deliveries: readonly Delivery[];
  /** Fault injection: `faults.add({ path: /createInvoice/, kind: "reset-after", times: 2 })`. */
  readonly faults: Faults;
  /** Every refused request, oldest first, without the responses of injected faults. */
  readonly refusals: readonly RefusedRequest[];
  /** Calls `listener` when an update begins, after each of its attempts, and after every request. */
  onChange(listener: () => void): { remove(): void };
  /** Live references, not copies: serialize the result at once. */
  snapshot(): CryptoPaySnapshot;
  /** Cancels pending updates and closes every connection. */
  stop(): Promise<void>;
};

/** Starts an independent app of Crypto Pay; several can run at once. */
export async function startCryptoPay(options: CryptoPayOptions): Promise<SandboxCryptoPay> {
  const { clock, token = newToken(), snapshot } = options;
  const refusals: RefusedRequest[] = [];
  const market = createMarket();
  const store = openAppStore({ clock, snapshot: snapshot?.app });
  const rules: AppRules = { isTransferOn: false, isSpendIdShown: true, users: new Set() };
  const sender = openUpdateSender({
    retries: options.updateRetries ?? UPDATE_RETRIES,
    retryMs: options.updateRetryMs ?? UPDATE_RETRY_MS,
    deadlineMs: options.updateDeadlineMs ?? UPDATE_DEADLINE_MS,
    snapshot: snapshot?.deliveries,
  });
  const { run: inBackground, waitUntilDone } = createBackgroundWork();
  const { faults, middleware } = createFaults(faultBodies);
  const { deliveries } = sender;
  // Set before any request, once the port is known.
  let url = "";
  const pageUrl = ({ hash }: Invoice): string => `${url}/invoice/?hash=${hash}`;
  const describe = (invoice: Invoice) => invoiceBody(invoice, store.statusOf(invoice), pageUrl(invoice));
  const webhook = createWebhook({
    clock,
    token,
    sender,
    describe,
    settings: {
      url: options.webhookUrl ?? null,
      sent: true,
      isDisabled: snapshot?.isWebhookDisabled ?? false,
    },
  });
  const pay = async (invoice: Invoice, how: HowPaid): Promise<Delivery[]> => {
    payInvoice(invoice, how, { clock, store, market });
    return webhook.report(invoice);
  };
  const app = createApp({
    token,
    faults: middleware,
    methods: {
      ...accountMethods({ store, market }),
      ...invoiceMethods({ store, describe }),
      ...transferMethods({ store, market, rules }),
    },
    pages: {
      "/invoice": paymentPageRoutes({ store, market, pay, deliveries, inBackground }),
      "/app": appPageRoutes({ store, market, rules, webhook: webhook.settings }),
    },
    refusals,
  });
  const server = await listen(app, options.port ?? 0);
  url = server.url;

  const shown = (invoice: Invoice): SandboxInvoice =>
    describeInvoice(invoice, store.statusOf(invoice), pageUrl(invoice));
  const present = (): Invoice[] => [...store.invoices.values()].filter(({ isDeleted }) => !isDeleted);

  return {
    ...createManualUpdates({ token, sender }),
    url,
    token,
    webhook: webhook.settings,
    rules,
    invoices: () => present().map(shown),
    openInvoice(urlOrId) {
      const key = URL.parse(urlOrId)?.searchParams.get("hash") ?? urlOrId;
      const invoice = present().find(({ id, hash }) => hash === key || String(id) === key);
      if (invoice === undefined) throw new CryptoPayError(404, "NOT_FOUND", `There is no invoice ${key}`);
      return {
        get invoice() {
          return shown(invoice);
        },
        pay: (how = {}) => pay(invoice, how),
        report: () => webhook.report(invoice),
        updateBody: (changes) => webhook.body(invoice, changes),
      };
    },
    transfers: () => [...store.transfers.values()],
    balanceOf: (asset) => store.balanceOf(asset),
    credit: (asset, amount) => store.changeBalance(market.asset(asset).code, parseAmount(amount)),
    setUsdRate: (code, usd) => market.setUsdRate(code, usd),
    async resume() {
      const stopped = new Set(
        deliveries
          .filter(({ origin, attempts }) => origin === "payment" && attempts.at(-1)?.result === "stopped")
          .map(({ invoiceId }) => invoiceId),
      );
      const reports = present()
        .filter(({ id }) => stopped.has(id))
        .map((invoice) => webhook.report(invoice));
      return (await Promise.all(reports)).flat();
    },
    deliveries,
    faults,
    refusals,
    onChange(listener) {
      const listeners = [sender.onChange(listener), server.onRequest(listener)];
      return { remove: () => listeners.forEach((each) => each.remove()) };
    },
    snapshot: () => ({
      app: store.snapshot(),
      deliveries: sender.snapshot(),
      isWebhookDisabled: webhook.settings.isDisabled,
    }),
    async stop() {
      await sender.stop();
      await waitUntilDone();
      await server.stop();
    },
  };
}

/** Shaped like the vendor's: the app's id and a secret. */
const newToken = (): string => `${randomInt(1_000, 99_999)}:AA${randomBytes(24).toString("base64url")}`;
