import { describe, expect, test } from "vitest";
import { newestOf } from "../../../tests/support/channel-scene.ts";
import { newId } from "../../platform/values/ids.ts";
import { openGiving, openLink, payStars, pressAll } from "../testing/giving-scene.ts";
import { findDonationPage } from "./find-page.ts";

const HOUR = 3_600_000;

describe("The page of donations", () => {
  test("shows its link and what people read, and lets each of it be changed", async () => {
    await using shop = await openGiving();
    const { scene, sale, buyer } = shop;
    const { olga } = scene;
    await scene.say(olga, "/donations");
    await scene.press(olga, "Tea & Talk");
    expect(scene.lastSaid(olga)).toContain(`?start=d_${sale.channelId}`);
    await scene.press(olga, "✏️ Text");
    await scene.say(olga, "For <tea>\nand talk");
    await pressAll(scene, olga, [/To the donations page/, "⭐ Sums in Stars"]);
    await scene.say(olga, "ten");
    expect(scene.lastSaid(olga)).toContain("whole numbers from 1 to 10000");
    await scene.say(olga, "20 5");
    await pressAll(scene, olga, [/To the donations page/, "🪙 Sums in dollars"]);
    await scene.say(olga, "$50");
    await openLink(shop, buyer);
    expect(scene.lastSaid(buyer)).toContain("For &lt;tea&gt;\nand talk");
    expect(newestOf(buyer)?.buttons.slice(0, 1)).toEqual([["⭐ 5 Stars", "⭐ 20 Stars"]]);
    await scene.press(buyer, /in crypto instead/);
    expect(newestOf(buyer)?.buttons.slice(0, 1)).toEqual([["$50.00"]]);
    await pressAll(scene, olga, [/To the donations page/, "✏️ Text", /own words/]);
    expect((await findDonationPage(scene.platform, sale.channelId))?.text).toBeUndefined();
  });

  test("switches donations off and on, and thanks in the channel on and off", async () => {
    await using shop = await openGiving();
    const { scene, sale } = shop;
    const { olga } = scene;
    await scene.say(olga, "/donations");
    await pressAll(scene, olga, ["Tea & Talk", /Switch donations off/, /Thank in the channel too/]);
    const page = await findDonationPage(scene.platform, sale.channelId);
    expect(page).toMatchObject({ isOn: false, isOpen: false, thanksInChannel: true });
    await pressAll(scene, olga, [/Switch donations on/, /Do not thank in the channel/]);
    expect(await findDonationPage(scene.platform, sale.channelId)).toMatchObject({
      isOn: true,
      thanksInChannel: false,
    });
    const actions = (await scene.database.prisma.auditEntry.findMany()).map(({ action }) => action);
    expect(new Set(actions)).toEqual(new Set(["channel.donations_is_on", "channel.donations_thanks"]));
  });

  test("shows how far a goal is: what was given since it was set, and did not go back", async () => {
    await using shop = await openGiving();
    const { scene, sale, buyer } = shop;
    const { olga, platform } = scene;
    const give = async (): Promise<string> => {
      await openLink(shop, buyer);
      await pressAll(scene, buyer, ["⭐ 50 Stars", /Give ⭐/]);
      return payStars(scene, buyer);
    };
    await give();
    platform.clock.advance(HOUR);
    await scene.pressForged(olga, `gifts-ask:${sale.channelId}:goal-stars`);
    await scene.say(olga, "200");
    platform.clock.advance(HOUR);
    await give();
    const sentBack = await give();
    scene.telegram.refundStars(sentBack);
    await scene.settle();
    await scene.runJobs();
    await openLink(shop, buyer);
    expect(scene.lastSaid(buyer)).toContain("▓▓░░░░░░░░ 25%: ⭐ 50 Stars of ⭐ 200 Stars");
    await scene.pressForged(olga, `gifts-ask:${sale.channelId}:goal-stars`);
    await scene.press(olga, /No goal in Stars/);
    expect((await findDonationPage(platform, sale.channelId))?.goals).toEqual([]);
  });

  test("is for the channel's people: a manager may, a stranger is answered as by an outdated button", async () => {
    await using shop = await openGiving();
    const { scene, sale, buyer } = shop;
    for (const data of ["gifts", "gifts-on", "gifts-thank", "gifts-ask"]) {
      const rest = { gifts: "", "gifts-on": ":off", "gifts-thank": ":on", "gifts-ask": ":text" }[data] ?? "";
      const pressed = await scene.pressForged(buyer, `${data}:${sale.channelId}${rest}`);
      expect(pressed.text).toContain("out of date");
    }
    await scene.say(buyer, "/donations");
    expect(scene.lastSaid(buyer)).toContain("Connect yours first");
    expect(await scene.database.prisma.donationPage.count()).toBe(0);
    const now = scene.platform.clock.now();
    await scene.database.prisma.channelManager.create({
      data: { channelId: sale.channelId, userId: BigInt(buyer.id), createdAt: now },
    });
    await scene.pressForged(buyer, `gifts-on:${sale.channelId}:off`);
    expect(await findDonationPage(scene.platform, sale.channelId)).toMatchObject({ isOn: false });
    expect((await scene.pressForged(buyer, `gifts:${newId(now)}`)).text).toContain("out of date");
  });
});
