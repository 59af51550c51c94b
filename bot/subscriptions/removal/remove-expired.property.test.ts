// @module-tag sized
import * as fc from "fast-check";
import { isDeepStrictEqual as isDeepEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import type { CallOutcome } from "../../../tests/scenes/access-scene.ts";
import { issueInvite } from "../admission/issue-invite.ts";
import { testSize } from "../../../tests/support/test-size.ts";

describe("A removal with failing calls and a renewal at any moment", () => {
  const faults = fc.array(fc.constantFrom<CallOutcome>("works", "works", "fails", "lost"), { maxLength: 12 });
  const renewal = fc.option(fc.record({ at: fc.nat(8), after: fc.boolean() }), { nil: undefined, freq: 4 });

  test("leaves a subscriber inside or with an invite, and removes everybody else", async () => {
    await using scene = await AccessScene.openFor();
    const property = fc.asyncProperty(faults, renewal, fc.boolean(), async (outcomes, renewed, isMember) => {
      const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember });
      const userId = person.id;
      let step = -1;
      let isRenewed = false;
      let [wasKicked, wasKickedAfterPaying] = [false, false];
      const renewAt = async (after: boolean): Promise<void> => {
        if (renewed?.at !== step || renewed.after !== after || isRenewed) return;
        isRenewed = true;
        await scene.renew(subscriptionId);
      };
      scene.meanwhile = async ({ method, userId: subject }) => {
        if (subject !== userId) return "works";
        step += 1;
        await renewAt(false);
        const outcome = outcomes[step] ?? "works";
        if (method === "banChatMember" && outcome !== "fails") {
          wasKicked = true;
          wasKickedAfterPaying ||= isRenewed;
        }
        return outcome;
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
      const invite = await issueInvite(scene.platform, subscriptionId);
      const messages = scene.messagesTo(person).length;
      const outcome = { status, state: state.split(":")[0], invite: invite.kind };
      if (!isRenewed) return isDeepEqual(outcome, { status: "left", state: "ended", invite: "not_entitled" });
      // A subscriber who was kicked after the payment gets a new invite unasked. No other subscriber is kicked.
      const isFair = wasKickedAfterPaying ? messages === 1 : !isMember || wasKicked || status === "member";
      const expected = { status, state: "active", invite: status === "member" ? "already_in" : "link" };
      return isFair && status !== "kicked" && isDeepEqual(outcome, expected);
    });
    expect(fc.defaultReportMessage(await fc.check(property, { numRuns: testSize(6, 60) }))).toBeUndefined();
  });
});
