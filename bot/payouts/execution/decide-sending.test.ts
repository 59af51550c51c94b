import { expect, test } from "vitest";
import { openCustodyScene } from "../../../tests/scenes/custody-scene.ts";
import { EVM, OPERATOR } from "../../../tests/scenes/payee-scene.ts";
import { stopSending } from "./decide-sending.ts";

const KEPT = /conversion|payout\/\d+\/verify|\/payout$/;

test("A stop before any step of a batch keeps NOWPayments from a call that changes something, and the batch goes on later", async () => {
  const calls: string[] = [];
  let isStopping = true;
  await using scene = await openCustodyScene({}, ({ http, database }) => ({
    http: {
      ...http,
      // The stop comes during the first call of each step.
      async send(call) {
        if (call.method === "POST" && KEPT.test(call.url)) calls.push(new URL(call.url).pathname);
        const answer = await http.send(call);
        if (isStopping)
          await database.prisma.payoutStop.createMany({
            data: [{ stoppedBy: BigInt(OPERATOR), stoppedAt: new Date() }],
            skipDuplicates: true,
          });
        return answer;
      },
    },
  }));
  const { platform, nowpayments } = scene;
  await scene.setWallet({ network: "usdc_base", address: EVM });
  await scene.sell(6);
  await scene.request();
  await scene.approve();
  await scene.gather();
  const stateOf = async () => (await scene.database.prisma.payoutBatch.findFirstOrThrow()).state;

  for (const [state, last] of [
    ["funded", "/v1/conversion"],
    ["created", "/v1/payout"],
    ["verified", "/verify"],
  ] as const) {
    await stopSending(platform, OPERATOR, false);
    // A payout that was begun is followed to its end, and nothing further is begun.
    for (let run = 0; run < 4; run += 1) {
      await scene.runBatches();
      platform.clock.advance(5_000);
      await nowpayments.custody.advance();
    }
    expect(calls.at(-1)).toContain(last);
    expect(await stateOf()).toMatch(state === "verified" ? /verified|finished/ : state);
  }
  expect(calls).toHaveLength(3);
  isStopping = false;
  await stopSending(platform, OPERATOR, false);
  await scene.send();
  expect(await stateOf()).toBe("finished");
  expect(nowpayments.custody.withdrawals()).toMatchObject([{ status: "FINISHED" }]);
});
