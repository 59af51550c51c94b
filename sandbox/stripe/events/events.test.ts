import { Stripe } from "stripe";
import { describe, expect, test } from "vitest";
import { openTestStripe } from "../testing.ts";

const DAY_MS = 86_400_000;

async function openScene(options: Parameters<typeof openTestStripe>[0] = {}) {
  const scene = await openTestStripe(options);
  const { stripe, receiver } = scene;
  stripe.endpoint.enabledEvents = ["checkout.session.completed", "charge.succeeded"];
  const verify = (index: number, secret = stripe.endpoint.secrets[0] ?? "", now = scene.clock.now()) => {
    const { body = "", signature = "" } = receiver.received.at(index) ?? {};
    return Stripe.webhooks.constructEvent(body, signature, secret, 300, undefined, now.getTime());
  };
  return { ...scene, verify };
}

describe("An event", () => {
  test("is signed over its bytes, in a way that the vendor's package accepts", async () => {
    const { openPage, verify, receiver } = await openScene();
    const page = await openPage();
    await page.pay();
    const event = verify(-1);
    expect(event).toMatchObject({
      object: "event",
      type: "checkout.session.completed",
      api_version: "2026-07-29.dahlia",
      data: { object: { id: page.session.id, payment_status: "paid" } },
    });
    expect(receiver.received.at(-1)?.signature).toMatch(/^t=\d{10},v1=[0-9a-f]{64},v0=[0-9a-f]{64}$/);
    expect(() => verify(-1, "whsec_other")).toThrow("No signatures found matching");
  });

  test("reaches only the endpoint that ticked it, and keeps the object as it was", async () => {
    const { openPage, receivedTypes, receiver, stripe } = await openScene();
    const page = await openPage();
    await page.pay("debit");
    expect(receivedTypes()).toEqual(["checkout.session.completed"]);
    await page.settle("succeeds");
    const [event] = stripe.events().filter(({ type }) => type === "checkout.session.completed");
    expect(event?.data.object).toMatchObject({ payment_status: "unpaid" });
    expect(JSON.parse(receiver.received[0]?.body ?? "")).toMatchObject({ id: event?.id });
  });

  test("is sent again after a refusal, signed anew", async () => {
    const { openPage, receiver, stripe, clock, verify } = await openScene();
    stripe.endpoint.enabledEvents = ["checkout.session.completed"];
    receiver.answers.push((response) => {
      clock.advance(10 * 60_000);
      response.writeHead(500).end();
    });
    await (await openPage()).pay();
    expect(receiver.received).toHaveLength(2);
    expect(receiver.received[0]?.body).toBe(receiver.received[1]?.body);
    expect(receiver.received[0]?.signature).not.toBe(receiver.received[1]?.signature);
    expect(verify(1).type).toBe("checkout.session.completed");
    expect(() => verify(0)).toThrow("Timestamp outside the tolerance zone");
  });

  test("can come twice, in another order, and with two signatures after a rolled secret", async () => {
    const { openPage, receivedTypes, stripe, verify } = await openScene();
    stripe.endpoint.order = "newest-first";
    stripe.endpoint.copies = 2;
    stripe.endpoint.secrets = ["whsec_new", "whsec_old"];
    await (await openPage()).pay();
    expect(receivedTypes()).toEqual([
      "checkout.session.completed",
      "charge.succeeded",
      "checkout.session.completed",
      "charge.succeeded",
    ]);
    expect(verify(0, "whsec_new").id).toBe(verify(2, "whsec_old").id);
    stripe.endpoint.order = "at-once";
    await (await openPage()).pay();
    expect(receivedTypes()).toHaveLength(8);
  });

  test("that was not accepted is found by the list, for 30 days", async () => {
    const { api, clock, openPage, receivedTypes, stripe } = await openScene({ eventRetries: 0 });
    const missed = async () =>
      (await api.events.list({ delivery_success: false, types: ["checkout.session.completed"] })).data;
    stripe.endpoint.sent = false;
    const page = await openPage();
    await page.pay();
    expect(receivedTypes()).toEqual([]);
    const [lost] = await missed();
    expect(lost).toMatchObject({ data: { object: { id: page.session.id } }, pending_webhooks: 1 });
    expect(await api.events.retrieve(lost?.id ?? "")).toEqual(lost);
    const event = stripe.events().find(({ id }) => id === lost?.id);
    if (event !== undefined) await stripe.replay(event, { times: 2, parallel: true });
    expect(await missed()).toEqual([]);
    expect((await api.events.list({ type: "checkout.session.completed" })).data).toHaveLength(1);
    clock.advance(31 * DAY_MS);
    expect((await api.events.list()).data.map(({ type }) => type)).not.toContain("charge.succeeded");
    await expect(api.events.list({ type: "a", types: ["b"] })).rejects.toThrow("only specify one");
  });

  test("without an endpoint is not sent", async () => {
    const { openPage, stripe } = await openScene();
    stripe.endpoint.url = null;
    await (await openPage()).pay();
    expect(stripe.deliveries).toEqual([]);
    await expect(async () => stripe.forge({ body: {} })).rejects.toThrow("no webhook endpoint");
  });

  test("can be forged with any time, secret and header", async () => {
    const { stripe, receiver, verify, clock } = await openScene();
    const now = Math.floor(clock.now().getTime() / 1_000);
    await stripe.forge({ body: { object: "event", type: "x" }, time: now - 301 });
    expect(() => verify(-1)).toThrow("Timestamp outside");
    // The package lets the future pass.
    await stripe.forge({ body: '{"type":"x"}', time: now + 3_600 });
    expect(verify(-1).type).toBe("x");
    await stripe.forge({ body: {}, secrets: ["whsec_other"] });
    expect(() => verify(-1)).toThrow("No signatures found matching");
    await stripe.forge({ body: {}, header: null });
    expect(receiver.received.at(-1)?.signature).toBeUndefined();
  });
});
