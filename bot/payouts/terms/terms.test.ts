import { describe, expect, test } from "vitest";
import { loadTranslations } from "../../platform/texts/texts.ts";
import { money } from "../../platform/values/money.ts";
import { openCustodyScene } from "../../../tests/scenes/custody-scene.ts";
import { openPayeeScene } from "../../../tests/scenes/payee-scene.ts";
import { describeTerms, readTerms } from "./terms.ts";

const usd = (cents: bigint) => money(cents, "USD");
const texts = loadTranslations().for("en");

describe("The terms of a payout", () => {
  test("are the fee of the network, what arrives, and the least payout with its fee", async () => {
    await using scene = await openCustodyScene();
    const question = { network: "usdt_tron", amount: usd(5_000n) };
    const terms = await readTerms(scene.platform, question);
    expect(terms).toEqual({ fee: "0.2", arrives: "49.8", least: usd(520n) });
    expect(describeTerms(texts, question, terms)).toBe(
      "You get about <b>49.8</b> USDT on TRON (TRC-20) of $50.00: the network takes about 0.2 of them. The least payout is $5.20.",
    );
  });

  test("follow the rate of a coin that is not worth a dollar, and are rounded so that they promise nothing", async () => {
    await using scene = await openCustodyScene();
    const terms = await readTerms(scene.platform, { network: "TON", amount: usd(5_000n) });
    expect(terms).toMatchObject({ fee: "0.005", arrives: expect.stringMatching(/^16\.\d{1,6}$/) });
    // 0.705 coins at three dollars.
    expect(Number(terms?.least.minor)).toBeGreaterThanOrEqual(212);
    expect(Number(terms?.least.minor)).toBeLessThan(216);
  });

  test("name an amount that is too little for the coin", async () => {
    await using scene = await openCustodyScene();
    const question = { network: "usdt_ethereum", amount: usd(2_000n) };
    const terms = await readTerms(scene.platform, question);
    expect(terms).toMatchObject({ arrives: undefined, least: usd(2_090n) });
    expect(describeTerms(texts, question, terms)).toContain("is too little for USDT on Ethereum (ERC-20)");
  });

  test("are asked for once a minute", async () => {
    await using scene = await openCustodyScene();
    const { rules } = scene.nowpayments.custody;
    const question = { network: "usdt_tron", amount: usd(5_000n) };
    const first = await readTerms(scene.platform, question);
    rules.isIpAllowed = false;
    expect(await readTerms(scene.platform, question)).toEqual(first);
    scene.platform.clock.advance(61_000);
    expect(await readTerms(scene.platform, question)).toBeUndefined();
    // A failure is not kept.
    rules.isIpAllowed = true;
    expect(await readTerms(scene.platform, question)).toEqual(first);
  });

  test("are unknown where an operator sends by hand", async () => {
    await using scene = await openPayeeScene();
    expect(await readTerms(scene.platform, { network: "usdt_tron", amount: usd(5_000n) })).toBeUndefined();
  });
});
