import { expect, test } from "vitest";
import { offerTier } from "../../tests/support/playground-store.ts";
import { openTestPlayground } from "./testing/test-playground.ts";

/** A public address: the contract of USDT on TRON. */
const WALLET = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t";

const DAY = 86_400_000;

test("A person in each role plays a payout: a crypto sale, a wallet, a day, and coins that leave custody", async () => {
  await using opened = await openTestPlayground();
  const { client, playground } = opened;
  const { custody } = playground.nowpayments;
  // The test decides when the network has confirmed.
  custody.rules.withdrawalSteps = { sendingAfterMs: DAY, finishedAfterMs: DAY };
  const { id: vera } = await client.person("Vera");
  await client.act({ kind: "start", userId: vera });
  const link = await offerTier(opened, { prices: { USD: 6_000 } });
  const { id: alice } = await client.person("Alice");
  await client.act({ kind: "open", userId: alice, url: link });
  await client.press("Alice", /Monthly/);
  await client.press("Alice", /in crypto/);
  const invoice = await client.until("an invoice", ({ invoices }) => invoices[0]);
  await (await playground.nowpayments.openInvoice(invoice.url).choose("usdttrc20")).pay();
  await client.sees("Alice", /Paid\./);

  await client.send("Olga", "/payouts");
  await client.press("Olga", /Set a wallet/);
  await client.press("Olga", /USDT on TRON/);
  await client.sees("Olga", /Send me your address/);
  await client.send("Olga", WALLET);
  await client.press("Olga", /Yes, every letter/);
  await client.press("Olga", /Yes, save it/);
  await client.sees("Olga", /payouts are possible from/);
  // The page's buttons: a new wallet waits for a day, then payouts are requested, and gathered in a later run.
  await client.act({ kind: "move-time", hours: 25 });
  // The first payout to a wallet needs an operator.
  await client.press("Vera", /Let the bot send it/);
  await client.act({ kind: "move-time", hours: 1 });
  const [withdrawal] = await client.until("a withdrawal", () => {
    const found = custody.withdrawals();
    return found.length > 0 ? found : undefined;
  });
  expect(withdrawal?.address).toBe(WALLET);
  const { accounts } = await client.view();
  const account = accounts.find(({ provider }) => provider === "NOWPayments");
  await expect.poll(async () => (await fetch(account?.url ?? "")).text()).toContain("verified");
  await withdrawal?.finish();
  await client.until("a payout of coins", ({ ledger }) =>
    ledger.accounts.find(({ account, currency }) => account === "paid_out" && currency === "USDTTRC20"),
  );
  await client.send("Olga", "/payouts");
  await client.sees("Olga", new RegExp(`${withdrawal?.hash}`));
  const { ledger } = await client.view();
  expect(ledger.sums.filter(({ isZero }) => !isZero)).toEqual([]);
  expect(playground.nowpayments.refusals).toEqual([]);
});

test(
  "An owner is paid in the wallet of @CryptoBot, by a transfer that the account's page lists",
  { tags: ["long"] },
  async () => {
    await using opened = await openTestPlayground();
    const { client, playground } = opened;
    const { cryptopay } = playground;
    const { id: vera } = await client.person("Vera");
    await client.act({ kind: "start", userId: vera });
    const link = await offerTier(opened, { prices: { USD: 6_000 } });
    const { id: alice } = await client.person("Alice");
    await client.act({ kind: "open", userId: alice, url: link });
    await client.press("Alice", /Monthly/);
    await client.press("Alice", /with @CryptoBot/);
    const { url = "" } = await client.press("Alice", /payment page/);
    await cryptopay.openInvoice(url).pay({ asset: "USDT" });
    await client.sees("Alice", /Paid\./);

    await client.send("Olga", "/payouts");
    await client.press("Olga", /Set a wallet/);
    await client.press("Olga", /USDT \(Crypto Pay\)/);
    await client.press("Olga", /Yes, save it/);
    await client.sees("Olga", /payouts are possible from/);
    await client.act({ kind: "move-time", hours: 25 });
    await client.press("Vera", /Let the bot send it/);
    await client.act({ kind: "move-time", hours: 1 });
    const olga = await client.person("Olga");
    const [transfer] = await client.until("a transfer", () =>
      cryptopay.transfers().length > 0 ? cryptopay.transfers() : undefined,
    );
    expect(transfer).toMatchObject({ userId: olga.id, asset: "USDT" });
    const account = (await client.view()).accounts.find(({ provider }) => provider === "Crypto Pay");
    const page = await (await fetch(account?.url ?? "")).text();
    expect(page).toContain(`${transfer?.amount} USDT to the user ${olga.id}`);
    const { ledger } = await client.view();
    expect(ledger.sums.every(({ isZero }) => isZero)).toBe(true);
  },
);
