import { describe, expect, test } from "vitest";
import { requestRefund } from "../../payments/refunds/request-refund.ts";
import { openCardSales } from "../../../tests/scenes/card-disputes.ts";
import { openKnownWallet } from "../../../tests/scenes/custody-scene.ts";
import type { CustodyScene } from "../../../tests/scenes/custody-scene.ts";
import { OPERATOR, TRON } from "../../../tests/scenes/payee-scene.ts";

const openPayout = ({ database }: CustodyScene) =>
  database.prisma.payout.findFirstOrThrow({ where: { state: "requested" } });

const countNotices = async ({ database }: CustodyScene): Promise<number | null> =>
  (
    await database.pool.query(
      "select 1 from graphile_worker.jobs where task_identifier = 'payouts.notify-operator'",
    )
  ).rowCount;

/** A refund that is requested and not sent. */
const refund = ({ platform }: CustodyScene, paymentId = ""): Promise<unknown> =>
  requestRefund(platform, { paymentId, actor: { userId: OPERATOR }, access: "kept" });

describe("A payout waits for an approval", () => {
  test("to another memo of a known address, which is another person's wallet", async () => {
    await using scene = await openKnownWallet();
    await scene.setWallet({ network: "usdt_tron", address: TRON, memo: "4711" });
    await scene.request();
    expect(await openPayout(scene)).toMatchObject({ approvalReason: "new_wallet" });
  });

  test("while its owner has a debt in another currency", async () => {
    await using scene = await openKnownWallet();
    await scene.database.pool.query(
      `insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, created_at)
       values ('debt', 'refund', 'owner_balance', $1, 'XTR', 243, now()),
              ('debt', 'refund', 'refunds', null, 'XTR', -243, now())`,
      [scene.sale.ownerId],
    );
    expect(await scene.request()).toMatchObject({ kind: "requested", needsApproval: true });
    expect(await openPayout(scene)).toMatchObject({ approvalReason: "debt" });
  });

  test("while a bank has not decided about a dispute of its owner's buyer", async () => {
    await using scene = await openKnownWallet();
    const cards = openCardSales(scene.platform, () => undefined);
    for (let count = 0; count < 3; count += 1) await cards.sell(scene.sale);
    await cards.dispute(0, "open");
    expect(await scene.request()).toMatchObject({ kind: "requested", needsApproval: true });
    expect(await openPayout(scene)).toMatchObject({ approvalReason: "open_disputes" });
  });

  test("while refunds of its owner's sales are open", async () => {
    await using scene = await openKnownWallet();
    const [paymentId] = await scene.sell(1);
    await refund(scene, paymentId);
    expect(await scene.request()).toMatchObject({ kind: "requested", needsApproval: true });
    expect(await openPayout(scene)).toMatchObject({ approvalReason: "open_refunds" });
  });

  test("if its owner gets into debt between the request and the sending", async () => {
    await using scene = await openKnownWallet();
    const [paymentId] = await scene.sell(1);
    expect(await scene.request()).toMatchObject({ kind: "requested", needsApproval: false });
    await refund(scene, paymentId);
    const before = await countNotices(scene);
    await scene.gather();
    expect(await openPayout(scene)).toMatchObject({ approvalReason: "debt" });
    expect(await countNotices(scene)).toBe((before ?? 0) + 2);
    // The approval counts, although the debt stays.
    await scene.approve();
    await scene.send();
    expect(await scene.database.prisma.payout.count({ where: { state: "sent" } })).toBe(2);
  });
});
