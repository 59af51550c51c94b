import { describe, expect, test } from "vitest";
import { newId } from "../../platform/values/ids.ts";
import { reviseTier } from "../change/change-tier.ts";
import { bundleScene, month } from "../../../tests/scenes/bundle-scene.ts";

describe("Publication", () => {
  test("checks the owners of the channels again", async () => {
    await using world = await bundleScene();
    const { scene, ben, news, chat, foreign, publish } = world;
    const notAllowed = { kind: "refused", refusal: { kind: "bundle_not_allowed" } };
    expect(await publish([news, foreign])).toEqual(notAllowed);
    expect(await publish([world.channelId])).toEqual(notAllowed);
    expect(await publish([newId(scene.platform.clock.now())])).toEqual(notAllowed);
    await world.allow(ben.id, [world.channelId, news]);
    expect(await publish([chat], { actorId: ben.id })).toEqual(notAllowed);
    // Ben owns one channel and manages the other, so that they have two owners.
    expect(await publish([foreign], { actorId: ben.id })).toEqual(notAllowed);
    expect(await publish([news], { actorId: ben.id, channelId: foreign })).toEqual(notAllowed);
    expect(await world.tiers()).toEqual([]);
    expect(await publish([news], { actorId: ben.id })).toMatchObject({ kind: "published" });
  });

  test("refuses an actor who may not manage all channels that the tier opens", async () => {
    await using world = await bundleScene();
    const { scene, ben, news } = world;
    await world.publish([news]);
    await world.allow(ben.id, [world.channelId]);
    const [tier] = await world.tiers();
    const terms = { ...month, prices: { XTR: 1 }, bundle: [news] };
    const edit = { tierId: tier?.tierId ?? "", actorId: ben.id, baseVersion: 1, terms };
    expect(await reviseTier(scene.platform, edit)).toEqual({
      kind: "refused",
      refusal: { kind: "bundle_not_allowed" },
    });
  });

  test("names the channels in which the bot cannot work", async () => {
    await using world = await bundleScene();
    const { addChannel, news, publish } = world;
    const lost = await addChannel("Lost", { state: "missing_rights" });
    expect(await publish([news, lost])).toEqual({
      kind: "refused",
      refusal: { kind: "bundle_broken", titles: ["Lost"] },
    });
  });
});
