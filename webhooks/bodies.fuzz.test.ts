// @module-tag sized
import { createHash, createHmac } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createBot } from "../bot/bot.ts";
import { createWebhookIntake } from "../bot/intake/index.ts";
import { receiveNotification } from "../bot/payments/index.ts";
import type { Platform } from "../bot/platform/platform.ts";
import { openReportedPayments } from "../tests/scenes/reported-payments-scene.ts";
import { startTelegramStub, stubToken } from "../tests/support/telegram-stub.ts";
import { createTestDatabase } from "../tests/support/test-database.ts";
import { createTestPlatform } from "../tests/support/test-platform.ts";
import { testSize } from "../tests/support/test-size.ts";
import { startWeb } from "./start-web.ts";
import type { TelegramWebhookOptions } from "./telegram.ts";
import { anyText } from "../tests/support/any-character.ts";

/* Any body of a request is answered, without an error of our own. */

const TIMEOUT_MS = testSize(60_000, 60 * 60_000);
const RUNS = testSize(80, 2_000);

type Request = { readonly body: string; readonly headers: Readonly<Record<string, string>> };

type Sent = {
  readonly path: string;
  readonly requests: fc.Arbitrary<Request>;
  /** Are sent first. */
  readonly examples?: readonly Request[];
  readonly telegram?: TelegramWebhookOptions;
};

/** Sends requests to a path. @returns the statuses of the answers. */
async function sendAll(
  platform: Platform,
  { path, requests, examples = [], telegram }: Sent,
): Promise<Set<number>> {
  const { port, stop } = await startWeb({
    platform: { ...platform, config: { ...platform.config, port: 0 } },
    receive: receiveNotification,
    health: { database: () => Promise.resolve(undefined) },
    telegram,
  });
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(requests, async ({ body, headers }) => {
      const { status } = await fetch(`http://127.0.0.1:${port}${path}`, {
        method: "POST",
        body,
        headers: { "content-type": "application/json", ...headers },
      });
      statuses.add(status);
      if (status >= 500) throw new Error(`Answered ${status}`);
    }),
    { numRuns: RUNS, examples: examples.map((one): [Request] => [one]) },
  );
  await stop();
  return statuses;
}

test(
  "Any body from Telegram is answered",
  async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const platform = createTestPlatform(database, {
      BOT_TOKEN: stubToken,
      TELEGRAM_API_ROOT: telegram.url,
    });
    const bot = createBot(platform, await platform.telegram.getMe());
    const intake = createWebhookIntake({ bot, platform, connection: database.connection });
    const secret = "a-secret-of-the-fuzz";
    const kinds = [
      "message",
      "callback_query",
      "chat_member",
      "my_chat_member",
      "chat_join_request",
      "pre_checkout_query",
      "subscription",
      "a_kind_of_tomorrow",
    ];
    const junk = fc.jsonValue({ maxDepth: 3 });
    const body = fc.oneof(
      junk.map((value) => JSON.stringify(value)),
      fc.string(),
      fc
        .tuple(fc.constantFrom(...kinds), junk, fc.nat())
        .map(([kind, value, id]) => JSON.stringify({ update_id: id, [kind]: value })),
    );
    const headers = { "x-telegram-bot-api-secret-token": secret };
    const statuses = await sendAll(platform, {
      path: "/webhooks/telegram",
      requests: body.map((text) => ({ body: text, headers })),
      telegram: { secret, receive: intake.take },
    });
    expect(statuses).toContain(200);
    expect(statuses).toContain(400);
    await intake.close();
  },
  TIMEOUT_MS,
);

test(
  "Any signed or forged body from NOWPayments is answered",
  async () => {
    await using stock = await openReportedPayments(2);
    const { platform, sale, externalIds } = stock;
    const orderId = await sale.order();
    const amount = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom<unknown>(9.99, "9.99", 0, 1e-7, "0.0001") },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(-1, 1e300, "x", null) },
    );
    const field = {
      payment_id: fc.oneof(fc.nat(), fc.constantFrom(...externalIds.map(Number))),
      parent_payment_id: fc.option(fc.nat()),
      payment_status: fc.constantFrom(
        "waiting",
        "confirming",
        "finished",
        "partially_paid",
        "expired",
        "refunded",
        "x",
      ),
      order_id: fc.constantFrom(orderId, "unknown", "", "\u0000"),
      price_amount: amount,
      price_currency: fc.constantFrom("usd", "btc", ""),
      pay_amount: amount,
      pay_currency: fc.constantFrom("btc", "usdttrc20", "", 5),
      actually_paid: amount,
      outcome_amount: amount,
      outcome_currency: fc.constantFrom("usdttrc20", null),
      fee: fc.jsonValue({ maxDepth: 1 }),
    };
    const body = fc.oneof(
      { weight: 6, arbitrary: fc.record(field).map((value) => JSON.stringify(value)) },
      { weight: 2, arbitrary: fc.record(field, { requiredKeys: [] }).map((value) => JSON.stringify(value)) },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)) },
      { weight: 1, arbitrary: anyText() },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          "[".repeat(60_000),
          `{"a":${"[".repeat(30_000)}`,
          `{"a":"${'\\"'.repeat(30_000)}"}`,
        ),
      },
    );
    const signed = (text: string, secret: string): Request => ({
      body: text,
      headers: { "x-nowpayments-sig": createHmac("sha512", secret).update(sorted(text)).digest("hex") },
    });
    const [externalId] = externalIds;
    const genuine = JSON.stringify({
      payment_id: Number(externalId),
      payment_status: "waiting",
      order_id: orderId,
      price_amount: 9.99,
      price_currency: "usd",
      pay_amount: "0.0001",
      pay_currency: "btc",
      actually_paid: 0,
    });
    const statuses = await sendAll(platform, {
      path: "/webhooks/nowpayments",
      requests: fc
        .tuple(body, fc.constantFrom("secret", "forged"))
        .map(([text, secret]) => signed(text, secret)),
      examples: [signed(genuine, "secret")],
    });
    expect(statuses).toContain(200);
    expect(statuses).toContain(401);
  },
  TIMEOUT_MS,
);

test(
  "Any signed or forged body from Crypto Pay is answered",
  async () => {
    const token = "1:token";
    await using stock = await openReportedPayments(0, {
      CRYPTOPAY_TOKEN: token,
      PUBLIC_URL: "https://bot.example",
    });
    const { platform, sale } = stock;
    const orderId = await sale.order();
    const amount = fc.constantFrom<unknown>("9.99", "0", "0.0000001", 9.99, "-1", "1e300", "x", null);
    const asset = fc.constantFrom<unknown>("TON", "USDT", "", 5, undefined);
    const invoice = fc.record({
      invoice_id: fc.oneof(fc.nat(), fc.constantFrom<unknown>(-1, 1e300, "7")),
      status: fc.constantFrom("paid", "active", "expired", "x"),
      currency_type: fc.constantFrom("fiat", "crypto", "x"),
      fiat: fc.constantFrom<unknown>("USD", "EUR", "", undefined),
      asset,
      amount,
      paid_asset: asset,
      paid_amount: amount,
      fee_asset: asset,
      fee_amount: amount,
      payload: fc.constantFrom<unknown>(orderId, "unknown", "", "\u0000", undefined),
    });
    const update = fc.record({
      update_type: fc.constantFrom("invoice_paid", "invoice_paid", "x"),
      payload: fc.oneof({ weight: 9, arbitrary: invoice }, { weight: 1, arbitrary: fc.jsonValue() }),
    });
    const body = fc.oneof(
      { weight: 8, arbitrary: update.map((value) => JSON.stringify(value)) },
      { weight: 1, arbitrary: anyText() },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          `{"update_type":"invoice_paid","payload":${"[".repeat(30_000)}${"]".repeat(30_000)}}`,
        ),
      },
    );
    const signed = (text: string, signer: string): Request => {
      const key = createHash("sha256").update(signer).digest();
      const signature = createHmac("sha256", key).update(text).digest("hex");
      return { body: text, headers: { "crypto-pay-api-signature": signature } };
    };
    const statuses = await sendAll(platform, {
      path: "/webhooks/cryptopay",
      requests: fc
        .tuple(body, fc.constantFrom(token, "forged"))
        .map(([text, signer]) => signed(text, signer)),
      examples: [signed(JSON.stringify({ update_type: "x" }), token)],
    });
    expect(statuses).toContain(200);
    expect(statuses).toContain(401);
  },
  TIMEOUT_MS,
);

/** The text that NOWPayments signs: the keys are sorted at every depth. */
function sorted(text: string): string {
  const sort = (part: unknown): unknown =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .toSorted(([one], [other]) => (one < other ? -1 : 1))
            .map(([key, value]) => [key, sort(value)]),
        )
      : part;
  try {
    return JSON.stringify(sort(JSON.parse(text)));
  } catch {
    return text;
  }
}
