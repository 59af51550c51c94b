import { describe, expect, test } from "vitest";
import { EVM, openPayeeScene, OPERATOR, TRON } from "../../../tests/scenes/payee-scene.ts";
import type { PayeeScene } from "../../../tests/scenes/payee-scene.ts";
import { setWallet } from "../wallets/change-wallet.ts";
import { claimPayout } from "./claim-payout.ts";
import { findPendingPayout } from "../payout/find-payouts.ts";
import { readReference } from "./settle.conversation.ts";
import { settlePayout } from "./settle-payout.ts";
import type { SettlePayoutInput } from "./settle-payout.ts";

const sent = { kind: "sent", reference: "4f2a" } as const;
const refused = { kind: "refused", reason: "Nothing can be sent to this wallet." } as const;

/** A pending payout of $58.20, the owner's whole balance, which the operator claimed. */
async function openWithPayout(): Promise<PayeeScene & { payoutId: string }> {
  const world = await openPayeeScene();
  await world.sell("USD", 6);
  await world.setWallet();
  const requested = await world.request("USD");
  if (requested.kind !== "requested") throw new Error(`The payout is ${requested.kind}`);
  const { payoutId } = requested;
  await claimPayout(world.platform, { payoutId, operatorId: OPERATOR, purpose: "send" });
  return { ...world, payoutId };
}

const settle = (
  { platform, payoutId }: Awaited<ReturnType<typeof openWithPayout>>,
  settlement: SettlePayoutInput["settlement"],
  operatorId = OPERATOR,
): ReturnType<typeof settlePayout> => settlePayout(platform, { payoutId, operatorId, settlement });

describe("A pending payout", () => {
  test("that was sent is booked as paid out, with its reference", async () => {
    await using world = await openWithPayout();
    expect(await settle(world, sent)).toEqual({ kind: "done" });
    const balances = await world.balances("USD");
    expect(balances).toMatchObject({ paid_out: "58.2" });
    expect(balances).not.toHaveProperty("payouts_in_transit");
    expect(await world.database.prisma.payout.findFirst()).toMatchObject({
      state: "sent",
      reference: "4f2a",
      settledBy: BigInt(OPERATOR),
      reason: null,
    });
  });

  test("that was refused returns to the owner, who is notified and can request it again", async () => {
    await using world = await openWithPayout();
    expect(await settle(world, refused)).toEqual({ kind: "done" });
    expect(await world.balances("USD")).toMatchObject({ owner_balance: "58.2" });
    expect(await world.database.prisma.payoutSetting.findFirst()).toMatchObject({
      strategy: "manual",
      address: TRON,
    });
    const { rows } = await world.database.pool.query(
      "select 1 from graphile_worker.jobs where task_identifier = 'payouts.notify-refused'",
    );
    expect(rows).toHaveLength(1);
    expect((await world.request("USD")).kind).toBe("requested");
  });

  test("is settled once for concurrent settlements", async () => {
    await using world = await openWithPayout();
    const settlements = Array.from({ length: 12 }, (_, index) =>
      settle(world, index % 2 === 0 ? sent : refused),
    );
    const answers = (await Promise.all(settlements)).map(({ kind }) => kind);
    expect(answers.filter((kind) => kind === "done")).toHaveLength(1);
    expect(answers.filter((kind) => kind === "settled_already")).toHaveLength(11);
    const entries = await world.database.prisma.ledgerPosting.groupBy({
      by: ["kind"],
      where: { kind: { in: ["payout_sent", "payout_reversed"] } },
      _count: true,
    });
    expect(entries.map(({ _count }) => _count)).toEqual([2]);
  });

  test("is settled by operators only", async () => {
    await using world = await openWithPayout();
    expect(await settle(world, sent, world.sale.ownerId)).toEqual({ kind: "forbidden" });
    expect(await world.balances("USD")).toMatchObject({ payouts_in_transit: "58.2" });
  });

  test("keeps the wallet of its request", async () => {
    await using world = await openWithPayout();
    const { ownerId } = world.sale;
    await setWallet(world.platform, { ownerId, wallet: { network: "usdc_base", address: EVM } });
    const { payout } = await findPendingPayout(world.platform, 0);
    expect(payout?.wallet).toEqual({ network: "usdt_tron", address: TRON });
    await settle(world, sent);
    await world.sell("USD", 6);
    await world.request("USD");
    expect((await findPendingPayout(world.platform, 0)).payout?.wallet).toEqual({
      network: "usdc_base",
      address: EVM,
    });
  });
});

describe("The database refuses", () => {
  const row = (changes: Record<string, string>): string => {
    const values = {
      id: "'other'",
      owner_id: "10000000001",
      currency: "'USD'",
      amount_minor: "100",
      network: "'usdt_tron'",
      address: `'${TRON}'`,
      is_automatic: "false",
      wallet_set_at: "now()",
      requested_at: "now()",
      ...changes,
    };
    return `insert into payout (${Object.keys(values).join(", ")}) values (${Object.values(values).join(", ")})`;
  };
  const entry = (id: string, kind: string, amount: string): string =>
    `insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, created_at)
     values ('${id}', '${kind}', 'owner_balance', 10000000001, 'USD', ${amount}, now()),
            ('${id}', '${kind}', 'payouts_in_transit', null, 'USD', -${amount}, now())`;

  test.each([
    ["a second payout under way of one owner and currency", [row({})], "payout_open"],
    ["a payout that is not in the ledger", [row({ currency: "'XTR'" })], "payout other moves 0"],
    ["a payout of nothing", [row({ amount_minor: "0" })], "payout_amount"],
    [
      "a payout that is sent and cannot be found",
      [
        "update payout set state = 'sent', settlement_entry_id = 's', settled_at = now(), settled_by = claimed_by",
      ],
      "payout_sent_has_a_reference",
    ],
    [
      "a payout that is sent and still on its way",
      [
        "update payout set state = 'sent', settlement_entry_id = 's', settled_at = now(), settled_by = claimed_by, reference = 'x'",
      ],
      "still on its way",
    ],
    [
      "a payout that somebody settles without its claim",
      [
        "update payout set state = 'sent', settlement_entry_id = 's', settled_at = now(), settled_by = 1, reference = 'x'",
      ],
      `is settled by 1 and claimed by ${OPERATOR}`,
    ],
    [
      "a change of where it goes",
      [`update payout set address = '${EVM}'`],
      "settled once, as it was asked for",
    ],
    ["a payout that is deleted", ["delete from payout"], "never changed or deleted"],
  ])("%s", async (_case, statements, message) => {
    await using world = await openWithPayout();
    const write = async (): Promise<void> => {
      for (const statement of statements) await world.database.pool.query(statement);
    };
    await expect(write()).rejects.toThrow(message);
  });

  test("a payout that leaves a debt", async () => {
    await using world = await openPayeeScene();
    await world.sell("USD", 1);
    await world.database.pool.query(entry("other", "payout", "9.71"));
    await expect(world.database.pool.query(row({ amount_minor: "971" }))).rejects.toThrow("leaves -0.01");
  });

  test("a change of a settled payout", async () => {
    await using world = await openWithPayout();
    await settle(world, sent);
    await expect(world.database.pool.query("update payout set reference = 'other'")).rejects.toThrow(
      "settled once",
    );
  });
});

describe("The reference of a payout", () => {
  test("reads one line of visible characters", () => {
    expect(readReference("  0xabc\n def ")).toEqual({ kind: "ok", value: "0xabc def" });
    for (const typed of ["", " \n", "\u200B", "—", "\u0000"])
      expect(readReference(typed)).toEqual({ kind: "refused", reason: "payout-reference-empty" });
    expect(readReference("x".repeat(200)).kind).toBe("ok");
    expect(readReference("x".repeat(201))).toEqual({
      kind: "refused",
      reason: "payout-reference-long",
      limits: { max: 200 },
    });
  });
});
