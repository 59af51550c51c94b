import { expect, test } from "vitest";
import { AccessScene } from "../../../tests/scenes/access-scene.ts";
import { approveWaiting } from "./join-requests.jobs.ts";
import { issueInvite, reissueInvite } from "./issue-invite.ts";

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

test("A subscriber whose join request did not reach the program is let in when they ask for their link days later", async () => {
  await using scene = await AccessScene.openFor();
  const { person, subscriptionId } = await scene.subscriber();
  const url = await linkOf(scene, subscriptionId);
  scene.telegram.expectRefusal("HIDE_REQUESTER_MISSING");
  for (let hour = 0; hour < 26; hour += 1) {
    scene.platform.clock.advance(60 * MINUTE);
    await approveWaiting(scene.platform);
  }
  await person.join(url);
  expect(await reissueInvite(scene.platform, subscriptionId)).toEqual({ kind: "already_in" });
  expect(scene.statusOf(person)).toBe("member");
});

test("A subscriber who left and whose second join request did not reach the program is let in too", async () => {
  await using scene = await AccessScene.openFor();
  const { person, subscriptionId } = await scene.subscriber();
  const url = await linkOf(scene, subscriptionId);
  await scene.join(person, url);
  await person.leave(scene.channel);
  await scene.handleUpdates();
  scene.platform.clock.advance(60 * MINUTE);
  // The subscriber has not asked yet. The same link is handed out again, and counts as unused.
  scene.telegram.expectRefusal("HIDE_REQUESTER_MISSING");
  expect(await reissueInvite(scene.platform, subscriptionId)).toMatchObject({ kind: "link", url });
  await person.join(url);
  scene.platform.clock.advance(11 * MINUTE);
  await approveWaiting(scene.platform);
  expect(scene.statusOf(person)).toBe("member");
});

test("Telegram is not asked about a new link, and about an old one once in ten minutes", async () => {
  await using scene = await AccessScene.openFor();
  const { subscriptionId } = await scene.subscriber();
  await linkOf(scene, subscriptionId);
  await reissueInvite(scene.platform, subscriptionId);
  // Another process, with a clock a second ahead, created the link.
  const ahead =
    "update invite_link set created_at = created_at + interval '1 s', ask_at = ask_at + interval '1 s'";
  await scene.database.pool.query(ahead);
  await reissueInvite(scene.platform, subscriptionId);
  expect(approvals(scene)).toBe(0);
  scene.platform.clock.advance(2 * 24 * 60 * MINUTE);
  scene.telegram.expectRefusal("HIDE_REQUESTER_MISSING");
  await approveWaiting(scene.platform);
  const before = approvals(scene);
  for (let minute = 0; minute < 10; minute += 1) {
    await reissueInvite(scene.platform, subscriptionId);
    scene.platform.clock.advance(MINUTE);
  }
  expect(approvals(scene) - before).toBe(1);
});
