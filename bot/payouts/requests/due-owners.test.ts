import { describe, expect, test } from "vitest";
import { settleLedger } from "../../ledger/balance.sql.ts";
import { changePayoutSettings } from "../accounts/change-payout-settings.ts";
import { openCustodyScene } from "../../../tests/scenes/custody-scene.ts";
import type { CustodyScene } from "../../../tests/scenes/custody-scene.ts";
import { EVM } from "../../../tests/scenes/payee-scene.ts";
import { until } from "../../../tests/support/until.ts";
import { markDueOwnersJob, requestDuePayouts } from "./request-due.jobs.ts";
import type { Strategy } from "../payout/strategy.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const attempt = { number: 1, isLast: false };

/** Transactions of other tests, which began before, end first. */
async function settleAll({ database: { prisma } }: CustodyScene): Promise<void> {
  const { _max } = await prisma.ledgerPosting.aggregate({ _max: { id: true } });
  await until(async () => (await settleLedger.first(prisma, {}))?.position, _max.id ?? 0n);
}

const choose = ({ platform, sale }: CustodyScene, strategy: Strategy): Promise<boolean> =>
  changePayoutSettings(platform, { ownerId: sale.ownerId, change: { kind: "strategy", strategy } });

const checkAtOf = async ({ database }: CustodyScene): Promise<Date | null> =>
  (await database.prisma.payoutSetting.findFirstOrThrow()).checkAt;

const sumsOf = async ({ database }: CustodyScene): Promise<bigint[]> =>
  (await database.prisma.payout.findMany({ orderBy: { id: "asc" } })).map(({ amountMinor }) => amountMinor);

describe("An owner with the strategy", () => {
  test("instant gets each sale as soon as it enters the sums of the ledger", async () => {
    await using scene = await openCustodyScene();
    await scene.setWallet();
    await choose(scene, "instant");
    expect(await requestDuePayouts(scene.platform)).toBe(0);
    expect(await checkAtOf(scene)).toBeNull();
    await scene.sell(1);
    expect(await requestDuePayouts(scene.platform)).toBe(0);
    await settleAll(scene);
    expect(await requestDuePayouts(scene.platform)).toBe(1);
    expect(await sumsOf(scene)).toEqual([970n]);
    await scene.approve();
    await scene.send();
    await scene.sell(1);
    await settleAll(scene);
    expect(await requestDuePayouts(scene.platform)).toBe(1);
    expect(await sumsOf(scene)).toEqual([970n, 970n]);
  });

  test("threshold waits until the sales together reach the amount", async () => {
    await using scene = await openCustodyScene();
    await scene.setWallet();
    await requestDuePayouts(scene.platform);
    await scene.sell(5);
    await settleAll(scene);
    expect(await checkAtOf(scene)).toBeNull();
    await scene.sell(1);
    await settleAll(scene);
    expect(await requestDuePayouts(scene.platform)).toBe(1);
    expect(await sumsOf(scene)).toEqual([5_820n]);
  });

  test("weekly gets everything on Monday morning in their time zone, and nothing before", async () => {
    await using scene = await openCustodyScene();
    await scene.database.prisma.user.updateMany({ data: { timeZone: "Asia/Tokyo" } });
    scene.platform.clock.advance(Date.parse("2027-02-03T12:00:00Z") - scene.platform.clock.now().getTime());
    await choose(scene, "weekly");
    await scene.setWallet();
    await scene.sell(2);
    await settleAll(scene);
    const monday = new Date("2027-02-08T00:00:00Z");
    expect(await checkAtOf(scene)).toEqual(monday);
    scene.platform.clock.advance(monday.getTime() - scene.platform.clock.now().getTime() - MINUTE);
    expect(await requestDuePayouts(scene.platform)).toBe(0);
    scene.platform.clock.advance(MINUTE);
    expect(await requestDuePayouts(scene.platform)).toBe(1);
    expect(await sumsOf(scene)).toEqual([1_940n]);
    expect(await checkAtOf(scene)).toEqual(new Date("2027-02-15T00:00:00Z"));
  });

  test("manual gets nothing by itself", async () => {
    await using scene = await openCustodyScene();
    await scene.setWallet();
    await scene.sell(6);
    await choose(scene, "manual");
    await settleAll(scene);
    await markDueOwnersJob.run({}, scene.platform, attempt);
    expect(await checkAtOf(scene)).toBeNull();
    expect(await requestDuePayouts(scene.platform)).toBe(0);
  });
});

describe("The program looks again", () => {
  test("after the end of a payout under way, for what was earned meanwhile", async () => {
    await using scene = await openCustodyScene();
    await scene.setWallet();
    await scene.sell(6);
    expect(await requestDuePayouts(scene.platform)).toBe(1);
    await scene.sell(6);
    await settleAll(scene);
    expect(await requestDuePayouts(scene.platform)).toBe(0);
    await scene.approve();
    await scene.send();
    scene.platform.clock.advance(HOUR);
    expect(await requestDuePayouts(scene.platform)).toBe(1);
  });

  test("when the wait of a new wallet is over", async () => {
    await using scene = await openCustodyScene({ WALLET_WAIT_HOURS: "24" });
    await scene.sell(6);
    await scene.setWallet();
    expect(await requestDuePayouts(scene.platform)).toBe(0);
    scene.platform.clock.advance(24 * HOUR);
    expect(await requestDuePayouts(scene.platform)).toBe(1);
  });

  test("once a day at owners whose least payout became smaller", async () => {
    await using scene = await openCustodyScene();
    await scene.setWallet();
    await choose(scene, "instant");
    await requestDuePayouts(scene.platform);
    await scene.database.prisma.payoutSetting.updateMany({ data: { leastUsdCents: 2_000n } });
    await scene.sell(1);
    await settleAll(scene);
    expect(await checkAtOf(scene)).toBeNull();
    await markDueOwnersJob.run({}, scene.platform, attempt);
    expect(await requestDuePayouts(scene.platform)).toBe(1);
  });

  test("after a change of the coin, whose least payout is another one", async () => {
    await using scene = await openCustodyScene();
    await scene.setWallet({ network: "usdt_ethereum", address: EVM });
    await choose(scene, "instant");
    await scene.sell(1);
    expect(await requestDuePayouts(scene.platform)).toBe(0);
    expect(await scene.database.prisma.payoutSetting.findFirst()).toMatchObject({ leastUsdCents: 2_090n });
    await scene.setWallet();
    expect(await requestDuePayouts(scene.platform)).toBe(1);
  });

  test("once a day at the owners whom it has missed", async () => {
    await using scene = await openCustodyScene();
    await scene.setWallet();
    await scene.sell(6);
    await settleAll(scene);
    await scene.database.prisma.payoutSetting.updateMany({ data: { checkAt: null } });
    expect(await requestDuePayouts(scene.platform)).toBe(0);
    await markDueOwnersJob.run({}, scene.platform, attempt);
    expect(await requestDuePayouts(scene.platform)).toBe(1);
  });
});
