import { expect, test } from "vitest";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { cryptopayConfig } from "../../../tests/scenes/cryptopay-api-scene.ts";
import { openPayoutScene } from "../../../tests/scenes/payout-scene.ts";

test("An owner chooses the wallet of the own Telegram account, which needs no address", async () => {
  await using scene = await openPayoutScene();
  const { olga, platform } = scene;
  await scene.say(olga, "/payouts");
  const { text } = await scene.pressForged(olga, "payout-network:cryptopay_usdt");
  expect(text).toContain("out of date");
  const { providers } = cryptopayConfig({ CRYPTOPAY_PAYOUTS: "on" });
  Object.assign(platform, { config: { ...platform.config, providers } });
  await scene.pressForged(olga, "payout-wallet");
  expect(buttonsOf(olga)[0]).toBe("USDT (Crypto Pay)");
  await scene.press(olga, "USDT (Crypto Pay)");
  expect(newestOf(olga)?.text).toContain("the wallet of your own Telegram account: USDT (Crypto Pay)");
  await scene.press(olga, "✅ Yes, save it");
  expect(await scene.database.prisma.payoutSetting.findMany()).toMatchObject([
    { network: "cryptopay_usdt", address: String(olga.id), memo: null },
  ]);
  await scene.say(olga, "/payouts");
  expect(newestOf(olga)?.text).toContain("USDT (Crypto Pay)");
});
