import { expect, test } from "vitest";
import { AccessScene } from "../../../tests/scenes/access-scene.ts";
import { approveWaiting } from "./join-requests.jobs.ts";
import { issueInvite } from "./issue-invite.ts";

const MINUTE = 60_000;

const approvals = ({ telegram }: AccessScene): number => telegram.callsOf("approveChatJoinRequest").length;

async function linkOf(scene: AccessScene, subscriptionId: string): Promise<string> {
  const invite = await issueInvite(scene.platform, subscriptionId);
  return invite.kind === "link" ? invite.url : "";
}

test("A subscriber whose join request did not reach the program is inside ten minutes later", async () => {
  await using scene = await AccessScene.openFor();
  const { person, subscriptionId } = await scene.subscriber();
  await person.join(await linkOf(scene, subscriptionId));
  scene.platform.clock.advance(9 * MINUTE);
  await approveWaiting(scene.platform);
  expect(scene.statusOf(person)).toBe("left");
  scene.platform.clock.advance(2 * MINUTE);
  await approveWaiting(scene.platform);
  expect(scene.statusOf(person)).toBe("member");
});

test("Telegram is asked three times within a day for a subscriber who does not join", async () => {
  await using scene = await AccessScene.openFor();
  scene.telegram.expectRefusal("HIDE_REQUESTER_MISSING");
  const { subscriptionId } = await scene.subscriber();
  await linkOf(scene, subscriptionId);
  const before = approvals(scene);
  for (let minute = 0; minute < 2 * 24 * 60; minute += 5) {
    scene.platform.clock.advance(5 * MINUTE);
    await approveWaiting(scene.platform);
  }
  expect(approvals(scene) - before).toBe(3);
});

test("Telegram is not asked for a subscriber who joined, or whose access is over", async () => {
  await using scene = await AccessScene.openFor();
  const inside = await scene.subscriber();
  await scene.join(inside.person, await linkOf(scene, inside.subscriptionId));
  const former = await scene.subscriber({ days: 1 });
  await linkOf(scene, former.subscriptionId);
  const before = approvals(scene);
  await scene.database.prisma.subscription.updateMany({
    where: { id: former.subscriptionId },
    data: { state: "ended", endReason: "not_a_member", endedAt: scene.platform.clock.now() },
  });
  scene.platform.clock.advance(11 * MINUTE);
  await approveWaiting(scene.platform);
  expect(approvals(scene)).toBe(before);
});
