import { describe, expect, test } from "vitest";
import { askRefund } from "../../payments/refunds/ask-refund.ts";
import { cronItems } from "../../platform/jobs/crontab.ts";
import { settlePayout } from "../settling/settle-payout.ts";
import { DAY, openPayeeWorld, OPERATOR, TRON } from "../testing/payee.ts";
import { askDue, askDuePayouts, payoutCrontab } from "./ask-due.jobs.ts";
import { askPayout } from "./ask-payout.ts";
import { changePayoutChoice } from "./change-choice.ts";

describe("A payout that is asked for", () => {
  test("is all that is available, set aside in the ledger, with a message to the operator", async () => {
    await using world = await openPayeeWorld();
    await world.sell("USD", 6);
    await world.setWallet();
    expect(await world.ask("USD")).toMatchObject({
      kind: "asked",
      amount: { minor: 5_820n, currency: "USD" },
    });
    expect(await world.books("USD")).toMatchObject({ payouts_in_transit: "58.2", platform_fee: "1.74" });
    expect(await world.books("USD")).not.toHaveProperty("owner_balance");
    expect(await world.database.prisma.payout.findMany()).toMatchObject([
      { state: "asked", amountMinor: 5_820n, network: "usdt_tron", address: TRON, isAutomatic: false },
    ]);
    const { rows } = await world.database.pool.query(
      "select 1 from graphile_worker.jobs where task_identifier = 'payouts.tell-operator'",
    );
    expect(rows).toHaveLength(1);
    const [entry] = await world.database.prisma.auditEntry.findMany({ where: { action: "payout.asked" } });
    expect(entry?.actorId).toBe(BigInt(world.sale.ownerId));
  });

  test("twenty times at once is one payout", async () => {
    await using world = await openPayeeWorld();
    await world.sell("USD", 6);
    await world.setWallet();
    const { mark } = await world.account("USD");
    const wish = { ownerId: world.sale.ownerId, currency: "USD", by: { mark } } as const;
    const answers = await Promise.all(Array.from({ length: 20 }, () => askPayout(world.platform, wish)));
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual([
      "asked",
      ...Array.from({ length: 19 }, () => "under_way"),
    ]);
    expect(await world.books("USD")).toMatchObject({ payouts_in_transit: "58.2" });
  });

  test("with less than the threshold is none", async () => {
    await using world = await openPayeeWorld();
    await world.sell("USD", 5);
    await world.setWallet();
    expect(await world.ask("USD")).toEqual({ kind: "too_little" });
    const change = { kind: "threshold", currency: "USD", minor: 2_000 } as const;
    await changePayoutChoice(world.platform, { ownerId: world.sale.ownerId, change });
    expect(await world.ask("USD")).toMatchObject({ kind: "asked", amount: { minor: 4_850n } });
  });

  test("without a wallet is none", async () => {
    await using world = await openPayeeWorld();
    await world.sell("USD", 6);
    expect(await world.ask("USD")).toEqual({ kind: "no_wallet" });
    expect(await world.database.prisma.payout.count()).toBe(0);
  });

  test("where the operator pays nobody out is none", async () => {
    await using world = await openPayeeWorld({});
    await world.sell("USD", 6);
    await world.setWallet();
    expect(await world.ask("USD")).toEqual({ kind: "off" });
    expect(await askDue(world.platform)).toBe(0);
  });

  test("by a button that says another sum is none", async () => {
    await using world = await openPayeeWorld();
    await world.sell("USD", 6);
    await world.setWallet();
    const { mark } = await world.account("USD");
    await world.sell("USD", 1);
    const wish = { ownerId: world.sale.ownerId, currency: "USD", by: { mark } } as const;
    expect(await askPayout(world.platform, wish)).toEqual({ kind: "changed_meanwhile" });
  });

  test("by a button of before the last payout is none, though the sum is the same again", async () => {
    await using world = await openPayeeWorld();
    await world.sell("USD", 6);
    await world.setWallet();
    const { mark } = await world.account("USD");
    const wish = { ownerId: world.sale.ownerId, currency: "USD", by: { mark } } as const;
    const asked = await askPayout(world.platform, wish);
    await settlePayout(world.platform, {
      payoutId: asked.kind === "asked" ? asked.payoutId : "",
      operatorId: OPERATOR,
      settlement: { kind: "refused", reason: "Not today" },
    });
    expect(await world.account("USD")).toMatchObject({ available: { minor: 5_820n } });
    expect(await askPayout(world.platform, wish)).toEqual({ kind: "changed_meanwhile" });
  });

  test("is of one currency: the other one's may be under way", async () => {
    await using world = await openPayeeWorld();
    await world.sell("USD", 6);
    await world.sell("XTR", 5);
    await world.setWallet();
    world.platform.clock.advance(22 * DAY);
    expect((await world.ask("USD")).kind).toBe("asked");
    expect(await world.ask("XTR")).toMatchObject({
      kind: "asked",
      amount: { minor: 1_215n, currency: "XTR" },
    });
  });
});

describe("Stars", () => {
  test("are on hold for 21 days, and then available", async () => {
    await using world = await openPayeeWorld();
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
    expect(await world.ask("XTR")).toMatchObject({ kind: "asked", amount: { minor: 1_215n } });
    expect(await world.books("XTR")).toMatchObject({ owner_balance: "243", payouts_in_transit: "1215" });
  });

  test("that went back are not on hold", async () => {
    await using world = await openPayeeWorld();
    const [first = ""] = await world.sell("XTR", 2);
    const input = { paymentId: first, actor: { userId: world.sale.ownerId }, access: "kept" } as const;
    await askRefund(world.platform, input);
    expect(await world.account("XTR")).toMatchObject({ balance: { minor: 243n }, held: { minor: 243n } });
  });
});

describe("A refund", () => {
  test("of what was paid out is a debt, which later sales cover before anything is available", async () => {
    await using world = await openPayeeWorld();
    const [first = ""] = await world.sell("USD", 6);
    await world.setWallet();
    await world.ask("USD");
    const input = { paymentId: first, actor: { userId: world.sale.ownerId }, access: "kept" } as const;
    await askRefund(world.platform, input);
    expect(await world.account("USD")).toMatchObject({ balance: { minor: -970n }, available: { minor: 0n } });
    await world.sell("USD", 2);
    expect(await world.account("USD")).toMatchObject({ available: { minor: 970n } });
  });

  test("that races a payout is in it, or comes after it: none takes more than there was", async () => {
    await using world = await openPayeeWorld();
    const { ownerId } = world.sale;
    await world.setWallet();
    await changePayoutChoice(world.platform, {
      ownerId,
      change: { kind: "threshold", currency: "USD", minor: 2_000 },
    });
    for (let round = 0; round < 10; round += 1) {
      const payments = await world.sell("USD", 8);
      const refunds = payments
        .slice(0, 3)
        .map((paymentId) =>
          askRefund(world.platform, { paymentId, actor: { userId: ownerId }, access: "kept" }),
        );
      const asks = [1, 2, 3].map(() => askPayout(world.platform, { ownerId, currency: "USD", by: "clock" }));
      await Promise.all([...refunds, ...asks]);
      const open = await world.database.prisma.payout.findMany({ where: { state: "asked" } });
      expect(open.length).toBeLessThanOrEqual(1);
      for (const { id: payoutId } of open) {
        const settlement = { kind: "sent", reference: `round ${round}` } as const;
        await settlePayout(world.platform, { payoutId, operatorId: OPERATOR, settlement });
      }
    }
    // In the order in which the ledger was written, no payout leaves a debt.
    const { rows } = await world.database.pool.query<{ kind: string; balance: string }>(
      `select kind, -sum(amount) over (order by id) as balance from ledger_posting
        where owner_id = $1 and currency = 'USD' order by id`,
      [ownerId],
    );
    const paid = rows.filter(({ kind }) => kind === "payout");
    expect(paid.length).toBeGreaterThan(5);
    expect(paid.filter(({ balance }) => Number(balance) < 0)).toEqual([]);
    const { rows: sums } = await world.database.pool.query(
      "select currency from ledger_posting group by currency having sum(amount) <> 0",
    );
    expect(sums).toEqual([]);
  });
});

describe("Once a day", () => {
  test("a payout is asked for by itself where there is enough, and no second one", async () => {
    await using world = await openPayeeWorld();
    await world.sell("USD", 6);
    await world.setWallet();
    const counts = await Promise.all([askDue(world.platform), askDue(world.platform)]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    expect(await world.database.prisma.payout.findMany()).toMatchObject([{ isAutomatic: true }]);
    await world.sell("USD", 6);
    expect(await askDue(world.platform)).toBe(0);
  });

  test("a fault with one owner keeps no other one waiting, and is not passed over", async () => {
    await using world = await openPayeeWorld();
    await world.sell("USD", 6);
    await world.setWallet();
    const { prisma } = world.database;
    const now = world.platform.clock.now();
    await prisma.user.create({ data: { id: 1n, firstName: "Other", createdAt: now } });
    const wallet = { network: "a_network_of_the_past", address: TRON, walletSetAt: now };
    await prisma.payoutChoice.create({ data: { ownerId: 1n, ...wallet } });
    await expect(askDue(world.platform)).rejects.toThrow("Not all payouts could be asked for");
    expect(await prisma.payout.findMany()).toMatchObject([{ ownerId: BigInt(world.sale.ownerId) }]);
  });

  test("the clock asks, by the job's own name", () => {
    const called = cronItems(payoutCrontab).map(({ task }) => task);
    expect(called).toEqual([askDuePayouts.name]);
  });

  test("nothing is asked for where the owner does not want it", async () => {
    await using world = await openPayeeWorld();
    await world.sell("USD", 6);
    await world.setWallet();
    const { ownerId } = world.sale;
    await changePayoutChoice(world.platform, { ownerId, change: { kind: "automatic", isAutomatic: false } });
    expect(await askDue(world.platform)).toBe(0);
    expect((await world.ask("USD")).kind).toBe("asked");
  });
});
