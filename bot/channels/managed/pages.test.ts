import { describe, expect, test } from "vitest";
import type { Update } from "grammy/types";
import { newId } from "../../platform/values/ids.ts";
import { buttonsOf, ChannelScene, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { publishTier, retireTier } from "../../tiers/change/change-tier.ts";
import { AccessScene } from "../../../tests/scenes/access-scene.ts";

async function storefrontScene(names: readonly string[]) {
  const scene = await ChannelScene.open();
  const { platform, olga } = scene;
  const ben = scene.telegram.person({ firstName: "Ben" });
  const now = platform.clock.now();
  const channelId = newId(now);
  await scene.meet(olga);
  await scene.meet(ben);
  await scene.database.prisma.channel.create({
    data: {
      id: channelId,
      telegramChatId: -1_001_234_567_890n,
      kind: "channel",
      title: "Tea",
      ownerId: BigInt(olga.id),
      createdAt: now,
    },
  });
  const tiers: string[] = [];
  for (const name of names) {
    const tierId = newId(now);
    const terms = {
      name,
      period: { kind: "days" as const, days: 30 },
      prices: { XTR: 250 },
      trialDays: null,
      bundle: [],
    };
    await publishTier(platform, { channelId, actorId: olga.id, tierId, terms });
    tiers.push(tierId);
  }
  return {
    scene,
    olga,
    ben,
    platform,
    channelId,
    tiers,
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}

describe("The owner's pages", () => {
  test("offer to connect a channel where none exists", async () => {
    await using world = await storefrontScene([]);
    const { scene, ben } = world;
    await scene.say(ben, "/channels");
    expect(buttonsOf(ben)).toEqual(["➕ Connect a channel"]);
    await scene.press(ben, /Connect a channel/);
    expect(scene.lastMessageTo(ben)).toContain("two rights");
  });

  test("are one message that is edited", async () => {
    await using world = await storefrontScene(["Month", "Year"]);
    const { scene, olga } = world;
    await scene.say(olga, "/channels");
    const sent = () => scene.telegram.callsOf("sendMessage").length;
    const before = sent();
    await scene.press(olga, /Tea/);
    expect(scene.lastMessageTo(olga)).toContain(`https://t.me/paygateprime_bot?start=c_${world.channelId}`);
    await scene.press(olga, /Sell$/);
    expect(scene.lastMessageTo(olga)).toContain("• <b>Month</b> · 30 days · ⭐ 250");
    await scene.press(olga, /Year/);
    expect((await scene.press(olga, /Up/)).text).toBe("Moved.");
    expect((await scene.press(olga, /Up/)).text).toContain("first already");
    await scene.press(olga, /Retire/);
    expect(buttonsOf(olga)).toEqual(["☀️ Bring back", "‹ Tiers"]);
    await scene.press(olga, /‹ Tiers/);
    expect(buttonsOf(olga).slice(0, 2)).toEqual(["Month", "💤 Year"]);
    await scene.press(olga, /💤 Year/);
    await scene.press(olga, /Bring back/);
    await scene.press(olga, /‹ Tiers/);
    await scene.press(olga, /Back to the channel/);
    await scene.press(olga, /Settings$/);
    await scene.press(olga, /Invite links: join request/);
    expect(buttonsOf(olga)).toContain("🚪 Invite links: one-time link");
    await scene.press(olga, /Back to the channel/);
    await scene.press(olga, /All channels/);
    expect(sent()).toBe(before);
  });

  test("have at most eight buttons each, and each button opens a page", async () => {
    await using scene = await AccessScene.openFor();
    const { olga } = scene;
    await scene.openChannel(olga, /Tea/);
    const groups = ["🏷 Sell", "👥 People", "📣 Reach", "⚙️ Settings"];
    expect(buttonsOf(olga)).toEqual([...groups, "‹ All channels"]);
    for (const group of groups) {
      await scene.pressForged(olga, `channel:${scene.sale.channelId}`);
      await scene.press(olga, group);
      const actions = dataOf(newestOf(olga));
      expect(actions.length).toBeLessThanOrEqual(8);
      for (const data of actions)
        expect((await scene.pressForged(olga, data)).text ?? "").not.toContain("out of date");
    }
  });

  test("show a long list of tiers in parts", async () => {
    await using world = await storefrontScene(["A", "B", "C", "D", "E", "F"]);
    const { scene, olga } = world;
    await scene.openChannel(olga, /Tea/, "Sell");
    expect(buttonsOf(olga).slice(0, 5)).toEqual(["A", "B", "C", "D", "More tiers (2 of 2) ›"]);
    expect(buttonsOf(olga)).toHaveLength(8);
    await scene.press(olga, /More tiers/);
    expect(buttonsOf(olga).slice(0, 3)).toEqual(["E", "F", "More tiers (1 of 2) ›"]);
    await scene.press(olga, /More tiers/);
    expect(buttonsOf(olga)).toContain("A");
  });

  test("make a post with links as buttons", async () => {
    await using world = await storefrontScene(["Month", "Year"]);
    const { scene, olga } = world;
    await scene.pressForged(olga, `tiers-post:${world.channelId}`);
    expect(dataOf(newestOf(olga))).toEqual(
      world.tiers.map((id) => `https://t.me/paygateprime_bot?start=t_${id}`),
    );
  });

  test("are refused to other people, even for a forged press", async () => {
    await using world = await storefrontScene(["Month"]);
    const { scene, ben, channelId, tiers } = world;
    const [tierId] = tiers;
    const actions = [
      `channel:${channelId}`,
      `access-mode:${channelId}:one_time_link`,
      `tiers-post:${channelId}`,
      `managers:${channelId}`,
      `tiers:${channelId}:0`,
      `channel-sell:${channelId}`,
      `channel-people:${channelId}`,
      `channel-reach:${channelId}`,
      `channel-settings:${channelId}`,
    ];
    actions.push(
      `tier:${tierId}`,
      `tier-retire:${tierId}`,
      `tier-restore:${tierId}`,
      `tier-move:${tierId}:up`,
    );
    actions.push(
      `tier-add:${channelId}`,
      `tier-edit:${tierId}`,
      "channel:1",
      "channel",
      "tier-move:x:y",
      "nothing",
      "form:x:1:publish",
    );
    for (const data of actions) {
      expect((await scene.pressForged(ben, data)).text).toContain("out of date");
    }
    expect(scene.messagesTo(ben).join()).not.toContain("Tea");
    expect(await scene.database.prisma.chatState.count()).toBe(0);
  });
});

describe("The storefront", () => {
  test("records each visitor once, by either kind of link", async () => {
    await using world = await storefrontScene(["Month"]);
    const { scene, ben, channelId, tiers } = world;
    await scene.say(ben, `/start c_${channelId}`);
    await scene.say(ben, `/start t_${tiers[0] ?? ""}`);
    expect(
      await scene.database.prisma.storefrontVisit.findMany({ select: { channelId: true, userId: true } }),
    ).toEqual([{ channelId, userId: BigInt(ben.id) }]);
  });

  test("shows the tiers of a channel, or one tier with a button to the others", async () => {
    await using world = await storefrontScene(["Month", "Year"]);
    const { scene, ben, channelId, tiers } = world;
    await scene.say(ben, `/start c_${channelId}`);
    expect(buttonsOf(ben)).toEqual(["Month · 30 days · ⭐ 250", "Year · 30 days · ⭐ 250"]);
    expect(dataOf(newestOf(ben))[1]).toBe(`buy:${tiers[1]}`);
    await scene.say(ben, `/start t_${tiers[1]}`);
    expect(buttonsOf(ben)).toEqual(["Year · 30 days · ⭐ 250", "All offers"]);
    await scene.press(ben, /All offers/);
    expect(buttonsOf(ben)).toHaveLength(2);
  });

  test("explains retired tiers, empty storefronts and unknown links", async () => {
    await using world = await storefrontScene(["Month", "Year"]);
    const { scene, olga, ben, platform, channelId, tiers } = world;
    await retireTier(platform, { tierId: tiers[0] ?? "", actorId: olga.id });
    await scene.say(ben, `/start t_${tiers[0]}`);
    expect(scene.lastMessageTo(ben)).toContain("no longer on sale");
    expect(buttonsOf(ben)).toEqual(["Year · 30 days · ⭐ 250"]);
    await retireTier(platform, { tierId: tiers[1] ?? "", actorId: olga.id });
    await scene.say(ben, `/start c_${channelId}`);
    expect(scene.lastMessageTo(ben)).toContain("nothing on sale at the moment");
    for (const payload of [`c_${tiers[0]}`, `t_${channelId}`]) {
      await scene.say(ben, `/start ${payload}`);
      expect(scene.lastMessageTo(ben)).toContain("Nothing is on sale");
    }
    for (const payload of ["c_", "t_1", "x", "c_'; drop table users"]) {
      await scene.say(ben, `/start ${payload}`);
      expect(scene.lastMessageTo(ben)).toContain("don't know that link");
    }
  });
});

describe("The first message", () => {
  test("costs one statement besides those that store the update and the user", async () => {
    await using world = await storefrontScene([]);
    const { scene, olga } = world;
    const statements: string[] = [];
    const { pool } = scene.database;
    const query = pool.query.bind(pool) as (...given: unknown[]) => unknown;
    Object.assign(pool, {
      query: (...given: [string | { text: string }]) => {
        const text = typeof given[0] === "string" ? given[0] : given[0].text;
        statements.push(/(?:insert into|delete from) \w+/.exec(text)?.[0] ?? text);
        return query(...given);
      },
    });
    await scene.say(olga, "/start");
    const own = statements.filter((statement) => !statement.includes("received_update"));
    expect(own).toEqual(["insert into users", "delete from chat_state"]);
    expect(buttonsOf(olga)).toHaveLength(3);
  });

  test("offers help; unknown text gets an answer, and a service message gets none", async () => {
    await using world = await storefrontScene([]);
    const { scene, ben } = world;
    await scene.say(ben, "/help");
    expect(scene.lastMessageTo(ben)).toContain("/newchannel");
    await scene.say(ben, "hello?");
    expect(scene.lastMessageTo(ben)).toContain("did not understand");
    const { length } = scene.messagesTo(ben);
    await scene.report(({ message }) => {
      const { text: _, ...untyped } = message ?? {};
      return { message: { ...untyped, pinned_message: message } } as Pick<Update, "message">;
    });
    expect(scene.messagesTo(ben)).toHaveLength(length);
  });
});
