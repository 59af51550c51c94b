import { describe, expect, test } from "vitest";
import type { Update } from "grammy/types";
import { newId } from "../../platform/values/ids.ts";
import { buttonsOf, ChannelScene, dataOf, newestOf } from "../../../tests/support/channel-scene.ts";
import { publishTier } from "../../tiers/publish-tier.ts";
import { retireTier } from "../../tiers/retire-tier.ts";

async function shopScene(names: readonly string[]) {
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
      telegramId: -1_001_234_567_890n,
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
      priceStars: 250,
      priceUsdCents: null,
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

describe("the owner's pages", () => {
  test("say what to do when there is no channel", async () => {
    await using world = await shopScene([]);
    const { scene, ben } = world;
    await scene.say(ben, "/channels");
    expect(buttonsOf(ben)).toEqual(["➕ Connect a channel"]);
    await scene.press(ben, /Connect a channel/);
    expect(scene.lastSaid(ben)).toContain("two rights");
  });

  test("are one message that changes", async () => {
    await using world = await shopScene(["Month", "Year"]);
    const { scene, olga } = world;
    await scene.say(olga, "/channels");
    const sent = () => scene.telegram.callsOf("sendMessage").length;
    const before = sent();
    await scene.press(olga, /Tea/);
    expect(scene.lastSaid(olga)).toContain(`https://t.me/paygateprime_bot?start=c_${world.channelId}`);
    expect(scene.lastSaid(olga)).toContain("• <b>Month</b> · 30 days · ⭐ 250");
    await scene.press(olga, /Year/);
    expect((await scene.press(olga, /Up/)).text).toBe("Moved.");
    expect((await scene.press(olga, /Up/)).text).toContain("first already");
    await scene.press(olga, /Retire/);
    expect(buttonsOf(olga)).toEqual(["☀️ Bring back", "‹ Back to the channel"]);
    await scene.press(olga, /Back to the channel/);
    expect(buttonsOf(olga).slice(0, 2)).toEqual(["Month", "💤 Year"]);
    await scene.press(olga, /💤 Year/);
    await scene.press(olga, /Bring back/);
    await scene.press(olga, /Back to the channel/);
    await scene.press(olga, /Way in: join request/);
    expect(buttonsOf(olga)).toContain("🚪 Way in: one-time link");
    await scene.press(olga, /All channels/);
    expect(sent()).toBe(before);
  });

  test("make a post whose buttons are links", async () => {
    await using world = await shopScene(["Month", "Year"]);
    const { scene, olga } = world;
    await scene.pressForged(olga, `post:${world.channelId}`);
    expect(dataOf(newestOf(olga))).toEqual(
      world.tiers.map((id) => `https://t.me/paygateprime_bot?start=t_${id}`),
    );
  });

  test("do not open to strangers, whatever their client sends", async () => {
    await using world = await shopScene(["Month"]);
    const { scene, ben, channelId, tiers } = world;
    const [tierId] = tiers;
    const actions = [
      `ch:${channelId}`,
      `mode:${channelId}:one_time_link`,
      `post:${channelId}`,
      `mgrs:${channelId}`,
    ];
    actions.push(`tier:${tierId}`, `tier-off:${tierId}`, `tier-back:${tierId}`, `tier-move:${tierId}:up`);
    actions.push(
      `tier-add:${channelId}`,
      `tier-edit:${tierId}`,
      "ch:1",
      "ch",
      "tier-move:x:y",
      "nothing",
      "form:x:1:publish",
    );
    for (const data of actions) {
      expect((await scene.pressForged(ben, data)).text).toContain("out of date");
    }
    expect(scene.said(ben).join()).not.toContain("Tea");
    expect(await scene.database.prisma.chatState.count()).toBe(0);
  });
});

describe("the storefront", () => {
  test("notes once who opened it, by whichever link", async () => {
    await using world = await shopScene(["Month"]);
    const { scene, ben, channelId, tiers } = world;
    await scene.say(ben, `/start c_${channelId}`);
    await scene.say(ben, `/start t_${tiers[0] ?? ""}`);
    expect(
      await scene.database.prisma.visitor.findMany({ select: { channelId: true, userId: true } }),
    ).toEqual([{ channelId, userId: BigInt(ben.id) }]);
  });

  test("shows what a channel sells, and one tier with a way to the others", async () => {
    await using world = await shopScene(["Month", "Year"]);
    const { scene, ben, channelId, tiers } = world;
    await scene.say(ben, `/start c_${channelId}`);
    expect(buttonsOf(ben)).toEqual(["Month · 30 days · ⭐ 250", "Year · 30 days · ⭐ 250"]);
    expect(dataOf(newestOf(ben))[1]).toBe(`buy:${tiers[1]}`);
    await scene.say(ben, `/start t_${tiers[1]}`);
    expect(buttonsOf(ben)).toEqual(["Year · 30 days · ⭐ 250", "All offers"]);
    await scene.press(ben, /All offers/);
    expect(buttonsOf(ben)).toHaveLength(2);
  });

  test("is kind about what is gone or was never there", async () => {
    await using world = await shopScene(["Month", "Year"]);
    const { scene, olga, ben, platform, channelId, tiers } = world;
    await retireTier(platform, { tierId: tiers[0] ?? "", actorId: olga.id });
    await scene.say(ben, `/start t_${tiers[0]}`);
    expect(scene.lastSaid(ben)).toContain("no longer on sale");
    expect(buttonsOf(ben)).toEqual(["Year · 30 days · ⭐ 250"]);
    await retireTier(platform, { tierId: tiers[1] ?? "", actorId: olga.id });
    await scene.say(ben, `/start c_${channelId}`);
    expect(scene.lastSaid(ben)).toContain("nothing on sale at the moment");
    for (const payload of [`c_${tiers[0]}`, `t_${channelId}`]) {
      await scene.say(ben, `/start ${payload}`);
      expect(scene.lastSaid(ben)).toContain("nothing that is on sale");
    }
    for (const payload of ["c_", "t_1", "x", "c_'; drop table users"]) {
      await scene.say(ben, `/start ${payload}`);
      expect(scene.lastSaid(ben)).toContain("don't know that link");
    }
  });
});

describe("the first words", () => {
  test("cost one statement besides remembering the person", async () => {
    await using world = await shopScene([]);
    const { scene, olga } = world;
    const statements: string[] = [];
    const { pool } = scene.database;
    const query = pool.query.bind(pool) as (...given: unknown[]) => unknown;
    Object.assign(pool, {
      query: (...given: [{ name?: string }]) => {
        statements.push(given[0].name ?? "?");
        return query(...given);
      },
    });
    await scene.say(olga, "/start");
    expect(statements).toEqual(["remember_user", "chat_state_delete"]);
    expect(buttonsOf(olga)).toHaveLength(3);
  });

  test("offer help, and answer what is not understood but not what nobody typed", async () => {
    await using world = await shopScene([]);
    const { scene, ben } = world;
    await scene.say(ben, "/help");
    expect(scene.lastSaid(ben)).toContain("/newchannel");
    await scene.say(ben, "hello?");
    expect(scene.lastSaid(ben)).toContain("did not understand");
    const { length } = scene.said(ben);
    await scene.report(({ message }) => {
      const { text: _, ...untyped } = message ?? {};
      return { message: { ...untyped, pinned_message: message } } as Pick<Update, "message">;
    });
    expect(scene.said(ben)).toHaveLength(length);
  });
});
