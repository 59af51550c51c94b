import { describe, expect, test } from "vitest";
import { composeScene } from "../../../../tests/scenes/compose-scene.ts";
import { addToTeam } from "../../../../tests/support/team.ts";
import { followCreator } from "../../../channels/connect/creators.jobs.ts";
import { draftBroadcast } from "../../model/draft-broadcast.ts";
import { pauseBroadcast, resumeBroadcast } from "./control-broadcast.ts";
import { startBroadcast } from "./start-broadcast.ts";

type World = Awaited<ReturnType<typeof composeScene>>;

/** Telegram reports Ada as the creator of Olga's channel. */
async function sellChannel({ scene, ada, prisma, platform }: World): Promise<void> {
  await prisma.$transaction((transaction) =>
    followCreator(transaction, platform, {
      telegramChatId: scene.channel.id,
      creator: { id: ada.id, firstName: "Ada" },
    }),
  );
}

/** A broadcast that the person paused before anybody got it. @returns its id. */
async function pause({ scene, platform }: World, person: World["ada"]): Promise<string> {
  await person.send("New tea today");
  const content = { telegramChatId: person.id, messageIds: [person.chat.at(-1)?.id ?? 0], buttons: [] };
  const draft = { channelId: scene.sale.channelId, actorId: person.id, content };
  const broadcastId = (await draftBroadcast(platform, { ...draft, audience: { kind: "everyone" } })) ?? "";
  await startBroadcast(platform, { broadcastId, actorId: person.id });
  expect(await pauseBroadcast(platform, { broadcastId, actorId: person.id })).toBe(true);
  return broadcastId;
}

describe("A broadcast of a channel that gets another owner", () => {
  test("ends if it is paused, so that the new owner does not resume it", async () => {
    await using world = await composeScene();
    const { scene, platform, ada, ben, prisma } = world;
    const broadcastId = await pause(world, world.olga);
    await sellChannel(world);
    await scene.runJobs();
    expect(await resumeBroadcast(platform, { broadcastId, actorId: ada.id })).toBe(false);
    await scene.retryJobs();
    expect(world.copiesOf(ben)).toEqual([]);
    expect((await world.broadcast()).state).toBe("stopped");
    const where = { action: "broadcast.stopped", subject: broadcastId };
    expect(await prisma.auditEntry.findMany({ where })).toMatchObject([{ actorId: null }]);
  });

  test("ends if it has begun", async () => {
    await using world = await composeScene();
    const { scene, olga } = world;
    await world.preview();
    await scene.press(olga, /people now/);
    await sellChannel(world);
    await scene.retryJobs();
    expect((await world.broadcast()).state).toBe("stopped");
    expect(world.copiesOf(world.ben)).toEqual([]);
  });

  test("goes on if the new owner is its author", async () => {
    await using world = await composeScene();
    const { scene, platform, ada, prisma } = world;
    await addToTeam(prisma, { channelId: scene.sale.channelId, userId: BigInt(ada.id) });
    const broadcastId = await pause(world, ada);
    await sellChannel(world);
    await scene.runJobs();
    expect(await resumeBroadcast(platform, { broadcastId, actorId: ada.id })).toBe(true);
    await scene.runJobs();
    expect((await world.broadcast()).state).toBe("done");
  });
});
