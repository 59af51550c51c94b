import { describe, expect, test } from "vitest";
import { openTestCustody } from "../testing.ts";

async function openPage() {
  const scene = await openTestCustody({ usdttrc20: "50", eth: "1" });
  const url = `${scene.np.url}/custody/`;
  const show = async () => (await fetch(url)).text();
  /** Submits a form of the page as a browser does and follows the redirect. */
  const submit = async (action: string, fields: Record<string, string>) => {
    expect(await show()).toContain(`action="/custody/${action}"`);
    return (await fetch(`${url}${action}`, { method: "POST", body: new URLSearchParams(fields) })).text();
  };
  return { ...scene, url, show, submit };
}

describe("The custody page", () => {
  test("shows balances, adds coins, and takes them away", async () => {
    const { show, submit, newPayout, np } = await openPage();
    await newPayout();
    expect(await show()).toContain('39.8 USDTTRC20 <span class="soft">and 10.2 under way</span>');
    expect(await submit("credit", { coin: "btc", amount: "0.5" })).toContain("0.5 BTC");
    expect(await submit("debit", { coin: "btc", amount: "0.2" })).toContain("0.3 BTC");
    expect(np.custody.balances()["btc"]?.available).toBe("0.3");
    expect(await submit("debit", { coin: "btc", amount: "7" })).toContain("Custody holds too little btc");
  });

  test("shows conversions, which can be finished or rejected", async () => {
    const { api, np, submit } = await openPage();
    for (const _ of [1, 2])
      await api.post("/v1/conversion", { amount: 0.5, from_currency: "eth", to_currency: "usdttrc20" });
    const [one, two] = np.custody.conversions();
    expect(await submit("finish-conversion", { id: one?.id ?? "" })).toContain("0.5 ETH into 1990 USDTTRC20");
    expect(await submit("reject-conversion", { id: two?.id ?? "" })).toContain("0.5 ETH into nothing");
    expect([one?.status, two?.status]).toEqual(["FINISHED", "REJECTED"]);
  });

  test.each([
    ["finish", "FINISHED"],
    ["fail", "FAILED"],
    ["reject", "REJECTED"],
  ])("has a form to %s a withdrawal, and shows its IPNs", async (action, status) => {
    const { np, newPayout, submit, show } = await openPage();
    await newPayout({ unique_external_id: "<ours>" });
    const [withdrawal] = np.custody.withdrawals();
    await submit(action, { id: withdrawal?.id ?? "" });
    expect(withdrawal?.status).toBe(status);
    await expect.poll(show).toContain(`<summary><b>${status}</b>`);
    expect(await show()).toContain("&lt;ours&gt;");
    expect(await show()).not.toContain(`action="/custody/${action}"`);
  });

  test("has a form that delays a withdrawal by an hour", async () => {
    const { np, newPayout, submit, verify, clock } = await openPage();
    await verify(await newPayout());
    await submit("delay", { id: np.custody.withdrawals()[0]?.id ?? "" });
    clock.advance(60 * 60_000);
    await np.custody.advance();
    expect(np.custody.withdrawals()).toMatchObject([{ status: "PROCESSING" }]);
  });

  test("shows the code that verifies a payout, and the wrong ones so far", async () => {
    const { newPayout, show, verify } = await openPage();
    const batchId = await newPayout();
    await verify(batchId, "000000");
    const page = await show();
    expect(page).toContain("waits for its code, 1 wrong so far");
    expect((await verify(batchId, /<code>(\d{6})<\/code>/.exec(page)?.[1])).status).toBe(200);
    expect(await show()).toContain("verified");
  });

  test("states the reason of a refusal", async () => {
    const { submit, url } = await openPage();
    expect(await submit("credit", { coin: "btc", amount: "much" })).toContain("Not a decimal number: much");
    const act = (action: string) =>
      fetch(`${url}${action}`, { method: "POST", body: new URLSearchParams({ id: "7" }) });
    expect(await (await act("finish")).text()).toContain("There is no 7");
    expect((await act("burn")).status).toBe(404);
  });
});
