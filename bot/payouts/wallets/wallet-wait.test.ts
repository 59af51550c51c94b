import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { earn, giveWallet, openPayoutScene } from "../../../tests/scenes/payout-scene.ts";
import { EVM, openPayeeScene, OPERATOR, payoutsOn, TRON } from "../../../tests/scenes/payee-scene.ts";
import type { PayeeScene } from "../../../tests/scenes/payee-scene.ts";
import { requestDuePayouts } from "../requests/request-due.jobs.ts";
import { claimPayout } from "../settlement/claim-payout.ts";
import { settlePayout } from "../settlement/settle-payout.ts";
import type { Wallet } from "../payout/networks.ts";
import { setWallet, stopWalletChange } from "./change-wallet.ts";

const HOUR = 3_600_000;
const tron = { network: "usdt_tron", address: TRON } as const;
const base = { network: "usdc_base", address: EVM } as const;

/** An owner with $58.20; wallets wait for a day. */
async function openWaiting(): Promise<PayeeScene> {
  const scene = await openPayeeScene({ ...payoutsOn, WALLET_WAIT_HOURS: "24" });
  await scene.sell("USD", 6);
  return scene;
}

const change = ({ platform, sale }: PayeeScene, wallet: Wallet): Promise<Date | undefined> =>
  setWallet(platform, { ownerId: sale.ownerId, wallet });

const settingOf = ({ database }: PayeeScene) => database.prisma.payoutSetting.findFirstOrThrow();

async function stop(scene: PayeeScene, setAt: Date | null): Promise<string> {
  const ownerId = scene.sale.ownerId;
  return (await stopWalletChange(scene.platform, { ownerId, setAt: setAt ?? new Date(0) })).kind;
}

describe("A changed wallet", () => {
  test("gets no payout for a day, neither by a press nor by the daily job", async () => {
    await using scene = await openWaiting();
    await change(scene, tron);
    expect(await scene.request("USD")).toEqual({ kind: "wallet_waits" });
    scene.platform.clock.advance(23 * HOUR);
    expect(await requestDuePayouts(scene.platform)).toBe(0);
    scene.platform.clock.advance(HOUR);
    expect(await scene.request("USD")).toMatchObject({ kind: "requested" });
    expect(await scene.database.prisma.payout.findFirst()).toMatchObject({
      address: TRON,
      walletSetAt: (await settingOf(scene)).walletSetAt,
    });
  });

  test("pauses payouts to the wallet before it", async () => {
    await using scene = await openWaiting();
    await change(scene, tron);
    scene.platform.clock.advance(24 * HOUR);
    await change(scene, base);
    expect(await requestDuePayouts(scene.platform)).toBe(0);
  });

  test("that is set once more is not a change", async () => {
    await using scene = await openWaiting();
    await change(scene, tron);
    scene.platform.clock.advance(24 * HOUR);
    expect(await change(scene, tron)).toBeUndefined();
    expect(await scene.request("USD")).toMatchObject({ kind: "requested" });
  });

  test("is not sent to before its wait is over, although it was requested under another setting", async () => {
    await using scene = await openPayeeScene();
    await scene.sell("USD", 6);
    await change(scene, tron);
    const requested = await scene.request("USD");
    const payoutId = requested.kind === "requested" ? requested.payoutId : "";
    const { config } = scene.platform;
    Object.assign(scene.platform, { config: { ...config, walletWaitHours: 24 } });
    const key = { payoutId, operatorId: OPERATOR };
    expect(await claimPayout(scene.platform, { ...key, purpose: "send" })).toEqual({ kind: "wallet_waits" });
    // A refusal returns the money to the owner, which is safe at any time.
    expect(await claimPayout(scene.platform, { ...key, purpose: "refuse" })).toEqual({ kind: "claimed" });
    const sent = { kind: "sent", reference: "4f2a" } as const;
    expect(await settlePayout(scene.platform, { ...key, settlement: sent })).toEqual({
      kind: "wallet_waits",
    });
    scene.platform.clock.advance(24 * HOUR);
    expect(await settlePayout(scene.platform, { ...key, settlement: sent })).toEqual({ kind: "done" });
  });
});

describe("A stopped change", () => {
  test("returns to the last wallet that payouts could go to, over any number of changes", async () => {
    await using scene = await openWaiting();
    await change(scene, { ...tron, memo: "4711" });
    const first = await settingOf(scene);
    scene.platform.clock.advance(24 * HOUR);
    await change(scene, base);
    const second = await settingOf(scene);
    scene.platform.clock.advance(HOUR);
    await change(scene, { network: "usdt_ethereum", address: EVM });
    expect(await stop(scene, second.walletSetAt)).toBe("outdated");
    expect(await stop(scene, (await settingOf(scene)).walletSetAt)).toBe("stopped");
    expect(await settingOf(scene)).toEqual(first);
    expect(await scene.request("USD")).toMatchObject({ kind: "requested" });
  });

  test("of the first wallet leaves none", async () => {
    await using scene = await openWaiting();
    await change(scene, tron);
    expect(await stop(scene, (await settingOf(scene)).walletSetAt)).toBe("stopped");
    expect(await settingOf(scene)).toMatchObject({ network: null, address: null, walletSetAt: null });
    expect(await scene.request("USD")).toEqual({ kind: "no_wallet" });
  });

  test("is too late when the wait is over", async () => {
    await using scene = await openWaiting();
    await change(scene, tron);
    scene.platform.clock.advance(24 * HOUR);
    expect(await stop(scene, (await settingOf(scene)).walletSetAt)).toBe("too_late");
    expect(await settingOf(scene)).toMatchObject(tron);
  });

  test("is stopped once, and a change or a request at the same moment goes before or after it", async () => {
    await using scene = await openWaiting();
    await change(scene, tron);
    scene.platform.clock.advance(24 * HOUR);
    for (let round = 0; round < 5; round += 1) {
      await change(scene, base);
      const { walletSetAt } = await settingOf(scene);
      scene.platform.clock.advance(1);
      const [first, second, , requested] = await Promise.all([
        stop(scene, walletSetAt),
        stop(scene, walletSetAt),
        change(scene, { network: "usdt_ethereum", address: EVM }),
        requestDuePayouts(scene.platform),
      ]);
      expect([first, second].filter((kind) => kind === "stopped").length).toBeLessThanOrEqual(1);
      // Only a wallet that is old enough gets money, in every order of the four.
      const payouts = await scene.database.prisma.payout.findMany({ where: { state: "requested" } });
      expect(payouts.map(({ address }) => address)).toEqual(requested === 1 ? [TRON] : []);
      for (const { id } of payouts) await scene.settle(id, { kind: "refused", reason: "Not today" });
      const current = await settingOf(scene);
      expect(current).toMatchObject({ network: "usdt_ethereum", previousAddress: TRON });
      await stop(scene, current.walletSetAt);
      await scene.database.prisma.payoutSetting.updateMany({
        data: { strategy: "threshold", checkAt: new Date(0) },
      });
    }
  });
});

describe("The message about a changed wallet", () => {
  test("has a button that stops the change; the owner's page says when payouts begin", async () => {
    await using scene = await openPayoutScene({ walletWaitHours: 24 });
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    const message = newestOf(scene.olga);
    expect(message?.text).toMatch(
      /From .* your payouts go to this wallet.*Until then no payout is requested/su,
    );
    const [data = ""] = dataOf(message);
    await scene.say(scene.olga, "/payouts");
    expect(newestOf(scene.olga)?.text).toContain("This wallet is new: payouts are possible from");
    expect(buttonsOf(scene.olga)).not.toContain("💸 Pay out $58.20");
    // Nobody else stops it.
    expect((await scene.pressForged(scene.operator, data)).text).toContain("out of date");
    expect(await scene.database.prisma.payoutSetting.count({ where: { address: TRON } })).toBe(1);
    const { text } = await scene.press(scene.olga, "🛑 Stop the change", message);
    expect(text).toContain("Stopped");
    expect(await scene.database.prisma.payoutSetting.count({ where: { address: TRON } })).toBe(0);
    expect((await scene.pressForged(scene.olga, data)).text).toContain("out of date");
  });
});
