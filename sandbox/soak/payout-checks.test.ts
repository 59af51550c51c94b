import { expect, test } from "vitest";
import { openKnownWallet } from "../../tests/scenes/custody-scene.ts";
import { checkPayouts, countSentPayouts } from "./payout-checks.ts";

const HOUR_MS = 3_600_000;
const rules = {
  doubled: "no payout is sent twice, and the ledger has them all",
  withdrawals: "NOWPayments has sent what the program says, to whom it says",
  coins: "the ledger has the coins that left NOWPayments",
  stuck: "every payout has come to its end",
};

test("The checks of a soak find a payout that is lost, doubled, sent elsewhere or stuck", async () => {
  await using scene = await openKnownWallet();
  const { database, nowpayments, platform } = scene;
  const broken = async (withdrawals = nowpayments.custody.withdrawals()): Promise<string[]> => {
    const custody = { ...nowpayments.custody, withdrawals: () => withdrawals };
    const now = platform.clock.now();
    const checks = await checkPayouts({ pool: database.pool, nowpayments: { custody }, now });
    return checks.flatMap(({ rule, broken: cases }) => (cases.length > 0 ? [rule] : []));
  };
  expect(await broken()).toEqual([]);
  expect(await countSentPayouts(database)).toBe(1);

  const sent = nowpayments.custody.withdrawals();
  expect(await broken([])).toEqual([rules.withdrawals, rules.coins]);
  expect(await broken([...sent, ...sent])).toEqual([rules.withdrawals, rules.coins]);
  expect(await broken(sent.map((one) => ({ ...one, address: "elsewhere" })))).toEqual([rules.withdrawals]);

  await scene.request();
  platform.clock.advance(5 * HOUR_MS);
  expect(await broken()).toEqual([]);
  platform.clock.advance(2 * HOUR_MS);
  expect(await broken()).toEqual([rules.stuck]);
  await scene.send();
  expect(await broken()).toEqual([]);

  const change = "session_replication_role = replica; update payout set amount_minor = amount_minor + 1";
  await database.pool.query(`begin; set local ${change}; commit`);
  expect(await broken()).toEqual([rules.doubled]);
});
