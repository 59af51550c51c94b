import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listLedgerFaults } from "../../operator/anomalies/list-anomalies.ts";
import { openAccountPayouts } from "../../../tests/scenes/account-payout-scene.ts";
import { OPERATOR, OTHER_OPERATOR } from "../../../tests/scenes/payee-scene.ts";
import { compareProviders } from "../../../tests/support/compare-providers.ts";
import { Killed } from "../../../tests/support/mortal-http.ts";
import { testSize } from "../../../tests/support/test-size.ts";
import type { HttpCall } from "../../platform/runtime/http-client.ts";
import type { Platform } from "../../platform/platform.ts";
import { sendPayouts } from "../execution/send-payouts.jobs.ts";
import { describeSendingPayout, findSendingPayout } from "./describe-sending.ts";
import { settlePayout } from "./settle-payout.ts";
import { settleStuck } from "./settle-stuck.ts";
import type { Settlement } from "./settle-payout.sql.ts";

type Scene = Awaited<ReturnType<typeof openAccountPayouts>>;

const HOUR = 3_600_000;
const arrived: Settlement = { kind: "sent", reference: "4711" };
const notSent: Settlement = { kind: "refused", reason: "It was never sent" };

/** Payouts of $58.20 to the wallets of these accounts are in one batch. */
async function openGathered(count: number): Promise<Scene> {
  const scene = await openAccountPayouts();
  for (const owner of scene.owners.slice(0, count)) {
    await scene.earn(owner);
    await scene.request(owner);
  }
  await scene.approve();
  await sendPayouts(scene.platform);
  return scene;
}

/** Crypto Pay answers nothing about transfers for longer than a day. */
async function beSilent({ cryptopay, platform, runBatches }: Scene): Promise<void> {
  cryptopay.faults.add({ path: /transfer/i, kind: "500", times: 10_000 });
  // One silent run does not make a silent provider, and a day has passed after the last one.
  for (let run = 0; run < 12; run += 1) {
    await runBatches();
    platform.clock.advance(2.5 * HOUR);
  }
  await runBatches();
}

/** @param isSent Crypto Pay made the transfer, and its answer was lost. */
async function openStuck({ isSent }: { readonly isSent: boolean }): Promise<Scene> {
  const scene = await openGathered(1);
  if (isSent) {
    scene.cryptopay.faults.add({ path: /\/transfer$/, kind: "reset-after" });
    await scene.runBatches();
  }
  await beSilent(scene);
  expect(scene.cryptopay.transfers()).toHaveLength(isSent ? 1 : 0);
  return scene;
}

async function settle(
  { platform, payouts }: Scene,
  settlement: Settlement,
  { operatorId = OPERATOR, by = platform }: { readonly operatorId?: number; readonly by?: Platform } = {},
): Promise<string> {
  const [payout] = await payouts();
  return (await settlePayout(by, { payoutId: payout?.id ?? "", operatorId, settlement })).kind;
}

async function expectExact(scene: Scene): Promise<void> {
  expect(await compareProviders(scene.platform)).toEqual([]);
  expect(await listLedgerFaults(scene.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
}

/** Crypto Pay answers again, and the program goes on. */
async function goOn(scene: Scene): Promise<void> {
  scene.cryptopay.faults.clear();
  await scene.send();
}

describe("A transfer to the wallet of an account, without a result for a day", () => {
  test("is shown with the name of the provider, to be decided", async () => {
    await using scene = await openStuck({ isSent: false });
    const { payout } = await findSendingPayout(scene.platform, 0);
    expect(payout).toMatchObject({ isStuck: true, isDecidable: true });
    if (payout === undefined) return;
    const page = describeSendingPayout(scene.platform.translations.for("en"), payout);
    expect(page).toContain("Crypto Pay has reported no result for a day");
    expect(page).not.toContain("NOWPayments");
  });

  test("is not the owner's balance again for the word of an operator, while Crypto Pay may have made it", async () => {
    for (const isSent of [true, false]) {
      await using scene = await openStuck({ isSent });
      const [payout] = await scene.payouts();
      const word = { payoutId: payout?.id ?? "", operatorId: OPERATOR, settlement: notSent };
      expect(await settlePayout(scene.platform, word)).toEqual({
        kind: "unproven",
        provider: "cryptopay",
        until: undefined,
      });
      expect(await scene.payouts()).toEqual([payout]);
      await goOn(scene);
      expect(scene.cryptopay.transfers()).toHaveLength(1);
      expect(await scene.payouts()).toMatchObject([{ state: "sent", settledBy: null }]);
      await expectExact(scene);
    }
  });

  test("that was not sent, as an operator and Crypto Pay say, is the owner's balance again, and is never sent", async () => {
    await using scene = await openStuck({ isSent: false });
    scene.cryptopay.faults.clear();
    expect(await settle(scene, notSent)).toBe("done");
    expect(await settle(scene, notSent)).toBe("settled_already");
    expect(await scene.payouts()).toMatchObject([
      { state: "refused", reason: "It was never sent", settledBy: BigInt(OPERATOR) },
    ]);
    expect(await scene.balanceOf(scene.owners[0]?.ownerId ?? 0)).toBe("5820");
    await goOn(scene);
    expect(scene.cryptopay.transfers()).toEqual([]);
    await expectExact(scene);
  });

  test("that arrived, as an operator says, counts as sent with the id that the operator gave", async () => {
    await using scene = await openStuck({ isSent: true });
    expect(await settle(scene, arrived)).toBe("done");
    expect(await scene.payouts()).toMatchObject([
      { state: "sent", reference: "4711", settledBy: BigInt(OPERATOR) },
    ]);
    await goOn(scene);
    expect(scene.cryptopay.transfers()).toHaveLength(1);
    await expectExact(scene);
  });

  test("exists at the provider, whatever an operator says", async () => {
    for (const settlement of [notSent, arrived]) {
      await using scene = await openStuck({ isSent: true });
      scene.cryptopay.faults.clear();
      expect(await settle(scene, settlement)).toBe("told_meanwhile");
      const [transfer] = scene.cryptopay.transfers();
      expect(await scene.payouts()).toMatchObject([
        { state: "sent", reference: String(transfer?.id), settledBy: null, reason: null },
      ]);
      expect(await settle(scene, settlement)).toBe("settled_already");
      await goOn(scene);
      expect(scene.cryptopay.transfers()).toHaveLength(1);
      await expectExact(scene);
    }
  });

  test("is settled once by operators who disagree at the same moment", async () => {
    await using scene = await openStuck({ isSent: false });
    scene.cryptopay.faults.clear();
    const kinds = await Promise.all(
      [notSent, arrived, notSent, arrived].map((settlement, index) =>
        settle(scene, settlement, { operatorId: index < 2 ? OPERATOR : OTHER_OPERATOR }),
      ),
    );
    expect(kinds.toSorted()).toEqual(["done", "settled_already", "settled_already", "settled_already"]);
    await goOn(scene);
    expect(scene.cryptopay.transfers()).toEqual([]);
    const entries = await scene.database.prisma.ledgerPosting.groupBy({
      by: ["entryId"],
      where: { kind: { in: ["payout_sent", "payout_reversed"] } },
    });
    expect(entries).toHaveLength(1);
  });

  test("that was settled since an operator's word came is read again", async () => {
    await using scene = await openStuck({ isSent: false });
    const [payout] = await scene.payouts();
    const word = { payoutId: payout?.id ?? "", operatorId: OTHER_OPERATOR, settlement: notSent };
    expect(await settle(scene, arrived)).toBe("done");
    expect(await settleStuck(scene.platform, word)).toEqual({ kind: "moved" });
    expect(await settlePayout(scene.platform, word)).toEqual({ kind: "settled_already" });
  });

  test("stays undecided when the program is killed while it asks the provider for an operator", async () => {
    await using scene = await openStuck({ isSent: false });
    for (const when of ["before", "after"] as const) {
      scene.killer.at = { call: 0, when };
      await expect(settle(scene, notSent)).rejects.toThrow(Killed);
      expect(await scene.payouts()).toMatchObject([{ state: "sending" }]);
    }
    scene.cryptopay.faults.clear();
    expect(await settle(scene, notSent)).toBe("done");
    await goOn(scene);
    expect(scene.cryptopay.transfers()).toEqual([]);
    await expectExact(scene);
  });

  test.each([
    ["sent", "settled_already"],
    ["under way", "being_sent"],
  ])("that a worker meanwhile finds to be %s is not decided by an operator", async (what, kind) => {
    await using scene = await openStuck({ isSent: false });
    const { platform, cryptopay } = scene;
    let isFirst = true;
    const by = {
      ...platform,
      http: {
        ...platform.http,
        // Crypto Pay answers that it knows no such transfer, and a worker sends it before the answer is read.
        async send(call: HttpCall) {
          if (isFirst) cryptopay.faults.clear();
          const answer = await platform.http.send(call);
          if (isFirst) {
            isFirst = false;
            if (what !== "sent") cryptopay.faults.add({ path: /\/transfer$/, kind: "reset-after" });
            await scene.runBatches();
          }
          return answer;
        },
      },
    };
    expect(await settle(scene, notSent, { by })).toBe(kind);
    await goOn(scene);
    expect(await scene.payouts()).toMatchObject([{ state: "sent", settledBy: null }]);
    expect(cryptopay.transfers()).toHaveLength(1);
    await expectExact(scene);
  });

  test("goes on by itself when the provider answers again", async () => {
    for (const isSent of [true, false]) {
      await using scene = await openStuck({ isSent });
      await goOn(scene);
      expect(scene.cryptopay.transfers()).toHaveLength(1);
      expect(await scene.payouts()).toMatchObject([{ state: "sent", settledBy: null }]);
      expect(await settle(scene, notSent)).toBe("settled_already");
      await expectExact(scene);
    }
  });

  test("cannot be decided within the day, or by anybody but an operator", async () => {
    await using scene = await openGathered(1);
    scene.cryptopay.faults.add({ path: /getTransfers/, kind: "500", times: 10_000 });
    await scene.runBatches();
    expect(await settle(scene, notSent)).toBe("being_sent");
    await beSilent(scene);
    const ownerId = scene.owners[0]?.ownerId ?? 0;
    expect(await settle(scene, notSent, { operatorId: ownerId })).toBe("forbidden");
    scene.cryptopay.faults.clear();
    expect(await settle(scene, notSent)).toBe("done");
  });

  test("keeps no other payout waiting: those behind it go into another batch", async () => {
    await using scene = await openGathered(2);
    const { cryptopay, platform } = scene;
    await beSilent(scene);
    const states = (await scene.payouts()).map(({ state }) => state);
    expect(states.toSorted()).toEqual(["requested", "sending"]);
    const [stuck] = await scene.database.prisma.payoutBatch.findMany();
    cryptopay.faults.clear();
    await sendPayouts(platform);
    expect(await scene.database.prisma.payoutBatch.count()).toBe(2);
    await goOn(scene);
    expect(cryptopay.transfers()).toHaveLength(2);
    expect(await scene.payouts()).toMatchObject([{ state: "sent" }, { state: "sent" }]);
    expect(
      await scene.database.prisma.payoutBatch.findUniqueOrThrow({ where: { id: stuck?.id ?? "" } }),
    ).toMatchObject({ state: "finished" });
    await expectExact(scene);
  });
});

const moves = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom("run" as const, "run beside a word" as const, "word" as const),
        isKilled: fc.boolean(),
        isTrue: fc.boolean(),
        call: fc.nat(3),
        when: fc.constantFrom("before" as const, "after" as const),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("fault" as const),
        path: fc.constantFrom(/\/transfer$/, /getTransfers/, /transfer/i),
        fault: fc.constantFrom("500", "reset-before", "reset-after", "nonsense-json"),
        times: fc.constantFrom(1, 3, 1_000),
      }),
    },
    { weight: 2, arbitrary: fc.constantFrom({ kind: "silence" as const }, { kind: "answers" as const }) },
  ),
  { minLength: 3, maxLength: 10 },
);

/** An operator says what is there, or always that nothing was sent. */
async function say(scene: Scene, isTrue: boolean): Promise<void> {
  const [transfer] = isTrue ? scene.cryptopay.transfers() : [];
  await settle(scene, transfer === undefined ? notSent : { kind: "sent", reference: String(transfer.id) });
}

const survive = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });

test(
  "Whatever is lost, killed or said by an operator, a payout is transferred once or is the owner's again",
  { tags: ["sized"] },
  async () => {
    await fc.assert(
      fc.asyncProperty(moves, async (plan) => {
        await using scene = await openGathered(1);
        const { cryptopay, killer, platform } = scene;
        for (const move of plan) {
          switch (move.kind) {
            case "fault":
              cryptopay.faults.add({ path: move.path, kind: move.fault, times: move.times });
              break;
            case "answers":
              cryptopay.faults.clear();
              break;
            case "silence":
              await beSilent(scene);
              break;
            case "run":
            case "word":
            case "run beside a word": {
              if (move.isKilled) killer.at = { call: move.call, when: move.when };
              const words = move.kind === "run" ? [] : [say(scene, move.isTrue)];
              const runs = move.kind === "word" ? [] : [scene.runBatches()];
              await Promise.all([...words, ...runs].map(survive));
              killer.at = undefined;
              platform.clock.advance(600_000);
            }
          }
        }
        cryptopay.faults.clear();
        await scene.send();
        const [payout] = await scene.payouts();
        const balance = await scene.balanceOf(scene.owners[0]?.ownerId ?? 0);
        expect({ state: payout?.state, transfers: cryptopay.transfers().length, balance }).toEqual(
          payout?.state === "sent"
            ? { state: "sent", transfers: 1, balance: "0" }
            : { state: "refused", transfers: 0, balance: "5820" },
        );
        await expectExact(scene);
      }),
      { numRuns: testSize(3, 60), endOnFailure: true },
    );
  },
);
