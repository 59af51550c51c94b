import { describe, expect, test } from "vitest";
import { until } from "../../tests/support/until.ts";
import {
  heard,
  openRecurringShop,
  settled,
  standing,
  subscribe,
} from "../../tests/support/recurring-shop.ts";
import type { RecurringShop } from "../../tests/support/recurring-shop.ts";
import { newestOf } from "../../tests/support/channel-scene.ts";

/** Olga opens Alice's page by her name and presses a button there. */
async function pressOnPage(shop: RecurringShop, button: RegExp): Promise<void> {
  const { owner } = shop;
  const last = newestOf(owner);
  const after = last === undefined ? {} : { after: last };
  await owner.send(`/members ${shop.alice.id}`);
  const message = await owner.sees("👤 Alice", after);
  await owner.press(button, { message });
}

/** Alice asks for the charges again; what she is told then. */
async function resume(shop: RecurringShop, answer: string): Promise<void> {
  const { alice } = shop;
  const last = newestOf(alice);
  const after = last === undefined ? {} : { after: last };
  await alice.send("/subscriptions");
  const message = await alice.sees("Your subscriptions", after);
  await alice.press(/Resume renewing/, { message });
  await alice.sees(answer, { after: message });
}

describe("Who pays every 30 days", () => {
  test("is charged no more when their time is paused, and cannot have it charged before it goes on", async () => {
    await using shop = await openRecurringShop();
    await subscribe(shop, shop.alice);
    await pressOnPage(shop, /Pause/);
    await until(() => standing(shop), "canceled by bot");
    await settled(shop);
    expect(shop.telegram.memberStatus(shop.channel, shop.alice)).toBe("left");
    expect(heard(shop.alice, "no further charge")).toBe(1);
    expect(heard(shop.alice, "paused your time there")).toBe(2);
    await resume(shop, "I do not let Telegram charge you");
    expect(await standing(shop)).toBe("canceled by bot");
    await pressOnPage(shop, /Let it go on/);
    await settled(shop);
    await resume(shop, "goes on: Telegram charges");
    expect(await standing(shop)).toBe("active");
  });

  test.each([/Ban/, /Let in for free/, /For life/])("is charged no more after “%s”", async (button) => {
    await using shop = await openRecurringShop();
    await subscribe(shop, shop.alice);
    await pressOnPage(shop, button);
    await until(() => standing(shop), "canceled by bot");
    await settled(shop);
    await resume(shop, "I do not let Telegram charge you");
    expect(await standing(shop)).toBe("canceled by bot");
  });

  test("is charged no more when the owner ends it", async () => {
    await using shop = await openRecurringShop();
    await subscribe(shop, shop.alice);
    await pressOnPage(shop, /End now/);
    await shop.owner.press(/Yes, end it now/);
    await until(() => standing(shop), "canceled by bot");
    await until(() => shop.telegram.memberStatus(shop.channel, shop.alice), "left");
    expect(await standing(shop)).toBe("canceled by bot");
  });
});
