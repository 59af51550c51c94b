import * as fc from "fast-check";
import { isDeepStrictEqual as isDeepEqual } from "node:util";
import { parseCrontab } from "graphile-worker";
import { describe, expect, test } from "vitest";
import { AccessScene, DAY } from "./testing/access-scene.ts";
import type { Fate } from "./testing/chat-double.ts";
import { giveWayIn } from "./index.ts";
import { subscriptionCrontab, sweepJob } from "./index.ts";

describe("When the time is over", () => {
  test("a member is put out, may come back, loses their link and is told once how to renew", async () => {
    await using scene = await AccessScene.open();
    const { userId, subscriptionId } = await scene.subscriber();
    await giveWayIn(scene.platform, subscriptionId);
    scene.chat.people.set(userId, "member");
    scene.platform.clock.advance(30 * DAY - 60_000);
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 0 });
    scene.platform.clock.advance(60_000);
    expect(await scene.sweep()).toEqual({ due: 1, reclaimed: 0 });
    expect(await scene.stateOf(subscriptionId)).toBe("ending");
    await scene.runJobs();
    expect(await scene.stateOf(subscriptionId)).toBe("ended: removed");
    expect(scene.chat.people.get(userId)).toBe("left");
    expect(scene.chat.liveLinks).toEqual([]);
    expect(scene.chat.sent).toMatchObject([{ chatId: userId, buttons: [`buy:${scene.sale.tierId}`] }]);
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 0 });
  });

  test("a subscription for life does not end", async () => {
    await using scene = await AccessScene.open();
    await scene.subscriber({ days: null, isMember: true });
    scene.platform.clock.advance(4_000 * DAY);
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 0 });
  });

  test("administrators and the creator are kept, and the owner is told", async () => {
    await using scene = await AccessScene.open();
    for (const status of ["administrator", "creator"] as const) {
      const { userId, subscriptionId } = await scene.subscriber({ days: 1 });
      scene.chat.people.set(userId, status);
      scene.platform.clock.advance(DAY);
      await scene.sweep();
      await scene.runJobs();
      expect(await scene.stateOf(subscriptionId)).toBe("ended: administrator");
      expect(scene.chat.people.get(userId)).toBe(status);
    }
    expect(scene.chat.textsTo(scene.sale.ownerId)).toHaveLength(2);
    expect(scene.chat.calls.map(({ method }) => method)).not.toContain("banChatMember");
  });

  test("who is not there any more, or banned by the owner, is left as they are and their link dies", async () => {
    await using scene = await AccessScene.open();
    const people = [await scene.subscriber({ days: 1 }), await scene.subscriber({ days: 1 })];
    for (const { subscriptionId } of people) await giveWayIn(scene.platform, subscriptionId);
    scene.chat.people.set(people[1]?.userId ?? 0, "kicked");
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    for (const { subscriptionId } of people)
      expect(await scene.stateOf(subscriptionId)).toBe("ended: not_a_member");
    expect(scene.chat.people.get(people[1]?.userId ?? 0)).toBe("kicked");
    expect(scene.chat.liveLinks).toEqual([]);
  });

  test("somebody who blocked the bot is put out all the same and noted as unreachable", async () => {
    await using scene = await AccessScene.open();
    const { userId, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    scene.chat.blockedBy.add(userId);
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    expect(await scene.stateOf(subscriptionId)).toBe("ended: removed");
    const user = await scene.platform.database.prisma.user.findUniqueOrThrow({
      where: { id: BigInt(userId) },
    });
    expect(user.unreachableSince).toBeInstanceOf(Date);
    expect(await jobsLeft(scene)).toBe(0);
  });

  test("a batch ends although one removal fails, and two sweeps at once claim each row once", async () => {
    await using scene = await AccessScene.open();
    const people: { userId: number; subscriptionId: string }[] = [];
    for (let index = 0; index < 12; index++) people.push(await scene.subscriber({ days: 1, isMember: true }));
    const unlucky = people[5]?.userId;
    scene.chat.meanwhile = ({ method, userId }) =>
      method === "banChatMember" && userId === unlucky ? "refused" : "works";
    scene.platform.clock.advance(DAY);
    const swept = await Promise.all([scene.sweep(), scene.sweep(), scene.sweep()]);
    expect(swept.reduce((sum, { due }) => sum + due, 0)).toBe(12);
    await scene.runJobs();
    const states = await Promise.all(people.map(({ subscriptionId }) => scene.stateOf(subscriptionId)));
    expect(states.filter((state) => state === "ended: removed")).toHaveLength(11);
    expect(states[5]).toBe("ending");
  });
});

describe("A removal that fails", () => {
  test("is never closed early, tells the owner once, and starts again a day after it gave up", async () => {
    await using scene = await AccessScene.open();
    const people = [
      await scene.subscriber({ days: 1, isMember: true }),
      await scene.subscriber({ days: 1, isMember: true }),
    ];
    scene.chat.meanwhile = ({ method }) => (method === "banChatMember" ? "refused" : "works");
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    for (let attempt = 2; attempt <= 12; attempt++) {
      expect(scene.chat.textsTo(scene.sale.ownerId)).toEqual([]);
      await scene.retryJobs();
      for (const { subscriptionId } of people) expect(await scene.stateOf(subscriptionId)).toBe("ending");
    }
    await scene.runJobs();
    expect(scene.chat.textsTo(scene.sale.ownerId)).toHaveLength(1);
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 0 });

    scene.chat.meanwhile = () => "works";
    await scene.platform.database.pool.query(
      "update graphile_worker._private_jobs set updated_at = now() - interval '1 day 1 minute'",
    );
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 2 });
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 0 });
    await scene.runJobs();
    for (const { userId, subscriptionId } of people) {
      expect(await scene.stateOf(subscriptionId)).toBe("ended: removed");
      expect(scene.chat.people.get(userId)).toBe("left");
    }
  });

  test("starts again at once if its job is nowhere", async () => {
    await using scene = await AccessScene.open();
    await scene.subscriber({ days: 1, isMember: true });
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.platform.database.pool.query("delete from graphile_worker._private_jobs");
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 1 });
  });
});

describe("A payment that arrives during the removal", () => {
  test("stops it as long as nothing was done to the person", async () => {
    await using scene = await AccessScene.open();
    const { userId, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    scene.chat.afterwards = async ({ method }) => {
      if (method === "getChatMember") await scene.renew(subscriptionId);
    };
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    expect(scene.chat.calls).toEqual([{ method: "getChatMember", userId }]);
    expect(await scene.stateOf(subscriptionId)).toBe("active");
  });

  test("later than that brings a new way in at once, without asking", async () => {
    await using scene = await AccessScene.open();
    const { userId, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    scene.chat.meanwhile = async ({ method }): Promise<Fate> => {
      if (method === "banChatMember") await scene.renew(subscriptionId);
      return "works";
    };
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    expect(scene.chat.people.get(userId)).toBe("left");
    expect(scene.chat.sent).toMatchObject([{ chatId: userId, buttons: scene.chat.liveLinks }]);
    expect(scene.chat.liveLinks).toHaveLength(1);
  });
});

describe("Whatever fails and whenever somebody renews", () => {
  const faults = fc.array(fc.constantFrom<Fate>("works", "works", "refused", "lost"), { maxLength: 12 });
  const renewal = fc.option(fc.record({ at: fc.nat(8), after: fc.boolean() }), { nil: undefined, freq: 4 });

  test("a payer ends inside or with a way in, and nobody else stays", async () => {
    await using scene = await AccessScene.open();
    const property = fc.asyncProperty(faults, renewal, fc.boolean(), async (fates, renewed, isMember) => {
      const { userId, subscriptionId } = await scene.subscriber({ days: 1, isMember });
      let step = -1;
      let isRenewed = false;
      let [wasPutOut, wasPutOutAfterPaying] = [false, false];
      const renewAt = async (after: boolean): Promise<void> => {
        if (renewed?.at !== step || renewed.after !== after || isRenewed) return;
        isRenewed = true;
        await scene.renew(subscriptionId);
      };
      scene.chat.meanwhile = async ({ method, userId: subject }) => {
        if (subject !== userId) return "works";
        step += 1;
        await renewAt(false);
        const fate = fates[step] ?? "works";
        if (method === "banChatMember" && fate !== "refused") {
          wasPutOut = true;
          wasPutOutAfterPaying ||= isRenewed;
        }
        return fate;
      };
      scene.chat.afterwards = async ({ userId: subject }) => {
        if (subject === userId) await renewAt(true);
      };
      scene.platform.clock.advance(DAY);
      await scene.sweep();
      await scene.runJobs();
      for (let round = 0; round < 14; round++) await scene.retryJobs();
      scene.chat.meanwhile = () => "works";
      scene.chat.afterwards = () => undefined;

      const status = scene.chat.people.get(userId) ?? "left";
      const state = await scene.stateOf(subscriptionId);
      const wayIn = await giveWayIn(scene.platform, subscriptionId);
      const words = scene.chat.textsTo(userId).length;
      const outcome = { status, state: state.split(":")[0], wayIn: wayIn.kind };
      if (!isRenewed) return isDeepEqual(outcome, { status: "left", state: "ended", wayIn: "not_entitled" });
      // Who was put out while they paid is told how to come back without asking; nobody else was put out.
      const isFair = wasPutOutAfterPaying ? words === 1 : !isMember || wasPutOut || status === "member";
      const expected = { status, state: "active", wayIn: status === "member" ? "already_in" : "link" };
      return isFair && status !== "kicked" && isDeepEqual(outcome, expected);
    });
    expect(fc.defaultReportMessage(await fc.check(property, { numRuns: 60 }))).toBeUndefined();
  });
});

describe("The clock's line", () => {
  test("is one that the job runner takes, and names the sweep", () => {
    expect(parseCrontab(subscriptionCrontab)).toMatchObject([{ task: sweepJob.name }]);
  });
});

const jobsLeft = async (scene: AccessScene): Promise<number> => {
  const { rows } = await scene.platform.database.pool.query("select 1 from graphile_worker._private_jobs");
  return rows.length;
};
