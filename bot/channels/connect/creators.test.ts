import { addToTeam } from "../../../tests/support/team.ts";
import { describe, expect, test } from "vitest";
import { NEEDED_RIGHTS, sceneWithClub } from "../../../tests/scenes/connect-scene.ts";
import { checkCreators } from "./creators.jobs.ts";

const HOUR = 60 * 60_000;

/** Olga's connected channel with Mike on its team. */
async function openClub(kind: "channel" | "supergroup" = "channel") {
  const world = await sceneWithClub(kind);
  const { scene, olga, mike, sara, club } = world;
  await world.share();
  await checkCreators(scene.platform);
  const { id } = await scene.database.prisma.channel.findFirstOrThrow();
  await addToTeam(scene.database.prisma, { channelId: id, userId: mike.id });
  const ownerId = async () => Number((await world.channel())?.ownerId);
  /** Sara becomes the creator, and the update is lost, as during a day in which the bot was down. */
  const transferUnseen = async (): Promise<void> => {
    olga.promote(sara, club, { ...NEEDED_RIGHTS, can_promote_members: true });
    olga.transferOwnership(club, sara);
    await loseUpdates();
  };
  const loseUpdates = async (): Promise<void> => {
    await scene.platform.telegram.getUpdates({ offset: -1 });
    const last = scene.telegram.updatesLog.at(-1);
    if (last !== undefined) await scene.platform.telegram.getUpdates({ offset: last.update_id + 1 });
  };
  return Object.assign(world, { ownerId, transferUnseen, loseUpdates });
}

describe("A transfer of a channel whose update was lost", () => {
  test("makes the new creator the owner within a day, and ends the roles of the former owner's team", async () => {
    await using world = await openClub();
    const { scene, olga, sara } = world;
    await world.transferUnseen();
    expect(await checkCreators(scene.platform)).toBe(0);
    expect(await world.ownerId()).toBe(olga.id);
    scene.platform.clock.advance(24 * HOUR);
    expect(await checkCreators(scene.platform)).toBe(1);
    expect(await world.ownerId()).toBe(sara.id);
    expect(await scene.database.prisma.teamMember.count()).toBe(0);
  });

  test("counts as soon as the bot is back in the channel", async () => {
    await using world = await openClub();
    const { scene, olga, sara, club } = world;
    olga.removeBot(club);
    await scene.handleUpdates();
    await world.transferUnseen();
    expect(await checkCreators(scene.platform)).toBe(0);
    sara.addBot(club, NEEDED_RIGHTS);
    await scene.handleUpdates();
    await checkCreators(scene.platform);
    expect(await world.ownerId()).toBe(sara.id);
  });

  test("changes nothing while Telegram does not answer, and is asked about again after an hour", async () => {
    await using world = await openClub();
    const { scene, olga, sara } = world;
    await world.transferUnseen();
    scene.platform.clock.advance(24 * HOUR);
    scene.telegram.faults.add({ method: "getChatAdministrators", kind: "500", times: 3 });
    await checkCreators(scene.platform);
    expect(await world.ownerId()).toBe(olga.id);
    scene.platform.clock.advance(HOUR);
    await checkCreators(scene.platform);
    expect(await world.ownerId()).toBe(sara.id);
  });
});

describe("A loss of the bot's rights whose update was lost", () => {
  test.each(["removed", "deleted", "limited"] as const)(
    "is noticed within a day, and the owner is notified once: %s",
    async (loss) => {
      await using world = await openClub();
      const { scene, olga, club } = world;
      scene.telegram.expectRefusal(/bot was kicked|chat not found/u);
      if (loss === "removed") olga.removeBot(club);
      else if (loss === "deleted") olga.deleteChannel(club);
      else olga.setBotRights(club, { can_invite_users: true });
      await world.loseUpdates();
      const state = loss === "limited" ? "missing_rights" : "gone";
      const before = scene.messagesTo(olga).length;
      for (let day = 0; day < 3; day += 1) {
        scene.platform.clock.advance(24 * HOUR);
        await checkCreators(scene.platform);
        await scene.retryJobs();
        expect(await world.channel()).toMatchObject({ state });
      }
      expect(scene.messagesTo(olga).slice(before)).toEqual([
        expect.stringContaining(loss === "limited" ? "lost rights" : "was removed"),
      ]);
    },
  );

  test("is noticed when the owner connects the channel again, and gets only the answer", async () => {
    await using world = await openClub();
    const { scene, olga, club } = world;
    scene.telegram.expectRefusal("bot was kicked");
    olga.removeBot(club);
    await world.loseUpdates();
    await world.connect(olga);
    expect(await world.channel()).toMatchObject({ state: "gone" });
    const before = scene.messagesTo(olga).length;
    await scene.retryJobs();
    expect(scene.messagesTo(olga)).toHaveLength(before);
  });

  test("that another person's attempt to connect shows is notified to the owner", async () => {
    await using world = await openClub("supergroup");
    const { scene, olga, mike, sara, club } = world;
    for (const [person, loss] of [
      [mike, () => olga.setBotRights(club, { can_invite_users: true })],
      // Telegram hides the members from a plain member, so that Sara may be anybody.
      [sara, () => olga.demoteBot(club)],
      [olga, () => olga.demoteBot(club)],
    ] as const) {
      loss();
      await world.loseUpdates();
      const before = scene.messagesTo(olga).length;
      await world.connect(person);
      expect(scene.lastMessageTo(person)).toContain("can't work there yet");
      await scene.retryJobs();
      expect(await world.channel()).toMatchObject({ state: "missing_rights" });
      expect(scene.messagesTo(olga).slice(before)).toEqual([
        expect.stringContaining(person === olga ? "can't work there yet" : "lost rights"),
      ]);
      olga.setBotRights(club, NEEDED_RIGHTS);
      await scene.handleUpdates();
      await scene.retryJobs();
    }
  });
});

test("A channel that gets another title is named by it within a day", async () => {
  await using world = await openClub();
  const { scene } = world;
  await scene.database.prisma.channel.updateMany({ data: { title: "What it was called before" } });
  scene.platform.clock.advance(24 * HOUR);
  await checkCreators(scene.platform);
  expect(await world.channel()).toMatchObject({ title: "Tea & Talk" });
});
