import * as fc from "fast-check";
import { isDeepStrictEqual as isDeepEqual } from "node:util";
import { parseCrontab } from "graphile-worker";
import { describe, expect, test } from "vitest";
import { dataOf } from "../../../tests/support/channel-scene.ts";
import { countWaiting } from "../../../tests/support/count-waiting.ts";
import { AccessScene, DAY } from "../testing/access-scene.ts";
import type { Call, Fate, Subscriber } from "../testing/access-scene.ts";
import { giveWayIn, subscriptionCrontab, sweepJob } from "../index.ts";

describe("When the time is over", () => {
  test("a member is put out, may come back, loses their link and is told once how to renew", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    await giveWayIn(scene.platform, subscriptionId);
    scene.olga.addMember(person, scene.channel);
    scene.platform.clock.advance(30 * DAY - 60_000);
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 0 });
    scene.platform.clock.advance(60_000);
    expect(await scene.sweep()).toEqual({ due: 1, reclaimed: 0 });
    expect(await scene.stateOf(subscriptionId)).toBe("ending");
    await scene.runJobs();
    expect(await scene.stateOf(subscriptionId)).toBe("ended: removed");
    expect(scene.statusOf(person)).toBe("left");
    expect(scene.liveLinks).toEqual([]);
    expect(scene.said(person)).toEqual([expect.stringContaining("is over, and so is your access")]);
    expect(dataOf(person.chat.at(-1))).toEqual([`renew:${subscriptionId}`]);
    expect(scene.said(scene.olga)).toEqual([]);
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 0 });
  });

  test("a subscription for life does not end", async () => {
    await using scene = await AccessScene.openFor();
    await scene.subscriber({ days: null, isMember: true });
    scene.platform.clock.advance(4_000 * DAY);
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 0 });
  });

  test("whoever is at its row at that moment is waited for, and the access ends in the same sweep", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber({ days: 1 });
    scene.platform.clock.advance(DAY);
    const other = await scene.database.pool.connect();
    await other.query("begin");
    await other.query("select 1 from subscription where id = $1 for update", [subscriptionId]);
    const sweeping = scene.sweep();
    await expect.poll(() => countWaiting(scene.database.pool)).toBe(1);
    await other.query("commit");
    other.release();
    expect(await sweeping).toEqual({ due: 1, reclaimed: 0 });
  });

  test("administrators and the creator are kept, and the owner is told", async () => {
    await using scene = await AccessScene.openFor();
    for (const status of ["administrator", "creator"] as const) {
      const who = status === "creator" ? { person: scene.olga } : {};
      const { person, subscriptionId } = await scene.subscriber({ days: 1, ...who });
      if (status === "administrator") scene.olga.promote(person, scene.channel);
      scene.platform.clock.advance(DAY);
      await scene.sweep();
      await scene.runJobs();
      expect(await scene.stateOf(subscriptionId)).toBe("ended: administrator");
      expect(scene.statusOf(person)).toBe(status);
    }
    expect(scene.said(scene.olga).filter((text) => text.includes("only you can take"))).toHaveLength(2);
    expect(scene.telegram.callsOf("banChatMember")).toEqual([]);
  });

  test("who is not there any more, or banned by the owner, is left as they are and their link dies", async () => {
    await using scene = await AccessScene.openFor();
    const people = [await scene.subscriber({ days: 1 }), await scene.subscriber({ days: 1 })];
    const [, banned] = people;
    for (const { subscriptionId } of people) await giveWayIn(scene.platform, subscriptionId);
    if (banned) scene.olga.ban(banned.person, scene.channel);
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    for (const { subscriptionId } of people)
      expect(await scene.stateOf(subscriptionId)).toBe("ended: not_a_member");
    expect(banned && scene.statusOf(banned.person)).toBe("kicked");
    expect(scene.liveLinks).toEqual([]);
  });

  test("somebody who blocked the bot is put out all the same and noted as unreachable", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    person.block();
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    expect(await scene.stateOf(subscriptionId)).toBe("ended: removed");
    const user = await scene.platform.database.prisma.user.findUniqueOrThrow({
      where: { id: BigInt(person.id) },
    });
    expect(user.unreachableSince).toBeInstanceOf(Date);
    expect(await jobsLeft(scene)).toBe(0);
  });

  test("a batch ends although one removal fails, and two sweeps at once claim each row once", async () => {
    await using scene = await AccessScene.openFor();
    const people: Subscriber[] = [];
    for (let index = 0; index < 12; index++) people.push(await scene.subscriber({ days: 1, isMember: true }));
    const unlucky = people[5]?.person.id;
    scene.meanwhile = ({ method, userId }) =>
      method === "banChatMember" && userId === unlucky ? "fails" : "works";
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
  /** Two people who cannot be put out, until their removals gave up. */
  async function giveUp(scene: AccessScene): Promise<readonly Subscriber[]> {
    const people = [
      await scene.subscriber({ days: 1, isMember: true }),
      await scene.subscriber({ days: 1, isMember: true }),
    ];
    scene.meanwhile = ({ method }) => (method === "banChatMember" ? "fails" : "works");
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    for (let attempt = 2; attempt <= 12; attempt++) {
      expect(scene.said(scene.olga)).toEqual([]);
      await scene.retryJobs();
      for (const { subscriptionId } of people) expect(await scene.stateOf(subscriptionId)).toBe("ending");
    }
    await scene.runJobs();
    scene.meanwhile = () => "works";
    return people;
  }

  const arePutOut = async (scene: AccessScene, people: readonly Subscriber[]): Promise<void> => {
    for (const { person, subscriptionId } of people) {
      expect(await scene.stateOf(subscriptionId)).toBe("ended: removed");
      expect(scene.statusOf(person)).toBe("left");
    }
  };

  test("is never closed early, tells the owner once and why, and starts again a day after it gave up", async () => {
    await using scene = await AccessScene.openFor();
    const people = await giveUp(scene);
    expect(scene.said(scene.olga)).toEqual([
      expect.stringMatching(/2 people .* are still in .*Internal Server Error.*who may ban users/s),
    ]);
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 0 });
    await scene.database.pool.query(
      "update graphile_worker._private_jobs set updated_at = now() - interval '1 day 1 minute'",
    );
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 2 });
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 0 });
    await scene.runJobs();
    await arePutOut(scene, people);
    expect(await failures(scene)).toEqual([]);
  });

  test("goes on at once when the owner looks after the channel", async () => {
    await using scene = await AccessScene.openFor();
    const people = await giveUp(scene);
    expect(await failures(scene)).toEqual(["Internal Server Error", "Internal Server Error"]);
    await scene.press(scene.olga, /Check again/);
    await scene.runJobs();
    await arePutOut(scene, people);
    expect(scene.said(scene.olga).filter((text) => text.includes("still in"))).toHaveLength(1);
  });

  test("starts again at once if its job is nowhere", async () => {
    await using scene = await AccessScene.openFor();
    await scene.subscriber({ days: 1, isMember: true });
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.platform.database.pool.query("delete from graphile_worker._private_jobs");
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 1 });
  });
});

describe("A payment that arrives during the removal", () => {
  test("stops it as long as nothing was done to the person", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    const calls: Call[] = [];
    scene.afterwards = async (call) => {
      calls.push(call);
      if (call.method === "getChatMember") await scene.renew(subscriptionId);
    };
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    expect(calls).toEqual([{ method: "getChatMember", userId: person.id }]);
    expect(await scene.stateOf(subscriptionId)).toBe("active");
  });

  test("later than that brings a new way in at once, without asking", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    scene.meanwhile = async ({ method }): Promise<Fate> => {
      if (method === "banChatMember") await scene.renew(subscriptionId);
      return "works";
    };
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("left");
    expect(scene.said(person)).toHaveLength(1);
    expect(dataOf(person.chat.at(-1))).toEqual(scene.liveLinks);
    expect(scene.liveLinks).toHaveLength(1);
  });
});

describe("Whatever fails and whenever somebody renews", () => {
  const faults = fc.array(fc.constantFrom<Fate>("works", "works", "fails", "lost"), { maxLength: 12 });
  const renewal = fc.option(fc.record({ at: fc.nat(8), after: fc.boolean() }), { nil: undefined, freq: 4 });

  test("a payer ends inside or with a way in, and nobody else stays", async () => {
    await using scene = await AccessScene.openFor();
    const property = fc.asyncProperty(faults, renewal, fc.boolean(), async (fates, renewed, isMember) => {
      const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember });
      const userId = person.id;
      let step = -1;
      let isRenewed = false;
      let [wasPutOut, wasPutOutAfterPaying] = [false, false];
      const renewAt = async (after: boolean): Promise<void> => {
        if (renewed?.at !== step || renewed.after !== after || isRenewed) return;
        isRenewed = true;
        await scene.renew(subscriptionId);
      };
      scene.meanwhile = async ({ method, userId: subject }) => {
        if (subject !== userId) return "works";
        step += 1;
        await renewAt(false);
        const fate = fates[step] ?? "works";
        if (method === "banChatMember" && fate !== "fails") {
          wasPutOut = true;
          wasPutOutAfterPaying ||= isRenewed;
        }
        return fate;
      };
      scene.afterwards = async ({ userId: subject }) => {
        if (subject === userId) await renewAt(true);
      };
      scene.platform.clock.advance(DAY);
      await scene.sweep();
      await scene.runJobs();
      for (let round = 0; round < 14; round++) await scene.retryJobs();
      scene.meanwhile = () => "works";
      scene.afterwards = () => undefined;

      const status = scene.statusOf(person);
      const state = await scene.stateOf(subscriptionId);
      const wayIn = await giveWayIn(scene.platform, subscriptionId);
      const words = scene.said(person).length;
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

/** What is kept of removals that do not work. */
const failures = async (scene: AccessScene): Promise<(string | null)[]> =>
  (
    await scene.database.prisma.subscription.findMany({
      where: { removalFailedAt: { not: null } },
      select: { removalFailure: true },
    })
  ).map(({ removalFailure }) => removalFailure);
