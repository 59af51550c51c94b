import { expect, test } from "vitest";
import { dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import type { Subscriber } from "../../../tests/scenes/access-scene.ts";
import { setAccessOverride } from "../overrides/set-access-override.ts";

const HOUR_S = 3_600;

/** A subscriber whose time is over. The answer to the first ban got lost, and the second attempt removed the subscriber. */
async function openRemoved(): Promise<AccessScene & Subscriber> {
  const scene = await AccessScene.openFor();
  const subscriber = await scene.subscriber({ days: 1, isMember: true });
  let bans = 0;
  scene.meanwhile = ({ method }) => (method === "banChatMember" && ++bans === 1 ? "fails" : "works");
  scene.platform.clock.advance(DAY);
  await scene.sweep();
  await scene.runJobs();
  await scene.retryJobs();
  await scene.handleUpdates();
  expect(bans).toBe(2);
  expect(scene.statusOf(subscriber.person)).toBe("left");
  return Object.assign(scene, subscriber);
}

/** Telegram carries out the first ban only now. */
async function banLate(
  { platform, channel }: AccessScene,
  { person }: Pick<Subscriber, "person">,
  until_date = Math.floor(platform.clock.now().getTime() / 1_000) + HOUR_S,
): Promise<void> {
  await platform.telegram.banChatMember(channel.id, person.id, { until_date });
}

const lateBanJobs = async ({ database }: AccessScene): Promise<number> =>
  (await database.pool.query("select from graphile_worker.jobs where key like 'late-ban:%'")).rowCount ?? 0;

test("A late ban of the bot is lifted at once, and a member who paid meanwhile gets a link", async () => {
  await using scene = await openRemoved();
  const { person, subscriptionId, olga } = scene;
  await scene.renew(subscriptionId);
  olga.addMember(person, scene.channel);
  await scene.handleUpdates();
  await banLate(scene, scene);
  expect(scene.statusOf(person)).toBe("kicked");
  await scene.handleUpdates();
  await scene.runJobs();
  expect(scene.statusOf(person)).toBe("left");
  expect(dataOf(newestOf(person))).toEqual(scene.liveLinks);
  expect(scene.liveLinks).toHaveLength(1);
  await scene.handleUpdates();
  await scene.runJobs();
  expect(scene.messagesTo(olga).filter((text) => text.includes("banned"))).toEqual([]);
});

test("A late ban of a person without access is lifted, so that a payment lets them in", async () => {
  await using scene = await openRemoved();
  const { person, subscriptionId } = scene;
  const before = scene.messagesTo(person).length;
  await banLate(scene, scene);
  await scene.handleUpdates();
  await scene.runJobs();
  expect(scene.statusOf(person)).toBe("left");
  expect(scene.messagesTo(person)).toHaveLength(before);
  await scene.renew(subscriptionId);
  await scene.say(person, "/subscriptions");
  await scene.press(person, /Enter/);
  expect(scene.lastMessageTo(person)).not.toContain("have blocked you there");
  expect(scene.liveLinks).toHaveLength(1);
});

test("A late ban without an end, whose access override is gone, is lifted too", async () => {
  await using scene = await openRemoved();
  await banLate(scene, scene, 0);
  await scene.handleUpdates();
  await scene.runJobs();
  expect(scene.statusOf(scene.person)).toBe("left");
});

test("An administrator's ban that follows a late one stays", async () => {
  await using scene = await openRemoved();
  const { person, olga, subscriptionId } = scene;
  await scene.renew(subscriptionId);
  for (const until of [undefined, 0]) {
    await banLate(scene, scene, until);
    await scene.handleUpdates();
    scene.platform.clock.advance(2_000);
    olga.unban(person, scene.channel);
    olga.ban(person, scene.channel);
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("kicked");
    olga.unban(person, scene.channel);
    await scene.handleUpdates();
  }
});

test("A ban by the team's override stays, and an ordinary removal asks Telegram no question more", async () => {
  await using scene = await openRemoved();
  expect(await lateBanJobs(scene)).toBe(0);
  const banned = await scene.subscriber({ isMember: true });
  await scene.database.prisma.$transaction((transaction) =>
    setAccessOverride(transaction, scene.platform, {
      channelId: scene.sale.channelId,
      userId: banned.person.id,
      accessOverride: "ban",
      actorId: scene.olga.id,
    }),
  );
  await scene.runJobs();
  await scene.handleUpdates();
  expect(await lateBanJobs(scene)).toBe(0);
  await scene.runJobs();
  expect(scene.statusOf(banned.person)).toBe("kicked");
});
