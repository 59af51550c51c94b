import { describe, expect, onTestFinished, test } from "vitest";
import { startNowPayments } from "../../../../sandbox/nowpayments/index.ts";
import type { NowPaymentsOptions, SandboxNowPayments } from "../../../../sandbox/nowpayments/index.ts";
import { movableClock } from "../../../platform/time/clock.ts";
import type { MovableClock } from "../../../platform/time/clock.ts";
import { readConfig } from "../../../platform/runtime/config.ts";
import { ProviderError } from "../../../platform/values/errors.ts";
import { createHttpClient } from "../../../platform/runtime/http-client.ts";
import type { HttpAnswer, HttpCall } from "../../../platform/runtime/http-client.ts";
import type { ApiPlatform } from "./api.ts";
import { NowPaymentsError } from "./api.ts";
import { fetchInvoicePayments, fetchPayment } from "./fetch-payments.ts";
import { fetchMinimum, listCoins } from "./coins.ts";
import { openInvoice } from "./open-invoice.ts";
import { openQuote, requestQuoteRenewal } from "./quotes.ts";

const MINUTE = 60_000;
const order = {
  id: "01JDZ0000000000000000000AA",
  userId: 1,
  channelId: "01JDZ0000000000000000000AB",
  channelTitle: "Tea & Talk",
  kind: "access" as const,
  tierId: "01JDZ0000000000000000000AC",
  tierVersionId: "01JDZ0000000000000000000AD",
  tierName: "Monthly",
  period: { kind: "days" as const, days: 30 },
  priceStars: null,
  priceUsdCents: 999n,
  isRenewal: false,
  isPaid: false,
  staleAt: new Date(),
};

const settings = (environment: Readonly<Record<string, string>>): ApiPlatform["config"] =>
  readConfig({
    BOT_TOKEN: "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    PUBLIC_URL: "https://bot.example",
    NOWPAYMENTS_API_KEY: "key",
    NOWPAYMENTS_IPN_SECRET: "secret",
    ...environment,
  });

type Scene = {
  readonly np: SandboxNowPayments;
  readonly platform: ApiPlatform;
  readonly clock: MovableClock;
  readonly calls: readonly HttpCall[];
};

/** The client with a NOWPayments of its own, by default with the account's password. */
async function openScene({ hasAccount = true }: { hasAccount?: boolean } = {}): Promise<Scene> {
  const clock = movableClock();
  const options: NowPaymentsOptions = { clock, ipnRetries: 0 };
  const np = await startNowPayments(options);
  np.ipn.sent = false;
  const http = createHttpClient();
  onTestFinished(async () => {
    await http.close();
    await np.stop();
  });
  const calls: HttpCall[] = [];
  const config = settings({
    NOWPAYMENTS_API_ROOT: np.url,
    NOWPAYMENTS_API_KEY: np.apiKey,
    ...(hasAccount ? { NOWPAYMENTS_EMAIL: np.email, NOWPAYMENTS_PASSWORD: np.password } : {}),
  });
  const send = (call: HttpCall): Promise<HttpAnswer> => {
    calls.push(call);
    return http.send(call);
  };
  return { np, clock, calls, platform: { config, clock, http: { ...http, send } } };
}

/** A NOWPayments that gives these answers in turn. */
function answering(...answers: readonly (string | HttpAnswer)[]): ApiPlatform {
  const left = answers.map((answer) => (typeof answer === "string" ? { status: 200, text: answer } : answer));
  const send = (): Promise<HttpAnswer> => {
    const next = left.shift();
    return next === undefined ? Promise.reject(new Error("One call too many")) : Promise.resolve(next);
  };
  const account = { NOWPAYMENTS_EMAIL: "me@example.org", NOWPAYMENTS_PASSWORD: "password" };
  return {
    config: settings(account),
    clock: movableClock(),
    http: { send, close: () => Promise.resolve() },
  };
}

async function failureOf(act: Promise<unknown>): Promise<ProviderError> {
  const error: unknown = await act.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ProviderError) return error;
  throw new Error(`Expected a ProviderError and saw ${String(error)}`);
}

const quoteText = (fields: string): string =>
  `{"payment_id":"5","pay_currency":"btc","pay_amount":0.1,"pay_address":"bc1qx","payin_extra_id":null,` +
  `"expiration_estimate_date":"2026-11-24T12:00:00.000Z"${fields}}`;

describe("A quote", () => {
  test("is a payment of the order's invoice, with the exact amount and the end of its validity", async () => {
    const { np, platform, clock } = await openScene();
    const { externalId: invoiceId } = await openInvoice(platform, order);
    const quote = await openQuote(platform, { invoiceId, coin: "BTC" });
    const [payment] = np.openInvoice(invoiceId).payments();
    expect(quote).toMatchObject({
      kind: "opened",
      externalId: payment?.id,
      amount: "0.0000999",
      address: payment?.payAddress,
      memo: undefined,
    });
    const until = quote.kind === "opened" ? quote.quotedUntil.getTime() : 0;
    expect(until).toBeGreaterThan(clock.now().getTime());
    expect(np.refusals).toEqual([]);
  });

  test("has the memo that identifies the deposit", async () => {
    const { np, platform } = await openScene();
    const { externalId: invoiceId } = await openInvoice(platform, order);
    const quote = await openQuote(platform, { invoiceId, coin: "XRP" });
    const [payment] = np.openInvoice(invoiceId).payments();
    expect(payment?.payinExtraId).toMatch(/^\d+$/);
    expect(quote).toMatchObject({ memo: payment?.payinExtraId });
  });

  test("keeps digits of amounts and ids that JavaScript's numbers would lose", async () => {
    const text = quoteText("")
      .replace("0.1", "12345678.000000000123456789")
      .replace('"5"', "90071992547409931");
    const quote = await openQuote(answering(text), { invoiceId: "1", coin: "BTC" });
    expect(quote).toMatchObject({ amount: "12345678.000000000123456789", externalId: "90071992547409931" });
  });

  test("writes an amount without an exponent", async () => {
    const quote = await openQuote(answering(quoteText("").replace("0.1", "1e-7")), {
      invoiceId: "1",
      coin: "BTC",
    });
    expect(quote).toMatchObject({ amount: "0.0000001" });
  });

  test.each([
    ["an address of another coin", quoteText("").replace('"btc"', '"ltc"')],
    ["a sum of nothing", quoteText("").replace("0.1", "0")],
    ["an address with a space in it", quoteText("").replace("bc1qx", "bc1 qx")],
    ["no time", quoteText("").replace(/,"expiration.*?Z"/, "")],
  ])("with %s is refused", async (_what, text) => {
    const failure = await failureOf(openQuote(answering(text), { invoiceId: "1", coin: "BTC" }));
    expect(failure.message).toContain("an unknown form");
  });

  test("is refused with a reason if the price is below the coin's minimum or the coin is unavailable", async () => {
    const { np, platform } = await openScene();
    const { externalId: invoiceId } = await openInvoice(platform, order);
    expect(await openQuote(platform, { invoiceId, coin: "USDTERC20" })).toEqual({
      kind: "refused",
      reason: "minimum",
    });
    np.setCoinAvailable("btc", false);
    expect(await openQuote(platform, { invoiceId, coin: "BTC" })).toEqual({
      kind: "refused",
      reason: "unavailable",
    });
  });

  test("stays the same while it is valid and has the current rate afterwards", async () => {
    const { np, platform, clock } = await openScene();
    const { externalId: invoiceId } = await openInvoice(platform, order);
    const quote = await openQuote(platform, { invoiceId, coin: "BTC" });
    if (quote.kind !== "opened") throw new Error("The coin was refused");
    np.setUsdRate("btc", "50000");
    const { amount, quotedUntil } = quote;
    expect(await requestQuoteRenewal(platform, quote.externalId)).toEqual({ amount, quotedUntil });
    clock.advance(20 * MINUTE);
    const renewed = await requestQuoteRenewal(platform, quote.externalId);
    expect(renewed.amount).toBe("0.0001998");
    expect(renewed.quotedUntil > clock.now()).toBe(true);
  });
});

describe("The coins", () => {
  test("are those of the account, each once and in upper case", async () => {
    const text = '{"selectedCurrencies":["btc","BTC","USDTTRC20","not a ticker"]}';
    expect(await listCoins(answering(text))).toEqual(["BTC", "USDTTRC20"]);
  });

  test("are all coins of NOWPayments if the account chose none", async () => {
    const all = '{"currencies":["btc","eth"]}';
    expect(await listCoins(answering('{"selectedCurrencies":[]}', all))).toEqual(["BTC", "ETH"]);
  });

  test("are never empty: an empty answer is a retryable error", async () => {
    const failure = await failureOf(listCoins(answering('{"selectedCurrencies":[]}', '{"currencies":[]}')));
    expect(failure.retryable).toBe(true);
  });

  test("have minimums that are rounded up, so that NOWPayments accepts every offered price", async () => {
    const text = '{"min_amount":1.2345678901234567e-5,"fiat_equivalent":3.1200000000000001}';
    expect(await fetchMinimum(answering(text), "BTC")).toEqual({
      amount: "0.000012345678901235",
      usdCents: 313n,
    });
  });

  test("have no minimum while they are unavailable", async () => {
    const { np, platform } = await openScene();
    expect(await fetchMinimum(platform, "BTC")).toEqual({ amount: "0.00003", usdCents: 300n });
    np.setCoinAvailable("btc", false);
    expect(await fetchMinimum(platform, "BTC")).toBeUndefined();
  });
});

describe("A looked-up payment", () => {
  test("has the form of a notification, with its JSON unchanged", async () => {
    const { np, platform } = await openScene();
    const { externalId: invoiceId } = await openInvoice(platform, order);
    const payment = await np.openInvoice(invoiceId).choose("btc");
    await payment.pay();
    const report = await fetchPayment(platform, payment.id);
    expect(report?.message).toMatchObject({
      payment_id: payment.id,
      payment_status: "finished",
      order_id: order.id,
      price_amount: "9.99",
      actually_paid: "0.0000999",
    });
    expect(JSON.parse(report?.text ?? "")).toMatchObject({ payment_id: Number(payment.id) });
  });

  test("is not found by the id of its invoice", async () => {
    const { platform } = await openScene();
    const { externalId: invoiceId } = await openInvoice(platform, order);
    expect(await fetchPayment(platform, invoiceId)).toBeUndefined();
  });
});

describe("The payments of an invoice", () => {
  test("are all read, page by page, the oldest first", async () => {
    const { np, platform } = await openScene();
    const { externalId: invoiceId } = await openInvoice(platform, order);
    const buyer = np.openInvoice(invoiceId);
    for (let count = 0; count < 101; count += 1) await buyer.choose("btc");
    const reports = await fetchInvoicePayments(platform, invoiceId);
    const ids = buyer.payments().map(({ id }) => id);
    expect(reports?.map(({ message }) => (message as { payment_id: string }).payment_id)).toEqual(ids);
  });

  test("each have their own JSON, whose numbers are written as received", async () => {
    const rows = ['{"payment_id":90071992547409931,"actually_paid":1.50}', '{"payment_id":2,"fee":1e-07}'];
    const platform = answering('{"token":"t"}', `{"data":[${rows.join(",")}],"total":2}`);
    const reports = await fetchInvoicePayments(platform, "1");
    expect(reports?.map(({ text }) => text)).toEqual(rows);
    expect(reports?.[0]?.message).toMatchObject({ payment_id: "90071992547409931" });
  });

  test("cannot be read without the account's password", async () => {
    const { platform, calls } = await openScene({ hasAccount: false });
    expect(await fetchInvoicePayments(platform, "1")).toBeUndefined();
    expect(calls).toEqual([]);
  });

  test("are read with a token that is reused for four of its five minutes", async () => {
    const { platform, clock, calls } = await openScene();
    const signIns = (): number => calls.filter(({ url }) => url.endsWith("/v1/auth")).length;
    await fetchInvoicePayments(platform, "1");
    clock.advance(3 * MINUTE);
    await fetchInvoicePayments(platform, "1");
    expect(signIns()).toBe(1);
    clock.advance(MINUTE);
    await fetchInvoicePayments(platform, "1");
    expect(signIns()).toBe(2);
  });

  test("are read with a new token if the old one is refused early", async () => {
    const empty = '{"data":[]}';
    const refused = { status: 401, text: '{"status":false,"code":"INVALID_TOKEN"}' };
    const platform = answering('{"token":"one"}', empty, refused, '{"token":"two"}', empty);
    await fetchInvoicePayments(platform, "1");
    expect(await fetchInvoicePayments(platform, "1")).toEqual([]);
  });
});

describe("A call that fails", () => {
  test.each(["429", "500", "html", "nonsense-json", "reset-before", "reset-after"] as const)(
    "with %s may be made again",
    async (kind) => {
      const { np, platform } = await openScene();
      np.faults.add({ path: /./, kind, times: 5 });
      for (const act of [
        () => openInvoice(platform, order),
        () => openQuote(platform, { invoiceId: "1", coin: "BTC" }),
        () => listCoins(platform),
        () => fetchMinimum(platform, "BTC"),
        () => fetchPayment(platform, "1"),
      ]) {
        expect((await failureOf(act())).retryable).toBe(true);
      }
    },
  );

  test("because NOWPayments refused it is not retryable, and states the vendor's code but no key", async () => {
    const { np } = await openScene();
    const { platform } = await openScene();
    const config = settings({ NOWPAYMENTS_API_ROOT: np.url, NOWPAYMENTS_API_KEY: "a-wrong-key" });
    const failure = await failureOf(openInvoice({ ...platform, config }, order));
    expect(failure).toBeInstanceOf(NowPaymentsError);
    expect(failure).toMatchObject({ retryable: false, status: 403, code: "INVALID_API_KEY" });
    expect(failure.message).not.toContain("a-wrong-key");
  });
});
