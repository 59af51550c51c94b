import { describe, expect, test } from "vitest";
import { openTestStripe, subscriptionParams } from "../testing.ts";

const read = async (address: string): Promise<string> => (await fetch(address)).text();
/** Submits a form as a browser does and follows the redirect. */
const post = async (address: string, fields: Readonly<Record<string, string>> = {}): Promise<string> =>
  (await fetch(address, { method: "POST", body: new URLSearchParams(fields) })).text();

async function openScene(changes = {}) {
  const scene = await openTestStripe();
  const page = await scene.openPage({ cancel_url: "https://t.me/bot?start=no", ...changes });
  const { url } = page.session;
  return {
    ...scene,
    page,
    show: () => read(`${scene.stripe.url}/c/pay/${page.session.id}`),
    submit: (action: string, fields?: Readonly<Record<string, string>>) => post(`${url}/${action}`, fields),
  };
}

describe("The checkout page", () => {
  test("shows the price and what is sold, escaped", async () => {
    const { show } = await openScene({
      line_items: [
        {
          price_data: { currency: "eur", unit_amount: 999, product_data: { name: "<b>Tea</b>" } },
          quantity: 1,
        },
      ],
    });
    const html = await show();
    expect(html).toContain("9.99 EUR");
    expect(html).toContain("&lt;b&gt;Tea&lt;/b&gt;");
    expect(html).toContain('href="https://t.me/bot?start=no"');
  });

  test("takes a card, and shows the merchant's answers to the events", async () => {
    const { show, submit, page, receiver } = await openScene();
    receiver.answers.push((response) => response.end("<i>thanks</i>"));
    await submit("pay", { method: "success" });
    expect(page.session.payment_status).toBe("paid");
    await expect.poll(show).toContain("checkout.session.completed");
    const html = await show();
    expect(html).toContain("complete, paid");
    expect(html).toContain('href="https://t.me/bot?start=paid"');
    await expect.poll(show).toContain("&lt;i&gt;thanks&lt;/i&gt;");
  });

  test("says why a card is declined, and asks the bank's question", async () => {
    const { submit, page } = await openScene();
    expect(await submit("pay", { method: "declined" })).toContain("Your card was declined.");
    expect(await submit("pay", { method: "authentication" })).toContain("is this payment yours?");
    expect(await submit("refuse", { method: "authentication" })).toContain("unable to authenticate");
    await submit("authenticate", { method: "authentication" });
    expect(page.session.status).toBe("complete");
    expect(await submit("pay")).toContain("This checkout session is complete");
  });

  test.each([
    ["settle", "paid"],
    ["bounce", "unpaid"],
  ])("has a form for the bank's decision: %s", async (action, paymentStatus) => {
    const { submit, page } = await openScene();
    expect(await submit("pay", { method: "debit" })).toContain("The bank decides later.");
    await submit(action);
    expect(page.session.payment_status).toBe(paymentStatus);
  });

  test("has forms of the dashboard for refunds and disputes", async () => {
    const { submit, page, show } = await openScene();
    await submit("pay");
    expect(await submit("refund-part", { amount: "12.00" })).toContain("refunded: $12.00 of $50.00");
    expect(await submit("refund-part", { amount: "1,5" })).toContain("Not an amount");
    await submit("inquire");
    await submit("escalate");
    expect(await show()).toContain("dispute: needs_response");
    await submit("win");
    expect(await show()).toContain("dispute: won");
    expect(page.charge?.amount_refunded).toBe(1_200);
    expect(await submit("nothing")).toContain("There is no action nothing");
  });

  test.each([
    [["dispute", "lose"], "dispute: lost"],
    [["inquire", "close"], "dispute: warning_closed"],
    [["refund"], "refunded: $50.00"],
  ])("shows what %j leads to", async (actions, text) => {
    const { submit, show } = await openScene();
    await submit("pay");
    for (const action of actions) await submit(action);
    expect(await show()).toContain(text);
  });

  test("of an expired session takes nothing", async () => {
    const { submit, show } = await openScene();
    await submit("expire");
    expect(await show()).toContain("<output>expired</output>");
    expect(await submit("pay")).toContain("This checkout session is expired");
  });

  test("has its own stylesheet, and does not exist for another session", async () => {
    const { stripe } = await openScene();
    expect(await read(`${stripe.url}/c/page.css`)).toContain("color-scheme: light dark");
    expect((await fetch(`${stripe.url}/c/pay/cs_test_1`)).status).toBe(404);
  });
});

describe("The customer portal", () => {
  test("cancels at the period's end, resumes and changes the card", async () => {
    const { page, api, stripe, submit, show } = await openScene(subscriptionParams);
    expect(await show()).toContain("every month");
    await submit("pay");
    const customer = page.session.customer ?? "";
    const { url } = await api.billingPortal.sessions.create({ customer, return_url: "https://t.me/bot" });
    expect(await read(url)).toContain('href="https://t.me/bot"');
    const id = page.session.subscription ?? "";
    const act = (action: string, fields?: Readonly<Record<string, string>>) =>
      post(`${stripe.url}/p/session/${customer}/${id}/${action}`, fields);
    expect(await act("cancel")).toContain("Do not cancel");
    expect(stripe.store.get("subscription", id).cancel_at).not.toBeNull();
    expect(await act("resume")).toContain("Cancel at the end of the period");
    await act("card", { method: "declined-later" });
    expect(stripe.store.get("subscription", id).default_payment_method).toBe("pm_card_declined_later");
    expect(await act("nothing")).toContain("There is no such action");
    expect((await fetch(`${stripe.url}/p/session/cus_1`)).status).toBe(404);
  });
});

describe("The dashboard", () => {
  test("shows the balance, subscriptions and the charges of renewals, whose parts it refunds", async () => {
    const { clock, stripe, subscribe } = await openTestStripe();
    const url = `${stripe.url}/dashboard/`;
    await subscribe();
    for (const days of [31, 1]) {
      clock.advance(days * 86_400_000);
      await stripe.advance();
    }
    const page = await read(url);
    expect(page).toContain("Subscription to Tea &amp; Talk: a month");
    expect(page.match(/Charge of \$50\.00/g)).toHaveLength(2);
    const [renewal] = stripe.store.list("charge");
    const part = await post(`${url}${renewal?.id}/refund-part`, { amount: "12.00" });
    expect(part).toContain("$12.00 went back: succeeded");
    expect(part).toContain("refunded: $12.00 of $50.00");
    // Two charges of $50.00 without their fees of $1.75.
    expect(part).toContain("<p>$84.50</p>");
    expect(await post(`${url}${renewal?.id}/refund-part`, { amount: "39.00" })).toContain("greater than");
    expect(await post(`${url}${renewal?.id}/nothing`)).toContain("There is no action nothing");
  });
});
