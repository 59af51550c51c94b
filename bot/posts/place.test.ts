import { addToTeam } from "../../tests/support/team.ts";
import { describe, expect, test } from "vitest";
import { buttonsOf } from "../../tests/scenes/channel-scene.ts";
import { publishTier } from "../../tests/scenes/posts-tiers.ts";
import { removeFromTeam } from "../channels/team/change-team.ts";
import { HOUR, MINUTE, postsScene, textsIn } from "../../tests/scenes/posts-scene.ts";

const START = "2026-06-01T12:00:00Z";
const DAY = 24 * HOUR;

/** A scene in which Olga picks her public channel for the offer. */
async function picked() {
  const world = await postsScene(START);
  const { scene, olga } = world;
  const open = olga.createChannel({ title: "Open <Tea>", username: "opentea" });
  await world.press("post-pick", "offer");
  await olga.share(open, /Pick a channel/);
  await scene.handleUpdates();
  return Object.assign(world, { open });
}

describe("The chat of the offer", () => {
  test("is picked from Telegram's list, and the bot gets the right to post there", async () => {
    await using world = await picked();
    const { scene, olga, open, channel } = world;
    expect(scene.messagesTo(olga).at(-2)).toContain("The offer goes to <b>Open &lt;Tea&gt;</b>");
    expect(scene.lastMessageTo(olga)).toContain("Where: Open &lt;Tea&gt;");
    await scene.press(olga, /Post now/);
    await world.tick();
    expect(textsIn(open)).toEqual([expect.stringContaining("Choose how long")]);
    expect(channel.messages).toEqual([]);
  });

  test("is not connected as a channel", async () => {
    await using world = await picked();
    await world.scene.retryJobs();
    expect(world.scene.messagesTo(world.olga).filter((text) => text.includes("Connect"))).toEqual([]);
    expect(await world.scene.database.prisma.channel.count()).toBe(1);
  });

  test("may be the channel itself, picked or by a button", async () => {
    await using world = await picked();
    const { scene, olga, channel } = world;
    await world.press("post-pick", "offer");
    await olga.share(channel, /Pick a channel/);
    await scene.handleUpdates();
    expect((await world.row("offer")).target).toBe("here");
    expect(buttonsOf(olga)).not.toContain("📍 Post it in this channel itself");
  });

  test("keeps its post after a change until the next post", async () => {
    await using world = await picked();
    const { scene, open, channel } = world;
    await world.press("post-now", "offer");
    await scene.runJobs();
    await world.press("post-here", "offer");
    await scene.database.prisma.tier.updateMany({ data: { retiredAt: null, position: 3 } });
    await scene.database.prisma.tier.updateMany({ data: { position: 4 } });
    await world.tick(5 * MINUTE);
    expect(textsIn(open)).toEqual([expect.stringContaining("Choose how long")]);
    await world.press("post-now", "offer");
    await scene.runJobs();
    expect(open.messages).toEqual([]);
    expect(textsIn(channel)).toEqual([expect.stringContaining("Choose how long")]);
  });

  test("is refused where the manager may not post", async () => {
    await using world = await postsScene(START);
    const { scene, olga } = world;
    const ben = scene.telegram.person({ firstName: "Ben" });
    await scene.meet(ben);
    const foreign = ben.createChannel({ title: "Ben's" });
    ben.addBot(foreign, { can_post_messages: true });
    const open = olga.createChannel({ title: "Open", username: "open1" });
    await world.press("post-pick", "offer");
    await olga.share(open, /Pick a channel/);
    await scene.report((update) => {
      const shared = update.message?.chat_shared;
      if (update.message === undefined || shared === undefined) throw new Error("Nothing was shared");
      return { ...update, message: { ...update.message, chat_shared: { ...shared, chat_id: foreign.id } } };
    });
    expect(
      scene.messagesTo(olga).some((text) => text.includes("you may not post in that channel yourself")),
    ).toBe(true);
    expect((await world.row("offer")).targetTelegramChatId).toBe(BigInt(open.id));
  });

  test("gets no post after its manager lost the right to post there", async () => {
    await using world = await postsScene(START);
    const { scene, olga, channelId } = world;
    const ben = scene.telegram.person({ firstName: "Ben" });
    await scene.meet(ben);
    const open = ben.createChannel({ title: "Ben's", username: "bens" });
    ben.addBot(open, { can_post_messages: true });
    ben.promote(olga, open, { can_post_messages: true, can_promote_members: true });
    await scene.handleUpdates();
    await world.press("post-pick", "offer");
    await olga.share(open, /Pick a channel/);
    await scene.handleUpdates();
    ben.demote(olga, open);
    await world.press("post-now", "offer");
    await scene.runJobs();
    await scene.handleUpdates();
    expect(open.messages).toEqual([]);
    expect(scene.lastMessageTo(olga)).toContain("may not post there any more");
    expect(await scene.database.prisma.channelPost.count({ where: { channelId, result: "failed" } })).toBe(1);
  });

  test("gets no post after its manager left the team", async () => {
    await using world = await postsScene(START);
    const { scene, olga, channelId } = world;
    const { prisma } = scene.database;
    const ben = scene.telegram.person({ firstName: "Ben" });
    await scene.meet(ben);
    const memberId = await addToTeam(prisma, { channelId, userId: ben.id });
    const open = ben.createChannel({ title: "Ben's", username: "bens" });
    ben.addBot(open, { can_post_messages: true });
    await scene.handleUpdates();
    await world.press("post-pick", "offer", "", ben);
    await ben.share(open, /Pick a channel/);
    await scene.handleUpdates();
    await world.press("post-now", "offer");
    await world.tick();
    await removeFromTeam(scene.platform, { memberId, actorId: olga.id });
    await publishTier(scene, "Yearly");
    await world.tick(5 * MINUTE);
    expect(open.messages.map(({ buttons }) => buttons.flat().length)).toEqual([1]);
    await world.press("post-now", "offer");
    await world.tick();
    expect(world.posts(open)).toBe(1);
    expect(scene.lastMessageTo(olga)).toContain("or no longer manages this channel");
    expect(await world.row("offer")).toMatchObject({ result: "failed", failure: "chooser_may_not" });
  });

  test("is reset when the channel changes its owner, and its post stays", async () => {
    await using world = await picked();
    const { scene, olga, open, channelId } = world;
    await world.press("post-time", "offer", "780");
    await world.press("post-now", "offer");
    await scene.runJobs();
    const ben = scene.telegram.person({ firstName: "Ben" });
    await scene.meet(ben);
    const data = { ownerId: BigInt(ben.id), title: "Ben's now" };
    await scene.database.prisma.channel.update({ where: { id: channelId }, data });
    await world.tick(DAY);
    expect(textsIn(open)).toEqual([expect.stringContaining("Tea & Talk")]);
    expect(await world.row("offer")).toMatchObject({ target: null, nextPostAt: null, messageId: null });
    const pressed = await world.press("post", "offer", "", olga);
    expect(pressed.text).toContain("out of date");
  });
});

describe("A forged press", () => {
  const outOfDate = expect.stringContaining("out of date");
  const unknown = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

  test("changes nothing, for all kinds of data", async () => {
    await using world = await postsScene(START);
    const { scene, olga, channelId } = world;
    const presses = [
      "posts:nonsense",
      `posts:${unknown}`,
      `post:${unknown}:offer`,
      `post-now:${unknown}:offer`,
      `post:${channelId}:others`,
      `post-time:${channelId}:thanks:1440`,
      `post-time:${channelId}:thanks:-1`,
      `post-here:${channelId}:thanks`,
      `post-pick:${channelId}:thanks`,
    ];
    const answers: (string | undefined)[] = [];
    for (const data of presses) answers.push((await scene.pressForged(olga, data)).text);
    expect(answers).toEqual(presses.map(() => outOfDate));
    expect(await scene.database.prisma.channelPost.count()).toBe(0);
  });

  test("is refused to users who do not manage the channel", async () => {
    await using world = await postsScene(START);
    const { scene } = world;
    const ben = scene.telegram.person({ firstName: "Ben" });
    await scene.meet(ben);
    const presses = ["post", "post-now", "post-times", "post-enable", "post-here", "post-pick", "post-text"];
    const answers = [(await world.press("post-time", "offer", "540", ben)).text];
    for (const action of presses) answers.push((await world.press(action, "offer", "", ben)).text);
    expect(answers).toEqual(Array.from({ length: 8 }, () => outOfDate));
    expect(await scene.database.prisma.channelPost.count()).toBe(0);
  });
});

describe("The page of a channel", () => {
  test("leads to both posts, for managers too", async () => {
    await using world = await postsScene(START);
    const { scene, channelId } = world;
    const ben = scene.telegram.person({ firstName: "Ben" });
    await scene.meet(ben);
    const row = { channelId, userId: BigInt(ben.id), createdAt: new Date() };
    await addToTeam(scene.database.prisma, row);
    await scene.say(ben, "/channels");
    for (const button of [/Tea & Talk/, /Reach$/, /Channel posts/, /Thank-you/, /Time/, /9:00 AM/])
      await scene.press(ben, button);
    expect(scene.lastMessageTo(ben)).toContain("every day at 9:00 AM");
  });

  test("offers the hours of the day, then the quarters of the chosen hour", async () => {
    await using world = await postsScene(START);
    const { scene, olga } = world;
    await world.press("post-times", "thanks");
    expect(buttonsOf(olga)).toHaveLength(24 + 2);
    await scene.press(olga, /^9:00 AM/);
    await scene.press(olga, /Time/);
    await scene.press(olga, /^9:45 AM/);
    expect(scene.lastMessageTo(olga)).toContain("every day at 9:45 AM");
  });
});

describe("A group", () => {
  test("needs no right to post, which only channels have", async () => {
    await using world = await postsScene(START);
    const { scene, olga, channelId } = world;
    const group = olga.createChannel({ title: "Tea group", kind: "supergroup" });
    olga.addBot(group, { can_invite_users: true, can_restrict_members: true });
    const data = { telegramChatId: BigInt(group.id), kind: "supergroup", title: group.title };
    await scene.database.prisma.channel.update({ where: { id: channelId }, data });
    await world.press("post-now", "thanks");
    await world.tick();
    expect(textsIn(group).at(-1)).toContain("Thank you for being here");
  });
});
