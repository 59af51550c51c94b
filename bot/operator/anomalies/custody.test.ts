import { expect, test } from "vitest";
import { ChannelScene } from "../../../tests/scenes/channel-scene.ts";
import { storeReadings } from "../../payouts/execution/compare-custody.sql.ts";
import { watchHealth } from "../health/watch-health.jobs.ts";

const OTTO = 10_000_000_777;

/** Otto operates the bot. */
async function openScene() {
  const scene = await ChannelScene.open();
  const { platform, telegram, database } = scene;
  Object.assign(platform, { config: { ...platform.config, operatorIds: [OTTO] } });
  const otto = telegram.person({ firstName: "Otto", id: OTTO });
  await scene.meet(otto);
  return Object.assign(scene, {
    otto,
    read: (atProvider: string) =>
      storeReadings.run(database.prisma, {
        readings: [{ provider: "nowpayments", currency: "USDTTRC20", atProvider, inLedger: "100" }],
        now: platform.clock.now(),
      }),
    ask: async (command: string): Promise<string> => {
      await otto.send(command);
      await scene.handleUpdates();
      return otto.chat.at(-1)?.text ?? "";
    },
  });
}

test("Coins that differ are an anomaly with both sums, until an operator explains the difference", async () => {
  await using scene = await openScene();
  const { otto, platform } = scene;
  await scene.read("100.0000009");
  expect(await scene.ask("/anomalies")).toContain("All is well");
  await scene.read("97.5");
  const list = await scene.ask("/anomalies");
  expect(list).toContain("Balances that differ from the ledger (1)");
  expect(list).toContain("NOWPayments · USDTTRC20: 97.5 at the provider, 100 in the ledger.");
  await scene.press(otto, /^1$/);
  expect(otto.chat.at(-1)?.text).toContain("At the provider: 97.5\nIn the ledger: 100\nExplained so far: 0");
  await scene.press(otto, /I know why/);
  expect(otto.chat.at(-1)?.text).toBe("Noted");
  expect(await scene.ask("/anomalies")).toContain("All is well");
  platform.clock.advance(86_400_000);
  await scene.read("97.4");
  expect(await scene.ask("/anomalies")).toContain("97.4 at the provider");
});

test("An explanation counts for the comparison that the operator saw, and for no later one", async () => {
  await using scene = await openScene();
  const { otto, platform } = scene;
  await scene.read("97.5");
  await scene.ask("/anomalies");
  await scene.press(otto, /^1$/);
  platform.clock.advance(60_000);
  await scene.read("50");
  await scene.press(otto, /I know why/);
  expect(otto.chat.at(-1)?.text).toContain("compared again");
  expect(await scene.ask("/anomalies")).toContain("50 at the provider");
});

test("The operators are notified of coins that differ, and /health says what to do", async () => {
  await using scene = await openScene();
  await scene.read("97.5");
  await watchHealth(scene.platform);
  expect(scene.otto.chat.at(-1)?.text).toContain("A provider’s balance differs from the ledger");
  expect(await scene.ask("/health")).toContain("/anomalies names the balances");
});
