import { describe, expect, test } from "vitest";
import { addToTeam } from "../../../../tests/support/team.ts";
import { buttonsOf, newestOf } from "../../../../tests/scenes/channel-scene.ts";
import { startDueBroadcasts } from "../../delivery/control/start-due.jobs.ts";
import { scheduleBroadcast } from "./send-time.conversation.ts";
import { composeScene } from "../../../../tests/scenes/compose-scene.ts";

type World = Awaited<ReturnType<typeof composeScene>>;

describe("A scheduled broadcast", () => {
  const EVENING = new Date("2026-11-24T19:15:00Z");

  async function inBerlin(): Promise<World> {
    const world = await composeScene(EVENING);
    const { prisma, olga } = world;
    await prisma.user.update({ where: { id: BigInt(olga.id) }, data: { timeZone: "Europe/Berlin" } });
    return world;
  }

  test("is sent at a time in the author's zone, with a new progress message", async () => {
    await using world = await inBerlin();
    const { scene, olga, ada, platform } = world;
    await world.preview();
    await scene.press(olga, /Later/);
    await scene.say(olga, "yesterday");
    expect(scene.lastMessageTo(olga)).toContain("When should I send it?");
    expect(scene.messagesTo(olga).at(-2)).toContain("I cannot read that as a time");
    await scene.press(olga, "18:00");
    expect(newestOf(olga)?.text).toContain("November 25, 2026 at 6:00 PM");
    expect((await world.broadcast()).scheduledAt).toEqual(new Date("2026-11-25T17:00:00Z"));
    await scene.runJobs();
    expect(world.copiesOf(ada)).toEqual([]);
    const planned = newestOf(olga);
    platform.clock.advance(22 * 60 * 60_000);
    await startDueBroadcasts(platform);
    await scene.runJobs();
    expect(world.copiesOf(ada)).toHaveLength(1);
    expect(newestOf(olga)?.id).not.toBe(planned?.id);
    expect(newestOf(olga)?.text).toContain("all done");
  });

  test("reads the time when it is answered: a time that passed meanwhile is tomorrow's", async () => {
    await using world = await inBerlin();
    const { scene, olga, platform } = world;
    await world.preview();
    await scene.press(olga, /Later/);
    platform.clock.advance(2 * 60 * 60_000);
    await scene.say(olga, "21:00");
    expect((await world.broadcast()).scheduledAt).toEqual(new Date("2026-11-25T20:00:00Z"));
  });

  test("repeats weekly until it is discarded", async () => {
    await using world = await inBerlin();
    const { scene, olga, ada, platform, prisma } = world;
    await world.preview();
    await scene.press(olga, /Every week/);
    await scene.say(olga, "tomorrow 9:00");
    expect(newestOf(olga)?.text).toContain("and each week after that");
    platform.clock.advance(13 * 60 * 60_000);
    await startDueBroadcasts(platform);
    await scene.runJobs();
    expect(world.copiesOf(ada)).toHaveLength(1);
    await scene.say(olga, "/broadcast");
    expect(buttonsOf(olga)[1]).toBe("🔁 December 2, 2026 at 9:00 AM · a text");
    await scene.press(olga, /^🔁/);
    await scene.press(olga, /Do not send it/);
    expect(await prisma.broadcast.count({ where: { state: "scheduled" } })).toBe(0);
    platform.clock.advance(7 * 24 * 60 * 60_000);
    await startDueBroadcasts(platform);
    await scene.runJobs();
    expect(world.copiesOf(ada)).toHaveLength(1);
  });

  test("shows the stored time where it was scheduled meanwhile", async () => {
    await using world = await inBerlin();
    const { scene, olga } = world;
    await world.preview();
    await scene.press(olga, /Later/);
    const { id: broadcastId } = await world.broadcast();
    const at = new Date("2026-12-24T17:00:00Z");
    await scheduleBroadcast(world.platform, { broadcastId, actorId: olga.id, at, repeatsWeekly: false });
    await scene.say(olga, "23:00");
    expect(newestOf(olga)?.text).toContain("December 24, 2026 at 6:00 PM");
  });

  test("is not sent after its author left the team, and the owner is told", async () => {
    await using world = await inBerlin();
    const { scene, olga, ada, ben, platform, prisma } = world;
    const { channelId } = scene.sale;
    const id = await addToTeam(prisma, { channelId, userId: BigInt(ada.id) });
    await scene.say(ada, "/broadcast");
    await scene.press(ada, /New broadcast/);
    await scene.say(ada, "New tea today");
    await scene.press(ada, /Preview and send/);
    await scene.press(ada, /Later/);
    await scene.say(ada, "tomorrow 9:00");
    await prisma.teamMember.delete({ where: { id } });
    platform.clock.advance(24 * 60 * 60_000);
    await startDueBroadcasts(platform);
    await scene.runJobs();
    expect(world.copiesOf(ben)).toHaveLength(0);
    expect(scene.lastMessageTo(olga)).toMatch(/I did not send a text that was planned for .* any more/);
    await scene.press(olga, /Broadcasts/);
    expect(buttonsOf(olga)[1]).toMatch(/^⏹ November 25, 2026 · a text · 0/);
  });

  test("can be discarded, after which its waiting form schedules nothing", async () => {
    await using world = await inBerlin();
    const { scene, olga, prisma } = world;
    await world.preview();
    await scene.press(olga, /Later/);
    await prisma.broadcast.deleteMany();
    await scene.say(olga, "23:00");
    expect(scene.lastMessageTo(olga)).toContain("so I scheduled nothing");
  });
});
