import { describe, expect, test } from "vitest";
import { dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { sceneWithClub } from "../../../tests/scenes/connect-scene.ts";
import { makeOperator } from "../../../tests/support/team.ts";
import { listInvitedOwners, revokeOwner } from "./invited-owners.ts";
import { inviteOwner, redeemOperatorLink } from "./operator-links.ts";

/** Mike operates the bot, and Olga opened his invitation. Sara is a stranger. */
async function openScene() {
  const world = await sceneWithClub();
  const { scene, olga, mike } = world;
  const { platform } = scene;
  Object.assign(platform.config, { connecting: "invited" });
  await makeOperator(scene.database.prisma, mike.id);
  const invite = async (): Promise<string> => (await inviteOwner(platform, mike.id)) ?? "";
  const open = (token: string, userId: number) =>
    redeemOperatorLink(platform, { kind: "owner", token, userId });
  await open(await invite(), olga.id);
  const ids = async () => (await listInvitedOwners(platform, 0)).invitations.map(({ id }) => id);
  return Object.assign(world, { platform, invite, open, ids });
}

describe("An invited owner", () => {
  test("is listed and revoked by an operator, keeps the connected channel and connects no new one", async () => {
    await using world = await openScene();
    const { scene, olga, mike } = world;
    await world.share();
    expect(await world.channel()).not.toBeNull();
    // A second invitation of the same person ends too.
    await world.open(await world.invite(), olga.id);
    await scene.say(mike, "/team");
    await scene.press(mike, /Invited owners/);
    expect(newestOf(mike)?.text).toContain("keeps the connected channels");
    await scene.press(mike, "Olga");
    expect(newestOf(mike)?.text).toMatch(/invited by Mike\. Connected so far: 1/u);
    await scene.press(mike, /Revoke/);
    expect(newestOf(mike)?.text).toContain("Nobody opened an invitation");
    expect(await world.channel()).toMatchObject({ ownerId: BigInt(olga.id), state: "connected" });
    await world.connect(olga);
    expect(scene.lastMessageTo(olga)).toContain("is connected");
    await scene.database.prisma.channel.updateMany({ data: { telegramChatId: -1_002_222_222_222n } });
    await world.connect(olga);
    expect(await scene.database.prisma.channel.count()).toBe(1);
    const audit = await scene.database.prisma.auditEntry.findMany({
      where: { action: "operator.owner_revoked" },
    });
    expect(audit).toMatchObject([{ actorId: BigInt(mike.id), subject: String(olga.id) }]);
  });

  test("is neither listed nor revoked for a stranger", async () => {
    await using world = await openScene();
    const { scene, olga, sara } = world;
    const [id = ""] = await world.ids();
    for (const data of ["owners:0", `owner-invited:${id}`, `owner-revoke:${id}:used`])
      expect((await scene.pressForged(sara, data)).text).toContain("out of date");
    const input = { invitationId: id, shown: "used" } as const;
    for (const actorId of [sara.id, olga.id])
      expect(await revokeOwner(world.platform, { ...input, actorId })).toEqual({ kind: "not_allowed" });
    expect(await world.ids()).toEqual([id]);
  });

  test("is revoked once by presses at once, also of several operators", async () => {
    await using world = await openScene();
    const [invitationId = ""] = await world.ids();
    const kinds = await Promise.all(
      Array.from({ length: 8 }, () =>
        revokeOwner(world.platform, { invitationId, actorId: world.mike.id, shown: "used" }),
      ),
    );
    expect(kinds.filter(({ kind }) => kind === "revoked")).toHaveLength(1);
  });
});

describe("An open link for an owner", () => {
  test("is listed first and ended, and opens nothing afterwards", async () => {
    await using world = await openScene();
    const { scene, mike, sara } = world;
    const token = await world.invite();
    await scene.say(mike, "/team");
    await scene.press(mike, /Invited owners/);
    await scene.press(mike, /Open until/);
    expect(newestOf(mike)?.text).toContain("made by Mike");
    await scene.press(mike, /End this link/);
    expect(await world.open(token, sara.id)).toBe(false);
    expect(await world.ids()).toHaveLength(1);
  });

  test("that somebody opened meanwhile revokes nobody", async () => {
    await using world = await openScene();
    const { platform, mike, sara } = world;
    for (let round = 0; round < 10; round += 1) {
      const token = await world.invite();
      const [invitationId = ""] = await world.ids();
      const [isOpened, { kind }] = await Promise.all([
        world.open(token, sara.id),
        revokeOwner(platform, { invitationId, actorId: mike.id, shown: "open" }),
      ]);
      expect([isOpened, kind]).toEqual(isOpened ? [true, "changed_meanwhile"] : [false, "revoked"]);
    }
  });

  test("stands with all others in parts of a list with eight buttons at most", async () => {
    await using world = await openScene();
    const { scene, mike } = world;
    for (let count = 0; count < 6; count += 1) await world.invite();
    await scene.say(mike, "/team");
    await scene.press(mike, /Invited owners/);
    const first = dataOf(newestOf(mike));
    expect(first).toHaveLength(8);
    await scene.press(mike, "More (2 of 2) ›");
    const second = dataOf(newestOf(mike)).filter((data) => data.startsWith("owner-invited"));
    expect(second).toHaveLength(2);
    expect(first).not.toEqual(expect.arrayContaining(second));
  });

  test("is listed no longer after its week", async () => {
    await using world = await openScene();
    await world.invite();
    expect(await world.ids()).toHaveLength(2);
    world.platform.clock.advance(7 * 24 * 60 * 60_000);
    expect(await world.ids()).toHaveLength(1);
  });
});
