import { describe, expect, test } from "vitest";
import { ProviderError } from "../../../../platform/values/errors.ts";
import { answering, openApiScene, settings } from "../../../../../tests/scenes/nowpayments-api-scene.ts";
import type { ApiPlatform } from "../api/client.ts";
import { createConversion } from "./conversions.ts";
import { readCustodyBalances } from "./balances.ts";
import type { RefusalReason } from "../../../contract/custody.ts";
import type { HttpAnswer } from "../../../../platform/runtime/http-client.ts";

const request = { amount: "0.5", from: "ETH", to: "USDTTRC20" };
const convert = (platform: ApiPlatform) => createConversion(platform, request);
const TOKEN = '{"token":"t"}';

async function openFunded(options?: { hasAccount?: boolean }) {
  const scene = await openApiScene(options);
  scene.np.custody.credit("eth", "3");
  return scene;
}

describe("The outcome of a call is unknown", () => {
  test.each([
    ["500", 0],
    ["html", 0],
    ["nonsense-json", 0],
    ["reset-before", 0],
    ["reset-after", 1],
  ] as const)("after %s, with %i conversions made", async (kind, made) => {
    const { np, platform } = await openFunded();
    np.faults.add({ path: /conversion/, kind });
    expect(await convert(platform)).toEqual({ kind: "unknown", error: expect.any(ProviderError) });
    expect(np.custody.conversions()).toHaveLength(made);
  });

  test("after a time-out, even if it is carried out later", async () => {
    const { np, platform } = await openFunded();
    const impatient: ApiPlatform = {
      ...platform,
      http: {
        ...platform.http,
        send: (call) => {
          const late = new Promise<never>((_resolve, reject) => {
            const error = new ProviderError("did not answer", { retryable: true });
            if (call.url.endsWith("/conversion")) setTimeout(() => reject(error), 20);
          });
          return Promise.race([platform.http.send(call), late]);
        },
      },
    };
    np.faults.add({ path: /conversion/, kind: "delay", milliseconds: 60 });
    expect(await convert(impatient)).toMatchObject({ kind: "unknown" });
    await expect.poll(() => np.custody.conversions()).toHaveLength(1);
  });

  test.each([
    ["a gateway's 403", { status: 403, text: "<html>" }],
    ["a gateway's 401", { status: 401, text: "<html>" }],
    ["a redirect with the form of a refusal", { status: 302, text: '{"code":"MOVED"}' }],
    ["an answer in another form", '{"result":{"id":"1"}}'],
  ])("after %s, and the call is not repeated", async (_what, answer) => {
    expect(await convert(answering(TOKEN, answer))).toMatchObject({ kind: "unknown" });
  });
});

describe("A call is certainly refused", () => {
  const refusal = (status: number, code: string, message?: unknown) => ({
    status,
    text: JSON.stringify({ status: false, statusCode: status, code, message }),
  });
  const bad = (message: string) => refusal(400, "BAD_CREATE_WITHDRAWAL_REQUEST", message);

  test.each<[HttpAnswer, RefusalReason, boolean]>([
    [bad("Insufficient balance"), "balance", false],
    [bad("Invalid payout_address: eth 0x1"), "address", false],
    [bad("Invalid extra_id: xrp a"), "address", false],
    [bad("usdttrc20 min amount is 5"), "amount", false],
    [bad("Address is not in the whitelist"), "whitelist", false],
    [bad("Invalid verification_code"), "code", true],
    [bad("Payout is already verified"), "state", false],
    [bad("Something new"), "other", false],
    [refusal(400, "CURRENCY_UNAVAILABLE"), "currency", false],
    [refusal(403, "ENDPOINT_NOT_ALLOWED", "Access denied | Invalid IP - 1.2.3.4"), "whitelist", false],
    [refusal(403, "INVALID_API_KEY", 7), "access", false],
    [refusal(404, "NOT_FOUND"), "not_found", false],
    [refusal(429, "TOO_MANY_REQUESTS"), "rate_limit", true],
  ])("by %o: %s", async (answer, reason, retryable) => {
    expect(await convert(answering(TOKEN, answer))).toMatchObject({
      kind: "refused",
      reason,
      retryable,
      code: expect.any(String),
      message: expect.any(String),
    });
  });

  test("without settings, and without the account where the call needs it", async () => {
    const { platform } = await openFunded();
    const unset = {
      ...platform,
      config: { ...platform.config, providers: { ...platform.config.providers } },
    };
    expect(await convert(unset)).toMatchObject({ kind: "refused", reason: "settings" });
    expect(await readCustodyBalances(unset)).toMatchObject({ kind: "refused", reason: "settings" });
    const { platform: keyOnly } = await openFunded({ hasAccount: false });
    expect(await convert(keyOnly)).toMatchObject({ kind: "refused", reason: "settings" });
    expect(await readCustodyBalances(keyOnly)).toMatchObject({ kind: "done" });
  });

  test("when the sign-in is refused or not answered: the call was not made", async () => {
    const { np, platform } = await openFunded();
    const config = settings({
      NOWPAYMENTS_API_ROOT: np.url,
      NOWPAYMENTS_API_KEY: np.apiKey,
      NOWPAYMENTS_EMAIL: np.email,
      NOWPAYMENTS_PASSWORD: "wrong",
    });
    expect(await convert({ ...platform, config })).toMatchObject({
      kind: "refused",
      reason: "sign_in",
      retryable: false,
      code: "INVALID_CREDENTIALS",
    });
    np.faults.add({ path: /auth/, kind: "500" });
    expect(await convert(platform)).toMatchObject({ kind: "refused", reason: "sign_in", retryable: true });
    np.faults.add({ path: /auth/, kind: "429" });
    expect(await convert(platform)).toMatchObject({ kind: "refused", reason: "rate_limit", retryable: true });
    expect(np.custody.conversions()).toEqual([]);
  });
});

describe("A token", () => {
  test("that has expired is replaced, and the call is made once", async () => {
    const { np, platform, clock } = await openFunded();
    expect(await convert(platform)).toMatchObject({ kind: "done" });
    clock.advance(5 * 60_000);
    expect(await convert(platform)).toMatchObject({ kind: "done" });
    expect(np.custody.conversions()).toHaveLength(2);
  });

  test("that NOWPayments refuses early is replaced, too; a failed sign-in then is a refusal", async () => {
    const refused = { status: 401, text: '{"status":false,"code":"INVALID_TOKEN","message":"Invalid"}' };
    const answer =
      '{"result":{"id":"1","status":"WAITING","from_currency":"ETH","to_currency":"TRX","from_amount":1}}';
    const platform = answering(TOKEN, answer, refused, TOKEN, answer, refused, { status: 502, text: "" });
    expect(await convert(platform)).toMatchObject({ kind: "done" });
    expect(await convert(platform)).toMatchObject({ kind: "done" });
    expect(await convert(platform)).toMatchObject({ kind: "refused", reason: "sign_in", retryable: true });
  });
});

test("A fault of the program is no outcome", async () => {
  const { platform } = await openFunded();
  const broken = {
    ...platform,
    http: { ...platform.http, send: () => Promise.reject(new TypeError("a bug")) },
  };
  await expect(convert(broken)).rejects.toThrow("a bug");
});
