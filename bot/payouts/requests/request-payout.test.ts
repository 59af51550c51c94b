import { describe, expect, test } from "vitest";
import { requestRefund } from "../../payments/refunds/request-refund.ts";
import { DAY, openPayeeScene, OPERATOR, TRON } from "../../../tests/scenes/payee-scene.ts";
import type { PayeeScene } from "../../../tests/scenes/payee-scene.ts";
import { requestDuePayouts } from "./request-due.jobs.ts";
import { requestPayout } from "./request-payout.ts";
import { changePayoutSettings } from "../accounts/change-payout-settings.ts";

describe("The request of a payout", () => {
  test("posts the available amount as in transit, and notifies the operator", async () => {
    await using world = await openPayeeScene();
    await world.sell("USD", 6);
    await world.setWallet();
    expect(await world.request("USD")).toMatchObject({
      kind: "requested",
      amount: { minor: 5_820n, currency: "USD" },
    });
    expect(await world.balances("USD")).toMatchObject({ payouts_in_transit: "58.2", platform_fee: "1.74" });
    expect(await world.balances("USD")).not.toHaveProperty("owner_balance");
    expect(await world.database.prisma.payout.findMany()).toMatchObject([
      { state: "requested", amountMinor: 5_820n, network: "usdt_tron", address: TRON, isAutomatic: false },
    ]);
    const { rows } = await world.database.pool.query(
      "select 1 from graphile_worker.jobs where task_identifier = 'payouts.notify-operator'",
    );
    // One notification for each operator.
    expect(rows).toHaveLength(2);
    const [entry] = await world.database.prisma.auditEntry.findMany({
      where: { action: "payout.requested" },
    });
    expect(entry?.actorId).toBe(BigInt(world.sale.ownerId));
  });

  test("creates one payout for twenty concurrent requests", async () => {
    await using world = await openPayeeScene();
    await world.sell("USD", 6);
    await world.setWallet();
    const { version } = await world.account("USD");
    const request = { ownerId: world.sale.ownerId, currency: "USD", by: { version } } as const;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => requestPayout(world.platform, request)),
    );
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual([
      "requested",
      ...Array.from({ length: 19 }, () => "under_way"),
    ]);
    expect(await world.balances("USD")).toMatchObject({ payouts_in_transit: "58.2" });
  });

  test("refuses less than the threshold", async () => {
    await using world = await openPayeeScene();
    await world.sell("USD", 5);
    await world.setWallet();
    expect(await world.request("USD")).toEqual({ kind: "too_little" });
    const change = { kind: "threshold", currency: "USD", minor: 2_000 } as const;
    await changePayoutSettings(world.platform, { ownerId: world.sale.ownerId, change });
    expect(await world.request("USD")).toMatchObject({ kind: "requested", amount: { minor: 4_850n } });
  });

  test("refuses an owner without a wallet", async () => {
    await using world = await openPayeeScene();
    await world.sell("USD", 6);
    expect(await world.request("USD")).toEqual({ kind: "no_wallet" });
    expect(await world.database.prisma.payout.count()).toBe(0);
  });

  test("refuses while payouts are switched off", async () => {
    await using world = await openPayeeScene({});
    await world.sell("USD", 6);
    await world.setWallet();
    expect(await world.request("USD")).toEqual({ kind: "off" });
    expect(await requestDuePayouts(world.platform)).toBe(0);
  });

  test("refuses a button that shows another amount", async () => {
    await using world = await openPayeeScene();
    await world.sell("USD", 6);
    await world.setWallet();
    const { version } = await world.account("USD");
    await world.sell("USD", 1);
    const request = { ownerId: world.sale.ownerId, currency: "USD", by: { version } } as const;
    expect(await requestPayout(world.platform, request)).toEqual({ kind: "changed_meanwhile" });
  });

  test("refuses a button from before the last payout, even with the same amount", async () => {
    await using world = await openPayeeScene();
    await world.sell("USD", 6);
    await world.setWallet();
    const { version } = await world.account("USD");
    const request = { ownerId: world.sale.ownerId, currency: "USD", by: { version } } as const;
    const asked = await requestPayout(world.platform, request);
    await world.settle(asked.kind === "requested" ? asked.payoutId : "", {
      kind: "refused",
      reason: "Not today",
    });
    expect(await world.account("USD")).toMatchObject({ available: { minor: 5_820n } });
    expect(await requestPayout(world.platform, request)).toEqual({ kind: "changed_meanwhile" });
  });

  test("allows one pending payout for each currency", async () => {
    await using world = await openPayeeScene();
    await world.sell("USD", 6);
    await world.sell("XTR", 5);
    await world.setWallet();
    world.platform.clock.advance(22 * DAY);
    expect((await world.request("USD")).kind).toBe("requested");
    expect(await world.request("XTR")).toMatchObject({
      kind: "requested",
      amount: { minor: 1_215n, currency: "XTR" },
    });
  });
});

/** The id of the pending payout. */
const openPayout = async ({ database }: PayeeScene): Promise<string> =>
  (await database.prisma.payout.findFirstOrThrow({ where: { state: "requested" } })).id;

describe("Stars", () => {
  test("are held for 21 days and then available", async () => {
    await using world = await openPayeeScene();
    await world.sell("XTR", 5);
    world.platform.clock.advance(10 * DAY);
    await world.sell("XTR", 1);
    expect(await world.account("XTR")).toMatchObject({
      balance: { minor: 1_458n },
      held: { minor: 1_458n },
      available: { minor: 0n },
    });
    world.platform.clock.advance(11 * DAY);
    expect(await world.account("XTR")).toMatchObject({ held: { minor: 243n }, available: { minor: 1_215n } });
    await world.setWallet();
    expect(await world.request("XTR")).toMatchObject({ kind: "requested", amount: { minor: 1_215n } });
    expect(await world.balances("XTR")).toMatchObject({ owner_balance: "243", payouts_in_transit: "1215" });
  });

  test("are not held after a refund", async () => {
    await using world = await openPayeeScene();
    const [first = ""] = await world.sell("XTR", 2);
    const input = { paymentId: first, actor: { userId: world.sale.ownerId }, access: "kept" } as const;
    await requestRefund(world.platform, input);
    expect(await world.account("XTR")).toMatchObject({ balance: { minor: 243n }, held: { minor: 243n } });
  });
});

describe("A refund", () => {
  test("after a payout, allowed by an operator, makes a debt, which later sales cover first", async () => {
    await using world = await openPayeeScene();
    const [first = ""] = await world.sell("USD", 6);
    await world.setWallet();
    await world.request("USD");
    const input = { paymentId: first, actor: { userId: OPERATOR }, access: "kept" } as const;
    await requestRefund(world.platform, input);
    expect(await world.account("USD")).toMatchObject({ balance: { minor: -970n }, available: { minor: 0n } });
    await world.sell("USD", 2);
    expect(await world.account("USD")).toMatchObject({ available: { minor: 970n } });
    const change = { kind: "threshold", currency: "USD", minor: 2_000 } as const;
    await changePayoutSettings(world.platform, { ownerId: world.sale.ownerId, change });
    await world.settle(await openPayout(world), { kind: "sent", reference: "4f2a" });
    await world.sell("USD", 2);
    expect(await world.request("USD")).toMatchObject({ kind: "requested", amount: { minor: 2_910n } });
  });

  test("concurrent with a payout comes before or after it, and the payout never exceeds the balance", async () => {
    await using world = await openPayeeScene();
    const { ownerId } = world.sale;
    await world.setWallet();
    await changePayoutSettings(world.platform, {
      ownerId,
      change: { kind: "threshold", currency: "USD", minor: 2_000 },
    });
    for (let round = 0; round < 10; round += 1) {
      const payments = await world.sell("USD", 8);
      const refunds = payments
        .slice(0, 3)
        .map((paymentId) =>
          requestRefund(world.platform, { paymentId, actor: { userId: ownerId }, access: "kept" }),
        );
      const asks = [1, 2, 3].map(() =>
        requestPayout(world.platform, { ownerId, currency: "USD", by: "clock" }),
      );
      await Promise.all([...refunds, ...asks]);
      const open = await world.database.prisma.payout.findMany({ where: { state: "requested" } });
      expect(open.length).toBeLessThanOrEqual(1);
      for (const { id: payoutId } of open) {
        await world.settle(payoutId, { kind: "sent", reference: `round ${round}` });
      }
    }
    // In the order of the ledger, neither a payout nor the owner's refunds leave a debt.
    const { rows } = await world.database.pool.query<{ kind: string; balance: string }>(
      `select kind, -sum(amount) over (order by id) as balance from ledger_posting
        where owner_id = $1 and currency = 'USD' order by id`,
      [ownerId],
    );
    const paid = rows.filter(({ kind }) => kind === "payout");
    expect(paid.length).toBeGreaterThan(5);
    expect(rows.filter(({ balance }) => Number(balance) < 0)).toEqual([]);
    const { rows: sums } = await world.database.pool.query(
      "select currency from ledger_posting group by currency having sum(amount) <> 0",
    );
    expect(sums).toEqual([]);
  });
});

describe("The program", () => {
  test("requests a payout above the threshold, once", async () => {
    await using world = await openPayeeScene();
    await world.sell("USD", 6);
    await world.setWallet();
    const counts = await Promise.all([requestDuePayouts(world.platform), requestDuePayouts(world.platform)]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    expect(await world.database.prisma.payout.findMany()).toMatchObject([{ isAutomatic: true }]);
    await world.sell("USD", 6);
    expect(await requestDuePayouts(world.platform)).toBe(0);
  });

  test("requests the payouts of all other owners after one failure, and then fails", async () => {
    await using world = await openPayeeScene();
    await world.sell("USD", 6);
    await world.setWallet();
    const { prisma } = world.database;
    const now = world.platform.clock.now();
    await prisma.user.create({ data: { id: 1n, firstName: "Other", createdAt: now } });
    const wallet = { network: "a_network_of_the_past", address: TRON, walletSetAt: now, checkAt: now };
    await prisma.payoutSetting.create({ data: { ownerId: 1n, ...wallet } });
    const line = { entryId: "other", kind: "sale", currency: "USD", createdAt: now };
    await prisma.ledgerPosting.createMany({
      data: [
        { ...line, account: "owner_balance", ownerId: 1n, amount: -100 },
        { ...line, account: "provider_clearing", provider: "nowpayments", amount: 100 },
      ],
    });
    await expect(requestDuePayouts(world.platform)).rejects.toThrow(
      "Some automatic payouts could not be requested",
    );
    expect(await prisma.payout.findMany()).toMatchObject([{ ownerId: BigInt(world.sale.ownerId) }]);
  });

  test("requests nothing for an owner who requests payouts themselves", async () => {
    await using world = await openPayeeScene();
    await world.sell("USD", 6);
    await world.setWallet();
    const { ownerId } = world.sale;
    await changePayoutSettings(world.platform, {
      ownerId,
      change: { kind: "strategy", strategy: "manual" },
    });
    expect(await requestDuePayouts(world.platform)).toBe(0);
    expect((await world.request("USD")).kind).toBe("requested");
  });
});
