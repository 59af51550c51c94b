import { describe, expect, test } from "vitest";
import { openTestStripe } from "./testing.ts";
import type { TestStripe } from "./testing.ts";

/** Moves to the next thing that is due and lets it happen. Returns what it is, and after how many hours. */
async function takeNext({ clock, stripe }: TestStripe): Promise<[what: string, hours: number] | undefined> {
  const due = stripe.nextDue();
  if (due === undefined) return undefined;
  const milliseconds = due.at * 1_000 - clock.now().getTime();
  clock.advance(milliseconds - 1_000);
  expect(await stripe.advance()).toEqual([]);
  clock.advance(1_000);
  await stripe.advance();
  return [due.what, Math.round(milliseconds / 3_600_000)];
}

describe("The next thing that the clock brings about", () => {
  test("is nothing, then the end of an open checkout", async () => {
    const scene = await openTestStripe();
    expect(await takeNext(scene)).toBeUndefined();
    const page = await scene.openPage();
    expect(await takeNext(scene)).toEqual(["checkout-expires", 24]);
    expect(page.session.status).toBe("expired");
    expect(await takeNext(scene)).toBeUndefined();
  });

  test("is a renewal, its charge, each further try, and at last nothing", async () => {
    const scene = await openTestStripe();
    await scene.subscribe("declined-later");
    const [begins] = (await takeNext(scene)) ?? [];
    expect(begins).toBe("renewal-begins");
    expect(await takeNext(scene)).toEqual(["renewal-is-charged", 1]);
    for (const days of [3, 5, 6]) expect(await takeNext(scene)).toEqual(["charge-is-tried-again", days * 24]);
    expect(scene.stripe.store.list("subscription")).toMatchObject([{ status: "canceled" }]);
    expect(await takeNext(scene)).toBeUndefined();
  });

  test("is the end of a canceled subscription", async () => {
    const scene = await openTestStripe();
    const id = await scene.subscribe();
    await scene.api.subscriptions.update(id, { cancel_at_period_end: true });
    expect((await takeNext(scene))?.[0]).toBe("subscription-ends");
    expect(await takeNext(scene)).toBeUndefined();
  });

  test.each(["refund-pending", "refund-fails"] as const)("is the decision about a %s", async (method) => {
    const scene = await openTestStripe();
    const page = await scene.openPage();
    await page.pay(method);
    expect(await takeNext(scene)).toBeUndefined();
    await page.refund();
    expect(await takeNext(scene)).toEqual(["refund-is-decided", 1]);
    expect(await takeNext(scene)).toBeUndefined();
  });
});
