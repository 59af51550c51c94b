import { expect, test } from "vitest";
import { offerTier } from "../../tests/support/playground-store.ts";
import { joinChannel } from "./testing/stories.ts";
import { openTestPlayground } from "./testing/test-playground.ts";

test("A buyer pays at the local Crypto Pay, whose faults, invoices and updates the page shows", async () => {
  await using opened = await openTestPlayground();
  const { client, playground } = opened;
  const link = await offerTier(opened);
  await client.act({ kind: "arm-fault", service: "cryptopay", effect: "slow", times: 1 });
  expect((await client.view()).faults).toMatchObject([
    { text: "The next call to Crypto Pay takes 3 seconds longer" },
  ]);
  await client.act({ kind: "disarm-faults" });

  const { id } = await client.person("Alice");
  await client.act({ kind: "open", userId: id, url: link });
  await client.press("Alice", /Monthly/);
  await client.press("Alice", /with @CryptoBot/);
  const { url = "" } = await client.press("Alice", /payment page/);
  expect(await (await fetch(url)).text()).toContain("9.99 USD");
  await playground.cryptopay.openInvoice(url).pay({ asset: "TON" });
  await client.sees("Alice", /Paid\./);
  await joinChannel(client, "Alice");

  const { invoices, log, ledger } = await client.view();
  expect(invoices).toMatchObject([{ provider: "Crypto Pay", url, status: "paid (TON)" }]);
  expect(log.filter(({ kind }) => kind === "report")).toMatchObject([
    { name: "Update", status: "invoice_paid", code: 200, attempts: 1 },
  ]);
  expect(ledger.sums.every(({ isZero }) => isZero)).toBe(true);
  const replayed = await client.act({ kind: "replay-report", times: 100 });
  expect(replayed.message).toBe("100 copies: 100 × 200, nothing changed.");
});

test("A refund goes back by a transfer of the local Crypto Pay", async () => {
  await using opened = await openTestPlayground();
  const { client, playground } = opened;
  const { cryptopay } = playground;
  const link = await offerTier(opened);
  // Another sale covers the fee that Crypto Pay keeps.
  for (const name of ["Alice", "Sam"]) {
    const { id } = await client.person(name);
    await client.act({ kind: "open", userId: id, url: link });
    await client.press(name, /Monthly/);
    await client.press(name, /with @CryptoBot/);
    const { url = "" } = await client.press(name, /payment page/);
    await cryptopay.openInvoice(url).pay({ asset: "USDT" });
    await client.sees(name, /Paid\./);
  }
  await client.send("Olga", "/refund");
  await client.press("Olga", /Alice/);
  await client.sees("Olga", /It goes back at once/);
  await client.press("Olga", /and end access/);
  await client.sees("Alice", /went back/i);
  const alice = await client.person("Alice");
  expect(cryptopay.transfers()).toMatchObject([{ userId: alice.id, asset: "USDT", amount: "9.99" }]);
  const account = (await client.view()).accounts.find(({ provider }) => provider === "Crypto Pay");
  expect(await (await fetch(account?.url ?? "")).text()).toContain(`9.99 USDT to the user ${alice.id}`);
});
