import { describe, expect, test } from "vitest";
import { coinKeyboard } from "../accounts/accounts.keyboards.ts";
import { loadTranslations } from "../../platform/texts/texts.ts";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { openCustodyChatScene } from "../../../tests/scenes/custody-chat-scene.ts";
import type { CustodyChatScene } from "../../../tests/scenes/custody-chat-scene.ts";

/** A public address: the first one of Bitcoin. */
const GENESIS = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";

describe("A coin of many", () => {
  const labels = (count: number): string[] => {
    const coins = Array.from({ length: count }, (_, index) => ({ network: `COIN${index}` }));
    const { inline_keyboard: rows } = coinKeyboard(
      loadTranslations().for("en"),
      { coins, isPartial: false },
      0,
    );
    return rows.flat().map(({ text }) => text);
  };

  test("is found by its name where the list has more than three pages", () => {
    expect(labels(24)).not.toContain("⌨️ Type the coin’s name");
    expect(labels(25)).toContain("⌨️ Type the coin’s name");
  });

  /** The local NOWPayments has few coins, so that its list has no such button. */
  const openSearch = async ({ chat }: CustodyChatScene): Promise<void> => {
    await chat.say(chat.olga, "/payouts");
    await chat.pressForged(chat.olga, "payout-coin-search");
  };

  test("is typed, chosen among those that match, and its wallet is asked for", async () => {
    await using scene = await openCustodyChatScene();
    const { chat } = scene;
    await openSearch(scene);
    expect(newestOf(chat.olga)?.text).toContain("Type a part of the coin’s name");
    await chat.say(chat.olga, "no such coin");
    expect(newestOf(chat.olga)?.text).toContain("I know no such coin");
    await chat.say(chat.olga, "usdt");
    expect(newestOf(chat.olga)?.text).toContain("Coins with these letters: 3");
    await chat.say(chat.olga, "bitco");
    expect(buttonsOf(chat.olga)).toEqual(["Bitcoin (BTC)", "✖️ Cancel"]);
    await chat.press(chat.olga, "Bitcoin (BTC)");
    await chat.say(chat.olga, GENESIS);
    await chat.press(chat.olga, "✅ Yes, every letter");
    await chat.press(chat.olga, "✅ Yes, save it");
    expect(await chat.database.prisma.payoutSetting.findMany()).toMatchObject([
      { network: "BTC", address: GENESIS },
    ]);
  });
});
