import { describe, expect, test } from "vitest";
import { openApi, openTestStripe, paymentParams } from "../testing.ts";

describe("A request", () => {
  test("with a wrong key or none is refused", async () => {
    const { stripe } = await openTestStripe();
    const api = openApi(stripe, "sk_test_wrong");
    await expect(api.checkout.sessions.list()).rejects.toMatchObject({
      type: "StripeAuthenticationError",
      statusCode: 401,
      message: expect.stringContaining("Invalid API Key provided: sk_test_"),
    });
    expect((await fetch(`${stripe.url}/v1/events`)).status).toBe(401);
  });

  test("with a restricted key names the permission that is missing", async () => {
    const { stripe } = await openTestStripe();
    const api = openApi(stripe, stripe.keys.restrictedKey);
    expect(await api.checkout.sessions.create(paymentParams)).toMatchObject({ status: "open" });
    stripe.keys.permissions = ["checkout_session_write"];
    expect((await api.checkout.sessions.list()).data).toHaveLength(1);
    await expect(api.events.list()).rejects.toMatchObject({
      type: "StripePermissionError",
      statusCode: 403,
      message: expect.stringContaining("Having the 'rak_event_read' permission would allow"),
    });
    stripe.keys.permissions = ["checkout_session_read"];
    await expect(api.checkout.sessions.create(paymentParams)).rejects.toThrow("rak_checkout_session_write");
  });

  test("without settings of the portal opens none", async () => {
    const { stripe, api } = await openTestStripe();
    const { id: customer } = await api.customers.create({});
    expect(await api.billingPortal.sessions.create({ customer })).toMatchObject({ configuration: "bpc_1" });
    expect((await api.billingPortal.configurations.list({ is_default: true })).data).toHaveLength(1);
    expect((await api.billingPortal.configurations.list({ active: false })).data).toEqual([]);
    stripe.portal.isSaved = false;
    expect((await api.billingPortal.configurations.list()).data).toEqual([]);
    await expect(api.billingPortal.sessions.create({ customer })).rejects.toMatchObject({
      statusCode: 400,
      message: expect.stringContaining("default configuration has not been created"),
    });
  });

  test("changes a customer", async () => {
    const { api } = await openTestStripe();
    const { id } = await api.customers.create({ name: "Bob", metadata: { a: "1" } });
    await api.customers.update(id, { email: "bob@example.com", metadata: { b: "2" } });
    expect(await api.customers.retrieve(id)).toMatchObject({
      name: "Bob",
      email: "bob@example.com",
      metadata: { a: "1", b: "2" },
    });
    await api.customers.update(id, { name: "Rob" });
    expect(await api.customers.retrieve(id)).toMatchObject({ name: "Rob", email: "bob@example.com" });
  });

  test.each([
    ["JSON", { "content-type": "application/json" }, "{}", "application/x-www-form-urlencoded"],
    ["no version", { "stripe-version": "" }, "mode=payment", "Invalid Stripe API version"],
    ["an old version", { "stripe-version": "2024-06-20" }, "mode=payment", "Invalid Stripe API version"],
    ["a broken name", {}, "mode]=payment", "Invalid parameter name"],
    ["an object that is a text", {}, "metadata=1&metadata[a]=2", "Invalid object"],
  ])("with %s is refused", async (_name, headers, body, message) => {
    const { stripe, api } = await openTestStripe();
    const answer = await fetch(`${stripe.url}/v1/checkout/sessions`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${stripe.keys.secretKey}`,
        "content-type": "application/x-www-form-urlencoded",
        "stripe-version": api.getApiField("version"),
        ...headers,
      },
      body,
    });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(await answer.json())).toContain(message);
  });

  test("above the rate limit is refused, and not repeated by the package", async () => {
    const { api, stripe } = await openTestStripe({ requestsPerSecond: 0 });
    await expect(api.checkout.sessions.list()).rejects.toMatchObject({
      type: "StripeRateLimitError",
      statusCode: 429,
      code: "rate_limit",
    });
    expect(stripe.refusals).toHaveLength(1);
  });

  test("for an unknown object or address is refused", async () => {
    const { api, stripe } = await openTestStripe();
    await expect(api.charges.retrieve("ch_1")).rejects.toMatchObject({
      code: "resource_missing",
      statusCode: 404,
      message: "No such charge: 'ch_1'",
    });
    await expect(api.products.list()).rejects.toThrow("Unrecognized request URL (GET: /v1/products)");
    expect((await fetch(`${stripe.url}/nowhere`)).status).toBe(404);
  });

  test("expands ids to objects, also in a list, and refuses what is no id", async () => {
    const { api, openPage } = await openTestStripe();
    const page = await openPage();
    await page.pay();
    const path = "payment_intent.latest_charge.balance_transaction";
    const expanded = await api.checkout.sessions.retrieve(page.session.id, { expand: [path] });
    expect(expanded).toMatchObject({
      payment_intent: { latest_charge: { balance_transaction: { amount: 5_000, fee: 175, net: 4_825 } } },
    });
    const list = await api.checkout.sessions.list({ expand: ["data.payment_intent"] });
    expect(list.data[0]?.payment_intent).toMatchObject({ object: "payment_intent" });
    await expect(api.checkout.sessions.retrieve(page.session.id, { expand: ["mode"] })).rejects.toThrow(
      "cannot be expanded (mode)",
    );
  });
});
