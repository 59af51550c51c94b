import { describe, expect, test } from "vitest";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import type { Subscriber } from "../../../tests/scenes/access-scene.ts";
import { renewalRow } from "../../../tests/support/renewal-row.ts";
import { issueInvite } from "./issue-invite.ts";

const HOUR = 3_600_000;
const MODES = ["join_request", "one_time_link"] as const;

/** A subscriber outside, whose day is over and whose charge is reported within an hour. */
async function openAwaited(
  mode: (typeof MODES)[number],
): Promise<Subscriber & { readonly scene: AccessScene } & AsyncDisposable> {
  const scene = await AccessScene.openFor(mode);
  const member = await scene.subscriber({ days: 1 });
  const { prisma } = scene.database;
  const userId = BigInt(member.person.id);
  const { expiresAt } = await prisma.subscription.findUniqueOrThrow({ where: { id: member.subscriptionId } });
  const now = scene.platform.clock.now();
  await prisma.providerSubscription.create({
    data: renewalRow({
      orderId: await scene.sale.order({ buyerId: member.person.id }),
      userId,
      expiresAt: expiresAt ?? now,
      now,
    }),
  });
  scene.platform.clock.advance(DAY + HOUR / 2);
  await scene.sweep();
  return { scene, ...member, [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose]() };
}

describe("A subscriber whose renewal is being charged", () => {
  test.each(MODES)("comes back in until the charge is reported (%s)", async (mode) => {
    await using opened = await openAwaited(mode);
    const { scene, person, subscriptionId } = opened;
    const invite = await issueInvite(scene.platform, subscriptionId);
    await scene.join(person, invite.kind === "link" ? invite.url : "");
    await scene.runJobs();
    await scene.sweep();
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("member");
    expect(scene.messagesTo(person)).toEqual([]);
    expect(scene.messagesTo(scene.olga)).toEqual([]);
    scene.platform.clock.advance(HOUR / 2 + 1);
    await scene.sweep();
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("left");
    expect(await scene.stateOf(subscriptionId)).toBe("ended: removed");
  });

  test("is treated as a former subscriber after that hour, and after a charge that failed", async () => {
    await using late = await openAwaited("join_request");
    late.scene.platform.clock.advance(HOUR / 2 + 1);
    expect(await issueInvite(late.scene.platform, late.subscriptionId)).toEqual({ kind: "not_entitled" });
    await using failed = await openAwaited("join_request");
    const { database, platform } = failed.scene;
    await database.prisma.providerSubscription.updateMany({ data: { state: "failed" } });
    expect(await issueInvite(platform, failed.subscriptionId)).toEqual({ kind: "not_entitled" });
  });

  test("is not let in after a refund that ended the access before the period's end", async () => {
    await using opened = await openAwaited("join_request");
    const { scene, subscriptionId } = opened;
    await scene.database.pool.query(
      "update subscription set expires_at = expires_at - interval '1 hour', access_until = access_until - interval '1 hour'",
    );
    expect(await issueInvite(scene.platform, subscriptionId)).toEqual({ kind: "not_entitled" });
  });

  test("reads so in /subscriptions, with a button to enter", async () => {
    await using opened = await openAwaited("join_request");
    const { scene, person } = opened;
    await scene.say(person, "/subscriptions");
    expect(scene.lastMessageTo(person)).toContain("It is being renewed just now");
    await scene.press(person, /Enter/);
    expect(scene.liveLinks).toHaveLength(1);
  });
});
