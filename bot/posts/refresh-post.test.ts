import { describe, expect, test } from "vitest";
import { dataOf } from "../../tests/scenes/channel-scene.ts";
import { requestPost } from "./request-post.ts";
import { publishTier, retireTier, reviseTier } from "../../tests/scenes/posts-tiers.ts";
import { HOUR, MINUTE, newestIn, postsScene, textsIn } from "../../tests/scenes/posts-scene.ts";

const START = "2026-06-01T12:00:00Z";
const DEFAULT_TEXT = "Choose how long";

/** A scene with the offer posted in the channel. */
async function offered(text?: string) {
  const world = await postsScene(START);
  const { scene, channelId } = world;
  await world.press("post-here", "offer");
  if (text !== undefined) await world.press("post-text", "offer");
  if (text !== undefined) await scene.say(world.olga, text);
  await world.press("post-now", "offer");
  await scene.runJobs();
  const { tierId } = scene.sale;
  return Object.assign(world, {
    tierId,
    edits: () =>
      scene.telegram
        .callsOf("editMessageText")
        .filter(({ parameters }) => parameters["chat_id"] === world.channel.id).length,
    channelId,
  });
}

describe("The offer", () => {
  test("has a button for each tier, with the tier's id in the link", async () => {
    await using world = await offered();
    const { scene, channel, tierId } = world;
    const second = await publishTier(scene, "Yearly <3");
    await world.tick();
    expect(newestIn(channel)?.buttons.flat()).toEqual([
      "Monthly · 30 days · ⭐ 250",
      "Yearly <3 · 30 days · ⭐ 500",
    ]);
    expect(dataOf(newestIn(channel))).toEqual(
      [tierId, second].map((id) => `https://t.me/${scene.telegram.botUsername}?start=t_${id}`),
    );
  });

  test("is edited when tiers change, and not posted again", async () => {
    await using world = await offered();
    const { scene, channel, tierId } = world;
    const { id } = newestIn(channel) ?? { id: 0 };
    await reviseTier(scene, tierId, 300);
    await world.tick();
    expect(newestIn(channel)?.buttons.flat()).toEqual(["Monthly · 30 days · ⭐ 300"]);
    await retireTier(scene, tierId);
    await world.tick();
    expect(textsIn(channel)).toEqual([expect.stringContaining("Nothing is on sale")]);
    expect(newestIn(channel)?.id).toBe(id);
    expect(newestIn(channel)?.buttons).toEqual([]);
    expect(world.posts()).toBe(1);
    await world.tick();
    expect(world.edits()).toBe(2);
  });

  test("is not edited for a change that it does not show", async () => {
    await using world = await offered();
    await world.scene.database.prisma.tier.updateMany({ data: { position: 7 } });
    await world.tick();
    expect(world.edits()).toBe(0);
    expect((await world.row("offer")).refreshAt).toBeNull();
  });

  test("drops a tier at its end date without a change by the owner", async () => {
    await using world = await offered();
    const { scene, channel, tierId } = world;
    const until = new Date(scene.platform.clock.now().getTime() + HOUR);
    await reviseTier(scene, tierId, 300, { kind: "until", until });
    await world.tick();
    expect(newestIn(channel)?.buttons.flat()).toHaveLength(1);
    await world.tick(HOUR);
    expect(newestIn(channel)?.buttons.flat()).toEqual([]);
  });

  test("that changes while it is being posted is refreshed afterwards", async () => {
    await using world = await offered();
    const { scene, channel, tierId } = world;
    scene.platform.clock.advance(6 * MINUTE);
    await world.press("post-now", "offer");
    await reviseTier(scene, tierId, 300);
    scene.afterwards = async ({ method }) => {
      if (method !== "deleteMessage") return;
      scene.afterwards = () => undefined;
      await reviseTier(scene, tierId, 400);
    };
    await scene.runJobs();
    expect(newestIn(channel)?.buttons.flat()).toEqual(["Monthly · 30 days · ⭐ 300"]);
    await world.tick();
    expect(newestIn(channel)?.buttons.flat()).toEqual(["Monthly · 30 days · ⭐ 400"]);
  });

  test("shows the new title of the channel and escapes typed texts", async () => {
    await using world = await offered("5 < 6 & <b>me</b>");
    const { scene, channel, channelId } = world;
    await scene.database.prisma.channel.update({
      where: { id: channelId },
      data: { title: "<i>Tea</i> & Talk" },
    });
    await world.tick();
    expect(newestIn(channel)?.text).toBe("🔑 <i>Tea</i> & Talk\n\n5 < 6 & <b>me</b>");
  });

  test("shows the owner's text within a minute, and the default text again", async () => {
    await using world = await offered();
    const { scene, olga, channel } = world;
    await scene.press(olga, /✏️ Text/);
    await scene.say(olga, "a".repeat(1001));
    expect(scene.lastMessageTo(olga)).toContain("longer than 1,000 characters");
    await scene.say(olga, "a".repeat(1000));
    await world.tick();
    expect(newestIn(channel)?.text).toContain("a".repeat(1000));
    await world.press("post-text", "offer");
    await scene.press(olga, /The default text/);
    await world.tick();
    expect(newestIn(channel)?.text).toContain(DEFAULT_TEXT);
    expect(world.posts()).toBe(1);
  });
});

describe("The thank-you", () => {
  test("has no button while donations are switched off, and is not posted then", async () => {
    await using world = await postsScene(START);
    const { scene, channel, channelId } = world;
    await world.press("post-now", "thanks");
    await scene.runJobs();
    const { prisma } = scene.database;
    await prisma.donationPage.create({ data: { channelId, isEnabled: false } });
    await world.tick();
    expect(newestIn(channel)?.text).toContain("Thank you for being here.");
    expect(newestIn(channel)?.buttons).toEqual([]);
    await world.tick(5 * MINUTE);
    await world.press("post-now", "thanks");
    await scene.runJobs();
    expect(scene.lastMessageTo(world.olga)).toContain("Donations are switched off");
    await prisma.donationPage.update({ where: { channelId }, data: { isEnabled: true } });
    await world.tick();
    expect(newestIn(channel)?.buttons).toEqual([["💛 Donate"]]);
    expect(world.posts()).toBe(1);
  });
});

describe("“Post now”", () => {
  test("replaces the previous post, at most every five minutes", async () => {
    await using world = await offered();
    const { scene, channel } = world;
    const first = newestIn(channel)?.id;
    const again = await world.press("post-now", "offer");
    expect(again.text).toMatch(/less than five minutes ago.*12:05/u);
    await world.tick(4 * MINUTE);
    expect(world.posts()).toBe(1);
    scene.platform.clock.advance(MINUTE);
    await world.press("post-now", "offer");
    await world.tick();
    expect(world.posts()).toBe(2);
    expect(channel.messages).toHaveLength(1);
    expect(newestIn(channel)?.id).not.toBe(first);
  });

  test("posts once for two presses", async () => {
    await using world = await postsScene(START);
    const { scene, olga, channelId } = world;
    const input = { channelId, kind: "thanks", actorId: olga.id } as const;
    const requested = await Promise.all([
      requestPost(scene.platform, input),
      requestPost(scene.platform, input),
    ]);
    await scene.runJobs();
    expect(requested.map(({ kind }) => kind).toSorted()).toEqual(["requested", "under_way"]);
    expect(world.posts()).toBe(1);
  });

  test("needs a chat first", async () => {
    await using world = await postsScene(START);
    const pressed = await world.press("post-now", "offer");
    expect(pressed.text).toBe("Pick a channel for it first.");
  });
});
