import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finishJobs } from "../../../tests/support/finish-jobs.ts";
import { setStanding } from "../index.ts";
import type { Standing } from "../index.ts";
import { AccessScene, DAY } from "../testing/access-scene.ts";
import type { Fate } from "../testing/access-scene.ts";

const decide = (scene: AccessScene, { id: userId }: { id: number }, standing: Standing | undefined) =>
  scene.database.prisma.$transaction((transaction) =>
    setStanding(transaction, scene.platform, {
      userId,
      channelId: scene.sale.channelId,
      standing,
      actorId: scene.sale.ownerId,
    }),
  );

describe("What the people of a channel decide about somebody", () => {
  test("is decided once, however often it is said", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber();
    expect(await decide(scene, person, "banned")).toBe(true);
    expect(await decide(scene, person, "banned")).toBe(false);
    expect(await decide(scene, person, undefined)).toBe(true);
    expect(await decide(scene, person, undefined)).toBe(false);
  });

  test("of a ban in the middle of a removal keeps the ban, and of a welcome brings a way in", async () => {
    await using scene = await AccessScene.openFor();
    for (const standing of ["banned", "whitelisted"] as const) {
      const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
      scene.meanwhile = async ({ method, userId }): Promise<Fate> => {
        if (userId === person.id && method === "banChatMember") {
          scene.meanwhile = () => "works";
          await decide(scene, person, standing);
        }
        return "works";
      };
      scene.platform.clock.advance(DAY);
      await scene.sweep();
      await scene.runJobs();
      await scene.retryJobs();
      expect(scene.statusOf(person)).toBe(standing === "banned" ? "kicked" : "left");
      expect(await scene.stateOf(subscriptionId)).toMatch(/^ended/);
    }
    expect(scene.liveLinks).toHaveLength(1);
  });

  test("is true at Telegram in the end, whatever fails and however fast they change their mind", async () => {
    await using scene = await AccessScene.openFor();
    const words = fc.constantFrom<Standing | undefined>("banned", "whitelisted", undefined);
    const fates = fc.array(fc.constantFrom<Fate>("works", "works", "fails", "lost"), { maxLength: 10 });
    const property = fc.asyncProperty(
      fc.array(words, { minLength: 1, maxLength: 5 }),
      fates,
      fc.boolean(),
      async (decisions, ends, isPaid): Promise<boolean> => {
        const { person } = await scene.subscriber({ days: isPaid ? 30 : 1, isMember: true });
        if (!isPaid) scene.platform.clock.advance(DAY);
        await scene.sweep();
        let step = -1;
        scene.meanwhile = ({ userId }) => {
          if (userId !== person.id) return "works";
          step += 1;
          return ends[step] ?? "works";
        };
        for (const word of decisions) {
          await decide(scene, person, word);
          if (step % 2 === 0) await scene.runJobs();
        }
        await finishJobs(scene);
        scene.meanwhile = () => "works";
        const last = decisions.at(-1);
        const status = scene.statusOf(person);
        if (last === "banned") return status === "kicked";
        if (last === "whitelisted" || isPaid) return status !== "kicked";
        return status === "left";
      },
    );
    expect(fc.defaultReportMessage(await fc.check(property, { numRuns: 15 }))).toBeUndefined();
  });
});
