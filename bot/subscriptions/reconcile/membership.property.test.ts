import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isEntitled } from "../access/entitlement.ts";
import { findSubscriptionFor } from "../find-subscription.ts";
import { giveWayIn } from "../index.ts";
import { AccessScene, DAY } from "../testing/access-scene.ts";
import type { AccessScene as Scene, Fate, Subscriber } from "../testing/access-scene.ts";
import { reconcileMembers } from "./reconcile-members.ts";

const deeds = [
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
  // What leads to people who are inside without a right to be: more often.
  ["is added", "waits a month"],
] as const;
type Deed = (typeof deeds)[number][number];
/** Who does what, and whether Telegram's word of it arrives. */
type Step = { readonly who: number; readonly deed: Deed; readonly isHeard: boolean };

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(2),
  deed: fc.oneof(...deeds.map((some) => fc.constantFrom<Deed>(...some))),
  isHeard: fc.boolean(),
});

async function happen(scene: Scene, { person, subscriptionId }: Subscriber, deed: Deed): Promise<void> {
  const { olga, channel, platform } = scene;
  if (deed === "pays") return scene.renew(subscriptionId, 20);
  if (deed === "waits a month") {
    platform.clock.advance(31 * DAY);
    await scene.sweep();
    return scene.runJobs();
  }
  const way = deed === "comes by their link" ? await giveWayIn(platform, subscriptionId) : undefined;
  try {
    if (way?.kind === "link") await person.join(way.url);
    if (deed === "leaves") await person.leave(channel);
    if (deed === "is added") olga.addMember(person, channel);
    if (deed === "is banned") olga.ban(person, channel);
    if (deed === "is unbanned") olga.unban(person, channel);
    if (deed === "is promoted") olga.promote(person, channel);
    if (deed === "is dismissed" && scene.statusOf(person) === "administrator") olga.dismiss(person, channel);
    if (deed === "pays Telegram" && scene.statusOf(person) === "left")
      person.subscribe(channel, new Date(platform.clock.now().getTime() + 30 * DAY));
  } catch {
    // What cannot be done as things stand is not done.
  }
}

async function loseUpdates({ telegram, platform }: Scene): Promise<void> {
  const last = telegram.updatesLog.at(-1)?.update_id ?? 0;
  await platform.telegram.getUpdates({ offset: last + 1, limit: 1, timeout: 0 });
}

/** The next look at everybody comes, and everything that follows of it. */
async function lookAtAll(scene: Scene, people: readonly Subscriber[]): Promise<void> {
  const { database, platform } = scene;
  const id = { in: people.map(({ subscriptionId }) => subscriptionId) };
  await database.prisma.subscription.updateMany({ data: { checkMembershipAt: null } });
  for (let round = 0; round < 3; round++) {
    const checkMembershipAt = platform.clock.now();
    await database.prisma.subscription.updateMany({ where: { id }, data: { checkMembershipAt } });
    await reconcileMembers(platform);
    await scene.sweep();
    await scene.runJobs();
    await scene.settle();
  }
}

test("Whatever happens, and whatever of it is heard: who has time is never put out, and nobody else stays", async () => {
  await using scene = await AccessScene.openFor();
  const { platform, database, channel } = scene;
  await database.prisma.channel.updateMany({ data: { unknownMembers: "remove" } });
  const isEntitledNow = async (userId: number): Promise<boolean> => {
    const subscription = await findSubscriptionFor(platform, { chatId: channel.id, userId });
    return subscription !== undefined && isEntitled(subscription, platform.clock.now());
  };
  let wronged: number[] = [];
  scene.meanwhile = async ({ method, userId = 0 }): Promise<Fate> => {
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
    for (const { who, deed, isHeard } of steps) {
      const one = people[who];
      if (one !== undefined) await happen(scene, one, deed);
      await (isHeard ? scene.settle() : loseUpdates(scene));
      if (isHeard) await scene.runJobs();
    }
    await lookAtAll(scene, people);
    for (const { person, subscriptionId } of people) {
      const row = await database.prisma.subscription.findUniqueOrThrow({ where: { id: subscriptionId } });
      // What stands here is what Telegram says.
      const status = scene.statusOf(person);
      const is = { outside: "left", banned: "kicked", native_subscriber: "member" }[row.membership ?? ""];
      expect(status).toBe(is ?? row.membership);
      expect(row.membership !== "member" || (await isEntitledNow(person.id))).toBe(true);
    }
    expect(wronged).toEqual([]);
  });
  expect(fc.defaultReportMessage(await fc.check(property, { numRuns: 20 }))).toBeUndefined();
}, 120_000);
