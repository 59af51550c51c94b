import { describe, expect, test } from "vitest";
import { buttonsOf } from "../../../tests/scenes/channel-scene.ts";
import { describeTier, openForm, ownersScene } from "../../../tests/scenes/owners-scene.ts";

const DAY = 86_400_000;
const november = new Date("2026-11-24T12:00:00Z");

describe("The question for the period", () => {
  test.each([
    ["7 days", { kind: "days", days: 7 }],
    ["365 days", { kind: "days", days: 365 }],
    ["1 month", { kind: "months", months: 1 }],
    ["12 months", { kind: "months", months: 12 }],
    ["♾ For life", { kind: "life" }],
  ])("takes a press on %s", async (label, period) => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await describeTier(scene, new RegExp(`^${label}$`, "u"));
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([{ period }]);
  });

  test("accepts a typed number of months", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await describeTier(scene, "2 months");
    expect(scene.lastMessageTo(olga)).toContain("Lasts: 2 months");
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([{ period: { kind: "months", months: 2 } }]);
  });

  test("explains that Telegram's subscriptions renew every 30 days, for months sold in Stars", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await describeTier(scene, "1 month");
    expect(scene.lastMessageTo(olga)).toContain("only for tiers of exactly 30 days");
    await scene.press(olga, /Change period/);
    await scene.press(olga, /^30 days$/u);
    expect(scene.lastMessageTo(olga)).not.toContain("exactly");
  });

  test("accepts a last day, which ends in the owner's time zone", async () => {
    await using world = await ownersScene(november);
    const { scene, olga } = world;
    await scene.database.prisma.user.update({
      where: { id: BigInt(olga.id) },
      data: { timeZone: "America/New_York" },
    });
    await openForm(scene);
    await scene.say(olga, "Monthly");
    expect(scene.lastMessageTo(olga)).toContain("midnight in your time zone, America/New_York");
    await scene.say(olga, "31 December 2026");
    await scene.say(olga, "250");
    await scene.press(olga, /Skip/);
    expect(scene.lastMessageTo(olga)).toContain("until December 31, 2026");
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([
      { period: { kind: "until", until: new Date("2027-01-01T04:59:59.999Z") } },
    ]);
  });

  test("names UTC to an owner without a time zone", async () => {
    await using world = await ownersScene(november);
    const { scene, olga } = world;
    await openForm(scene);
    await scene.say(olga, "Monthly");
    expect(scene.lastMessageTo(olga)).toContain("midnight in UTC");
    await scene.say(olga, "2026-12-31");
    await scene.say(olga, "250");
    await scene.press(olga, /Skip/);
    expect(scene.lastMessageTo(olga)).toMatch(
      /Access ends for all buyers at the same moment: December 31, 2026.* UTC\./u,
    );
  });

  test("explains why a last day is refused, and asks again", async () => {
    await using world = await ownersScene(november);
    const { scene, olga } = world;
    await openForm(scene);
    await scene.say(olga, "Monthly");
    const refusals = {
      "2026-11-23": "has passed already",
      "2040-01-01": "more than ten years away",
      "2027-02-30": "no such day",
      "12/31/2026": "with its year",
      "121 months": "1 to 120 months",
      "next summer": "could not read that as a period",
    };
    for (const [typed, refusal] of Object.entries(refusals)) {
      await scene.say(olga, typed);
      expect(scene.lastMessageTo(olga)).toContain(refusal);
    }
    await scene.say(olga, "2026-11-24");
    expect(scene.lastMessageTo(olga)).toContain("Telegram Stars?");
  });

  test("refuses to publish a last day that has passed meanwhile, and lets the owner change it", async () => {
    await using world = await ownersScene(november);
    const { scene, olga } = world;
    await describeTier(scene, "2026-11-25");
    scene.platform.clock.advance(2 * DAY);
    await scene.press(olga, /Publish/);
    expect(scene.messagesTo(olga).at(-2)).toContain("its last day has passed");
    expect(await world.tiers()).toEqual([]);
    await scene.press(olga, /Change period/);
    await scene.press(olga, /^1 month$/u);
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([{ period: { kind: "months", months: 1 } }]);
  });
});

describe("A tier with a past last day", () => {
  test("is marked on its page and on the list, and is sold again with another period", async () => {
    await using world = await ownersScene(november);
    const { scene, olga } = world;
    await describeTier(scene, "2026-12-31");
    await scene.press(olga, /Publish/);
    scene.platform.clock.advance(38 * DAY);
    expect((await scene.press(olga, /Ready-made post/)).text).toContain("nothing on sale yet");
    await scene.press(olga, /Open its page/);
    await scene.press(olga, /Sell$/);
    expect(scene.lastMessageTo(olga)).toContain("its last day has passed, so it is not sold");
    await scene.press(olga, /Monthly <3/);
    expect(scene.lastMessageTo(olga)).toContain("The last day of this tier has passed");
    await scene.press(olga, /Retire/);
    expect((await scene.press(olga, /Bring back/)).text).toContain("its last day has passed");
    await scene.press(olga, /Edit/);
    await scene.press(olga, /Change name/);
    await scene.say(olga, "Winter");
    await scene.press(olga, /Publish/);
    expect(scene.messagesTo(olga).at(-2)).toContain("its last day has passed");
    await scene.press(olga, /Change period/);
    await scene.say(olga, "2027-02-28");
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([
      { name: "Winter", version: 2, period: { kind: "until", until: new Date("2027-02-28T23:59:59.999Z") } },
    ]);
  });
});

describe("A free trial", () => {
  test("is added under the summary, and kept or removed by an edit", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    await describeTier(scene, /For life/);
    expect(scene.lastMessageTo(olga)).toContain("Free trial: none");
    await scene.press(olga, /Free trial/);
    await scene.say(olga, "91");
    expect(scene.lastMessageTo(olga)).toContain("1 to 90 days");
    await scene.say(olga, "a week");
    expect(scene.lastMessageTo(olga)).toContain("whole number of days");
    await scene.press(olga, /^7 days$/u);
    expect(scene.lastMessageTo(olga)).toContain("Free trial: 7 days");
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([{ trialDays: 7, period: { kind: "life" } }]);
    await scene.press(olga, /Open its page/);
    await scene.press(olga, /Sell$/);
    expect(scene.lastMessageTo(olga)).toContain("free trial: 7 days");
    await scene.press(olga, /Monthly <3/);
    await scene.press(olga, /Edit/);
    await scene.press(olga, /Change name/);
    await scene.say(olga, "Gold");
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([{ version: 2, name: "Gold", trialDays: 7 }]);
    await scene.press(olga, /Open its page/);
    await scene.press(olga, /Sell$/);
    await scene.press(olga, /Gold/);
    await scene.press(olga, /Edit/);
    await scene.press(olga, /Free trial/);
    expect(buttonsOf(olga)).toContain("No free trial");
    await scene.press(olga, /No free trial/);
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([{ version: 3, trialDays: null }]);
  });

  test("cannot outlast the last day of its tier", async () => {
    await using world = await ownersScene(november);
    const { scene, olga } = world;
    await describeTier(scene, "2026-11-30");
    await scene.press(olga, /Free trial/);
    await scene.say(olga, "7");
    await scene.press(olga, /Publish/);
    expect(scene.messagesTo(olga).at(-2)).toContain("end after its last day");
    await scene.press(olga, /Free trial/);
    await scene.say(olga, "6");
    await scene.press(olga, /Publish/);
    expect(await world.tiers()).toMatchObject([{ trialDays: 6 }]);
  });
});
