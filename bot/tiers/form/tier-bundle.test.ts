import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { describeTier, ownersScene } from "../../../tests/scenes/owners-scene.ts";
import { reviseTier } from "../change/change-tier.ts";
import { bundleScene, month } from "../../../tests/scenes/bundle-scene.ts";
import { listBundleChoices } from "./tier-bundle.conversation.ts";

describe("The further channels of a tier", () => {
  test("are ticked in one message, shown in the summary, and published", async () => {
    await using world = await bundleScene();
    const { scene, olga, news, chat } = world;
    await describeTier(scene);
    expect(scene.lastMessageTo(olga)).toContain("Also opens: none");
    await scene.press(olga, /Also opens/);
    const asked = newestOf(olga);
    expect(buttonsOf(olga)).toEqual(["▫️ News", "▫️ Chat", "👌 Done", "✖️ Cancel"]);
    await scene.press(olga, /News/);
    await scene.press(olga, /Chat/);
    await scene.press(olga, /News/);
    expect(buttonsOf(olga)).toEqual(["▫️ News", "✅ Chat", "👌 Done", "✖️ Cancel"]);
    await scene.press(olga, /News/);
    expect(newestOf(olga)?.id).toBe(asked?.id);
    await scene.press(olga, /Done/);
    expect(scene.lastMessageTo(olga)).toContain("Also opens: News and Chat");
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([{ bundle: [news, chat].toSorted() }]);
  });

  test("survive a restart between two ticks", async () => {
    await using world = await bundleScene();
    const { scene, olga, chat } = world;
    await describeTier(scene);
    await scene.press(olga, /Also opens/);
    scene.restart();
    await scene.press(olga, /Chat/);
    scene.restart();
    await scene.press(olga, /Done/);
    scene.restart();
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([{ bundle: [chat] }]);
  });

  test("are asked for again once Telegram takes the edit", async () => {
    await using world = await bundleScene();
    const { scene, olga, chat } = world;
    await describeTier(scene);
    await scene.press(olga, /Also opens/);
    const lost = scene.telegram.faults.add({
      method: "editMessageText",
      kind: "reset-before",
      times: Infinity,
    });
    await scene.press(olga, /Chat/);
    lost.remove();
    await scene.handleUpdates();
    expect(buttonsOf(olga)).toContain("✅ Chat");
    await scene.press(olga, /Done/);
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([{ bundle: [chat] }]);
  });

  test("have the same owner, even for a forged press", async () => {
    await using world = await bundleScene();
    const { scene, olga, foreign, channelId } = world;
    await describeTier(scene);
    await scene.press(olga, /Also opens/);
    const asked = newestOf(olga);
    const genuine = dataOf(asked)[0] ?? "";
    for (const id of [foreign, channelId]) {
      const forged = [...genuine.split(":").slice(0, 3), id].join(":");
      expect((await scene.pressForged(olga, forged)).text).toContain("earlier question");
    }
    await scene.press(olga, /Done/, asked);
    expect(scene.lastMessageTo(olga)).toContain("Also opens: none");
  });

  test("are named on the owner's page, in the post and in the storefront", async () => {
    await using world = await bundleScene();
    const { scene, olga, ben, news, chat, channelId } = world;
    await world.publish([news, chat]);
    await scene.openChannel(olga, /Tea & Talk/, "Sell");
    expect(scene.lastMessageTo(olga)).toContain("1 month · ⭐ 250 · also opens News and Chat");
    await scene.openChannel(olga, /Tea & Talk/, "Reach");
    await scene.press(olga, /Ready-made post/);
    expect(scene.lastMessageTo(olga)).toContain("• <b>Month</b>: also opens News and Chat");
    await scene.say(ben, `/start c_${channelId}`);
    expect(scene.lastMessageTo(ben)).toContain("• <b>Month</b>: also opens News and Chat");
  });

  test("keep the tier off sale while the bot cannot work there, as the tier's page says", async () => {
    await using world = await bundleScene();
    const { scene, olga, ben, news, chat } = world;
    await world.publish([news, chat]);
    const { channel } = scene.database.prisma;
    await channel.update({ where: { id: news }, data: { state: "missing_rights" } });
    await channel.update({ where: { id: chat }, data: { ownerId: BigInt(ben.id) } });
    expect(await world.tiers()).toEqual([]);
    await scene.pressForged(olga, `channel-sell:${world.channelId}`);
    await scene.press(olga, /^Month$/u);
    expect(scene.lastMessageTo(olga)).toContain("can't let anybody into News and Chat");
  });

  test("are counted if their names would not fit into a message", async () => {
    await using world = await bundleScene();
    const { scene, olga, addChannel } = world;
    const bundle: string[] = [];
    for (let count = 0; count < 9; count++) bundle.push(await addChannel("W".repeat(128)));
    for (let count = 0; count < 20; count++) await world.publish(bundle);
    await scene.pressForged(olga, `channel-sell:${world.channelId}`);
    expect(scene.lastMessageTo(olga)).toContain("also opens 9 more channels");
    expect(scene.lastMessageTo(olga).length).toBeLessThan(4096);
  });

  test("are at most nine", async () => {
    await using world = await bundleScene();
    const { scene, olga, addChannel } = world;
    for (let count = 0; count < 8; count++) await addChannel(`Room ${count}`);
    await describeTier(scene);
    await scene.press(olga, /Also opens/);
    for (const title of ["News", "Chat", "0", "1", "2", "3", "4", "5", "6"])
      await scene.press(olga, new RegExp(`▫️.*${title}$`, "u"));
    expect(scene.lastMessageTo(olga)).toContain("One tier can open at most");
    expect(buttonsOf(olga)).not.toContain("▫️ Room 7");
    await scene.press(olga, /News/);
    expect(buttonsOf(olga)).toContain("▫️ Room 7");
  });

  test("need a second channel, as the form explains to an owner of one", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await describeTier(scene);
    await scene.press(olga, /Also opens/);
    expect(scene.messagesTo(olga).at(-2)).toContain("You have no other channel here");
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([{ bundle: [] }]);
  });
});

describe("An edit of a tier that opens several channels", () => {
  test("keeps the channels, and can remove them", async () => {
    await using world = await bundleScene();
    const { scene, olga, news, chat } = world;
    await world.publish([news, chat]);
    await scene.pressForged(olga, `channel-sell:${world.channelId}`);
    await scene.press(olga, /^Month$/u);
    await scene.press(olga, /Edit/);
    await scene.press(olga, /Change prices/);
    await scene.press(olga, /Change Stars/);
    await scene.say(olga, "300");
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([
      { version: 2, prices: { XTR: 300 }, bundle: [news, chat].toSorted() },
    ]);
    await scene.press(olga, /Open its page/);
    await scene.press(olga, /Sell$/);
    await scene.press(olga, /^Month$/u);
    await scene.press(olga, /Edit/);
    await scene.press(olga, /Also opens/);
    await scene.press(olga, /News/);
    await scene.press(olga, /Done/);
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([{ version: 3, bundle: [chat] }]);
  });

  test("makes no version without a change", async () => {
    await using world = await bundleScene();
    const { scene, olga, news, chat } = world;
    await world.publish([news, chat]);
    const [tier] = await world.tiers();
    const terms = { ...month, bundle: [news, chat].toSorted() };
    const edit = { tierId: tier?.tierId ?? "", actorId: olga.id, baseVersion: 1, terms };
    expect(await reviseTier(scene.platform, edit)).toEqual({ kind: "unchanged" });
  });

  test("can remove a channel that could not be added any more", async () => {
    await using world = await bundleScene();
    const { scene, olga, news, chat } = world;
    await world.publish([news, chat]);
    await scene.database.prisma.channel.update({ where: { id: news }, data: { state: "gone" } });
    await scene.pressForged(olga, `channel-sell:${world.channelId}`);
    await scene.press(olga, /^Month$/u);
    await scene.press(olga, /Edit/);
    await scene.press(olga, /Change prices/);
    await scene.press(olga, /Change Stars/);
    await scene.say(olga, "300");
    await scene.press(olga, /Publish/);
    expect(scene.messagesTo(olga).at(-2)).toContain("can't let anybody into News");
    await scene.press(olga, /Also opens/);
    await scene.press(olga, /News/);
    await scene.press(olga, /Done/);
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([{ version: 2, prices: { XTR: 300 }, bundle: [chat] }]);
  });
});

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
