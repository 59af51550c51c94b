import { expect, test } from "vitest";
import { monthOf } from "../../ledger/month.ts";
import { readStatement } from "../../ledger/write-statement.ts";
import type { StatementEntry } from "../../ledger/write-statement.ts";
import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import { readAccounts } from "../accounts/read-accounts.ts";
import { openKnownWallet } from "../../../tests/scenes/custody-scene.ts";
import type { CustodyScene } from "../../../tests/scenes/custody-scene.ts";

/** Of two months, because the clock may pass the end of one. */
async function entriesOf({ platform, sale }: CustodyScene): Promise<StatementEntry[]> {
  const entries: StatementEntry[] = [];
  for (const back of [1, 0]) {
    const owner = { ownerId: sale.ownerId, month: monthOf(platform.clock.now(), back) };
    for await (const page of readStatement(platform, owner)) entries.push(...page);
  }
  return entries;
}

const sum = (entries: readonly StatementEntry[]): string =>
  amountOf(entries.reduce((total, { net }) => total + unitsOf(net), 0n));

test("The statement has a payout that was sent with its transaction, one that failed twice, and the balance of /payouts", async () => {
  await using scene = await openKnownWallet();
  const [sent] = scene.nowpayments.custody.withdrawals();
  await scene.request();
  await scene.gather();
  await scene.runBatches();
  await scene.nowpayments.custody.withdrawals().at(-1)?.reject();
  await scene.send();

  const entries = await entriesOf(scene);
  const payouts = entries.filter(({ kind }) => kind.startsWith("payout"));
  expect(payouts.map(({ kind, net, externalId }) => [kind, Number(net), externalId])).toEqual([
    ["payout", -58.2, sent?.hash],
    ["payout", -58.2, null],
    ["payout_reversed", 58.2, null],
  ]);
  const { accounts } = await readAccounts(scene.database.prisma, scene.platform, scene.sale.ownerId);
  expect(accounts).toMatchObject([{ currency: "USD", balance: { minor: 5_820n }, paid: { minor: 5_820n } }]);
  expect(sum(entries)).toBe("58.2");
  expect(sum(payouts)).toBe("-58.2");
});
