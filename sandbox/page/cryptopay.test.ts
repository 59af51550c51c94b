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

test("A part goes back by a transfer of the local Crypto Pay, and the page shows both", async () => {
  await using opened = await openTestPlayground();
  const { client, playground } = opened;
  const { cryptopay } = playground;
  const link = await offerTier(opened);
  const { id } = await client.person("Alice");
  await client.act({ kind: "open", userId: id, url: link });
  await client.press("Alice", /Monthly/);
  await client.press("Alice", /with @CryptoBot/);
  const { url = "" } = await client.press("Alice", /payment page/);
  await cryptopay.openInvoice(url).pay({ asset: "USDT" });
  await client.sees("Alice", /Paid\./);

  await client.send("Olga", "/refund");
  await client.press("Olga", /Alice/);
  await client.sees("Olga", /It goes back at once/);
  await client.press("Olga", /Refund a part/);
  await client.press("Olga", /Refund \$4\.99, keep access/);
  await client.sees("Alice", /\$4\.99 of \$9\.99 .* went back to you/);
  expect(cryptopay.transfers()).toMatchObject([{ userId: id, asset: "USDT", amount: "4.99" }]);
  const { accounts, invoices } = await client.view();
  expect(invoices).toMatchObject([{ status: "paid (USDT), 4.99 of it refunded" }]);
  const account = accounts.find(({ provider }) => provider === "Crypto Pay");
  expect(await (await fetch(account?.url ?? "")).text()).toContain(`4.99 USDT to the user ${id}`);
});
