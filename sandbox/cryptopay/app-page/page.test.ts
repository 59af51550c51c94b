import { describe, expect, test } from "vitest";
import { openTestCryptoPay } from "../testing.ts";

async function openPage() {
  const scene = await openTestCryptoPay();
  const url = `${scene.cp.url}/app/`;
  const show = async () => (await fetch(url)).text();
  const post = async (action: string, fields: Readonly<Record<string, string>> = {}) =>
    (await fetch(`${url}${action}`, { method: "POST", body: new URLSearchParams(fields) })).text();
  /** Submits a form of the page as a browser does and follows the redirect. */
  const submit: typeof post = async (action, fields) => {
    expect(await show()).toContain(`action="/app/${action}"`);
    return post(action, fields);
  };
  return { ...scene, url, show, post, submit };
}

describe("The app's page", () => {
  test("shows balances, adds coins, and takes them away", async () => {
    const { cp, openInvoice, show, submit } = await openPage();
    expect(await show()).toContain("Nothing yet");
    await (await openInvoice()).pay({ asset: "USDT" });
    expect(await show()).toContain("48.5 USDT");
    expect(await submit("credit", { asset: "BTC", amount: "0.5" })).toContain("0.5 BTC");
    expect(await submit("debit", { asset: "BTC", amount: "0.2" })).toContain("0.3 BTC");
    expect(cp.balanceOf("BTC")).toBe("0.3");
    expect(await submit("debit", { asset: "BTC", amount: "7" })).toContain("The app holds less BTC");
    expect(await submit("credit", { asset: "BTC", amount: "much" })).toContain("Not a decimal number: much");
  });

  test("lists transfers, escaped, and switches them on and off", async () => {
    const { call, cp, resultOf, show, submit } = await openPage();
    cp.rules.users = "everybody";
    cp.credit("USDT", "20");
    const transfer = { user_id: 42, asset: "USDT", amount: "9.99", spend_id: "<ours>", comment: "<b>" };
    expect(await submit("allow-transfers")).toContain("<output>on</output>");
    await resultOf("transfer", transfer);
    const page = await show();
    expect(page).toContain("9.99 USDT to the user 42");
    expect(page).toContain("&lt;ours&gt;");
    expect(page).toContain("&lt;b&gt;");
    expect(page).toContain("10.01 USDT");
    await submit("forbid-transfers");
    expect((await call("transfer", { ...transfer, spend_id: "2" })).status).toBe(403);
  });

  test("shows a disabled webhook, which it can enable, and one that is not set", async () => {
    const { cp, show, submit } = await openPage();
    cp.webhook.isDisabled = true;
    expect(await show()).toContain("<output>disabled</output>");
    expect(await submit("enable-webhook")).toContain("<output>enabled</output>");
    cp.webhook.url = null;
    expect(await show()).toContain("<output>not set</output>");
  });

  test("refuses an action that it does not have", async () => {
    const { post } = await openPage();
    expect(await post("burn")).toContain("NOT_FOUND");
  });
});
