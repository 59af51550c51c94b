import { describe, expect, test } from "vitest";
import { openCardSaleFixture } from "./providers/card-sale-fixture.ts";
import type { CardSaleFixture } from "./providers/card-sale-fixture.ts";
import { buttonsOf, dataOf, newestOf } from "./scenes/channel-scene.ts";
import { readSaleTotals, totalsOfSales } from "./support/sale-totals.ts";

const nothing = totalsOfSales(0, []);
const aMonth = totalsOfSales(1, [30]);
const DAY = 86_400_000;

/** The buyer chooses the card in the chat and opens its page. */
async function chooseCard(fixture: CardSaleFixture) {
  const { scene, sale, buyer, stripe } = fixture;
  await scene.say(buyer, `/start t_${sale.tierId}`);
  await scene.press(buyer, /Monthly/u);
  await scene.press(buyer, /by card/u);
  const [url = ""] = dataOf(newestOf(buyer));
  const page = stripe.openCheckout(url);
  const act = async (acting: Promise<unknown>): Promise<void> => {
    await acting;
    await scene.runJobs();
  };
  return { page, act, texts: () => buyer.chat.map(({ text }) => text) };
}

describe("A buyer with a card", () => {
  test("chooses it beside Stars, pays on the page of Stripe, and is let in", async () => {
    await using fixture = await openCardSaleFixture();
    const { scene, buyer } = fixture;
    const { page, act, texts } = await chooseCard(fixture);
    expect(texts().join("\n")).toContain("Open the page and pay");
    expect(page.session).toMatchObject({ amount_total: 999, currency: "usd" });
    await act(page.pay("declined"));
    expect(await readSaleTotals(scene.database)).toEqual(nothing);
    await act(page.pay());
    expect(await readSaleTotals(scene.database)).toEqual(aMonth);
    expect(texts().join("\n")).toContain("Paid.");
    expect(buttonsOf(buyer).join()).toContain("Come in");
  });

  test("waits for the bank, and is let in when the money has come", async () => {
    await using fixture = await openCardSaleFixture();
    const { page, act, texts } = await chooseCard(fixture);
    await act(page.pay("debit"));
    expect(await readSaleTotals(fixture.scene.database)).toEqual(nothing);
    expect(texts().join("\n")).toContain("your bank decides about the payment");
    await act(page.settle("succeeds"));
    expect(await readSaleTotals(fixture.scene.database)).toEqual(aMonth);
    expect(texts().join("\n")).toContain("paid. Thank you!");
  });

  test("is told that the bank refused, and chooses again", async () => {
    await using fixture = await openCardSaleFixture();
    const { page, act, texts } = await chooseCard(fixture);
    await act(page.pay("debit"));
    await act(page.settle("fails"));
    expect(texts().join("\n")).toContain("the payment failed");
    const again = await chooseCard(fixture);
    expect(again.page.session.id).not.toBe(page.session.id);
    await again.act(again.page.pay());
    expect(await readSaleTotals(fixture.scene.database)).toEqual(aMonth);
  });

  test("whose page ended is told so, and gets another one", async () => {
    await using fixture = await openCardSaleFixture();
    const { scene, stripe, buyer } = fixture;
    const { page, act, texts } = await chooseCard(fixture);
    scene.platform.clock.advance(DAY);
    await act(stripe.advance());
    expect(texts().join("\n")).toContain("the time to pay ran out. Nothing was charged.");
    expect(buttonsOf(buyer).join()).not.toContain("payment page");
    const again = await chooseCard(fixture);
    expect(again.page.session.id).not.toBe(page.session.id);
    await again.act(again.page.pay());
    expect(await readSaleTotals(scene.database)).toEqual(aMonth);
  });

  test("sees the way that came furthest, of several that were opened", async () => {
    await using fixture = await openCardSaleFixture();
    const { scene, buyer } = fixture;
    const { page, act, texts } = await chooseCard(fixture);
    const { orderId } = await scene.database.prisma.checkout.findFirstOrThrow();
    await scene.database.prisma.checkout.create({
      data: {
        id: "0",
        orderId,
        provider: "cryptopay",
        currency: "USD",
        telegramChatId: BigInt(buyer.id),
        messageId: 1,
        createdAt: new Date(),
      },
    });
    await act(page.pay());
    expect(texts().join("\n")).toContain("paid. Thank you!");
  });

  test("is let in within minutes although the event got lost", async () => {
    await using fixture = await openCardSaleFixture();
    const { page, act } = await chooseCard(fixture);
    fixture.stripe.endpoint.sent = false;
    await act(page.pay());
    expect(await readSaleTotals(fixture.scene.database)).toEqual(nothing);
    await fixture.reconcile();
    expect(await readSaleTotals(fixture.scene.database)).toEqual(aMonth);
    const events = await fixture.scene.database.prisma.paymentEvent.findMany();
    expect(events).toMatchObject([{ source: "lookup", status: "paid" }]);
  });

  test("is let in at once although the endpoint has another version of the API than the program", async () => {
    await using fixture = await openCardSaleFixture();
    const { stripe } = fixture;
    const { page, act } = await chooseCard(fixture);
    stripe.endpoint.sent = false;
    await act(page.pay());
    // Objects of another version have other fields. Only their ids are known.
    for (const event of stripe.events()) {
      const object = { id: Reflect.get(event.data.object, "id") as string };
      Object.assign(event, { api_version: "2024-06-20", data: { object } });
    }
    stripe.endpoint.sent = true;
    const paid = stripe.events().find(({ type }) => type === "checkout.session.completed");
    if (paid !== undefined) await act(stripe.replay(paid));
    expect(stripe.deliveries.at(-1)?.attempts).toMatchObject([{ httpStatus: 200 }]);
    expect(await readSaleTotals(fixture.scene.database)).toEqual(aMonth);
  });

  test("is offered none while the sales are off", async () => {
    await using fixture = await openCardSaleFixture({ STRIPE_SALES: "off" });
    const { scene, sale, buyer } = fixture;
    await scene.say(buyer, `/start t_${sale.tierId}`);
    await scene.press(buyer, /Monthly/u);
    expect(buttonsOf(buyer).join()).not.toContain("by card");
  });
});
