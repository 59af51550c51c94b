import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finishJobs } from "../../../tests/support/finish-jobs.ts";
import { setAccessOverride } from "./set-access-override.ts";
import type { AccessOverride } from "../entitlement/entitlement.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import type { CallOutcome } from "../../../tests/scenes/access-scene.ts";
import { testSize } from "../../../tests/support/test-size.ts";

const decide = (
  scene: AccessScene,
  { id: userId }: { id: number },
  accessOverride: AccessOverride | undefined,
) =>
  scene.database.prisma.$transaction((transaction) =>
    setAccessOverride(transaction, scene.platform, {
      userId,
      channelId: scene.sale.channelId,
      accessOverride,
      actorId: scene.sale.ownerId,
    }),
  );

describe("An access override", () => {
  test("is set once, however often the decision is repeated", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber();
    expect(await decide(scene, person, "ban")).toBe(true);
    expect(await decide(scene, person, "ban")).toBe(false);
    expect(await decide(scene, person, undefined)).toBe(true);
    expect(await decide(scene, person, undefined)).toBe(false);
  });

  test("wins over a removal under way: a ban stays, and an allowed user gets an invite", async () => {
    await using scene = await AccessScene.openFor();
    for (const accessOverride of ["ban", "allow"] as const) {
      const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
      scene.meanwhile = async ({ method, userId }): Promise<CallOutcome> => {
        if (userId === person.id && method === "banChatMember") {
          scene.meanwhile = () => "works";
          await decide(scene, person, accessOverride);
        }
        return "works";
      };
      scene.platform.clock.advance(DAY);
      await scene.sweep();
      await scene.runJobs();
      await scene.retryJobs();
      expect(scene.statusOf(person)).toBe(accessOverride === "ban" ? "kicked" : "left");
      expect(await scene.stateOf(subscriptionId)).toMatch(/^ended/);
    }
    expect(scene.liveLinks).toHaveLength(1);
  });

  test(
    "reaches Telegram in the end, after any failed call and any number of changes",
    { tags: ["sized"] },
    async () => {
      await using scene = await AccessScene.openFor();
      const overrides = fc.constantFrom<AccessOverride | undefined>("ban", "allow", undefined);
      const outcomes = fc.array(fc.constantFrom<CallOutcome>("works", "works", "fails", "lost"), {
        maxLength: 10,
      });
      const property = fc.asyncProperty(
        fc.array(overrides, { minLength: 1, maxLength: 5 }),
        outcomes,
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
          for (const decision of decisions) {
            await decide(scene, person, decision);
            if (step % 2 === 0) await scene.runJobs();
          }
          await finishJobs(scene);
          scene.meanwhile = () => "works";
          const last = decisions.at(-1);
          const status = scene.statusOf(person);
          if (last === "ban") return status === "kicked";
          if (last === "allow" || isPaid) return status !== "kicked";
          return status === "left";
        },
      );
      expect(fc.defaultReportMessage(await fc.check(property, { numRuns: testSize(5, 15) }))).toBeUndefined();
    },
  );
});
