import { addToTeam } from "../../../tests/support/team.ts";
import { describe, expect, test } from "vitest";
import { newestOf } from "../../../tests/scenes/channel-scene.ts";
import { newId } from "../../platform/values/ids.ts";
import { openDonations, openDonationLink, payStars, pressAll } from "../../../tests/scenes/donation-scene.ts";
import { findDonationPage } from "../page/donation-page.ts";

const HOUR = 3_600_000;

describe("The settings of the donation page", () => {
  test("show the link and the text, and change each of them", async () => {
    await using fixture = await openDonations();
    const { scene, sale, buyer } = fixture;
    const { olga } = scene;
    await scene.say(olga, "/donations");
    await scene.press(olga, "Tea & Talk");
    expect(scene.lastMessageTo(olga)).toContain(`?start=d_${sale.channelId}`);
    await scene.press(olga, "✏️ Text");
    await scene.say(olga, "For <tea>\nand talk");
    await pressAll(scene, olga, [/To the donations page/, "⭐ Sums in Stars"]);
    await scene.say(olga, "ten");
    expect(scene.lastMessageTo(olga)).toContain("whole numbers from 1 to 10000");
    await scene.say(olga, "20 5");
    await pressAll(scene, olga, [/To the donations page/, "🪙 Sums in dollars"]);
    await scene.say(olga, "$50");
    await openDonationLink(fixture, buyer);
    expect(scene.lastMessageTo(buyer)).toContain("For &lt;tea&gt;\nand talk");
    expect(newestOf(buyer)?.buttons.slice(0, 1)).toEqual([["⭐ 5 Stars", "⭐ 20 Stars"]]);
    await scene.press(buyer, /in dollars instead/);
    expect(newestOf(buyer)?.buttons.slice(0, 1)).toEqual([["$50.00"]]);
    await pressAll(scene, olga, [/To the donations page/, "✏️ Text", /default text/]);
    expect((await findDonationPage(scene.platform, sale.channelId))?.text).toBeUndefined();
  });

  test("switch donations off and on, and thanks in the channel on and off", async () => {
    await using fixture = await openDonations();
    const { scene, sale } = fixture;
    const { olga } = scene;
    await scene.say(olga, "/donations");
    await pressAll(scene, olga, ["Tea & Talk", /Switch donations off/, /Thank in the channel too/]);
    const page = await findDonationPage(scene.platform, sale.channelId);
    expect(page).toMatchObject({ isEnabled: false, isOpen: false, thanksInChannel: true });
    await pressAll(scene, olga, [/Switch donations on/, /Do not thank in the channel/]);
    expect(await findDonationPage(scene.platform, sale.channelId)).toMatchObject({
      isEnabled: true,
      thanksInChannel: false,
    });
    const actions = (await scene.database.prisma.auditEntry.findMany()).map(({ action }) => action);
    expect(new Set(actions)).toEqual(new Set(["channel.donations_is_enabled", "channel.donations_thanks"]));
  });

  test("show the progress of a goal: donations since it was set, without refunded ones", async () => {
    await using fixture = await openDonations();
    const { scene, sale, buyer } = fixture;
    const { olga, platform } = scene;
    const give = async (): Promise<string> => {
      await openDonationLink(fixture, buyer);
      await pressAll(scene, buyer, ["⭐ 50 Stars", /Give ⭐/]);
      return payStars(scene, buyer);
    };
    await give();
    platform.clock.advance(HOUR);
    await scene.pressForged(olga, `donation-setting:${sale.channelId}:goal-XTR`);
    await scene.say(olga, "200");
    platform.clock.advance(HOUR);
    await give();
    const sentBack = await give();
    scene.telegram.refundStars(sentBack);
    await scene.handleUpdates();
    await scene.runJobs();
    await openDonationLink(fixture, buyer);
    expect(scene.lastMessageTo(buyer)).toContain("▓▓░░░░░░░░ 25%: ⭐ 50 Stars of ⭐ 200 Stars");
    await scene.pressForged(olga, `donation-setting:${sale.channelId}:goal-XTR`);
    await scene.press(olga, /No goal in Stars/);
    expect((await findDonationPage(platform, sale.channelId))?.goals).toEqual([]);
  });

  test("are for the owner and the managers; other presses are answered as outdated", async () => {
    await using fixture = await openDonations();
    const { scene, sale, buyer } = fixture;
    for (const data of ["donation-settings", "donation-switch", "donation-thanks", "donation-setting"]) {
      const rest =
        {
          "donation-settings": "",
          "donation-switch": ":off",
          "donation-thanks": ":on",
          "donation-setting": ":text",
        }[data] ?? "";
      const pressed = await scene.pressForged(buyer, `${data}:${sale.channelId}${rest}`);
      expect(pressed.text).toContain("out of date");
    }
    await scene.say(buyer, "/donations");
    expect(scene.lastMessageTo(buyer)).toContain("Connect yours first");
    expect(await scene.database.prisma.donationPage.count()).toBe(0);
    const now = scene.platform.clock.now();
    await addToTeam(scene.database.prisma, { channelId: sale.channelId, userId: BigInt(buyer.id) });
    await scene.pressForged(buyer, `donation-switch:${sale.channelId}:off`);
    expect(await findDonationPage(scene.platform, sale.channelId)).toMatchObject({ isEnabled: false });
    expect((await scene.pressForged(buyer, `donation-settings:${newId(now)}`)).text).toContain("out of date");
  });
});
