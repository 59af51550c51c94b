import { describe, expect, test } from "vitest";
import { resendBroadcast, startBroadcast } from "../bot/broadcasts/delivery/index.ts";
import { draftBroadcast } from "../bot/broadcasts/model/draft-broadcast.ts";
import type { Platform } from "../bot/platform/platform.ts";
import type { Broadcast } from "../prisma/client/client.ts";
import type { CallRecord, TestUser, SandboxTelegram } from "../sandbox/telegram/index.ts";
import { killAfter } from "./support/kill-points.ts";
import type { TestDatabase } from "./support/test-database.ts";
import { createTestPlatform } from "./support/test-platform.ts";
import { until } from "./support/until.ts";
import { createKilledProgram } from "./support/killed-program.ts";
import {
  addTier,
  chooseTier,
  connectChannel,
  createWorld,
  findInviteLink,
  payWithStars,
} from "./support/world.ts";

const TEXT = "New tea today";

/** People who started the bot, except those for whom `isShut` is true. */
const crowd = (
  telegram: SandboxTelegram,
  count: number,
  isShut: (index: number) => boolean = () => false,
): TestUser[] =>
  Array.from({ length: count }, (_, index) =>
    telegram.person({ firstName: "Guest", id: 30_000_000_000 + index, hasStarted: !isShut(index) }),
  );

/** Stores people as visitors of the channel's storefront. */
async function visit(
  { prisma }: TestDatabase,
  channelId: string,
  people: readonly TestUser[],
): Promise<void> {
  const visitedAt = new Date();
  const ids = people.map(({ id }) => BigInt(id));
  await prisma.user.createMany({
    data: ids.map((id) => ({ id, firstName: "Guest", createdAt: visitedAt })),
    skipDuplicates: true,
  });
  await prisma.storefrontVisit.createMany({ data: ids.map((userId) => ({ channelId, userId, visitedAt })) });
}

/** Sends the owner's message to everybody. @returns the id of the broadcast. */
async function broadcast(platform: Platform, owner: TestUser, channelId: string): Promise<string> {
  await owner.send(TEXT);
  const content = { telegramChatId: owner.id, messageIds: [owner.chat.at(-1)?.id ?? 0], buttons: [] };
  const broadcastId = await draftBroadcast(platform, { channelId, actorId: owner.id, content });
  if (broadcastId === undefined) throw new Error("There is no draft");
  await startBroadcast(platform, { broadcastId, actorId: owner.id });
  return broadcastId;
}

const isCopy = ({ method, response }: CallRecord): boolean =>
  method === "copyMessage" && response?.ok === true;

// BROADCAST_PEOPLE=10000 takes six minutes.
const PEOPLE = Number(process.env["BROADCAST_PEOPLE"] ?? 200);
const TIMEOUT_MS = 60_000 + PEOPLE * 60;

describe("A broadcast", () => {
  test(
    "reaches nobody twice at Telegram's limits, with 429 answers, blocked chats and two kills, and then everybody on request",
    { tags: ["long"], timeout: TIMEOUT_MS * 2 },
    async () => {
      await using program = await createKilledProgram({ limits: "telegram" });
      const { database, telegram, sale, owner } = program;
      // People whom the bot cannot write to, which it does not know yet.
      const isShut = (index: number): boolean => index % 50 === 7;
      const people = crowd(telegram, PEOPLE, isShut);
      await visit(database, sale.channelId, people);
      let calls = 0;
      const isUnlucky = (): boolean => ++calls % 600 === 150;
      telegram.faults.add({
        method: "copyMessage",
        kind: "429",
        retryAfter: 1,
        times: PEOPLE,
        when: isUnlucky,
      });
      await program.start();
      const broadcastId = await broadcast(createTestPlatform(database), owner, sale.channelId);
      for (const part of [0.2, 0.5]) {
        let copies = 0;
        await killAfter(program, (call) => isCopy(call) && ++copies >= part * PEOPLE);
        // As if the restart took longer than a call of the Bot API.
        await database.pool.query(
          `update broadcast_recipient set attempted_at = attempted_at - interval '1 minute' where state = 'attempted'`,
        );
        await program.start();
      }
      const read = (): Promise<Broadcast> =>
        database.prisma.broadcast.findUniqueOrThrow({ where: { id: broadcastId } });
      await until(async () => (await read()).state, "done", TIMEOUT_MS);

      const recipients = await database.prisma.broadcastRecipient.findMany({ where: { broadcastId } });
      const chats = new Map(people.map(({ id, chat }) => [BigInt(id), chat]));
      const copiesOf = (userId: bigint): number =>
        chats.get(userId)?.filter(({ text }) => text === TEXT).length ?? 0;
      const tally = (state: string): number[] =>
        recipients.filter((each) => each.state === state).map(({ userId }) => copiesOf(userId));
      const [sent, blocked, unclear] = [tally("sent"), tally("blocked"), tally("unclear")];
      expect(sent.length + blocked.length + unclear.length).toBe(PEOPLE);
      expect(sent).toEqual(sent.map(() => 1));
      // A shut chat is "blocked", or "unclear" where its attempt was under way at the kill.
      const shut = new Set(people.filter((_, index) => isShut(index)).map(({ id }) => BigInt(id)));
      const outcomesOf = recipients.filter(({ userId }) => shut.has(userId)).map(({ state }) => state);
      expect(outcomesOf.filter((state) => state !== "unclear")).toEqual(blocked.map(() => "blocked"));
      expect(blocked).toEqual(blocked.map(() => 0));
      expect(Math.max(0, ...unclear)).toBeLessThanOrEqual(1);
      // The slots of a quarter of a second and the calls in flight, twice.
      expect(unclear.length).toBeLessThanOrEqual(40);
      expect(await read()).toMatchObject({
        sent: sent.length,
        blocked: blocked.length,
        unclear: unclear.length,
      });

      const key = { broadcastId, actorId: owner.id };
      expect(await resendBroadcast(createTestPlatform(database), key)).toBe(unclear.length > 0);
      await until(async () => (await read()).state, "done", TIMEOUT_MS);
      expect(await read()).toMatchObject({ unclear: 0 });
      const inChat = ({ chat }: TestUser): number => chat.filter(({ text }) => text === TEXT).length;
      const missed = people.filter((person) => !shut.has(BigInt(person.id)) && inChat(person) === 0);
      expect(missed.map(({ id }) => id)).toEqual([]);
      const sentBefore = new Set(
        recipients.filter(({ state }) => state === "sent").map(({ userId }) => userId),
      );
      const before = people.filter(({ id }) => sentBefore.has(BigInt(id)));
      expect(before.map(inChat)).toEqual(before.map(() => 1));
    },
  );

  test("continues after a restart without a loss", async () => {
    await using world = await createWorld();
    const { telegram, database, owner } = world;
    await connectChannel(world);
    const people = crowd(telegram, 80);
    const { id: channelId } = await database.prisma.channel.findFirstOrThrow();
    await visit(database, channelId, people);
    const id = await broadcast(world.program.platform, owner, channelId);
    await until(() => telegram.calls.filter(isCopy).length > 15, true);
    await world.restart();
    const read = (): Promise<Broadcast> => database.prisma.broadcast.findUniqueOrThrow({ where: { id } });
    await until(async () => (await read()).state, "done");
    expect(await read()).toMatchObject({ sent: 80, unclear: 0, failed: 0 });
    expect(people.map(({ chat }) => chat.filter(({ text }) => text === TEXT).length)).toEqual(
      people.map(() => 1),
    );
  });

  test(
    "lets a buyer's invite link go first at Telegram's limits",
    async () => {
      await using world = await createWorld({ limits: "telegram" });
      const { telegram, database, owner, program } = world;
      await connectChannel(world);
      await addTier(world);
      const people = crowd(telegram, 45);
      const { id: channelId } = await database.prisma.channel.findFirstOrThrow();
      await visit(database, channelId, people);
      const ids = await Promise.all(
        Array.from({ length: 8 }, () => broadcast(program.platform, owner, channelId)),
      );
      const copies = (): number => telegram.calls.filter(isCopy).length;
      await until(() => copies() > 20, true);
      const copiedMeanwhile: number[] = [];
      for (const buyer of [world.alice, world.bob, world.sam]) {
        await buyer.start();
        await chooseTier(world, buyer);
        const last = buyer.chat.at(-1);
        const before = copies();
        await payWithStars(buyer);
        await findInviteLink(buyer, last);
        copiedMeanwhile.push(copies() - before);
      }
      // Two seconds of Telegram's limit at most.
      expect(Math.max(...copiedMeanwhile)).toBeLessThanOrEqual(60);
      expect(copies()).toBeLessThan(45 * 8);
      const isDone = (): Promise<number> =>
        database.prisma.broadcast.count({ where: { id: { in: ids }, state: "done" } });
      await until(isDone, 8, TIMEOUT_MS);
      expect(people.map(({ chat }) => chat.filter(({ text }) => text === TEXT).length)).toEqual(
        people.map(() => 8),
      );
    },
    TIMEOUT_MS * 2,
  );
});
