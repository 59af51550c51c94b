import { describe, expect, test } from "vitest";
import { setAccessMode, setAccessRule } from "../bot/channels/settings/change-settings.ts";
import { endAccessOf } from "./support/end-access.ts";
import { newId } from "../bot/platform/values/ids.ts";
import { grantTime } from "../bot/subscriptions/adjustments/index.ts";
import { copyPage } from "../bot/subscriptions/discussion/discussion.jobs.ts";
import { AccessScene, DAY } from "./scenes/access-scene.ts";
import type { TestUser, SandboxChannel } from "../sandbox/telegram/index.ts";
import { buy, enterAll, NEEDED_RIGHTS } from "./support/bundle.ts";
import { buttonsOf, ChannelScene, newestOf } from "./scenes/channel-scene.ts";

/** Olga's channel with a discussion group in Telegram, in which the bot is an administrator by default. */
async function openWithGroup({ hasBot = true } = {}): Promise<{ scene: AccessScene; group: SandboxChannel }> {
  const scene = await AccessScene.openFor();
  const { olga, channel } = scene;
  const group = olga.createChannel({ title: "Tea Chat", kind: "supergroup" });
  olga.linkDiscussion(channel, group);
  if (hasBot) olga.addBot(group, NEEDED_RIGHTS);
  await scene.handleUpdates();
  return { scene, group };
}

async function linkUp(scene: AccessScene): Promise<void> {
  await scene.openChannel(scene.olga, "Tea & Talk", "People");
  await scene.press(scene.olga, /Discussion group/u);
  await scene.press(scene.olga, /Also let subscribers/u);
  await scene.runJobs();
}

async function buyer(scene: AccessScene): Promise<TestUser> {
  const person = scene.newUser();
  await scene.meet(person);
  // The question about the time zone after the first purchase is not part of these tests.
  await scene.database.prisma.user.updateMany({ data: { timeZoneAskedAt: scene.platform.clock.now() } });
  return person;
}

const rowsOf = (scene: AccessScene, person: TestUser) =>
  scene.database.prisma.subscription.findMany({
    where: { userId: BigInt(person.id) },
    select: { expiresAt: true, state: true, channel: { select: { title: true } } },
    orderBy: { channel: { title: "asc" } },
  });

describe("A discussion group that cannot be linked is explained", () => {
  test("if Telegram links no group to the channel", async () => {
    const { scene: opened } = await openWithGroup();
    await using scene = opened;
    scene.olga.linkDiscussion(scene.channel);
    await scene.pressForged(scene.olga, `discussion:${scene.sale.channelId}`);
    expect(scene.lastMessageTo(scene.olga)).toContain("has no discussion group in Telegram");
    await scene.pressForged(scene.olga, `discussion-link:${scene.sale.channelId}`);
    expect(scene.lastMessageTo(scene.olga)).toContain("has no discussion group in Telegram");
  });

  test("if it has tiers of its own on sale", async () => {
    const { scene: opened, group } = await openWithGroup();
    await using scene = opened;
    await scene.pressForged(scene.olga, `connect-separately:${group.id}`);
    const { id: channelId } = await scene.database.prisma.channel.findUniqueOrThrow({
      where: { telegramChatId: BigInt(group.id) },
    });
    const createdAt = scene.platform.clock.now();
    await scene.database.prisma.tier.create({
      data: { id: newId(createdAt), channelId, position: 1, createdAt },
    });
    await linkAgain(scene);
    expect(scene.lastMessageTo(scene.olga)).toContain("tiers of its own on sale");
    expect(await scene.database.prisma.channel.count({ where: { discussionOfId: { not: null } } })).toBe(0);
  });

  test("if another person created it", async () => {
    const { scene: opened } = await openWithGroup({ hasBot: false });
    await using scene = opened;
    const mike = scene.newUser();
    const group = mike.createChannel({ title: "Mike's", kind: "supergroup" });
    mike.addBot(group, NEEDED_RIGHTS);
    mike.promote(scene.olga, group);
    scene.olga.linkDiscussion(scene.channel, group);
    await scene.handleUpdates();
    await linkAgain(scene);
    expect(scene.lastMessageTo(scene.olga)).toContain("only a group that you created yourself");
  });

  test("if the bot lost its rights later", async () => {
    const { scene: opened, group } = await openWithGroup();
    await using scene = opened;
    await linkUp(scene);
    scene.olga.setBotRights(group, {});
    await scene.handleUpdates();
    await scene.pressForged(scene.olga, `discussion:${scene.sale.channelId}`);
    expect(scene.lastMessageTo(scene.olga)).toContain("but I cannot work there at the moment");
    scene.olga.setBotRights(group, NEEDED_RIGHTS);
    await scene.press(scene.olga, /Check again/u);
    expect(scene.lastMessageTo(scene.olga)).toContain(
      "<b>Tea Chat</b> is connected, and I have all the rights",
    );
    const closing = "🔒 Only administrators may add people";
    expect(buttonsOf(scene.olga)).toEqual([closing, "💬 Discussion group"]);
  });
});

describe("The discussion group of a channel", () => {
  test("is offered when the channel is connected, and linked with one press", async () => {
    await using scene = await ChannelScene.open();
    const { olga } = scene;
    await scene.meet(olga);
    const channel = olga.createChannel({ title: "Tea & Talk" });
    const group = olga.createChannel({ title: "Tea Chat", kind: "supergroup" });
    olga.linkDiscussion(channel, group);
    olga.addBot(group, NEEDED_RIGHTS);
    await scene.say(olga, "/newchannel");
    await olga.share(channel, /Pick a channel/u);
    await scene.handleUpdates();
    expect(scene.lastMessageTo(olga)).toContain("It has a discussion group.");
    await scene.press(olga, /Also let subscribers/u);
    expect(scene.lastMessageTo(olga)).toContain(
      "<b>Tea Chat</b> is open to the subscribers of <b>Tea &amp; Talk</b>",
    );
    expect(scene.lastMessageTo(olga)).toContain("Every member of <b>Tea Chat</b> may add friends");
    const rows = await scene.database.prisma.channel.findMany({ include: { discussionOf: true } });
    expect(rows.map(({ title, discussionOf }) => [title, discussionOf?.title])).toEqual(
      expect.arrayContaining([
        ["Tea & Talk", undefined],
        ["Tea Chat", "Tea & Talk"],
      ]),
    );
  });

  test("has no storefront of its own", async () => {
    const { scene: opened } = await openWithGroup();
    await using scene = opened;
    await linkUp(scene);
    await scene.say(scene.olga, "/channels");
    expect(buttonsOf(scene.olga).filter((label) => label.includes("Tea"))).toEqual(["Tea & Talk"]);
  });

  test("is linked after the bot became its administrator", async () => {
    const { scene: opened, group } = await openWithGroup({ hasBot: false });
    await using scene = opened;
    scene.telegram.expectRefusal(/chat not found|not a member/u);
    await linkUp(scene);
    expect(buttonsOf(scene.olga)).toEqual(["➕ Add me to the group", "🔄 Check again", "‹ People"]);
    scene.olga.addBot(group, NEEDED_RIGHTS);
    await scene.press(scene.olga, /Check again/u, newestOf(scene.olga));
    expect(scene.lastMessageTo(scene.olga)).toContain("<b>Tea Chat</b> is open");
  });

  test("opens to later buyers, in one message with the channel", async () => {
    const { scene: opened, group } = await openWithGroup();
    await using scene = opened;
    await linkUp(scene);
    const person = await buyer(scene);
    await buy(scene, { person, tierVersionId: scene.sale.tierVersionId });
    await scene.runJobs();
    expect(buttonsOf(person)).toEqual(["🚪 Come in: Tea & Talk", "🚪 Come in: Tea Chat"]);
    await enterAll(scene, person);
    expect(scene.telegram.memberStatus(group, person)).toBe("member");
    scene.platform.clock.advance(30 * DAY);
    await scene.sweep();
    await scene.runJobs();
    expect(scene.telegram.memberStatus(group, person)).toBe("left");
  });

  test("opens to current subscribers until the same end, with one message each", async () => {
    const { scene: opened, group } = await openWithGroup();
    await using scene = opened;
    const { person } = await scene.subscriber({ days: 20, isMember: true });
    const inside = await scene.subscriber({ days: null, isMember: true });
    scene.olga.addMember(inside.person, group);
    const over = await scene.subscriber({ days: 1 });
    scene.platform.clock.advance(2 * DAY);
    await linkUp(scene);
    await scene.retryJobs();
    await linkAgain(scene);
    await scene.retryJobs();
    expect(scene.messagesTo(person)).toEqual([
      expect.stringContaining("<b>Tea Chat</b>, the discussion group of"),
    ]);
    expect(scene.messagesTo(inside.person)).toEqual([]);
    expect(await rowsOf(scene, over.person)).toHaveLength(1);
    const [talk, chat] = await rowsOf(scene, person);
    expect(chat?.expiresAt).toEqual(talk?.expiresAt);
    expect((await rowsOf(scene, inside.person)).map(({ expiresAt }) => expiresAt)).toEqual([null, null]);
    await scene.press(person, /Enter Tea Chat/u);
    await enterAll(scene, person);
    expect(scene.telegram.memberStatus(group, person)).toBe("member");
  });

  test("opens to a buyer who paid while it was linked", async () => {
    const { scene: opened } = await openWithGroup();
    await using scene = opened;
    await linkUp(scene);
    // The rows of a payment that committed without the group.
    const { person } = await scene.subscriber({ days: 20 });
    await scene.retryJobs();
    const [talk, chat] = await rowsOf(scene, person);
    expect(chat?.expiresAt).toEqual(talk?.expiresAt);
  });

  test("opens to a thousand subscribers page by page, and to nobody twice", async () => {
    const { scene: opened, group } = await openWithGroup();
    await using scene = opened;
    const { database, platform, sale } = scene;
    await linkUp(scene);
    const now = platform.clock.now();
    await database.prisma.$executeRaw`
      insert into users (id, first_name, created_at) select n, 'User', ${now} from generate_series(1, 1100) n`;
    await database.prisma.$executeRaw`
      insert into subscription (id, user_id, channel_id, tier_version_id, started_at, expires_at, access_until, extended_at,
                                state)
      select new_id(${now}), n, ${sale.channelId}, ${sale.tierVersionId}, ${now}, ends, ends, ${now}, 'active'
        from generate_series(1, 1100) n, lateral (select ${now}::timestamptz + make_interval(days => n::int) as ends) e`;
    const { id: groupId } = await database.prisma.channel.findUniqueOrThrow({
      where: { telegramChatId: BigInt(group.id) },
    });
    const page = (after: number) =>
      database.prisma.$transaction((transaction) => copyPage(transaction, { groupId, now, after }));
    const both = await Promise.all([page(0), page(0)]);
    expect(both.map((copied) => copied?.copied.length).toSorted((one = 0, other = 0) => one - other)).toEqual(
      [0, 500],
    );
    expect(both.map((copied) => copied?.next)).toEqual([500, 500]);
    expect([(await page(500))?.copied.length, (await page(1_000))?.copied.length]).toEqual([500, 100]);
    expect((await page(1_000))?.next).toBeUndefined();
    expect(await database.prisma.subscription.count({ where: { channelId: groupId } })).toBe(1100);
  });

  test("approves the join request of a subscriber by any link", async () => {
    const { scene: opened, group } = await openWithGroup();
    await using scene = opened;
    const { person } = await scene.subscriber({ isMember: true });
    await linkUp(scene);
    await scene.join(person, scene.olga.createInviteLink(group, { createsJoinRequest: true }));
    expect(scene.telegram.memberStatus(group, person)).toBe("member");
  });

  test("copies a pause and gifts, so that a refund leaves the same time in both", async () => {
    const { scene: opened } = await openWithGroup();
    await using scene = opened;
    const person = await buyer(scene);
    await buy(scene, { person, tierVersionId: scene.sale.tierVersionId });
    await scene.database.prisma.$transaction((transaction) =>
      grantTime(transaction, scene.platform, {
        kind: "gift",
        userId: person.id,
        channelIds: [scene.sale.channelId],
        seconds: 7 * 86_400,
        actorId: scene.olga.id,
      }),
    );
    await linkUp(scene);
    await scene.retryJobs();
    const given = await scene.database.prisma.subscriptionAdjustment.findMany({
      select: { kind: true, seconds: true },
    });
    expect(given).toEqual([
      { kind: "gift", seconds: 7 * 86_400 },
      { kind: "gift", seconds: 7 * 86_400 },
    ]);
    const paused = { state: "paused", pausedAt: scene.platform.clock.now() };
    const other = await scene.subscriber();
    await scene.database.prisma.subscription.update({ where: { id: other.subscriptionId }, data: paused });
    await linkAgain(scene);
    await scene.retryJobs();
    expect((await rowsOf(scene, other.person)).map(({ state }) => state)).toEqual(["paused", "paused"]);
    expect(scene.messagesTo(other.person)).toEqual([]);
  });

  test("loses the refunded time with the channel, for purchases before and after the link", async () => {
    const { scene: opened, group } = await openWithGroup();
    await using scene = opened;
    const { tierVersionId } = scene.sale;
    const [before, after] = [await buyer(scene), await buyer(scene)];
    await buy(scene, { person: before, tierVersionId });
    await linkUp(scene);
    await scene.retryJobs();
    await buy(scene, { person: after, tierVersionId });
    for (const person of [before, after]) scene.olga.addMember(person, group);
    scene.platform.clock.advance(DAY);
    await scene.database.prisma.$transaction(async (transaction) => {
      await transaction.payment.updateMany({
        data: { accessAfterRefund: "ended", refundedAt: scene.platform.clock.now() },
      });
      for (const person of [before, after]) await endAccessOf(transaction, scene.platform, person);
    });
    await scene.runJobs();
    for (const person of [before, after]) {
      expect((await rowsOf(scene, person)).map(({ state }) => state)).toEqual(["ended", "ended"]);
      expect(scene.telegram.memberStatus(group, person)).toBe("left");
    }
  });

  test("admits nobody after it is unlinked, and keeps its members until their ends", async () => {
    const { scene: opened } = await openWithGroup();
    await using scene = opened;
    const { person } = await scene.subscriber({ days: 20, isMember: true });
    await linkUp(scene);
    await scene.retryJobs();
    const before = await rowsOf(scene, person);
    await scene.press(scene.olga, /Stop letting/u);
    expect(buttonsOf(scene.olga)).toContain("💬 Also let subscribers into its discussion group");
    await buy(scene, { person, tierVersionId: scene.sale.tierVersionId });
    const after = await rowsOf(scene, person);
    expect(after[1]).toEqual(before[1]);
    expect(after[0]?.expiresAt).not.toEqual(before[0]?.expiresAt);
    await scene.retryJobs();
    expect(
      await scene.database.prisma.subscription.findFirst({
        where: { userId: BigInt(person.id), channel: { title: "Tea Chat" } },
      }),
    ).toMatchObject({ state: "active", tierVersionId: null, remindAt: null });
  });

  test("is managed by the channel's owner only", async () => {
    const { scene: opened, group } = await openWithGroup();
    await using scene = opened;
    const { sale, database } = scene;
    const mallory = scene.newUser();
    await scene.meet(mallory);
    for (const action of ["discussion", "discussion-link", "discussion-unlink"])
      expect((await scene.pressForged(mallory, `${action}:${sale.channelId}`)).text).toContain("out of date");
    await linkUp(scene);
    await database.prisma.channel.update({
      where: { telegramChatId: BigInt(group.id) },
      data: { ownerId: BigInt(mallory.id) },
    });
    expect(await database.prisma.channel.count({ where: { discussionOfId: { not: null } } })).toBe(0);
  });

  test("follows the rules of its channel, also after a change", async () => {
    const { scene: opened, group } = await openWithGroup();
    await using scene = opened;
    await linkUp(scene);
    const { channelId, ownerId: actorId } = scene.sale;
    const change = { rule: "grace", hours: 48 } as const;
    await setAccessRule(scene.platform, { channelId, actorId, change });
    await setAccessRule(scene.platform, {
      channelId,
      actorId,
      change: { rule: "unknown_members", treatment: "notify" },
    });
    await setAccessMode(scene.platform, { channelId, actorId, accessMode: "one_time_link" });
    expect(
      await scene.database.prisma.channel.findUnique({ where: { telegramChatId: BigInt(group.id) } }),
    ).toMatchObject({ graceHours: 48, unknownMembers: "notify", accessMode: "one_time_link" });
  });

  test("is offered as a discussion group when picked by itself, and may be sold separately", async () => {
    const { scene: opened, group } = await openWithGroup();
    await using scene = opened;
    await scene.pressForged(scene.olga, `connect:${group.id}`);
    expect(buttonsOf(scene.olga)).toEqual([
      "💬 Also let subscribers into its discussion group",
      "🛍 Sell the group separately",
    ]);
    await scene.press(scene.olga, /Sell the group/u);
    expect(scene.lastMessageTo(scene.olga)).toContain("<b>Tea Chat</b> is connected");
  });
});

const linkAgain = async (scene: AccessScene): Promise<void> => {
  await scene.pressForged(scene.olga, `discussion-link:${scene.sale.channelId}`);
};
