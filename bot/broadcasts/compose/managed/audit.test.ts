import { expect, test } from "vitest";
import { addToTeam } from "../../../../tests/support/team.ts";
import { composeScene } from "../../../../tests/scenes/compose-scene.ts";
import { startDueBroadcasts } from "../../delivery/control/start-due.jobs.ts";

const WEEK = 7 * 86_400_000;

async function openTeam() {
  const world = await composeScene();
  const { scene, ada, prisma } = world;
  await addToTeam(prisma, { channelId: scene.sale.channelId, userId: ada.id });
  return Object.assign(world, {
    /** Opens the page of Ada's draft. */
    async draft() {
      await scene.say(ada, "/broadcast");
      await scene.press(ada, /New broadcast/);
      await scene.say(ada, "New tea today");
    },
    trail: async () =>
      (await prisma.auditEntry.findMany({ orderBy: { id: "asc" } }))
        .filter(({ action }) => action.startsWith("broadcast."))
        .map(({ action, actorId, ownerId }) => [action, actorId, ownerId]),
  });
}

test("Each step of a broadcast of the team is recorded, and the owner sees the steps in /team", async () => {
  await using world = await openTeam();
  const { scene, ada, olga } = world;
  await world.draft();
  await scene.press(ada, /Preview and send/);
  await scene.press(ada, /people now/);
  const { id } = await world.broadcast();
  for (const step of ["pause", "resume", "stop"]) await scene.pressForged(ada, `bc-control:${id}:${step}`);
  expect(await world.trail()).toEqual(
    ["drafted", "started", "paused", "resumed", "stopped"].map((step) => [
      `broadcast.${step}`,
      BigInt(ada.id),
      BigInt(olga.id),
    ]),
  );
  await scene.say(olga, "/team");
  const history = scene.lastMessageTo(olga);
  for (const line of ["Ada: the draft of", "sent or scheduled", "paused or stopped"])
    expect(history).toContain(line);
});

test("A replaced message and a discarded draft are recorded", async () => {
  await using world = await openTeam();
  const { scene, ada, olga } = world;
  await world.draft();
  const { id } = await world.broadcast();
  await scene.pressForged(ada, `bc-message:${id}`);
  await scene.say(ada, "Another tea");
  await scene.pressForged(ada, `bc-discard:${id}`);
  expect(await world.trail()).toEqual(
    ["drafted", "rewritten", "discarded"].map((step) => [
      `broadcast.${step}`,
      BigInt(ada.id),
      BigInt(olga.id),
    ]),
  );
});

test("A scheduled broadcast whose author left the team is stopped by the bot, and that is recorded", async () => {
  await using world = await openTeam();
  const { scene, olga, prisma, platform } = world;
  await world.draft();
  const { id } = await world.broadcast();
  await prisma.broadcast.updateMany({ data: { state: "scheduled", scheduledAt: platform.clock.now() } });
  await prisma.teamMember.deleteMany();
  platform.clock.advance(WEEK);
  await startDueBroadcasts(scene.platform);
  expect((await world.trail()).at(-1)).toEqual(["broadcast.stopped", null, BigInt(olga.id)]);
  expect((await prisma.broadcast.findUniqueOrThrow({ where: { id } })).state).toBe("stopped");
});
