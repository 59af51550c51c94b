import { describe, expect, test } from "vitest";
import { AccessScene } from "../../../tests/scenes/access-scene.ts";
import { newestOf } from "../../../tests/scenes/channel-scene.ts";
import { openPage } from "../../../tests/scenes/members-scene.ts";
import { ownersScene } from "../../../tests/scenes/owners-scene.ts";
import { addToTeam } from "../../../tests/support/team.ts";
import { listChannels } from "../managed/managed-channels.ts";
import { removeFromTeam, setTeamRole } from "./change-team.ts";
import { askToJoin, decideInvitation, inviteToTeam } from "./invitations.ts";
import { newUser, sceneWith } from "../../../tests/scenes/team-scene.ts";

describe("An invitation to the team", () => {
  test("makes nobody a member before the owner approves, and works for the first person who opens it", async () => {
    await using scene = await AccessScene.openFor();
    const { olga, platform } = scene;
    const [sam, eve] = [await newUser(scene, "Sam"), await newUser(scene, "Eve")];
    await scene.openChannel(olga, /Tea/, "People");
    await scene.press(olga, /Team/);
    await scene.press(olga, /Invite somebody/);
    await scene.press(olga, "Support");
    await scene.press(olga, /Tea & Talk/);
    const link = /start=(team_[\w-]{32})/.exec(scene.lastMessageTo(olga))?.[1] ?? "";
    const { tokenHash } = await scene.database.prisma.teamInvitation.findFirstOrThrow();
    expect(link).not.toContain(tokenHash);
    for (const person of [sam, sam, eve, olga]) await person.start(link);
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.lastMessageTo(sam)).toContain("I asked Olga");
    expect(scene.lastMessageTo(eve)).toContain("don't know that link");
    expect(await listChannels(platform, sam.id, "channel.view")).toEqual([]);
    expect(scene.messagesTo(olga).filter((text) => text.includes("asks to join your team"))).toHaveLength(1);
    const data = (newestOf(olga)?.raw.reply_markup?.inline_keyboard.flat() ?? []).map((button) =>
      "callback_data" in button ? button.callback_data : "",
    );
    for (const one of data) expect((await scene.pressForged(eve, one)).text).toContain("out of date");
    await scene.press(olga, "✅ Approve", newestOf(olga));
    await scene.runJobs();
    expect(scene.lastMessageTo(sam)).toContain("You are on the team of Olga: Support, Tea &amp; Talk");
    expect(await listChannels(platform, sam.id, "members.change")).toHaveLength(1);
    expect(await listChannels(platform, sam.id, "tiers.change")).toEqual([]);
    const audit = await scene.database.prisma.auditEntry.findMany({ orderBy: { id: "asc" } });
    expect(audit.map(({ action, ownerId }) => [action, ownerId])).toEqual([
      ["team.invited", BigInt(olga.id)],
      ["team.joined", BigInt(olga.id)],
    ]);
  });

  test("is decided once, also by two presses at once, and ends with its week and with the sale of the channel", async () => {
    await using world = await ownersScene();
    const { scene, olga, channelId } = world;
    const { platform } = scene;
    const { prisma } = platform.database;
    const ben = scene.telegram.person({ firstName: "Ben" });
    await scene.meet(ben);
    const invite = async (): Promise<string> => {
      const invited = await inviteToTeam(platform, { actorId: olga.id, channelId, role: "manager" });
      return invited.kind === "invited" ? invited.token : "";
    };
    const token = await invite();
    await askToJoin(platform, { token, userId: ben.id });
    const { id: invitationId } = await prisma.teamInvitation.findFirstOrThrow();
    const decide = (isApproved: boolean) =>
      decideInvitation(platform, { invitationId, actorId: olga.id, isApproved });
    const kinds = (await Promise.all([decide(true), decide(false), decide(true)])).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "done")).toHaveLength(1);
    await prisma.teamMember.deleteMany();
    const late = await invite();
    platform.clock.advance(7 * 24 * 60 * 60_000);
    expect(await askToJoin(platform, { token: late, userId: ben.id })).toEqual({ kind: "unknown" });
    const sold = await invite();
    await askToJoin(platform, { token: sold, userId: ben.id });
    const waiting = await prisma.teamInvitation.findFirstOrThrow({ where: { askedBy: { not: null } } });
    await prisma.channel.update({ where: { id: channelId }, data: { ownerId: BigInt(ben.id) } });
    const input = { invitationId: waiting.id, actorId: olga.id, isApproved: true };
    expect(await decideInvitation(platform, input)).toEqual({ kind: "not_possible" });
    expect(await prisma.teamMember.count()).toBe(0);
  });

  test("for all channels covers those that come later, and none of another owner", async () => {
    await using world = await ownersScene();
    const { scene, channelId, addChannel } = world;
    const { platform } = scene;
    const [sam, ben] = [
      scene.telegram.person({ firstName: "Sam" }),
      scene.telegram.person({ firstName: "Ben" }),
    ];
    for (const person of [sam, ben]) await scene.meet(person);
    await addToTeam(platform.database.prisma, { channelId, userId: sam.id, isForAll: true });
    await addChannel("News");
    await addChannel("Ben's", { ownerId: ben.id });
    const titles = (await listChannels(platform, sam.id, "tiers.change")).map(({ title }) => title);
    expect(titles).toEqual(["Tea & Talk", "News"]);
  });
});

describe("A role that ends", () => {
  test("ends at once, also for a form that waits, and the person is notified", async () => {
    await using world = await sceneWith("support");
    const { scene, member, sam, memberId } = world;
    const before = await scene.database.prisma.subscription.findFirstOrThrow();
    await openPage(scene, sam, member);
    await scene.press(sam, /Other…/);
    await removeFromTeam(scene.platform, { memberId, actorId: scene.olga.id });
    await scene.say(sam, "30");
    expect(await scene.database.prisma.subscription.findFirstOrThrow()).toEqual(before);
    expect(newestOf(sam)?.text).not.toContain("30");
    await scene.runJobs();
    expect(scene.lastMessageTo(sam)).toContain("Your role with Olga has ended");
    expect((await openPage(scene, sam, member)).text).toContain("out of date");
    await scene.say(sam, "/channels");
    expect(scene.lastMessageTo(sam)).not.toContain("Tea");
  });

  test("stops the broadcast that the person scheduled, and its progress is not shown to the person", async () => {
    await using world = await sceneWith("manager");
    const { scene, sam, memberId } = world;
    await scene.say(sam, "/broadcast");
    await scene.press(sam, /New broadcast/);
    await scene.say(sam, "Tomorrow");
    await setTeamRole(scene.platform, { memberId, actorId: scene.olga.id, role: "support" });
    const { length } = scene.messagesTo(sam);
    expect((await scene.press(sam, /Preview and send/)).text).toContain("out of date");
    expect(scene.messagesTo(sam)).toHaveLength(length);
  });

  test("can be the person's own decision, and not another member's", async () => {
    await using world = await sceneWith("manager");
    const { scene, sam, memberId, channelId } = world;
    const eve = await newUser(scene, "Eve");
    await addToTeam(scene.database.prisma, { channelId, userId: eve.id, role: "manager" });
    expect(await removeFromTeam(scene.platform, { memberId, actorId: eve.id })).toEqual({
      kind: "not_allowed",
    });
    await scene.say(sam, "/team");
    await scene.press(sam, /Leave the team of Olga/);
    await scene.pressForged(sam, `team-remove:${memberId}`);
    expect(await scene.database.prisma.teamMember.count()).toBe(1);
    const { length } = scene.messagesTo(sam);
    await scene.runJobs();
    const notices = scene.messagesTo(scene.olga).filter((text) => text.includes("left your team"));
    expect(notices).toEqual([expect.stringMatching(/Sam.*Manager, Tea &amp; Talk/u)]);
    expect(scene.messagesTo(sam)).toHaveLength(length);
    const audit = await scene.database.prisma.auditEntry.findMany({ where: { action: "team.left" } });
    expect(audit).toMatchObject([{ actorId: BigInt(sam.id), ownerId: BigInt(scene.olga.id) }]);
    await scene.press(scene.olga, /Team/, newestOf(scene.olga));
    expect(scene.lastMessageTo(scene.olga)).not.toContain("Sam ·");
  });
});
