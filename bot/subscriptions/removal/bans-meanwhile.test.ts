import { describe, expect, test } from "vitest";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { addByHand } from "../../../tests/scenes/unknown-members-scene.ts";
import type { TestUser } from "../../../sandbox/telegram/index.ts";
import { kickUninvitedRequest } from "./kick-member.jobs.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";

type Leaving = AccessScene & { readonly person: TestUser };

/** A subscriber whose removal is enqueued. */
async function openExpired(): Promise<Leaving> {
  const scene = await AccessScene.openFor();
  const { person } = await scene.subscriber({ days: 1, isMember: true });
  scene.platform.clock.advance(DAY);
  await scene.sweep();
  return Object.assign(scene, { person });
}

/** A member without a subscription whose kick is enqueued. */
async function openUninvited(): Promise<Leaving> {
  const scene = await AccessScene.openFor();
  const person = await addByHand(scene);
  const { channelId } = scene.sale;
  await enqueue(scene.database.prisma, [kickUninvitedRequest({ channelId, userId: person.id })]);
  return Object.assign(scene, { person });
}

/** Olga bans the person once, before or after the bot's ban; the bot hears of the ban at once, or after its own calls. */
function banDuringKick(
  scene: Leaving,
  { isFirst, isHeard }: { readonly isFirst: boolean; readonly isHeard: boolean },
  until?: Date,
): void {
  let isBanned = false;
  const banOnce = async (method: string): Promise<void> => {
    if (method !== "banChatMember" || isBanned) return;
    isBanned = true;
    scene.olga.ban(scene.person, scene.channel, until);
    if (isHeard) await scene.handleUpdates();
  };
  if (isFirst)
    scene.meanwhile = async ({ method }) => {
      await banOnce(method);
      return "works" as const;
    };
  else scene.afterwards = ({ method }) => banOnce(method);
}

/** The end of the ban in Unix seconds; 0: for ever; undefined: there is none. */
async function banEnd({ platform, channel, person }: Leaving): Promise<number | undefined> {
  const member = await platform.telegram.getChatMember(channel.id, person.id);
  return member.status === "kicked" ? member.until_date : undefined;
}

const orders = [true, false].flatMap((isFirst) => [true, false].map((isHeard) => ({ isFirst, isHeard })));

describe.each([
  { who: "a subscriber whose time is over", open: openExpired },
  { who: "a member without a subscription", open: openUninvited },
])("An administrator's ban during the bot's kick of $who", ({ open }) => {
  test.each(orders)("stays: before the bot's ban $isFirst, heard of at once $isHeard", async (order) => {
    await using scene = await open();
    banDuringKick(scene, order);
    await scene.runJobs();
    await scene.handleUpdates();
    for (let round = 0; round < 3; round++) {
      await scene.retryJobs();
      await scene.handleUpdates();
    }
    expect(await banEnd(scene)).toBe(0);
  });

  test("stays if the answer to its repetition is lost", async () => {
    await using scene = await open();
    banDuringKick(scene, { isFirst: true, isHeard: false });
    await scene.runJobs();
    await scene.handleUpdates();
    scene.meanwhile = ({ method }) => (method === "banChatMember" ? "lost" : "works");
    await scene.retryJobs();
    scene.meanwhile = () => "works";
    await scene.retryJobs();
    await scene.handleUpdates();
    await scene.retryJobs();
    expect(await banEnd(scene)).toBe(0);
  });

  test("keeps its end", async () => {
    await using scene = await open();
    const until = new Date(scene.platform.clock.now().getTime() + 7 * DAY);
    banDuringKick(scene, { isFirst: true, isHeard: false }, until);
    await scene.runJobs();
    await scene.handleUpdates();
    await scene.retryJobs();
    expect(await banEnd(scene)).toBe(Math.floor(until.getTime() / 1_000));
  });

  test("is not made again after the administrator lifted it", async () => {
    await using scene = await open();
    banDuringKick(scene, { isFirst: false, isHeard: true });
    await scene.runJobs();
    scene.olga.unban(scene.person, scene.channel);
    await scene.handleUpdates();
    await scene.retryJobs();
    expect(await banEnd(scene)).toBeUndefined();
  });

  test("stays if the kick stopped before it lifted its own ban", async () => {
    await using scene = await open();
    scene.meanwhile = ({ method }) => (method === "unbanChatMember" ? "fails" : "works");
    await scene.runJobs();
    await scene.handleUpdates();
    scene.olga.ban(scene.person, scene.channel);
    await scene.handleUpdates();
    scene.meanwhile = () => "works";
    await scene.retryJobs();
    await scene.handleUpdates();
    await scene.retryJobs();
    expect(await banEnd(scene)).toBe(0);
  });
});
