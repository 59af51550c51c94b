import { describe, expect, test } from "vitest";
import { listBundleChoices } from "./tier-bundle.conversation.ts";
import { bundleScene } from "../../../tests/scenes/bundle-scene.ts";

describe("The offered channels", () => {
  test("are all channels of the owner, or for a manager those that the manager may manage", async () => {
    await using world = await bundleScene();
    const { scene, olga, ben, channelId, news, chat, foreign, addChannel } = world;
    await addChannel("Broken", { state: "gone" });
    const offered = async (actorId: number) =>
      (await listBundleChoices(scene.platform, { channelId, actorId })).map(({ id }) => id).toSorted();
    expect(await offered(olga.id)).toEqual([news, chat].toSorted());
    await world.allow(ben.id, [channelId, chat]);
    expect(await offered(ben.id)).toEqual([chat]);
    // A discussion group comes with its channel.
    await scene.database.prisma.channel.update({ where: { id: chat }, data: { discussionOfId: news } });
    expect(await offered(olga.id)).toEqual([news]);
    expect(await offered(ben.id)).not.toContain(foreign);
  });
});
