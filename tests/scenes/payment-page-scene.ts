import { createSale } from "../support/sale.ts";
import type { Sale } from "../support/sale.ts";
import { cryptoEvent, nextExternalId } from "../support/payment-events.ts";
import { createTestDatabase } from "../support/test-database.ts";
import type { TestDatabase } from "../support/test-database.ts";
import { createTestPlatform } from "../support/test-platform.ts";
import type { MovableClock } from "../../bot/platform/time/clock.ts";
import { newId } from "../../bot/platform/values/ids.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { confirmPayment } from "../../bot/payments/confirm/confirm-payment.ts";
import type { PaymentEvent } from "../../bot/payments/contract/payment-event.ts";
import { tokenOf } from "../../bot/orders/checkout.ts";
import { startWeb } from "../../webhooks/start-web.ts";
import type { StreamLimits } from "../../webhooks/payment-page/streams.ts";

export const PUBLIC_URL = "https://pay.example";
export const PROVIDER_PAGE = "https://np.example/payment/?iid=400";
export const ADDRESS = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";

export type SceneOptions = {
  readonly environment?: Readonly<Record<string, string>>;
  readonly streamLimits?: Partial<StreamLimits>;
  readonly botName?: string | undefined;
  readonly replace?: (platform: Platform) => Partial<Platform>;
  /** Creates the order; by default a month for $9.99. */
  readonly order?: (sale: Sale) => Promise<string>;
};

/** A checkout of $9.99 in bitcoin, and the web server that shows its page. */
export type PaymentPageScene = AsyncDisposable & {
  readonly platform: Platform & { readonly clock: MovableClock };
  readonly database: TestDatabase;
  readonly sale: Sale;
  readonly orderId: string;
  readonly checkoutId: string;
  readonly token: string;
  readonly url: string;
  /** @returns the token of another checkout of the same buyer. */
  openAnother(): Promise<string>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** The page's HTML. */
  page(path?: string): Promise<string>;
  status(): Promise<Record<string, unknown>>;
  /** Stores the quote of a coin picked in the chat. @returns the provider's payment id. */
  quote(changes?: Partial<QuoteData>): Promise<string>;
  /** Confirms a report of the provider. @returns the provider's payment id. */
  report(changes: Partial<PaymentEvent>): Promise<string>;
  stop(): Promise<void>;
};

type QuoteData = {
  currency: string;
  amount: string;
  address: string;
  memo: string | null;
  minutes: number;
};

export async function openPaymentPage(options: SceneOptions = {}): Promise<PaymentPageScene> {
  const { environment = {}, streamLimits, replace, order = (sale) => sale.order() } = options;
  const botName = "botName" in options ? options.botName : "TeaBot";
  const database = await createTestDatabase();
  const made = createTestPlatform(database, { PUBLIC_URL, PORT: "0", ...environment });
  const platform = { ...made, ...replace?.(made), clock: made.clock };
  const sale = await createSale(platform);
  const open = async (): Promise<{ orderId: string; checkoutId: string; token: string }> => {
    const orderId = await order(sale);
    const now = platform.clock.now();
    const { id, pageKey } = await database.prisma.checkout.create({
      data: {
        id: newId(now),
        orderId,
        provider: "nowpayments",
        currency: "USD",
        externalId: nextExternalId(),
        url: PROVIDER_PAGE,
        telegramChatId: BigInt(sale.buyerId),
        createdAt: now,
      },
    });
    return { orderId, checkoutId: id, token: tokenOf(pageKey) };
  };
  const { orderId, checkoutId, token } = await open();
  const web = await startWeb({
    platform,
    receive: () => Promise.resolve({ kind: "recorded" }),
    health: { database: () => Promise.resolve(undefined) },
    paymentPage: { botName: () => botName, streamLimits },
  });
  const url = `http://127.0.0.1:${web.port}`;
  const get: PaymentPageScene["get"] = (path, headers = {}) => fetch(url + path, { headers });
  return {
    platform,
    database,
    sale,
    orderId,
    checkoutId,
    token,
    url,
    openAnother: async () => (await open()).token,
    get,
    page: async (path = `/pay/${token}`) => (await get(path)).text(),
    status: async () => (await (await get(`/api/payment-status/${token}`)).json()) as Record<string, unknown>,
    async quote({ currency = "BTC", amount = "0.0001", address = ADDRESS, memo = null, minutes = 20 } = {}) {
      const createdAt = platform.clock.now();
      const externalId = nextExternalId();
      const quotedUntil = new Date(createdAt.getTime() + minutes * 60_000);
      const what = { currency, amount, address, memo, quotedUntil };
      await database.prisma.quote.create({
        data: { id: newId(createdAt), checkoutId, externalId, createdAt, ...what },
      });
      return externalId;
    },
    async report(changes) {
      const event = cryptoEvent(orderId, changes);
      await confirmPayment(platform, event);
      return event.externalId;
    },
    stop: web.stop,
    async [Symbol.asyncDispose]() {
      await web.stop();
      await database.release();
    },
  };
}
