import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import type { ChannelScene } from "../../../tests/scenes/channel-scene.ts";
import { describeTier, openForm, ownersScene } from "../../../tests/scenes/owners-scene.ts";

/** Changes the stored state of the open form. */
async function changeForm(scene: ChannelScene, path: string, value: string): Promise<void> {
  const changed = await scene.database.prisma.$executeRaw`
    update chat_state set value = jsonb_set(value, ${path}::text::text[], ${value}::text::jsonb, false)`;
  expect(changed).toBe(1);
}

describe("The tier form", () => {
  test("asks four questions, shows a summary and publishes", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await describeTier(scene);
    expect(scene.lastMessageTo(olga)).toContain("<b>Monthly &lt;3</b>");
    expect(scene.lastMessageTo(olga)).toContain("Dollars: $9.99");
    expect(await world.tiers()).toEqual([]);
    await scene.press(olga, /Publish/);
    expect(scene.lastMessageTo(olga)).toContain("is on sale in Tea &amp; Talk");
    expect(await world.tiers()).toMatchObject([
      { name: "Monthly <3", period: { kind: "days", days: 30 }, prices: { XTR: 250, USD: 999 } },
    ]);
    expect(await scene.database.prisma.chatState.count()).toBe(0);
  });

  test("explains why an answer is refused and asks again, and its stored state does not grow with refused answers", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await openForm(scene);
    await scene.say(olga, "x".repeat(65));
    expect(scene.lastMessageTo(olga)).toContain("longer than 64");
    const size = async () =>
      JSON.stringify(await scene.database.prisma.chatState.findMany({ select: { value: true } })).length;
    const before = await size();
    for (let count = 0; count < 20; count++) await scene.say(olga, "x".repeat(65));
    expect(await size()).toBe(before);
    await olga.send({ photo: Buffer.from("a photo") });
    await scene.handleUpdates();
    expect(scene.lastMessageTo(olga)).toContain("waiting for a typed answer");
    await scene.say(olga, "/unknown");
    expect(scene.lastMessageTo(olga)).toContain("don't know that command");
    await scene.say(olga, "Life");
    await scene.say(olga, "4000");
    expect(scene.lastMessageTo(olga)).toContain("1 to 3660");
    await scene.press(olga, /For life/);
    await scene.say(olga, "100001");
    expect(scene.lastMessageTo(olga)).toContain("1 to 100,000 Stars");
    await scene.press(olga, /Skip: no price in Stars/);
    await scene.press(olga, /Skip: no price in dollars/);
    expect(scene.lastMessageTo(olga)).toContain("price in euros");
    expect(buttonsOf(olga)).toEqual(["✖️ Cancel"]);
    await scene.say(olga, "1,000");
    expect(scene.lastMessageTo(olga)).toContain("comma");
    await scene.say(olga, "1000001");
    expect(scene.lastMessageTo(olga)).toContain("€0.01 to €1,000,000.00");
    await scene.say(olga, "1000");
    expect(scene.lastMessageTo(olga)).toContain("asks that access to channels is sold for Stars too");
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([
      { name: "Life", period: { kind: "life" }, prices: { EUR: 100_000 } },
    ]);
  });

  test("goes on after a restart", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await openForm(scene);
    await scene.say(olga, "Monthly");
    scene.restart();
    await scene.press(olga, /90 days/);
    scene.restart();
    await scene.say(olga, "100");
    await scene.press(olga, /Skip: no price in dollars/);
    scene.restart();
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([
      { name: "Monthly", period: { kind: "days", days: 90 }, prices: { XTR: 100 } },
    ]);
  });

  test("reports once that it cannot be resumed", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await openForm(scene);
    // The state of a form with other questions.
    await changeForm(scene, "{version,1}", "999");
    scene.restart();
    await scene.say(olga, "Monthly");
    expect(scene.lastMessageTo(olga)).toContain("the form was closed");
    await scene.say(olga, "Monthly");
    expect(scene.lastMessageTo(olga)).toContain("did not understand");
  });

  test("reports a broken state and closes", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await openForm(scene);
    await changeForm(scene, "{state,tier,0,replay,send,1,payload}", '"other"');
    await scene.say(olga, "Monthly");
    expect(scene.lastMessageTo(olga)).toContain("could not go on with the form");
    await scene.say(olga, "Monthly");
    expect(scene.lastMessageTo(olga)).toContain("did not understand");
  });

  test("refuses presses of an earlier question, of another form, and without an open form", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await openForm(scene);
    await scene.say(olga, "Monthly");
    const month = dataOf(newestOf(olga)).find((data) => data.endsWith("30")) ?? "";
    await scene.press(olga, /7 days/);
    expect((await scene.pressForged(olga, month)).text).toContain("earlier question");
    await openForm(scene);
    await scene.say(olga, "Other");
    expect((await scene.pressForged(olga, month)).text).toContain("earlier question");
    await scene.press(olga, /Cancel/);
    expect(scene.lastMessageTo(olga)).toContain("Cancelled");
    expect((await scene.pressForged(olga, month)).text).toContain("out of date");
    expect(await scene.database.prisma.chatState.count()).toBe(0);
  });

  test("ends with /cancel and /start, and other commands and buttons work while it is open", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await openForm(scene);
    await scene.say(olga, "/channels");
    expect(scene.lastMessageTo(olga)).toContain("Your channels");
    await scene.say(olga, "Monthly");
    expect(scene.lastMessageTo(olga)).toContain("How long");
    await scene.say(olga, "/cancel");
    expect(scene.lastMessageTo(olga)).toContain("Cancelled");
    await scene.say(olga, "/cancel");
    expect(scene.lastMessageTo(olga)).toContain("nothing to cancel");
    await openForm(scene);
    await scene.say(olga, "/start");
    await scene.say(olga, "Monthly");
    expect(scene.lastMessageTo(olga)).toContain("did not understand");
  });

  test("changes single answers before it publishes", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await describeTier(scene);
    await scene.press(olga, /Change name/);
    await scene.say(olga, "Better");
    await scene.press(olga, /Change period/);
    await scene.say(olga, "10 days");
    await scene.press(olga, /Change prices/);
    await scene.press(olga, /Change Stars/);
    await scene.press(olga, /Skip: no price in Stars/);
    await scene.press(olga, /Change prices/);
    await scene.press(olga, /Change dollars/);
    expect(buttonsOf(olga)).toEqual(["✖️ Cancel"]);
    await scene.say(olga, "$5.00");
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([
      { name: "Better", period: { kind: "days", days: 10 }, prices: { USD: 500 } },
    ]);
  });

  test("edits a tier into a new version", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await describeTier(scene);
    await scene.press(olga, /Publish/);
    await scene.press(olga, /Open its page/);
    await scene.press(olga, /Sell$/);
    await scene.press(olga, /Monthly <3/);
    await scene.press(olga, /Edit/);
    await scene.press(olga, /Change prices/);
    await scene.press(olga, /Change Stars/);
    await scene.say(olga, "300");
    await scene.press(olga, /Publish/);
    expect(scene.lastMessageTo(olga)).toContain("is changed");
    expect(await world.tiers()).toMatchObject([{ version: 2, prices: { XTR: 300, USD: 999 } }]);
  });

  test("neither hangs nor loses an answer when Telegram refuses its messages", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await openForm(scene);
    const lost = scene.telegram.faults.add({ method: "sendMessage", kind: "reset-before", times: Infinity });
    await scene.say(olga, "Monthly");
    lost.remove();
    await olga.send("30");
    olga.block();
    await scene.handleUpdates();
    olga.unblock();
    await scene.say(olga, "250");
    await scene.press(olga, /Skip: no price in dollars/);
    expect(scene.lastMessageTo(olga)).toContain("<b>Monthly</b>");
  });

  test("keeps the answers when the database fails at Publish", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await describeTier(scene);
    await scene.database.prisma.$executeRaw`alter table tier_version rename to elsewhere`;
    await scene.press(olga, /Publish/);
    expect(scene.messagesTo(olga).at(-2)).toContain("Error id:");
    await scene.database.prisma.$executeRaw`alter table elsewhere rename to tier_version`;
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toHaveLength(1);
  });

  test("publishes nothing for a former manager", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await describeTier(scene);
    await scene.database.prisma.user.create({ data: { id: 7n, firstName: "New", createdAt: new Date() } });
    await scene.database.prisma.channel.update({ where: { id: world.channelId }, data: { ownerId: 7n } });
    await scene.press(olga, /Publish/);
    expect(scene.lastMessageTo(olga)).toContain("can't manage");
    expect(await world.tiers()).toEqual([]);
  });
});
