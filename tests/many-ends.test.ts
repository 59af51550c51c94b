// @module-tag sized
import { expect, test } from "vitest";
import { newId } from "../bot/platform/values/ids.ts";
import type { TestUser, SandboxChannel } from "../sandbox/telegram/index.ts";
import { pendingJobs, makeJobsDue } from "./support/pending-jobs.ts";
import { until } from "./support/until.ts";
import { createWorld, openStore } from "./support/world.ts";
import type { World } from "./support/world.ts";
import { testSize } from "./support/test-size.ts";

const PEOPLE = testSize(40, 1_000);
const DAY = 86_400_000;

/** Members of the channel whose subscriptions end in the same minute, a day from now. */
async function fillChannel(world: World, channel: SandboxChannel): Promise<TestUser[]> {
  const { telegram, database, owner, clock } = world;
  const members = Array.from({ length: PEOPLE }, () =>
    telegram.person({ firstName: "Member", hasStarted: true }),
  );
  const now = clock.now();
  const { id: channelId } = await database.prisma.channel.findFirstOrThrow();
  const { id: tierVersionId } = await database.prisma.tierVersion.findFirstOrThrow();
  await database.prisma.user.createMany({
    data: members.map(({ id }) => ({ id: BigInt(id), firstName: "Member", createdAt: now })),
  });
  await database.prisma.subscription.createMany({
    data: members.map(({ id }, index) => {
      const expiresAt = new Date(now.getTime() + DAY + index * 60);
      return {
        id: newId(now),
        userId: BigInt(id),
        channelId,
        tierVersionId,
        startedAt: now,
        extendedAt: now,
        expiresAt,
        accessUntil: expiresAt,
        state: "active",
      };
    }),
  });
  for (const member of members) owner.addMember(member, channel);
  return members;
}

test("Many subscriptions that end in the same minute bring one removal and one message each, under Telegram's rate limit", async () => {
  await using world = await createWorld({ limits: "telegram" });
  const { telegram, database, clock } = world;
  const channel = await openStore(world);
  const members = await fillChannel(world, channel);
  let calls = 0;
  // Telegram documents no rate limit for these methods. Here it refuses every twentieth call.
  telegram.faults.add({
    method: /^(getChatMember|banChatMember|unbanChatMember)$/u,
    kind: "429",
    retryAfter: 1,
    times: Infinity,
    when: () => ++calls % 20 === 0,
  });
  clock.advance(DAY + 60_000);
  await world.sweep();
  // The waits between the attempts of a job are real time, so the test skips them.
  const runDueJobs = async (): Promise<string[]> => {
    await makeJobsDue(database);
    return pendingJobs(database);
  };
  await until(runDueJobs, [], testSize(120_000, 600_000));

  const { prisma } = database;
  expect(await prisma.subscription.groupBy({ by: ["state", "endReason"], _count: true })).toEqual([
    { state: "ended", endReason: "removed", _count: PEOPLE },
  ]);
  expect(new Set(members.map((member) => telegram.memberStatus(channel, member)))).toEqual(new Set(["left"]));
  const messageCounts = members.map(
    ({ chat }) => chat.filter(({ text }) => text.includes("has ended, and so has your access")).length,
  );
  expect(messageCounts.filter((count) => count !== 1)).toEqual([]);
});
