import { describe, expect, test } from "vitest";
import { answering, openApiScene } from "../../../../tests/scenes/nowpayments-api-scene.ts";
import { readConfig } from "../../../platform/runtime/config.ts";
import { providers } from "../registry.ts";
import { checkSettings } from "./check-settings.ts";

const COINS = '{"selectedCurrencies":["BTC"]}';
const TOKEN = '{"token":"token"}';

describe("The check of the settings", () => {
  test("asks nothing without settings", async () => {
    const { platform, calls } = await openApiScene();
    const config = readConfig({ BOT_TOKEN: "1:a" }, providers);
    expect(await checkSettings({ ...platform, config })).toEqual({ kind: "off" });
    expect(calls).toEqual([]);
  });

  test("finds no fault in good settings, and says whether it signed in", async () => {
    const withAccount = await openApiScene();
    expect(await checkSettings(withAccount.platform)).toEqual({
      kind: "asked",
      faults: [],
      scope: "the key and the account are accepted; the IPN secret shows with the first payment",
    });
    const { platform } = await openApiScene({ hasAccount: false });
    expect(await checkSettings(platform)).toEqual({
      kind: "asked",
      faults: [],
      scope: "the key is accepted; the IPN secret shows with the first payment",
    });
  });

  const refusal = (status: number, code: string) => ({ status, text: JSON.stringify({ code }) });
  test.each([
    ["a refused key", [refusal(403, "INVALID_API_KEY"), TOKEN], "NOWPayments refuses NOWPAYMENTS_API_KEY"],
    ["a refused account", [COINS, refusal(401, "AUTH")], "NOWPayments refuses NOWPAYMENTS_EMAIL"],
    ["a limit", [refusal(429, "LIMIT"), TOKEN], "NOWPayments answers with 429 (LIMIT). Try again later."],
    [
      "a gateway's answer",
      [{ status: 502, text: "<html>" }, TOKEN],
      "NOWPayments answers with 502. Try again later.",
    ],
    [
      "a page of the gateway that refuses this machine",
      [{ status: 403, text: "<html>Attention Required!</html>" }, TOKEN],
      "NOWPayments answers with 403. Try again later.",
    ],
    ["an unreadable answer", ["<html>", TOKEN], "NOWPayments does not answer"],
  ])("describes %s", async (_what, answers, fault) => {
    expect(await checkSettings(answering(...answers))).toMatchObject({
      faults: [expect.stringContaining(fault)],
    });
  });

  test("states one fault of both calls once", async () => {
    const outage = { status: 502, text: "<html>" };
    expect(await checkSettings(answering(outage, outage))).toMatchObject({
      faults: ["NOWPayments answers with 502. Try again later."],
    });
  });
});
