import { describe, expect, test } from "vitest";
import { openTestStripe, paymentParams } from "../testing.ts";

const key = { idempotencyKey: "order-1:checkout" };

describe("An idempotency key", () => {
  test("gives the stored answer for a day", async () => {
    const { api, stripe, clock } = await openTestStripe();
    const first = await api.checkout.sessions.create(paymentParams, key);
    const again = await api.checkout.sessions.create(paymentParams, key);
    expect(again.id).toBe(first.id);
    expect(again.lastResponse.headers["idempotent-replayed"]).toBe("true");
    clock.advance(86_400_000);
    expect((await api.checkout.sessions.create(paymentParams, key)).id).not.toBe(first.id);
    expect(stripe.store.list("session")).toHaveLength(2);
  });

  test("refuses other parameters", async () => {
    const { api, openPage } = await openTestStripe();
    await api.checkout.sessions.create(paymentParams, key);
    await expect(
      api.checkout.sessions.create({ ...paymentParams, client_reference_id: "2" }, key),
    ).rejects.toMatchObject({ type: "StripeIdempotencyError", statusCode: 400 });
    const { session } = await openPage();
    await expect(api.checkout.sessions.expire(session.id, {}, key)).rejects.toMatchObject({
      type: "StripeIdempotencyError",
    });
  });

  test("repeats an internal error, and forgets a refused parameter", async () => {
    const { api, stripe } = await openTestStripe();
    await expect(
      api.checkout.sessions.create({ ...paymentParams, expires_at: 1 }, { idempotencyKey: "b" }),
    ).rejects.toThrow("at least 30 minutes");
    expect((await api.checkout.sessions.create(paymentParams, { idempotencyKey: "b" })).status).toBe("open");

    stripe.faults.add({ path: /sessions/, kind: "500" });
    for (const _ of [1, 2])
      await expect(api.checkout.sessions.create(paymentParams, key)).rejects.toMatchObject({
        type: "StripeAPIError",
        statusCode: 500,
      });
    stripe.faults.add({ path: /sessions/, kind: "429" });
    await expect(api.checkout.sessions.create(paymentParams, { idempotencyKey: "c" })).rejects.toThrow(
      "rate",
    );
    expect((await api.checkout.sessions.create(paymentParams, { idempotencyKey: "c" })).status).toBe("open");
  });

  test("finds the result of a call whose answer got lost", async () => {
    const { api, stripe } = await openTestStripe();
    stripe.faults.add({ path: /sessions/, kind: "reset-after", times: 2 });
    await expect(api.checkout.sessions.create(paymentParams, key)).rejects.toMatchObject({
      type: "StripeConnectionError",
    });
    const [made] = stripe.store.list("session");
    expect((await api.checkout.sessions.create(paymentParams, key)).id).toBe(made?.id);
    expect(stripe.store.list("session")).toHaveLength(1);
  });

  test("of a call that runs is refused with a conflict", async () => {
    const { api, stripe } = await openTestStripe();
    stripe.faults.add({ path: /sessions/, kind: "delay", milliseconds: 100 });
    const both = await Promise.allSettled([
      api.checkout.sessions.create(paymentParams, key),
      api.checkout.sessions.create(paymentParams, key),
    ]);
    const refused = both.filter((each) => each.status === "rejected").map(({ reason }) => reason as unknown);
    expect(refused).toMatchObject([{ statusCode: 409, code: "idempotency_key_in_use" }]);
    expect(stripe.store.list("session")).toHaveLength(1);
    expect((await api.checkout.sessions.create(paymentParams, key)).status).toBe("open");
  });

  test("has 255 characters at most", async () => {
    const { api } = await openTestStripe();
    await expect(
      api.checkout.sessions.create(paymentParams, { idempotencyKey: "x".repeat(256) }),
    ).rejects.toThrow("at most 255");
  });
});
