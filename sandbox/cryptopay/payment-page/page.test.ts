import { describe, expect, test } from "vitest";
import { openTestCryptoPay } from "../testing.ts";

async function openPage(changes: Readonly<Record<string, unknown>> = {}) {
  const scene = await openTestCryptoPay();
  const payer = await scene.openInvoice({
    description: `<script>alert("1")</script>`,
    paid_btn_name: "openBot",
    paid_btn_url: "https://t.me/bot?start=paid",
    ...changes,
  });
  const { url } = payer.invoice;
  const show = async () => (await fetch(url)).text();
  /** Submits the form as a browser does and follows the redirect. */
  const submit = async (fields: Record<string, string>) => {
    const target = new URL(/action="(.+?)"/.exec(await show())?.[1] ?? "", url);
    return (await fetch(target, { method: "POST", body: new URLSearchParams(fields) })).text();
  };
  return { ...scene, payer, show, submit };
}

describe("The payment page", () => {
  test("shows the price in every accepted asset at the current rate, and escapes what the merchant wrote", async () => {
    const { cp, show } = await openPage();
    cp.setUsdRate("TON", "2");
    const page = await show();
    expect(page).toContain("50 USD");
    for (const quote of ["50 USDT", "25 TON", "0.0005 BTC"]) expect(page).toContain(quote);
    expect(page).not.toContain("LTC");
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toContain("<script");
  });

  test("lets a person pay with a plain form, and then leads back to the merchant", async () => {
    const { payer, submit, show, receiver } = await openPage();
    expect(await show()).not.toContain("https://t.me/bot");
    expect(await submit({ asset: "BTC", comment: "<b>" })).toContain("0.0005 BTC");
    expect(payer.invoice.status).toBe("paid");
    await expect.poll(() => receiver.received.length).toBe(1);
    await expect.poll(show).toContain(`<span class="good">200</span>`);
    const page = await show();
    expect(page).toContain(`<a href="https://t.me/bot?start=paid" rel="noreferrer">Open Bot</a>`);
    expect(page).toContain("&quot;update_type&quot;: &quot;invoice_paid&quot;");
    expect(page).not.toContain("<form");
  });

  test("counts two clicks on Pay as one payment", async () => {
    const { submit, cp } = await openPage();
    const pages = await Promise.all([1, 2].map(() => submit({ asset: "USDT" })));
    expect(pages.join("")).toContain("The invoice is paid");
    expect(cp.balanceOf("USDT")).toBe("48.5");
  });

  test("shows the error of a form, escaped", async () => {
    const { submit, payer } = await openPage();
    expect(await submit({ asset: "<b>" })).toContain("cannot be paid in &lt;b&gt;");
    expect(payer.invoice.status).toBe("active");
  });

  test("takes nothing after the invoice's end", async () => {
    const { clock, show } = await openPage();
    clock.advance(3_600_000);
    const page = await show();
    expect(page).toContain("<output>expired</output>");
    expect(page).not.toContain("<form");
  });

  test("has its own stylesheet, and does not exist without an invoice", async () => {
    const { cp } = await openPage();
    const style = await fetch(`${cp.url}/invoice/page.css`);
    expect(style.headers.get("content-type")).toMatch(/^text\/css/);
    expect((await fetch(`${cp.url}/invoice/?hash=IV1`)).status).toBe(404);
    expect(() => cp.openInvoice("IV1")).toThrow("There is no invoice IV1");
  });
});
