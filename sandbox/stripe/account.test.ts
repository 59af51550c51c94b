import { deserialize, serialize } from "node:v8";
import { describe, expect, test } from "vitest";
import { openTestStripe } from "./testing.ts";

describe("A snapshot", () => {
  test("continues sessions, subscriptions and the log of events in another instance", async () => {
    const first = await openTestStripe();
    const open = await first.openPage();
    const subscription = await first.subscribe();
    const snapshot = deserialize(serialize(first.stripe.snapshot()));
    const { stripe, api } = await openTestStripe({ snapshot });
    expect(stripe.events()).toEqual(first.stripe.events());
    expect(stripe.deliveries.map(({ accepted }) => accepted)).toEqual(
      first.stripe.deliveries.map(({ accepted }) => accepted),
    );
    await stripe.openCheckout(open.session.id).pay();
    expect((await api.checkout.sessions.retrieve(open.session.id)).payment_status).toBe("paid");
    expect((await api.subscriptions.retrieve(subscription)).status).toBe("active");
    expect(open.session.payment_status).toBe("unpaid");
  });

  test("tells listeners of requests and of events", async () => {
    const { stripe, openPage } = await openTestStripe();
    let changes = 0;
    const listening = stripe.onChange(() => (changes += 1));
    const page = await openPage();
    await expect.poll(() => changes).toBeGreaterThan(0);
    const before = changes;
    await page.pay();
    expect(changes).toBeGreaterThan(before);
    listening.remove();
  });
});
