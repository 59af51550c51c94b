import { describe, expect, test } from "vitest";
import { starsEvent } from "../../../tests/support/payment-events.ts";
import { createSale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { newId } from "../../platform/values/ids.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { changeMember } from "./change-member.ts";
import type { MemberChange } from "./change-member.ts";
import { findMember } from "../member/find-member.ts";
import { versionOf } from "../member/member-state.ts";

const DAY = 86_400_000;

async function raceScene() {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const key = { channelId: sale.channelId, userId: sale.buyerId };
  const read = async () => {
    const member = await findMember(database.prisma, key);
    if (member === undefined) throw new Error("The buyer is gone");
    return member;
  };
  return {
    platform,
    key,
    database,
    read,
    pay: async () => confirmPayment(platform, starsEvent(await sale.order(), sale.buyerId)),
    act: async (change: MemberChange, version: string) =>
      (await changeMember(platform, { ...key, actorId: sale.ownerId, change, version })).kind,
    daysLeft: async (): Promise<number> => {
      const end = (await read()).term?.expiresAt?.getTime() ?? Number.NaN;
      return Math.round((end - platform.clock.now().getTime()) / DAY);
    },
    async [Symbol.asyncDispose]() {
      await platform.http.close();
      await database.release();
    },
  };
}

describe("A payment concurrent with a change of a member", () => {
  // Either the change comes first and the payment extends its result, or the change finds another version.
  test.each([
    [{ kind: "pause" }, (left: number) => left + 30],
    [{ kind: "end" }, () => 30],
    [{ kind: "give", days: 5 }, (left: number) => left + 35],
  ] as const)("%o loses no paid time and no access", async (change, afterBoth) => {
    await using scene = await raceScene();
    for (let round = 0; round < 6; round++) {
      await scene.pay();
      const left = await scene.daysLeft();
      const version = versionOf(await scene.read());
      const [answer] = await Promise.all([scene.act(change, version), scene.pay()]);
      expect((await scene.read()).term?.state).toBe("active");
      expect(await scene.daysLeft()).toBe(answer === "done" ? afterBoth(left) : left + 30);
    }
  });

  test("applies one of four concurrent presses of the same button", async () => {
    await using scene = await raceScene();
    await scene.pay();
    const version = versionOf(await scene.read());
    const pressed = await Promise.all([1, 2, 3, 4].map(() => scene.act({ kind: "give", days: 7 }, version)));
    expect(pressed.toSorted()).toEqual([
      "changed_meanwhile",
      "changed_meanwhile",
      "changed_meanwhile",
      "done",
    ]);
    expect(await scene.daysLeft()).toBe(37);
  });
});

describe("A change of a member", () => {
  test("changes the discussion group of the channel too", async () => {
    await using scene = await raceScene();
    const { prisma } = scene.database;
    const now = scene.platform.clock.now();
    const group = await prisma.channel.create({
      data: {
        id: newId(now),
        telegramChatId: -1_007_777_777_777n,
        kind: "supergroup",
        title: "Talk",
        ownerId: BigInt(10_000_000_001),
        discussionOfId: scene.key.channelId,
        createdAt: now,
      },
    });
    await scene.pay();
    const both = async (): Promise<string[]> =>
      (await prisma.subscription.findMany({ orderBy: { id: "asc" } })).map(({ state }) => state);
    const act = async (change: MemberChange): Promise<void> => {
      expect(await scene.act(change, versionOf(await scene.read()))).toBe("done");
    };
    expect(await both()).toEqual(["active", "active"]);
    await act({ kind: "pause" });
    expect(await both()).toEqual(["paused", "paused"]);
    await act({ kind: "resume" });
    expect(await both()).toEqual(["active", "active"]);
    await act({ kind: "ban" });
    expect(await prisma.accessOverride.count({ where: { channelId: group.id, kind: "ban" } })).toBe(1);
    await act({ kind: "unban" });
    expect(await prisma.accessOverride.count()).toBe(0);
    await act({ kind: "end" });
    expect(await both()).toEqual(["ending", "ending"]);
  });

  test("refuses an actor who does not manage the channel", async () => {
    await using scene = await raceScene();
    await scene.pay();
    const version = versionOf(await scene.read());
    const input = { ...scene.key, actorId: scene.key.userId, version };
    for (const kind of ["pause", "end", "ban", "list"] as const)
      expect(await changeMember(scene.platform, { ...input, change: { kind } })).toEqual({
        kind: "not_allowed",
      });
    expect(await scene.daysLeft()).toBe(30);
  });
});
