import { describe, expect, test } from "vitest";
import { until } from "../../../tests/support/until.ts";
import {
  heard,
  openRecurringShop,
  settled,
  standing,
  subscribe,
} from "../../../tests/support/recurring-shop.ts";
import type { RecurringShop } from "../../../tests/support/recurring-shop.ts";
import { newestOf } from "../../../tests/support/channel-scene.ts";

/** Olga opens Alice's page by Alice's id and presses a button there. */
async function pressOnPage(shop: RecurringShop, button: RegExp): Promise<void> {
  const { owner } = shop;
  const last = newestOf(owner);
  const after = last === undefined ? {} : { after: last };
  await owner.send(`/members ${shop.alice.id}`);
  const message = await owner.sees("👤 Alice", after);
  await owner.press(button, { message });
}

/** Alice asks to resume the renewals, and sees the answer. */
async function resume(shop: RecurringShop, answer: string): Promise<void> {
  const { alice } = shop;
  const last = newestOf(alice);
  const after = last === undefined ? {} : { after: last };
  await alice.send("/subscriptions");
  const message = await alice.sees("Your subscriptions", after);
  await alice.press(/Resume renewing/, { message });
  await alice.sees(answer, { after: message });
}

describe("A recurring subscription", () => {
  test("is canceled by a pause, and cannot be resumed before the pause ends", async () => {
    await using shop = await openRecurringShop();
    await subscribe(shop, shop.alice);
    await pressOnPage(shop, /Pause/);
    await until(() => standing(shop), "canceled by bot");
    await settled(shop);
    expect(shop.telegram.memberStatus(shop.channel, shop.alice)).toBe("left");
    expect(heard(shop.alice, "no further charge")).toBe(1);
    expect(heard(shop.alice, "paused your access")).toBe(2);
    await resume(shop, "I do not let Telegram charge you");
    expect(await standing(shop)).toBe("canceled by bot");
    await pressOnPage(shop, /Resume/);
    await settled(shop);
    await resume(shop, "goes on: Telegram charges");
    expect(await standing(shop)).toBe("active");
  });

  test.each([/Ban/, /Always let in for free/, /For life/])("is canceled by “%s”", async (button) => {
    await using shop = await openRecurringShop();
    await subscribe(shop, shop.alice);
    await pressOnPage(shop, button);
    await until(() => standing(shop), "canceled by bot");
    await settled(shop);
    await resume(shop, "I do not let Telegram charge you");
    expect(await standing(shop)).toBe("canceled by bot");
  });

  test("is canceled when the owner ends the subscription", async () => {
    await using shop = await openRecurringShop();
    await subscribe(shop, shop.alice);
    await pressOnPage(shop, /End now/);
    await shop.owner.press(/Yes, end it now/);
    await until(() => standing(shop), "canceled by bot");
    await until(() => shop.telegram.memberStatus(shop.channel, shop.alice), "left");
    expect(await standing(shop)).toBe("canceled by bot");
  });
});
