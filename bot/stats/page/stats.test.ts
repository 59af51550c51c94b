import { addToTeam } from "../../../tests/support/team.ts";
import { describe, expect, test, vi } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import type { ChannelScene } from "../../../tests/scenes/channel-scene.ts";
import { parseCsv } from "../../../tests/support/parse-csv.ts";
import { starsEvent } from "../../../tests/support/payment-events.ts";
import { ownersScene } from "../../../tests/scenes/owners-scene.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { openSaleFixture } from "../../../tests/providers/sale-fixture.ts";
import { selectIsLarge } from "../../subscriptions/entitlement/entitlement.sql.ts";
import { newId } from "../../platform/values/ids.ts";

/** The content of the last file that the bot sent. */
async function lastFile(scene: ChannelScene): Promise<string[][]> {
  const { response } = scene.telegram.callsOf("sendDocument").at(-1) ?? {};
  const result = response?.ok === true ? response.result : undefined;
  const id = (result as { document: { file_id: string } }).document.file_id;
  const { file_path: path } = await scene.platform.telegram.getFile(id);
  const { botToken, url } = scene.telegram;
  const file = await fetch(`${url}/file/bot${botToken}/${path}`);
  return parseCsv((await file.text()).replace("\uFEFF", ""));
}

describe("/stats", () => {
  test("shows the last 30 days of the only channel as a chart with a caption", async () => {
    const { scene, sale } = await openSaleFixture();
    await using _ = scene;
    await confirmPayment(scene.platform, starsEvent(await sale.order(), sale.buyerId));
    await scene.say(scene.olga, "/stats");
    const shown = newestOf(scene.olga);
    expect(shown?.text).toBe(
      "📊 Tea & Talk, the last 30 days\nSales: ⭐ 250. Donations: nothing.\nRefunds: nothing. Yours after fees: ⭐ 243.",
    );
    expect(shown?.raw.photo?.[0]).toMatchObject({ width: 1080, height: 960 });
    expect(shown?.buttons).toEqual([
      ["7 days", "• 30 days •", "90 days"],
      ["• 💰 Money •", "👥 People", "🛒 Orders"],
      ["🏷 Tiers", "🔗 Links"],
      ["🌙 Dark", "⬇️ As a file"],
    ]);
  });

  test("changes view, period and theme in the same message", async () => {
    const { scene, sale } = await openSaleFixture();
    await using _ = scene;
    await confirmPayment(scene.platform, starsEvent(await sale.order(), sale.buyerId));
    await sale.order();
    const { olga } = scene;
    await scene.say(olga, "/stats");
    const { id } = newestOf(olga) ?? {};
    for (const [button, line] of [
      [/People/, "1 new, 0 renewed, 0 gone.\n1 person has a subscription now."],
      [/Orders/, "Orders: 2. Paid: 1.\nThat is 50% from offer to payment."],
      [/Tiers/, "First: Monthly, ⭐ 250 in 1 payment.\nNothing else was paid for."],
      [/Links/, "First: No tracked link, ⭐ 250 in 1 payment.\nNothing else was paid for."],
    ] as const) {
      await scene.press(olga, button);
      expect(newestOf(olga)?.text).toBe(`📊 Tea & Talk, the last 30 days\n${line}`);
    }
    await scene.press(olga, /90 days/);
    expect(newestOf(olga)?.text).toContain("the last 90 days\nFirst: No tracked link");
    const light = newestOf(olga)?.raw.photo?.[0]?.file_unique_id;
    await scene.press(olga, /Dark/);
    expect(newestOf(olga)?.raw.photo?.[0]?.file_unique_id).not.toBe(light);
    expect(buttonsOf(olga)).toEqual(expect.arrayContaining(["☀️ Light", "• 90 days •", "• 🔗 Links •"]));
    expect(newestOf(olga)?.id).toBe(id);
    expect(scene.telegram.callsOf("sendPhoto")).toHaveLength(1);
  });

  test("sends the numbers of a view as a CSV file", async () => {
    const { scene, sale } = await openSaleFixture();
    await using _ = scene;
    const { olga } = scene;
    await confirmPayment(scene.platform, starsEvent(await sale.order(), sale.buyerId));
    await scene.say(olga, "/stats");
    await scene.press(olga, /7 days/);
    await scene.press(olga, /As a file/);
    const [heading, ...rows] = await lastFile(scene);
    expect(heading).toEqual([
      "Day",
      "Sales (Stars)",
      "Donations (Stars)",
      "Refunds (Stars)",
      "Sales (USD)",
      "Donations (USD)",
      "Refunds (USD)",
      "Sales (EUR)",
      "Donations (EUR)",
      "Refunds (EUR)",
    ]);
    const today = scene.platform.clock.now().toISOString().slice(0, 10);
    expect(rows).toHaveLength(7);
    expect(rows.at(-1)).toEqual([today, "250", "0", "0", ...Array.from({ length: 6 }, () => "0.00")]);
    for (const [view, columns] of [
      [/People/, ["Day", "New", "Renewed", "Gone", "Subscribed"]],
      [/Orders/, ["Day", "Orders", "Paid"]],
      [/Tiers/, ["Tier", "Payments", "Stars", "USD", "EUR"]],
      [/Links/, ["Link", "Payments", "Stars", "USD", "EUR"]],
    ] as const) {
      const chart = olga.chat.find(({ raw }) => raw.photo !== undefined);
      await scene.press(olga, view, chart);
      await scene.press(
        olga,
        /As a file/,
        olga.chat.find(({ raw }) => raw.photo !== undefined),
      );
      expect((await lastFile(scene))[0]).toEqual(columns);
    }
  });

  test("counts days in the reader's time zone", async () => {
    await using owners = await ownersScene(new Date("2026-11-24T23:30:00Z"));
    const { scene, olga } = owners;
    await scene.database.prisma.user.updateMany({ data: { timeZone: "Asia/Tokyo" } });
    await scene.say(olga, "/stats");
    await scene.press(olga, /As a file/);
    expect((await lastFile(scene)).at(-1)?.[0]).toBe("2026-11-25");
  });

  test("shows all channels of the owner first, then each of them", async () => {
    await using owners = await ownersScene();
    const { scene, olga, addChannel } = owners;
    await addChannel("Books & Beer");
    await scene.say(olga, "/stats");
    expect(newestOf(olga)?.text).toContain("All my channels, the last 30 days");
    await scene.press(olga, /People/);
    await scene.press(olga, /Another channel/);
    expect(buttonsOf(olga)).toEqual(["All my channels", "Tea & Talk", "Books & Beer"]);
    await scene.press(olga, "Books & Beer");
    expect(newestOf(olga)?.text).toContain("Books & Beer, the last 30 days\n0 new, 0 renewed, 0 gone.");
  });

  test("points a person without a channel to /newchannel", async () => {
    await using owners = await ownersScene();
    const { scene } = owners;
    const bob = scene.telegram.person({ firstName: "Bob" });
    await scene.meet(bob);
    await scene.say(bob, "/stats");
    expect(scene.lastMessageTo(bob)).toContain("nothing to show");
  });

  test("shows a manager the managed channel, from the owner's ledger", async () => {
    const { scene, sale, buyer } = await openSaleFixture();
    await using _ = scene;
    const manager = scene.telegram.person({ firstName: "Max" });
    await scene.meet(manager);
    await addToTeam(scene.database.prisma, { channelId: sale.channelId, userId: BigInt(manager.id) });
    await confirmPayment(scene.platform, starsEvent(await sale.order(), buyer.id));
    await scene.say(manager, "/stats");
    expect(newestOf(manager)?.text).toContain("Tea & Talk, the last 30 days\nSales: ⭐ 250.");
    // A manager may not read the statistics of all channels.
    expect(dataOf(newestOf(manager)).some((data) => data.includes(":all:"))).toBe(false);
  });

  test.each([
    ["another owner's channel", (id: string) => `stats:${id}:revenue:30:light`],
    ["the file of another owner's channel", (id: string) => `stats-csv:${id}:revenue:30`],
    ["a channel that does not exist", () => `stats:${newId(new Date())}:revenue:30:light`],
    ["all channels of a person without one", () => "stats:all:revenue:30:light"],
    ["an unknown view", (id: string) => `stats:${id}:secrets:30:light`],
    ["an unknown period", (id: string) => `stats:${id}:revenue:100000:light`],
    ["the list of channels of a person without one", () => "stats-of:revenue:30:light"],
  ])("refuses a press for %s", async (_, data) => {
    await using owners = await ownersScene();
    const { scene, channelId } = owners;
    const mallory = scene.telegram.person({ firstName: "Mallory" });
    await scene.meet(mallory);
    const { text } = await scene.pressForged(mallory, data(channelId));
    expect(text).toContain("out of date");
    expect(scene.telegram.callsOf("sendPhoto")).toEqual([]);
    expect(scene.telegram.callsOf("sendDocument")).toEqual([]);
  });

  test("says below a pressed text page that it counts a large channel, and leaves the page as it is", async () => {
    const { scene } = await openSaleFixture();
    await using _ = scene;
    const { olga, database } = scene;
    await scene.openChannel(olga, /Tea & Talk/, "Reach");
    const page = newestOf(olga);
    using _large = vi.spyOn(selectIsLarge, "first").mockResolvedValue({ isLarge: true });
    const holder = await database.pool.connect();
    await holder.query("begin; lock table payment in access exclusive mode");
    const pressed = scene.press(olga, /Statistics/);
    await expect.poll(() => newestOf(olga)?.text).toContain("Counting");
    await holder.query("commit");
    holder.release();
    await pressed;
    expect(newestOf(olga)?.text).toContain("Tea & Talk, the last 30 days");
    expect(olga.chat.map(({ text }) => text).join()).not.toContain("Counting");
    expect(olga.chat.find(({ id }) => id === page?.id)?.text).toBe(page?.text);
  });

  test("sends a new message if the old one can no longer be edited", async () => {
    await using owners = await ownersScene();
    const { scene, olga } = owners;
    await scene.say(olga, "/stats");
    const chart = newestOf(olga);
    scene.telegram.expectRefusal("message to edit not found");
    const press = olga.press(/People/);
    await scene.platform.telegram.deleteMessage(olga.id, chart?.id ?? 0);
    await Promise.all([press, scene.handleUpdates()]);
    expect(newestOf(olga)?.text).toContain("0 new");
    expect(scene.telegram.callsOf("sendPhoto")).toHaveLength(2);
  });
});
