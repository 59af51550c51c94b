import { describe, expect, test } from "vitest";
import { openTestStripe } from "../testing.ts";
import { endOfPeriod } from "./periods.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

async function openSubscribed(method?: "success" | "declined-later") {
  const scene = await openTestStripe();
  const id = await scene.subscribe(method);
  const { api, clock, stripe } = scene;
  const read = async () => api.subscriptions.retrieve(id);
  /** Days pass; drafts are charged an hour after they are made. */
  const pass = async (days: number): Promise<void> => {
    clock.advance(days * DAY_MS);
    await stripe.advance();
    clock.advance(HOUR_MS);
    await stripe.advance();
  };
  const invoices = async () => (await api.invoices.list({ subscription: id })).data;
  return { ...scene, id, read, pass, invoices };
}

describe("A subscription", () => {
  test("exists after its payment, with its metadata and the end of its period on the item", async () => {
    const { api, openPage, receivedTypes, subscribe } = await openTestStripe();
    expect((await openPage({})).session.subscription).toBeNull();
    const id = await subscribe();
    const subscription = await api.subscriptions.retrieve(id);
    expect(subscription).toMatchObject({
      status: "active",
      cancel_at_period_end: false,
      metadata: { order: "01JDZ0000000000000000000AA" },
    });
    expect(subscription).not.toHaveProperty("current_period_end");
    const [item] = subscription.items.data;
    expect(item?.current_period_end).toBeGreaterThan(subscription.created + 27 * 86_400);
    expect(receivedTypes()).toContain("invoice.paid");
    expect(receivedTypes().at(-1)).toBe("checkout.session.completed");
    const [invoice] = (await api.invoices.list({ subscription: id })).data;
    expect(invoice).toMatchObject({
      billing_reason: "subscription_create",
      status: "paid",
      amount_paid: 5_000,
      parent: { subscription_details: { subscription: id, metadata: { order: expect.any(String) } } },
      lines: {
        data: [
          {
            period: { end: item?.current_period_end },
            parent: { subscription_item_details: { subscription: id } },
          },
        ],
      },
    });
    // The invoice's own period is no time that was paid for.
    expect(invoice?.period_end).toBe(subscription.created);
  });

  test("renews by the clock, an hour after its draft, until it is canceled at its period's end", async () => {
    const { api, clock, stripe, read, pass, invoices, id } = await openSubscribed();
    const first = (await read()).items.data[0]?.current_period_end ?? 0;
    clock.advance(31 * DAY_MS);
    await stripe.advance();
    expect((await invoices()).map(({ status }) => status)).toEqual(["draft", "paid"]);
    await pass(0);
    const [renewal] = await invoices();
    expect(renewal).toMatchObject({
      status: "paid",
      billing_reason: "subscription_cycle",
      period_end: first,
      lines: { data: [{ period: { start: first } }] },
    });
    const payments = await api.invoicePayments.list({ invoice: renewal?.id ?? "" });
    const payment = payments.data[0]?.payment.payment_intent;
    const found = await api.invoicePayments.list({
      payment: { type: "payment_intent", payment_intent: typeof payment === "string" ? payment : "" },
    });
    expect(found.data.map(({ invoice }) => invoice)).toEqual([renewal?.id]);

    await api.subscriptions.update(id, { cancel_at_period_end: true });
    expect(await read()).toMatchObject({
      status: "active",
      cancel_at: (await read()).items.data[0]?.current_period_end,
      cancellation_details: { reason: "cancellation_requested" },
    });
    await api.subscriptions.update(id, { cancel_at_period_end: false });
    expect(await read()).toMatchObject({ cancel_at_period_end: false, cancel_at: null });
    await expect(api.subscriptions.update(id, { cancel_at_period_end: true, cancel_at: "" })).rejects.toThrow(
      "only specify one",
    );
    await api.subscriptions.update(id, { cancel_at_period_end: true });
    await pass(31);
    expect(await read()).toMatchObject({ status: "canceled", ended_at: expect.any(Number) });
    expect(stripe.events().at(-1)?.type).toBe("customer.subscription.deleted");
    expect(await invoices()).toHaveLength(2);
    await expect(api.subscriptions.update(id, { cancel_at_period_end: true })).rejects.toThrow("canceled");
    await expect(api.subscriptions.cancel(id)).rejects.toThrow("No such subscription");
  });

  test("whose card is declined is past due, tried again three times, and then canceled", async () => {
    const { read, pass, invoices, receivedTypes } = await openSubscribed("declined-later");
    await pass(31);
    expect((await read()).status).toBe("past_due");
    const [failed] = await invoices();
    expect(failed).toMatchObject({ status: "open", attempt_count: 1, attempted: true });
    expect(failed?.next_payment_attempt).toBeGreaterThan(0);
    await pass(3);
    await pass(5);
    expect(await invoices()).toMatchObject([{ attempt_count: 3 }, { status: "paid" }]);
    expect((await read()).status).toBe("past_due");
    await pass(6);
    expect(await invoices()).toMatchObject([{ attempt_count: 4, next_payment_attempt: null }, {}]);
    expect(await read()).toMatchObject({
      status: "canceled",
      cancellation_details: { reason: "payment_failed" },
    });
    expect(receivedTypes().filter((type) => type === "invoice.payment_failed")).toHaveLength(4);
  });

  test.each(["unpaid", "past_due"] as const)(
    "may stay %s after the last try, as the dashboard says",
    async (status) => {
      const { stripe, read, pass } = await openSubscribed("declined-later");
      stripe.billing.afterRetries = status;
      for (const days of [31, 3, 5, 6]) await pass(days);
      expect((await read()).status).toBe(status);
    },
  );

  test("that is past due is active again with a new card, or with an invoice marked as paid", async () => {
    const { stripe, id, read, pass, invoices } = await openSubscribed("declined-later");
    await pass(31);
    await stripe.replaceCard(stripe.store.get("subscription", id), "success");
    expect((await read()).status).toBe("active");
    await stripe.replaceCard(stripe.store.get("subscription", id), "declined-later");
    await pass(31);
    expect((await read()).status).toBe("past_due");
    const [open] = await invoices();
    await stripe.markPaid(stripe.store.get("invoice", open?.id ?? ""));
    expect((await read()).status).toBe("active");
    expect((await invoices())[0]?.status).toBe("paid");
  });

  test("ends at once by a call, and is left out of the list", async () => {
    const { api, id } = await openSubscribed();
    expect((await api.subscriptions.list()).data).toHaveLength(1);
    expect((await api.subscriptions.cancel(id)).status).toBe("canceled");
    expect((await api.subscriptions.list()).data).toEqual([]);
    expect((await api.subscriptions.list({ status: "all" })).data).toHaveLength(1);
  });
});

describe("A period", () => {
  const end = (start: string, interval: "day" | "week" | "month" | "year", count: number, anchor = start) =>
    new Date(
      endOfPeriod(
        Date.parse(start) / 1_000,
        { interval, interval_count: count },
        Date.parse(anchor) / 1_000,
      ) * 1_000,
    ).toISOString();

  test.each([
    ["2026-01-31T10:00:00Z", "month", 1, "2026-02-28T10:00:00.000Z"],
    ["2024-01-31T10:00:00Z", "month", 1, "2024-02-29T10:00:00.000Z"],
    ["2026-11-30T10:00:00Z", "month", 3, "2027-02-28T10:00:00.000Z"],
    ["2026-12-01T10:00:00Z", "month", 12, "2027-12-01T10:00:00.000Z"],
    ["2024-02-29T10:00:00Z", "year", 1, "2025-02-28T10:00:00.000Z"],
    ["2026-12-30T10:00:00Z", "week", 1, "2027-01-06T10:00:00.000Z"],
    ["2026-12-30T10:00:00Z", "day", 30, "2027-01-29T10:00:00.000Z"],
  ] as const)("from %s of a %s × %i ends at %s", (start, interval, count, expected) => {
    expect(end(start, interval, count)).toBe(expected);
  });

  test("returns to the anchor's day after a short month", () => {
    expect(end("2026-02-28T10:00:00Z", "month", 1, "2026-01-31T10:00:00Z")).toBe("2026-03-31T10:00:00.000Z");
  });
});
