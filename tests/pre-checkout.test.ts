import { expect, test } from "vitest";
import type { TestUser } from "../sandbox/telegram/index.ts";
import { chooseTier, createWorld, openStore } from "./support/world.ts";

test("An outdated price is refused before the charge, with the next step", async () => {
  await using world = await createWorld();
  const { alice, clock, database, telegram } = world;
  await openStore(world);
  await chooseTier(world, alice);
  await requestInvoice(alice, /250 Stars/);
  clock.advance(25 * 60 * 60 * 1000);
  expect(await alice.pay()).toEqual({
    ok: false,
    error: "This invoice is too old. Please choose the offer once more.",
  });
  expect(await database.prisma.payment.count()).toBe(0);
  expect(telegram.refusals).toEqual([]);
});

test("A changed tier is refused at its old price and sold at the new one", async () => {
  await using world = await createWorld();
  const { alice, owner } = world;
  await openStore(world);
  await chooseTier(world, alice);
  await requestInvoice(alice, /250 Stars/);

  await owner.send("/channels");
  await owner.press(/Tea & Talk/);
  await owner.press(/Sell$/);
  await owner.press(/^Monthly$/);
  const page = await owner.sees(/30 days · ⭐ 250/);
  await owner.press(/Edit/);
  const summary = await owner.sees("This is how the tier will be sold", { after: page });
  await owner.press(/Change Stars/);
  await owner.sees("Telegram Stars?", { after: summary });
  await owner.send("300");
  await owner.sees("Stars: ⭐ 300", { after: summary });
  await owner.press(/Publish/);
  await owner.sees("Monthly is changed");

  expect(await alice.pay()).toEqual({
    ok: false,
    error: "This offer is no longer on sale. Please open the channel's link again.",
  });
  await chooseTier(world, alice);
  await requestInvoice(alice, /300 Stars/);
  expect(await alice.pay()).toMatchObject({ ok: true });
  await alice.sees("Paid.");
});

/** Presses the price under the newest offer and waits for the invoice message. */
async function requestInvoice(buyer: TestUser, price: RegExp): Promise<void> {
  const offer = await buyer.sees("How would you like to pay?");
  await buyer.press(price, { message: offer });
  await buyer.sees("Access to", { after: offer });
}
