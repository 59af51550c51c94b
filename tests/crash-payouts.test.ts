import { describe, expect, test } from "vitest";
import { readAccounts } from "../bot/payouts/accounts/read-accounts.ts";
import { stopSending } from "../bot/payouts/execution/decide-sending.ts";
import { requestPayout } from "../bot/payouts/requests/request-payout.ts";
import { setWallet } from "../bot/payouts/wallets/change-wallet.ts";
import { listLedgerFaults } from "../bot/operator/anomalies/list-anomalies.ts";
import { faultless, readCustodyBooks } from "./scenes/custody-books.ts";
import { approveEverything, custodySettings, sellForTether } from "./scenes/custody-scene.ts";
import { OPERATOR, payoutsOn, requestOnlyByHand } from "./scenes/payee-scene.ts";
import { shareKilledProgram } from "./support/killed-program.ts";
import type { KilledProgram } from "./support/killed-program.ts";
import type { KillMoment } from "./support/provider-gate.ts";
import { addOwner } from "./support/sale.ts";
import type { Sale } from "./support/sale.ts";
import { createTestPlatform } from "./support/test-platform.ts";
import { testSize } from "./support/test-size.ts";
import { until } from "./support/until.ts";

/*
 * The program is killed in the middle of a call to NOWPayments, and started again. The work between two calls is one transaction,
 * so that a kill before a call is also one after the transaction before it.
 */

const SIGN_IN = "POST /v1/auth";
const CONVERT = "POST /v1/conversion";
const CREATE = "POST /v1/payout";
const VERIFY = "POST /v1/payout/:id/verify";
const LOOK = "GET /v1/payout/:id";
const FIND_CONVERSION = "GET /v1/conversion";
const FIND_PAYOUT = "GET /v1/payout";

// Each start of the program takes a second, and ten beside the whole suite.
const TIMEOUT_MS = 90_000;
/** Ends before the test, whose own end tells nothing. */
const WAIT_MS = 60_000;

const AT_ONCE = { sendingAfterMs: 0, finishedAfterMs: 0 };
const HOUR = 3_600_000;

const settings = (nowpayments: KilledProgram["nowpayments"]) => ({
  ...payoutsOn,
  ...custodySettings(nowpayments),
});
const running = shareKilledProgram({
  settings: (nowpayments, gate) => ({ ...settings(nowpayments), NOWPAYMENTS_API_ROOT: gate.url }),
});

type Payee = Pick<Sale, "ownerId" | "order"> & { readonly address: string };
type Story = { readonly platform: ReturnType<typeof createTestPlatform>; readonly payees: readonly Payee[] };
let shared: Story | undefined;

/** Two owners with wallets for another coin than their buyers pay with, and a third one who is paid nothing. */
async function openStory(program: KilledProgram): Promise<Story> {
  if (shared !== undefined) return shared;
  const { database, nowpayments, sale } = program;
  const { rules } = nowpayments.custody;
  rules.conversionSteps = { processingAfterMs: 0, finishedAfterMs: 0 };
  rules.withdrawalSteps = AT_ONCE;
  // The program's clock cannot be moved to the next code after each batch.
  rules.usedCodesCount = true;
  const platform = createTestPlatform(database, settings(nowpayments));
  const payees = await Promise.all(
    [1, 2].map(async (number): Promise<Payee> => {
      const owner = await addOwner(platform, sale, sale.ownerId + 100 + number);
      const address = `0x${String(number).repeat(40)}`;
      await setWallet(platform, { ownerId: owner.ownerId, wallet: { network: "usdc_base", address } });
      await requestOnlyByHand(platform, owner.ownerId);
      return { ...owner, address };
    }),
  );
  // A batch that is given up leaves its coins converted, and the next one converts others.
  for (let count = 0; count < testSize(0, 24); count += 1)
    await sellForTether({ platform, nowpayments }, sale);
  return (shared = { platform, payees });
}

/** Both owners have sold for $58.20 and have requested it. The sending is stopped, so that one batch gathers both. */
async function requestBoth(program: KilledProgram, { platform, payees }: Story): Promise<string[]> {
  const { database, nowpayments } = program;
  // A code verifies one batch, and the next one comes within half a minute.
  await moveTimes(program, "verified_at = verified_at - interval '1 minute' where true");
  await stopSending(platform, OPERATOR, true);
  const ids: string[] = [];
  for (const { ownerId, order } of payees) {
    for (let count = 0; count < 6; count += 1) await sellForTether({ platform, nowpayments }, { order });
    const { accounts } = await readAccounts(database.prisma, platform, ownerId);
    const version = accounts.find(({ currency }) => currency === "USD")?.version ?? "";
    const result = await requestPayout(platform, { ownerId, currency: "USD", by: { version } });
    if (result.kind !== "requested") throw new Error(`The payout is ${result.kind}`);
    ids.push(result.payoutId);
  }
  await approveEverything(platform);
  return ids;
}

/** Time passes for the batches; the program's clock is the system's. Their triggers allow no such change. */
const moveTimes = ({ database }: KilledProgram, change: string): Promise<unknown> =>
  database.pool.query(
    `begin; set local session_replication_role = replica; update payout_batch set ${change}; commit`,
  );

/** The waits between the runs of a batch pass, and the hour after which the program gives a lost call up. */
async function passTime(program: KilledProgram): Promise<void> {
  await moveTimes(
    program,
    `attempted_at = attempted_at - interval '2 hours', failures = 10
      where attempted_at > now() - interval '1 hour' and reason in ('create_unknown', 'conversion_unknown')`,
  );
  await program.database.pool.query("select graphile_worker.add_job('payouts.send', job_key => 'test-send')");
}

const batchFields = { state: true, reason: true, failures: true, wrongCodes: true, attemptedAt: true };

/** The payouts that are under way with their batches, so that a wait in vain tells where they stand. */
const listUnsent = ({ database }: KilledProgram, payoutIds: readonly string[]): Promise<unknown[]> =>
  database.prisma.payout.findMany({
    where: { id: { in: [...payoutIds] }, state: { in: ["requested", "sending"] } },
    select: {
      state: true,
      approvalReason: true,
      transfers: { select: { state: true, batch: { select: batchFields } } },
    },
  });

const untilSent = (program: KilledProgram, payoutIds: readonly string[]): Promise<void> =>
  until(
    async () => {
      await passTime(program);
      return await listUnsent(program, payoutIds);
    },
    [],
    WAIT_MS,
  );

async function expectPaidOnce(program: KilledProgram, { platform, payees }: Story, ids: readonly string[]) {
  const payouts = await program.database.prisma.payout.findMany({
    where: { id: { in: [...ids] } },
    include: { transfers: { where: { state: "sent" } } },
    orderBy: { id: "asc" },
  });
  expect(payouts.map(({ state, address, transfers }) => [state, address, transfers.length])).toEqual(
    payees.map(({ address }) => ["sent", address, 1]),
  );
  const books = await readCustodyBooks(program);
  expect(books).toEqual(faultless(books));
  const paid = program.nowpayments.custody
    .withdrawals()
    .filter(({ status, externalId }) => status === "FINISHED" && payouts.some(hasTransfer(externalId)));
  expect(paid.map(({ address }) => address).toSorted()).toEqual(payees.map(({ address }) => address));
  expect(await listLedgerFaults(platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
}

const hasTransfer =
  (id: string | null) =>
  ({ transfers }: { readonly transfers: readonly { readonly id: string }[] }): boolean =>
    transfers.some((transfer) => transfer.id === id);

type Kill = readonly [call: string, moment: KillMoment];

/** Pays both owners, and kills the program at each of these calls, one after the other. */
async function payWithKills(program: KilledProgram, kills: readonly Kill[]): Promise<void> {
  const story = await openStory(program);
  // A program that has signed in keeps the token.
  if (kills[0]?.[0] === SIGN_IN) await program.kill();
  await program.start();
  const ids = await requestBoth(program, story);
  for (const [place, [call, moment]] of kills.entries()) {
    let isKilled = false;
    void program.gate.killAt(call, moment).then(() => (isKilled = true));
    // The program begins as soon as it runs.
    if (place === 0) await stopSending(story.platform, OPERATOR, false);
    else await program.start();
    await until(
      async () => {
        await passTime(program);
        return isKilled ? [] : [...program.gate.calls.slice(-5), ...(await listUnsent(program, ids))];
      },
      [],
      WAIT_MS,
    );
  }
  await program.start();
  await untilSent(program, ids);
  await expectPaidOnce(program, story, ids);
}

describe(
  "A program that is killed during a batch of payouts pays each owner once",
  { timeout: TIMEOUT_MS },
  () => {
    test("after each call that changes something", async () => {
      const program = running();
      await payWithKills(program, [
        [CONVERT, "after"],
        [CREATE, "after"],
        [VERIFY, "after"],
      ]);
      const { custody } = program.nowpayments;
      expect([custody.conversions().length, custody.payouts().length]).toEqual([1, 1]);
    });

    const steps = [
      "POST /v1/payout/validate-address",
      "GET /v1/balance",
      SIGN_IN,
      FIND_CONVERSION,
      CONVERT,
      "GET /v1/conversion/:id",
      "GET /v1/payout/fee",
      "GET /v1/payout-withdrawal/min-amount/:coin",
      CREATE,
      LOOK,
      VERIFY,
    ];
    test.each(steps.filter((call) => call !== CREATE))("before %s", { tags: ["long"] }, (call) =>
      payWithKills(running(), [[call, "before"]]),
    );
    test.each(steps)("after %s", { tags: ["long"] }, (call) => payWithKills(running(), [[call, "after"]]));

    const lookups = [
      [CONVERT, FIND_CONVERSION],
      [CREATE, FIND_PAYOUT],
      [VERIFY, LOOK],
    ] as const;
    for (const moment of ["before", "after"] as const)
      test.each(lookups)(`after %s, and ${moment} %s`, { tags: ["long"] }, (call, lookup) =>
        payWithKills(running(), [
          [call, "after"],
          [lookup, moment],
        ]),
      );

    test("before the conversion, and after the look for it", { tags: ["long"] }, () =>
      payWithKills(running(), [
        [CONVERT, "before"],
        [FIND_CONVERSION, "after"],
      ]),
    );

    test("between the ends of two withdrawals", { tags: ["long"] }, async () => {
      const program = running();
      const story = await openStory(program);
      const { custody } = program.nowpayments;
      const before = custody.withdrawals().length;
      custody.rules.withdrawalSteps = { sendingAfterMs: HOUR, finishedAfterMs: HOUR };
      const ids = await requestBoth(program, story);
      await stopSending(story.platform, OPERATOR, false);
      const started = () =>
        custody
          .withdrawals()
          .slice(before)
          .filter(({ status }) => status === "PROCESSING");
      await until(() => started().length, 2);
      await started()[0]?.finish();
      const countSent = () =>
        program.database.prisma.payout.count({ where: { id: { in: ids }, state: "sent" } });
      await until(countSent, 1);
      await program.kill();
      await started()[0]?.finish();
      await program.start();
      await untilSent(program, ids);
      await expectPaidOnce(program, story, ids);
      custody.rules.withdrawalSteps = AT_ONCE;
    });

    // The last ones: the converted coins of a batch that was given up pay later batches without a conversion.
    test(`before ${CREATE}`, { tags: ["long"] }, () => payWithKills(running(), [[CREATE, "before"]]));

    test(`before ${CREATE}, and after the look for it`, { tags: ["long"] }, () =>
      payWithKills(running(), [
        [CREATE, "before"],
        [FIND_PAYOUT, "after"],
      ]),
    );
  },
);
