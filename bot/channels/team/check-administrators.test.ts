import { addToTeam } from "../../../tests/support/team.ts";
import { describe, expect, test } from "vitest";
import { NEEDED_RIGHTS, sceneWithClub } from "../../../tests/scenes/connect-scene.ts";
import { checkAdministrators } from "./check-administrators.jobs.ts";

const HOUR = 60 * 60_000;

/** Olga's connected channel, whose manager is Mike. */
async function openClub() {
  const world = await sceneWithClub();
  const { scene, mike } = world;
  await world.share();
  await checkAdministrators(scene.platform);
  const { id } = await scene.database.prisma.channel.findFirstOrThrow();
  const allow = async (): Promise<void> => {
    const memberId = await addToTeam(scene.database.prisma, { channelId: id, userId: mike.id });
    await scene.database.prisma.teamMember.update({
      where: { id: memberId },
      data: { byAdministrator: true, createdAt: scene.platform.clock.now() },
    });
  };
  await allow();
  const managers = () => scene.database.prisma.teamMember.count();
  expect(await managers()).toBe(1);
  /** The update is lost, as after a day in which the bot was down. */
  const loseUpdates = async (): Promise<void> => {
    await scene.platform.telegram.getUpdates({ offset: -1 });
    const last = scene.telegram.updatesLog.at(-1);
    if (last !== undefined) await scene.platform.telegram.getUpdates({ offset: last.update_id + 1 });
  };
  /** Olga dismisses Mike during a day in which the bot is down. */
  const dismissUnseen = async (): Promise<void> => {
    world.olga.demote(mike, world.club);
    await loseUpdates();
    scene.platform.clock.advance(24 * HOUR);
  };
  return Object.assign(world, { id, allow, managers, loseUpdates, dismissUnseen });
}

describe("A manager who was dismissed as an administrator while the bot was down", () => {
  test("loses the permission within a day", async () => {
    await using world = await openClub();
    const { scene, olga, mike, club } = world;
    olga.demote(mike, club);
    await world.loseUpdates();
    expect(await checkAdministrators(scene.platform)).toBe(0);
    expect(await world.managers()).toBe(1);
    scene.platform.clock.advance(24 * HOUR);
    expect(await checkAdministrators(scene.platform)).toBe(1);
    expect(await world.managers()).toBe(0);
    expect((await scene.pressForged(mike, `channel:${world.id}`)).text).toContain("out of date");
    expect(await scene.database.prisma.auditEntry.count({ where: { action: "team.dismissed" } })).toBe(1);
  });

  test("loses the permission as soon as the bot is back in the channel", async () => {
    await using world = await openClub();
    const { scene, olga, mike, club } = world;
    olga.removeBot(club);
    await scene.handleUpdates();
    olga.demote(mike, club);
    expect(await checkAdministrators(scene.platform)).toBe(0);
    olga.addBot(club, NEEDED_RIGHTS);
    await scene.handleUpdates();
    await checkAdministrators(scene.platform);
    expect(await world.managers()).toBe(0);
  });

  test("loses the permission when the channel is connected again by hand", async () => {
    await using world = await openClub();
    const { scene, olga, mike, club } = world;
    olga.removeBot(club);
    await scene.handleUpdates();
    olga.demote(mike, club);
    olga.addBot(club, NEEDED_RIGHTS);
    await world.loseUpdates();
    await world.connect(olga);
    await checkAdministrators(scene.platform);
    expect(await world.managers()).toBe(0);
  });
});

describe("The comparison with Telegram's administrators", () => {
  test("gives the channel to a new creator whose update was lost", async () => {
    await using world = await openClub();
    const { scene, olga, sara, club } = world;
    olga.promote(sara, club, { ...NEEDED_RIGHTS, can_promote_members: true });
    olga.transferOwnership(club, sara);
    await world.loseUpdates();
    scene.platform.clock.advance(24 * HOUR);
    await checkAdministrators(scene.platform);
    expect(await world.channel()).toMatchObject({ ownerId: BigInt(sara.id) });
    expect(await world.managers()).toBe(0);
  });

  test("takes no permission without an answer of Telegram's, and asks again after an hour", async () => {
    await using world = await openClub();
    const { scene } = world;
    await world.dismissUnseen();
    scene.telegram.faults.add({ method: "getChatMember", kind: "500", times: 3 });
    await checkAdministrators(scene.platform);
    expect(await world.managers()).toBe(1);
    scene.platform.clock.advance(HOUR);
    await checkAdministrators(scene.platform);
    expect(await world.managers()).toBe(0);
  });

  test("leaves a manager alone whom the owner allows meanwhile", async () => {
    await using world = await openClub();
    const { scene, olga, mike, club } = world;
    await world.dismissUnseen();
    scene.platform.telegram.config.use(async (previous, method, payload, signal) => {
      const answer = await previous(method, payload, signal);
      if (method !== "getChatMember") return answer;
      scene.platform.clock.advance(1);
      olga.promote(mike, club, NEEDED_RIGHTS);
      await scene.database.prisma.teamMember.deleteMany();
      await world.allow();
      return answer;
    });
    await checkAdministrators(scene.platform);
    expect(await world.managers()).toBe(1);
  });

  test("leaves a role alone that came by an invitation", async () => {
    await using world = await openClub();
    const { scene, sara } = world;
    await addToTeam(scene.database.prisma, { channelId: world.id, userId: sara.id, role: "support" });
    scene.platform.clock.advance(24 * HOUR);
    await checkAdministrators(scene.platform);
    expect(await world.managers()).toBe(2);
  });
});
