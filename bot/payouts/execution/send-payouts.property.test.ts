import * as fc from "fast-check";
import { expect, test } from "vitest";
import { listLedgerFaults } from "../../operator/anomalies/list-anomalies.ts";
import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import type { HttpClient } from "../../platform/runtime/http-client.ts";
import { EVM, OPERATOR, TRON } from "../../../tests/scenes/payee-scene.ts";
import { openCustodyScene } from "../../../tests/scenes/custody-scene.ts";
import type { CustodyScene } from "../../../tests/scenes/custody-scene.ts";
import { testSize } from "../../../tests/support/test-size.ts";
import type { FaultKind } from "../../../sandbox/http/faults.ts";
import { stopSending } from "./stop-sending.ts";

type Step =
  /** Sells, requests the balance, and gathers it into a batch, as far as it is free. */
  | { readonly act: "begin"; readonly count: number }
  | { readonly act: "run" | "run at once" | "gather" | "stop" | "resume" }
  | { readonly act: "wallet"; readonly network: "usdt_tron" | "usdc_base" }
  | { readonly act: "wait"; readonly seconds: number }
  | { readonly act: "kill"; readonly call: number; readonly when: "before" | "after" }
  | { readonly act: "fault"; readonly path: string; readonly kind: FaultKind }
  | { readonly act: "fail" | "reject" | "delay" | "reject conversion" | "wrong code" | "right code" };

const plain = (...acts: readonly Step["act"][]): fc.Arbitrary<Step> =>
  fc.constantFrom(...acts).map((act) => ({ act }) as unknown as Step);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant("begin" as const), count: fc.integer({ min: 6, max: 9 }) }),
  },
  { weight: 3, arbitrary: plain("run", "run at once", "gather") },
  { weight: 1, arbitrary: plain("stop", "resume", "resume") },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant("wallet" as const),
      network: fc.constantFrom("usdt_tron" as const, "usdc_base" as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant("wait" as const),
      seconds: fc.constantFrom(1, 5, 40, 700, 4_000, 100_000),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constant("kill" as const),
      call: fc.integer({ min: 0, max: 7 }),
      when: fc.constantFrom("before" as const, "after" as const),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constant("fault" as const),
      path: fc.constantFrom("/v1/payout$", "/v1/conversion", "/v1/balance", "verify", "/v1/auth", "fee"),
      kind: fc.constantFrom<FaultKind>("500", "429", "html", "nonsense-json", "reset-before", "reset-after"),
    }),
  },
  {
    weight: 3,
    arbitrary: plain(
      "fail",
      "reject",
      "delay",
      "reject conversion",
      "wrong code",
      "right code",
      "right code",
    ),
  },
);

/** A process that dies at its next call. Undefined: it lives. */
type Killer = { at: { call: number; readonly when: "before" | "after" } | undefined };

class Killed extends Error {}

/** Before a call and after it are all places where a kill matters: what is between two calls is one transaction. */
const mortal = (http: HttpClient, killer: Killer): HttpClient => ({
  ...http,
  async send(call) {
    const { at } = killer;
    if (at === undefined || at.call-- > 0) return http.send(call);
    killer.at = undefined;
    if (at.when === "after") await http.send(call);
    throw new Killed("The process is killed");
  },
});

test("Whatever fails, the provider has sent each payout at most once, and the ledger knows every coin", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (sequence) => {
      const killer: Killer = { at: undefined };
      await using scene = await openCustodyScene({}, ({ http }) => ({ http: mortal(http, killer) }));
      const secret = scene.nowpayments.custody.rules.totpSecret;
      await scene.setWallet();
      for (const one of sequence) await take(scene, killer, secret, one);

      // The faults end, and everything comes to its end.
      killer.at = undefined;
      scene.nowpayments.faults.clear();
      scene.nowpayments.custody.rules.totpSecret = secret;
      await stopSending(scene.platform, OPERATOR, false);
      for (let round = 0; round < 5; round += 1) {
        await scene.approve();
        await scene.send();
      }
      const books = await readBooks(scene);
      expect(books.sentByProvider).toEqual(books.recordedAsSent);
      expect(books).toMatchObject({ paidTwice: [], open: [], contradictions: [], isDebt: false });
      expect(books.custody).toEqual(books.ledger);
      expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
    }),
    { numRuns: testSize(3, 30), endOnFailure: true },
  );
}, 300_000);

async function take(scene: CustodyScene, killer: Killer, secret: string, one: Step): Promise<void> {
  const { custody, faults } = scene.nowpayments;
  const alive = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  };
  const run = (): Promise<void> => scene.runBatches();
  switch (one.act) {
    case "begin":
      await scene.sell(one.count);
      await scene.request();
      await scene.approve();
      return scene.gather();
    case "gather":
      return scene.gather();
    case "run":
      return alive(run);
    case "run at once":
      await Promise.all([alive(run), alive(run), alive(run)]);
      return;
    case "stop":
    case "resume":
      await stopSending(scene.platform, OPERATOR, one.act === "stop");
      return;
    case "wallet":
      return scene.setWallet({ network: one.network, address: one.network === "usdt_tron" ? TRON : EVM });
    case "wait":
      scene.platform.clock.advance(one.seconds * 1_000);
      await custody.advance();
      return;
    case "kill":
      killer.at = { call: one.call, when: one.when };
      return alive(run);
    case "fault":
      faults.add({ path: new RegExp(one.path), kind: one.kind });
      return alive(run);
    case "fail":
    case "reject": {
      const open = custody
        .withdrawals()
        .find(({ status }) => status === "PROCESSING" || status === "SENDING");
      await (one.act === "fail" ? open?.fail() : open?.reject("Not today"));
      return;
    }
    case "delay":
      custody.withdrawals().at(-1)?.delay(7_200_000);
      return;
    case "reject conversion":
      custody
        .conversions()
        .find(({ status }) => status === "WAITING" || status === "PROCESSING")
        ?.reject();
      return;
    case "wrong code":
      custody.rules.totpSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
      return;
    case "right code":
      custody.rules.totpSecret = secret;
  }
}

type Books = {
  /** Withdrawals as "external id, amount, wallet, coin". */
  readonly sentByProvider: readonly string[];
  readonly recordedAsSent: readonly string[];
  readonly paidTwice: readonly string[];
  /** Transfers without an end. */
  readonly open: readonly string[];
  /** Transfers that are sent, of payouts that are not. */
  readonly contradictions: readonly string[];
  /** The balance of each coin. */
  readonly custody: Readonly<Record<string, string>>;
  readonly ledger: Readonly<Record<string, string>>;
  readonly isDebt: boolean;
};

/** The books of both sides, after everything has come to its end. */
async function readBooks(scene: CustodyScene): Promise<Books> {
  const { custody } = scene.nowpayments;
  const transfers = await scene.database.prisma.payoutTransfer.findMany({
    include: { payout: true, batch: true },
  });
  const sent = transfers.filter(({ state }) => state === "sent");
  const payoutIds = sent.map(({ payoutId }) => payoutId);
  const held: Record<string, string> = {};
  const booked: Record<string, string> = {};
  for (const [coin, { available, pending }] of Object.entries(custody.balances())) {
    held[coin] = amountOf(unitsOf(available) + unitsOf(pending));
    // Debts are positive here, and the custody is a debt of the provider.
    const { provider_clearing: clearing = "0", paid_out: paidOut = "0" } = await scene.balances(
      coin.toUpperCase(),
    );
    booked[coin] = amountOf(-(unitsOf(clearing) + unitsOf(paidOut)));
  }
  const { owner_balance: owed = "0" } = await scene.balances("USD");
  return {
    sentByProvider: custody
      .withdrawals()
      .filter(({ status }) => status === "FINISHED")
      .map(({ externalId, amount, address, currency }) =>
        [externalId, amount, address, currency.toUpperCase()].join(" "),
      )
      .toSorted(),
    recordedAsSent: sent
      .map(({ id, amount, payout, batch }) =>
        [id, amount?.toFixed(), payout.address, batch.currency].join(" "),
      )
      .toSorted(),
    paidTwice: payoutIds.filter((id, index) => payoutIds.indexOf(id) !== index),
    open: transfers.filter(({ state }) => state === "planned" || state === "sending").map(({ id }) => id),
    contradictions: sent.filter(({ payout }) => payout.state !== "sent").map(({ id }) => id),
    custody: held,
    ledger: booked,
    isDebt: unitsOf(owed) < 0n,
  };
}
