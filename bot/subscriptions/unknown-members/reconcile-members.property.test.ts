// @module-tag sized
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isEntitled } from "../entitlement/entitlement.ts";
import { findSubscriptionByChat } from "../entitlement/find-subscription.ts";
import { issueInvite } from "../admission/issue-invite.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import type { AccessScene as Scene, CallOutcome, Subscriber } from "../../../tests/scenes/access-scene.ts";
import { reconcileMembers } from "./reconcile-members.jobs.ts";
import { testSize } from "../../../tests/support/test-size.ts";

const actions = [
  [
    "comes by their link",
    "leaves",
    "is banned",
    "is unbanned",
    "is promoted",
    "is dismissed",
    "pays Telegram",
    "pays",
  ],
  // Actions that lead to uninvited members are more frequent.
  ["is added", "waits a month"],
] as const;
type Action = (typeof actions)[number][number];
/** An action, and whether its update arrives. */
type Step = { readonly who: number; readonly action: Action; readonly isHeard: boolean };

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(2),
  action: fc.oneof(...actions.map((some) => fc.constantFrom<Action>(...some))),
  isHeard: fc.boolean(),
});

async function happen(scene: Scene, { person, subscriptionId }: Subscriber, action: Action): Promise<void> {
  const { olga, channel, platform } = scene;
  if (action === "pays") return scene.renew(subscriptionId, 20);
  if (action === "waits a month") {
    platform.clock.advance(31 * DAY);
    await scene.sweep();
    return scene.runJobs();
  }
  const way = action === "comes by their link" ? await issueInvite(platform, subscriptionId) : undefined;
  try {
    if (way?.kind === "link") await person.join(way.url);
    if (action === "leaves") await person.leave(channel);
    if (action === "is added") olga.addMember(person, channel);
    if (action === "is banned") olga.ban(person, channel);
    if (action === "is unbanned") olga.unban(person, channel);
    if (action === "is promoted") olga.promote(person, channel);
    if (action === "is dismissed" && scene.statusOf(person) === "administrator") olga.demote(person, channel);
    if (action === "pays Telegram" && scene.statusOf(person) === "left")
      person.subscribe(channel, new Date(platform.clock.now().getTime() + 30 * DAY));
  } catch {
    // An action that is not possible in the current state is skipped.
  }
}

async function loseUpdates({ telegram, platform }: Scene): Promise<void> {
  const last = telegram.updatesLog.at(-1)?.update_id ?? 0;
  await platform.telegram.getUpdates({ offset: last + 1, limit: 1, timeout: 0 });
}

/** Runs the next check of everybody, and its follow-up jobs. */
async function checkAll(scene: Scene, people: readonly Subscriber[]): Promise<void> {
  const { database, platform } = scene;
  const id = { in: people.map(({ subscriptionId }) => subscriptionId) };
  await database.prisma.subscription.updateMany({ data: { checkMembershipAt: null } });
  for (let run = 0; run < 3; run++) {
    const checkMembershipAt = platform.clock.now();
    await database.prisma.subscription.updateMany({ where: { id }, data: { checkMembershipAt } });
    await reconcileMembers(platform);
    await scene.sweep();
    await scene.runJobs();
    await scene.handleUpdates();
  }
}

test("With any actions and any lost updates, an entitled user is never kicked, and nobody else stays", async () => {
  await using scene = await AccessScene.openFor();
  const { platform, database, channel } = scene;
  await database.prisma.channel.updateMany({ data: { unknownMembers: "remove" } });
  const isEntitledNow = async (userId: number): Promise<boolean> => {
    const subscription = await findSubscriptionByChat(platform, { telegramChatId: channel.id, userId });
    return subscription !== undefined && isEntitled(subscription, platform.clock.now());
  };
  let wronged: number[] = [];
  scene.meanwhile = async ({ method, userId = 0 }): Promise<CallOutcome> => {
    if (method === "banChatMember" && (await isEntitledNow(userId))) wronged.push(userId);
    return "works";
  };
  const property = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
    wronged = [];
    const people = [
      await scene.subscriber({ days: 10 }),
      await scene.subscriber({ days: 20, isMember: true }),
      await scene.subscriber({ days: null }),
    ];
    for (const { who, action, isHeard } of steps) {
      const one = people[who];
      if (one !== undefined) await happen(scene, one, action);
      await (isHeard ? scene.handleUpdates() : loseUpdates(scene));
      if (isHeard) await scene.runJobs();
    }
    await checkAll(scene, people);
    for (const { person, subscriptionId } of people) {
      const row = await database.prisma.subscription.findUniqueOrThrow({ where: { id: subscriptionId } });
      // The stored membership is Telegram's.
      const status = scene.statusOf(person);
      const is = { outside: "left", banned: "kicked", native_subscriber: "member" }[row.membership ?? ""];
      expect(status).toBe(is ?? row.membership);
      expect(row.membership !== "member" || (await isEntitledNow(person.id))).toBe(true);
    }
    expect(wronged).toEqual([]);
  });
  expect(fc.defaultReportMessage(await fc.check(property, { numRuns: testSize(3, 20) }))).toBeUndefined();
});
