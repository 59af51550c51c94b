import { describe, expect, test } from "vitest";
import { invoiceBody, openTestNowPayments } from "../testing.ts";

async function openPage() {
  const scene = await openTestNowPayments();
  const created = await scene.api.post("/v1/invoice", {
    ...invoiceBody(scene.receiver.url),
    order_description: `<script>alert("1")</script>`,
    success_url: "https://t.me/bot?start=paid",
    cancel_url: "javascript:alert(1)",
  });
  const { invoice_url: url, id } = created.json as { invoice_url: string; id: string };
  const show = async () => (await fetch(url)).text();
  /** Submits a form as a browser does and follows the redirect. */
  const submit = async (action: string, fields: Record<string, string>) => {
    const target = `${scene.np.url}/payment/${action}?iid=${id}`;
    expect(await show()).toContain(`action="/payment/${action}?iid=${id}"`);
    return (await fetch(target, { method: "POST", body: new URLSearchParams(fields) })).text();
  };
  return { ...scene, url, show, submit, buyer: scene.np.openInvoice(url) };
}

describe("The payment page", () => {
  test("shows the price and escapes what the merchant wrote", async () => {
    const { show } = await openPage();
    const page = await show();
    expect(page).toContain("50 USD");
    expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    expect(page).not.toContain("<script");
    expect(page).not.toContain("javascript:");
  });

  test("lets a buyer choose a coin and pay with plain forms, and links back to the merchant", async () => {
    const { submit, buyer, receiver, show } = await openPage();
    expect(await submit("choose", { coin: "btc" })).toContain("0.0005 BTC");
    const [payment] = buyer.payments();
    await submit("pay", { payment: payment?.id ?? "" });
    await expect.poll(() => payment?.status).toBe("finished");
    await expect.poll(() => receiver.received.length).toBe(5);
    expect(await show()).toContain(`https://t.me/bot?start=paid&amp;NP_id=${payment?.id}`);
  });

  test.each([
    ["pay-half", {}, "partially_paid", "0.00025"],
    ["pay-double", {}, "finished", "0.001"],
    ["pay-amount", { amount: "0.0004" }, "partially_paid", "0.0004"],
    ["pay-wrong", { coin: "ltc", amount: "0.1" }, "finished", "0.1"],
    ["expire", {}, "expired", "0"],
  ])("has a form to %s", async (action, fields, status, paid) => {
    const { submit, buyer } = await openPage();
    const payment = await buyer.choose("btc");
    await submit(action, { payment: payment.id, ...fields });
    await expect.poll(() => payment.status).toBe(status);
    expect(payment.actuallyPaid).toBe(paid);
  });

  test("has forms to pay again, to refund and to fail after a deposit", async () => {
    const { submit, buyer } = await openPage();
    const payment = await buyer.choose("btc");
    await payment.pay();
    await submit("pay-again", { payment: payment.id });
    await expect
      .poll(() => buyer.payments()[1])
      .toMatchObject({ status: "finished", parentPaymentId: payment.id });
    await submit("refund", { payment: payment.id });
    await expect.poll(() => payment.status).toBe("refunded");
    await submit("fail", { payment: payment.id });
    await expect.poll(() => payment.status).toBe("failed");
  });

  test("shows the error of a form, escaped", async () => {
    const { submit, buyer } = await openPage();
    const payment = await buyer.choose("btc");
    const page = await submit("pay-amount", { payment: payment.id, amount: "<b>" });
    expect(page).toContain("Not a decimal number: &lt;b&gt;");
    expect(await submit("choose", { coin: "doge2" })).toContain("Currency doge2 is currently unavailable");
    expect(payment.status).toBe("waiting");
  });

  test("counts two clicks on Pay as one deposit", async () => {
    const { submit, buyer } = await openPage();
    const payment = await buyer.choose("btc");
    await Promise.all([1, 2].map(() => submit("pay", { payment: payment.id })));
    await expect.poll(() => payment.status).toBe("finished");
    expect(buyer.payments()).toHaveLength(1);
  });

  test("shows each IPN and its response, escaped", async () => {
    const { submit, receiver, show } = await openPage();
    receiver.answers.push(
      (response) => response.writeHead(503).end("not now"),
      (response) => response.end("<b>thanks</b>"),
    );
    await submit("choose", { coin: "btc" });
    await expect.poll(show).toContain("2 attempts");
    const page = await show();
    expect(page).toContain(`IPNs to ${receiver.url}`);
    expect(page).toContain("&quot;payment_status&quot;: &quot;waiting&quot;");
    expect(page).toContain(`<span class="good">200</span>`);
    expect(page).toContain("&lt;b&gt;thanks&lt;/b&gt;");
    expect(page).not.toContain("<b>thanks");
  });

  test("has its own stylesheet", async () => {
    const { np, show } = await openPage();
    const [, path = ""] = /<link rel="stylesheet" href="(.+?)">/.exec(await show()) ?? [];
    const style = await fetch(`${np.url}${path}`);
    expect(style.headers.get("content-type")).toMatch(/^text\/css/);
    expect(await style.text()).toContain("color-scheme: light dark");
  });

  test("does not exist without an invoice", async () => {
    const { np } = await openTestNowPayments();
    expect((await fetch(`${np.url}/payment/?iid=1`)).status).toBe(404);
    expect((await fetch(`${np.url}/payment/pay?iid=1`, { method: "POST" })).status).toBe(404);
    expect(() => np.openInvoice("1")).toThrow("Invoice not found");
    expect(() => np.openPayment("1")).toThrow("There is no payment 1");
  });
});
