import { describe, expect, test } from "vitest";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import type { Subscriber } from "../../../tests/scenes/access-scene.ts";

describe("A removal that fails", () => {
  /** Two subscribers whose removals fail until the jobs give up. */
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
      expect(scene.messagesTo(scene.olga)).toEqual([]);
      await scene.retryJobs();
      for (const { subscriptionId } of people) expect(await scene.stateOf(subscriptionId)).toBe("ending");
    }
    await scene.runJobs();
    scene.meanwhile = () => "works";
    return people;
  }

  const expectRemoved = async (scene: AccessScene, people: readonly Subscriber[]): Promise<void> => {
    for (const { person, subscriptionId } of people) {
      expect(await scene.stateOf(subscriptionId)).toBe("ended: removed");
      expect(scene.statusOf(person)).toBe("left");
    }
  };

  test("stays open, notifies the owner once with the reason, and starts again a day after its job gave up", async () => {
    await using scene = await AccessScene.openFor();
    const people = await giveUp(scene);
    expect(scene.messagesTo(scene.olga)).toEqual([
      expect.stringMatching(/2 people .* are still in .*Internal Server Error.*who may ban users/s),
    ]);
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 0 });
    await scene.database.pool.query(
      "update graphile_worker._private_jobs set updated_at = now() - interval '1 day 1 minute'",
    );
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 2 });
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 0 });
    await scene.runJobs();
    await expectRemoved(scene, people);
    expect(await failures(scene)).toEqual([]);
  });

  test("leaves a ban that an administrator makes before the next attempt", async () => {
    await using scene = await AccessScene.openFor();
    const subscribers = [
      await scene.subscriber({ days: 1, isMember: true }),
      await scene.subscriber({ days: 1, isMember: true }),
    ];
    // The first ban has no effect; the second one has, and its answer is lost.
    const outcomes = ["fails", "lost"] as const;
    let bans = 0;
    scene.meanwhile = ({ method }) => (method === "banChatMember" ? (outcomes[bans++] ?? "works") : "works");
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    await scene.handleUpdates();
    scene.platform.clock.advance(2_000);
    for (const { person } of subscribers) scene.olga.ban(person, scene.channel);
    await scene.handleUpdates();
    await scene.retryJobs();
    for (const { person, subscriptionId } of subscribers) {
      expect(scene.statusOf(person)).toBe("kicked");
      expect(await scene.stateOf(subscriptionId)).toBe("ended: not_a_member");
    }
    expect(bans).toBe(2);
  });

  test("starts again at once when the owner checks the channel", async () => {
    await using scene = await AccessScene.openFor();
    const people = await giveUp(scene);
    expect(await failures(scene)).toEqual(["Internal Server Error", "Internal Server Error"]);
    await scene.press(scene.olga, /Check again/);
    await scene.runJobs();
    await expectRemoved(scene, people);
    expect(scene.messagesTo(scene.olga).filter((text) => text.includes("still in"))).toHaveLength(1);
  });

  test("needs no unban before the next ban, and six faults in a row delay it by less than two minutes", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    scene.telegram.faults.add({ method: "banChatMember", kind: "500", times: 6 });
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    let waited = 0;
    while ((await scene.stateOf(subscriptionId)) === "ending") {
      expect(scene.telegram.callsOf("unbanChatMember")).toEqual([]);
      waited += await secondsToNextJob(scene);
      await scene.retryJobs();
    }
    expect(waited).toBeLessThan(120);
    expect(scene.statusOf(person)).toBe("left");
    expect(scene.telegram.callsOf("unbanChatMember")).toHaveLength(1);
  });

  test("starts again at once if its job is lost", async () => {
    await using scene = await AccessScene.openFor();
    await scene.subscriber({ days: 1, isMember: true });
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.platform.database.pool.query("delete from graphile_worker._private_jobs");
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 1 });
  });
});

/** The stored reasons of failed removals. */
const failures = async (scene: AccessScene): Promise<(string | null)[]> =>
  (
    await scene.database.prisma.subscription.findMany({
      where: { removalFailedAt: { not: null } },
      select: { removalFailure: true },
    })
  ).map(({ removalFailure }) => removalFailure);

async function secondsToNextJob({ database }: AccessScene): Promise<number> {
  const { rows } = await database.pool.query<{ seconds: number }>(
    "select extract(epoch from min(run_at) - now())::float as seconds from graphile_worker._private_jobs",
  );
  return rows[0]?.seconds ?? 0;
}
