import { expect, test } from "vitest";
import { newId } from "../bot/platform/values/ids.ts";
import type { Persona, SandboxChannel } from "../sandbox/telegram/index.ts";
import { countJobs, hurryJobs } from "./support/books.ts";
import { until } from "./support/until.ts";
import { addTier, connectChannel, createWorld } from "./support/world.ts";
import type { World } from "./support/world.ts";

const PEOPLE = 1_000;
const DAY = 86_400_000;

/** So many members of the channel whose time ends in the same minute, a day from now. */
async function fillChannel(world: World, channel: SandboxChannel): Promise<Persona[]> {
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
    data: members.map(({ id }, index) => ({
      id: newId(now),
      userId: BigInt(id),
      channelId,
      tierVersionId,
      startedAt: now,
      extendedAt: now,
      expiresAt: new Date(now.getTime() + DAY + index * 60),
      state: "active",
    })),
  });
  for (const member of members) owner.addMember(member, channel);
  return members;
}

test("A thousand who end in the same minute are all out and told once, though Telegram asks to slow down", async () => {
  await using world = await createWorld({ limits: "telegram" });
  const { telegram, database, clock } = world;
  const channel = await connectChannel(world);
  await addTier(world);
  const members = await fillChannel(world, channel);
  let calls = 0;
  // Telegram does not say how many of these it lets pass: here every twentieth is one too many.
  telegram.faults.add({
    method: /^(getChatMember|banChatMember|unbanChatMember)$/u,
    kind: "429",
    retryAfter: 1,
    times: Infinity,
    when: () => ++calls % 20 === 0,
  });
  clock.advance(DAY + 60_000);
  await world.sweep();
  // Waits of jobs between attempts are real time, and pass at once.
  const hurry = async (): Promise<number> => {
    await hurryJobs(database);
    return countJobs(database);
  };
  await until(hurry, 0, 150_000);

  const { prisma } = database;
  expect(await prisma.subscription.groupBy({ by: ["state", "endReason"], _count: true })).toEqual([
    { state: "ended", endReason: "removed", _count: PEOPLE },
  ]);
  expect(new Set(members.map((member) => telegram.memberStatus(channel, member)))).toEqual(new Set(["left"]));
  const words = members.map(
    ({ chat }) => chat.filter(({ text }) => text.includes("is over, and so is your access")).length,
  );
  expect(words.filter((count) => count !== 1)).toEqual([]);
}, 240_000);
