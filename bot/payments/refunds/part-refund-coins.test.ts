import { describe, expect, test } from "vitest";
import { openCryptoPaySaleFixture } from "../../../tests/providers/cryptopay-sale-fixture.ts";
import { newestOf } from "../../../tests/scenes/channel-scene.ts";
import { partsOf } from "../../../tests/scenes/part-scene.ts";

/** Bob has paid $9.99 in TON, of which Crypto Pay kept 3 %. */
async function openPaidInTon() {
  const fixture = await openCryptoPaySaleFixture();
  const { scene, cryptopay, buyer } = fixture;
  cryptopay.rules.isTransferOn = true;
  cryptopay.rules.users = new Set([buyer.id]);
  const { payer } = await fixture.openInvoice();
  await payer.pay({ asset: "TON" });
  await scene.runJobs();
  return {
    ...(await partsOf(scene)),
    fixture,
    cryptopay,
    [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
  };
}

describe("A part of a payment in coins", () => {
  test("is a transfer of its part, rounded down to the coin's decimals; the fee stays with the owner", async () => {
    await using open = await openPaidInTon();
    await open.refund(333n);
    await open.refund(200n);
    const [first, second] = await open.parts();
    expect(open.cryptopay.transfers().toSorted((a, b) => a.id - b.id)).toMatchObject([
      { asset: "TON", amount: "1.11", spendId: `refund-${first?.id}` },
      { asset: "TON", amount: "0.666666", spendId: `refund-${second?.id}` },
    ]);
    expect(await open.payment()).toMatchObject({ state: "granted", refundedMinor: 533n });
  });

  test("is left to a person where the app may not transfer, who confirms this part and no other", async () => {
    await using open = await openPaidInTon();
    const { scene, cryptopay, paymentId } = open;
    cryptopay.rules.isTransferOn = false;
    open.fixture.expectedRefusals.push("METHOD_DISABLED");
    await open.refund(500n);
    expect(newestOf(scene.olga)?.text).toContain("Crypto Pay did not send back $5.00");
    await scene.press(scene.olga, "↩️ Refund…");
    expect(newestOf(scene.olga)?.text).toMatch(/\$5\.00 of it is set aside: [\d.]+ TON/);
    // The button of a page about the whole payment.
    await scene.pressForged(scene.olga, `refund-sent:${paymentId}`);
    expect(await open.parts()).toMatchObject([{ state: "requested" }]);
    await scene.say(scene.olga, `/refund ${paymentId}`);
    await scene.press(scene.olga, "✅ I have sent it back");
    await scene.runJobs();
    expect(await open.parts()).toMatchObject([{ state: "sent" }]);
    expect(await open.payment()).toMatchObject({ state: "granted", refundedMinor: 500n });
    expect(newestOf(open.fixture.buyer)?.text).toContain("$5.00 of $9.99");
  });

  test("that a person withdraws is the owner's again", async () => {
    await using open = await openPaidInTon();
    const { scene, cryptopay, paymentId } = open;
    const before = await open.sums();
    cryptopay.rules.isTransferOn = false;
    open.fixture.expectedRefusals.push("METHOD_DISABLED");
    await open.refund(500n, "ended");
    await scene.say(scene.olga, `/refund ${paymentId}`);
    await scene.press(scene.olga, "✖️ Do not refund");
    expect(await open.sums()).toEqual(before);
    expect(await open.payment()).toMatchObject({ state: "granted", refundedMinor: 0n, accessEndedAt: null });
    cryptopay.rules.isTransferOn = true;
    await open.refund(500n);
    expect(cryptopay.transfers()).toHaveLength(1);
  });
});
