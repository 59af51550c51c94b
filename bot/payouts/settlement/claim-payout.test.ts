import { describe, expect, test } from "vitest";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { earn, giveWallet, openPayoutScene, requestFor } from "../../../tests/scenes/payout-scene.ts";
import type { PayoutScene } from "../../../tests/scenes/payout-scene.ts";
import { openPayeeScene, OPERATOR, OTHER_OPERATOR, payoutsOn } from "../../../tests/scenes/payee-scene.ts";
import type { PayeeScene } from "../../../tests/scenes/payee-scene.ts";
import { claimPayout, releasePayout } from "./claim-payout.ts";
import { settlePayout } from "./settle-payout.ts";

const HOUR = 3_600_000;
const sent = { kind: "sent", reference: "4f2a" } as const;
const refused = { kind: "refused", reason: "Not today" } as const;

async function openWithPayout(
  environment: Readonly<Record<string, string>> = payoutsOn,
): Promise<PayeeScene & { payoutId: string }> {
  const scene = await openPayeeScene(environment);
  await scene.sell("USD", 6);
  await scene.setWallet();
  const requested = await scene.request("USD");
  return { ...scene, payoutId: requested.kind === "requested" ? requested.payoutId : "" };
}

type Scene = Awaited<ReturnType<typeof openWithPayout>>;

const claim = ({ platform, payoutId }: Scene, operatorId: number): ReturnType<typeof claimPayout> =>
  claimPayout(platform, { payoutId, operatorId, purpose: "send" });

const settle = (
  { platform, payoutId }: Scene,
  operatorId: number,
  settlement: typeof sent | typeof refused,
) => settlePayout(platform, { payoutId, operatorId, settlement });

describe("A claim", () => {
  test("is given to one of many operators who press at once", async () => {
    const operatorIds = Array.from({ length: 8 }, (_, index) => 7_777_777_777 + index);
    await using scene = await openWithPayout({ ...payoutsOn, OPERATOR_IDS: operatorIds.join(",") });
    const presses = [...operatorIds, ...operatorIds];
    const answers = await Promise.all(presses.map((operatorId) => claim(scene, operatorId)));
    const holders = new Set(
      presses.filter((_, index) => answers[index]?.kind === "claimed").map((operatorId) => operatorId),
    );
    expect([...holders]).toHaveLength(1);
    expect(answers.filter(({ kind }) => kind === "held")).toHaveLength(14);
    const payout = await scene.database.prisma.payout.findFirstOrThrow();
    expect([Number(payout.claimedBy)]).toEqual([...holders]);
    expect(await scene.database.prisma.auditEntry.count({ where: { action: "payout.claimed" } })).toBe(1);
  });

  test("is needed to record anything: two operators cannot send one payout", async () => {
    await using scene = await openWithPayout();
    expect(await settle(scene, OPERATOR, sent)).toEqual({ kind: "not_claimed" });
    await claim(scene, OPERATOR);
    for (const settlement of [sent, refused])
      expect(await settle(scene, OTHER_OPERATOR, settlement)).toEqual({ kind: "not_claimed" });
    const answers = await Promise.all([
      settle(scene, OTHER_OPERATOR, sent),
      settle(scene, OPERATOR, sent),
      settle(scene, OTHER_OPERATOR, refused),
      settle(scene, OPERATOR, sent),
    ]);
    expect(answers.map(({ kind }) => kind).filter((kind) => kind === "done")).toHaveLength(1);
    expect(await scene.database.prisma.payout.findFirst()).toMatchObject({
      state: "sent",
      settledBy: BigInt(OPERATOR),
    });
  });

  test("that is given back is free for another operator", async () => {
    await using scene = await openWithPayout();
    const { platform, payoutId } = scene;
    await claim(scene, OPERATOR);
    expect(await releasePayout(platform, { payoutId, operatorId: OTHER_OPERATOR })).toBe(false);
    expect(await claim(scene, OTHER_OPERATOR)).toEqual({ kind: "held" });
    expect(await releasePayout(platform, { payoutId, operatorId: OPERATOR })).toBe(true);
    expect(await claim(scene, OTHER_OPERATOR)).toEqual({ kind: "claimed" });
    expect(await settle(scene, OPERATOR, sent)).toEqual({ kind: "not_claimed" });
    expect(await settle(scene, OTHER_OPERATOR, refused)).toEqual({ kind: "done" });
  });

  test("is taken over by one operator after a day, and its former holder records nothing", async () => {
    const others = [OTHER_OPERATOR, OTHER_OPERATOR + 1, OTHER_OPERATOR + 2];
    await using scene = await openWithPayout({ ...payoutsOn, OPERATOR_IDS: [OPERATOR, ...others].join(",") });
    await claim(scene, OPERATOR);
    scene.platform.clock.advance(23 * HOUR);
    expect(await claim(scene, OTHER_OPERATOR)).toEqual({ kind: "held" });
    scene.platform.clock.advance(HOUR);
    const answers = await Promise.all(others.map((operatorId) => claim(scene, operatorId)));
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(["claimed", "held", "held"]);
    expect(await settle(scene, OPERATOR, sent)).toEqual({ kind: "not_claimed" });
    const { rows } = await scene.database.pool.query(
      "select 1 from graphile_worker.jobs where task_identifier = 'payouts.notify-claim-taken'",
    );
    expect(rows).toHaveLength(1);
  });

  test("is either taken over or settled by its holder, if both happen at once", async () => {
    for (let round = 0; round < 4; round += 1) {
      await using scene = await openWithPayout();
      await claim(scene, OPERATOR);
      scene.platform.clock.advance(24 * HOUR);
      const [taken, settled] = await Promise.all([
        claim(scene, OTHER_OPERATOR),
        settle(scene, OPERATOR, sent),
      ]);
      expect([
        ["claimed", "not_claimed"],
        ["settled_already", "done"],
      ]).toContainEqual([taken.kind, settled.kind]);
    }
  });

  test("of a person who is no operator any more does not hold", async () => {
    await using scene = await openWithPayout();
    await claim(scene, OPERATOR);
    const { config } = scene.platform;
    Object.assign(scene.platform, { config: { ...config, operatorIds: [OTHER_OPERATOR] } });
    expect(await claim(scene, OPERATOR)).toEqual({ kind: "forbidden" });
    expect(await claim(scene, OTHER_OPERATOR)).toEqual({ kind: "claimed" });
  });

  test("is not reported to the owner", async () => {
    await using scene = await openWithPayout();
    const events = () => scene.database.prisma.notificationEvent.count();
    const before = await events();
    await claim(scene, OPERATOR);
    expect(await events()).toBe(before);
  });
});

describe("Two operators", () => {
  async function openPages(): Promise<PayoutScene & { payoutId: string }> {
    const scene = await openPayoutScene();
    await earn(scene, "USD", 6);
    await giveWallet(scene);
    const payoutId = await requestFor(scene, "USD");
    await scene.runJobs();
    return Object.assign(scene, { payoutId });
  }

  test("see who is sending, and only the holder gets buttons", async () => {
    await using scene = await openPages();
    const { operator, otherOperator } = scene;
    await scene.press(operator, "✋ I am sending this");
    expect(newestOf(operator)?.text).toContain("You are sending this, since");
    expect(buttonsOf(operator)).toEqual([
      "✅ Sent",
      "🚫 Cannot pay",
      "↩️ Give it back",
      "💸 Payouts to send",
    ]);
    for (const action of ["claim", "sent", "refuse"]) {
      const { text } = await scene.pressForged(otherOperator, `payout-${action}:${scene.payoutId}`);
      expect([action, text]).toEqual([action, "Another operator is sending this payout."]);
    }
    expect(newestOf(otherOperator)?.text).toMatch(/Oscar is sending this, since .*Please do not send it\./u);
    expect(buttonsOf(otherOperator)).toEqual(["💸 Payouts to send"]);
    // A released payout is free.
    await scene.press(operator, "↩️ Give it back");
    await scene.say(otherOperator, "/payouts");
    expect(buttonsOf(otherOperator)).toEqual(["✋ I am sending this", "🚫 Cannot pay"]);
  });

  test("change the holder after a day, with a warning to both", async () => {
    await using scene = await openPages();
    const { operator, otherOperator } = scene;
    await scene.press(operator, "✋ I am sending this");
    await scene.press(operator, "✅ Sent");
    scene.platform.clock.advance(24 * HOUR);
    await scene.say(otherOperator, "/payouts");
    expect(newestOf(otherOperator)?.text).toContain("Ask them whether the money has left");
    await scene.press(otherOperator, "✋ I take it over");
    await scene.runJobs();
    expect(scene.lastMessageTo(operator)).toContain("Omar has taken over the payout of <b>$58.20</b>");
    // The former holder's form was open.
    await scene.say(operator, "0x4f2a");
    await scene.press(operator, /it is sent/);
    expect(scene.lastMessageTo(operator)).toContain("You no longer hold this payout");
    expect(await scene.database.prisma.payout.findFirst()).toMatchObject({ state: "requested" });
  });
});
