import { describe, expect, test } from "vitest";
import { loadTranslations } from "../../platform/texts/texts.ts";
import { openPayeeScene } from "../../../tests/scenes/payee-scene.ts";
import type { PayeeScene } from "../../../tests/scenes/payee-scene.ts";
import { describeDetails, transactionPage, readPayoutDetails } from "./payout-details.handlers.ts";

const texts = loadTranslations().for("en");
const HASH = "d51b0614075dc37c84efa2ebbb8038c3941d7d6452245963f89799bfc895b86e";

async function showPayout(scene: PayeeScene, payoutId: string): Promise<string> {
  const details = await readPayoutDetails(scene.platform, { ownerId: scene.sale.ownerId, payoutId });
  return details === undefined ? "" : describeDetails(texts, details);
}

async function request(scene: PayeeScene): Promise<string> {
  const requested = await scene.request("USD");
  if (requested.kind !== "requested") throw new Error(`The payout is ${requested.kind}`);
  return requested.payoutId;
}

describe("The page of a payout", () => {
  test("counts the sales since the payout before, and shows an operator's transaction", async () => {
    await using scene = await openPayeeScene();
    await scene.setWallet();
    await scene.sell("USD", 6);
    const first = await request(scene);
    expect(await showPayout(scene, first)).toMatch(
      /It waits to be sent.*You requested it on.*before: 6, .*\$58\.20/su,
    );
    await scene.settle(first, { kind: "sent", reference: HASH });
    await scene.sell("USD", 7);
    // Sales for Stars are behind another payout.
    await scene.sell("XTR", 2);
    const second = await request(scene);
    await scene.sell("USD", 1);
    expect(await showPayout(scene, second)).toContain("before: 7, your part of them $67.90.");
    const shown = await showPayout(scene, first);
    expect(shown).toContain("The operator sent it by hand");
    expect(shown).toContain(`<a href="https://tronscan.org/#/transaction/${HASH}">${HASH}</a>`);
  });

  test("says what became of a payout that was not sent, or that waits for a person", async () => {
    await using scene = await openPayeeScene();
    await scene.setWallet();
    await scene.sell("USD", 6);
    const first = await request(scene);
    await scene.settle(first, { kind: "refused", reason: "<b>Not</b> today" });
    expect(await showPayout(scene, first)).toMatch(
      /It was not sent, and the money is in your balance again since .*: &lt;b&gt;Not&lt;\/b&gt; today/u,
    );
    const second = await request(scene);
    await scene.database.prisma.payout.update({
      where: { id: second },
      data: { approvalReason: "owner_limit" },
    });
    // An operator who sends everything by hand approves nothing.
    expect(await showPayout(scene, second)).toContain("It waits to be sent.");
  });

  test("is for its owner alone", async () => {
    await using scene = await openPayeeScene();
    await scene.setWallet();
    await scene.sell("USD", 6);
    const payoutId = await request(scene);
    expect(await readPayoutDetails(scene.platform, { ownerId: 1, payoutId })).toBeUndefined();
  });
});

describe("A transaction's public page", () => {
  test("is known for a network by its hash, and not for an operator's words", () => {
    expect(transactionPage("LTC", HASH)).toBe(`https://litecoinspace.org/tx/${HASH}`);
    expect(transactionPage("usdc_base", `0x${HASH}`)).toBe(`https://basescan.org/tx/0x${HASH}`);
    expect(transactionPage("usdt_tron", "paid by bank on Monday")).toBeUndefined();
    expect(transactionPage("XMR", HASH)).toBeUndefined();
  });
});
