import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../tests/support/channel-scene.ts";
import { finishJobs } from "../../../tests/support/finish-jobs.ts";
import { manager } from "../../members/testing/members-scene.ts";
import { AccessScene, DAY } from "../../subscriptions/testing/access-scene.ts";
import { given, oldMember, sendList } from "../testing/adoption-scene.ts";
import { adoptMember } from "./adopt-member.ts";

/** Olga lets members take themselves over, by the buttons. */
async function openWindow(scene: AccessScene, days = "3 days", givenTime: string | RegExp = "30 days") {
  await scene.say(scene.olga, "/members");
  for (const button of [/Take over members/, /They tap a link/, days, givenTime])
    await scene.press(scene.olga, button);
}

async function tap(scene: AccessScene, person: { start(payload: string): Promise<unknown> }): Promise<void> {
  await person.start(`a_${scene.sale.channelId}`);
  await scene.settle();
}

describe("While a channel takes members over by their word", () => {
  test("its owner sees until when, what they get, and how many came", async () => {
    await using scene = await AccessScene.openFor();
    await openWindow(scene);
    expect(newestOf(scene.olga)?.text).toMatch(
      /works until .* UTC\. Whoever is inside and taps it gets 30 days, once\./,
    );
    await tap(scene, oldMember(scene));
    await scene.press(scene.olga, /Ready-made post/);
    const post = newestOf(scene.olga);
    expect(post?.text).toMatch(/You are a member here\? Tap the button until/);
    expect(dataOf(post)).toEqual([
      `https://t.me/${scene.telegram.botUsername}?start=a_${scene.sale.channelId}`,
    ]);
    await scene.pressForged(scene.olga, `adopt:${scene.sale.channelId}`);
    expect(newestOf(scene.olga)?.text).toContain("One member was taken over by it so far.");
  });

  test("a member who taps gets their time and reads until when", async () => {
    await using scene = await AccessScene.openFor();
    await openWindow(scene);
    const ada = oldMember(scene);
    await tap(scene, ada);
    expect(newestOf(ada)?.text).toMatch(
      /^✅ You are a member of Tea & Talk until .* UTC\. I write to you before it ends\.$/,
    );
    expect(await given(scene)).toEqual({ [ada.id]: "30 days" });
    scene.platform.clock.advance(30 * DAY);
    await scene.sweep();
    await finishJobs(scene);
    expect(scene.statusOf(ada)).toBe("left");
  });

  test("of any number of taps at once one counts, and all tell the same end", async () => {
    await using scene = await AccessScene.openFor();
    await openWindow(scene, "1 day", /1 year/);
    const ada = oldMember(scene);
    await scene.settle();
    await scene.meet(ada);
    const who = { channelId: scene.sale.channelId, userId: ada.id };
    const taps = await Promise.all([1, 2, 3, 4].map(() => adoptMember(scene.platform, who)));
    expect(taps.map((result) => result?.kind ?? "").toSorted()).toEqual([
      "adopted",
      "has_time",
      "has_time",
      "has_time",
    ]);
    expect(new Set(taps.map((result) => JSON.stringify({ ...result, kind: "" }))).size).toBe(1);
    await tap(scene, ada);
    expect(newestOf(ada)?.text).toContain("Your time in Tea & Talk lasts until");
    expect(await given(scene)).toEqual({ [ada.id]: "365 days" });
  });

  test("somebody outside gets nothing and sees what they can buy", async () => {
    await using scene = await AccessScene.openFor();
    await openWindow(scene);
    const [stranger, gone] = [scene.stranger(), oldMember(scene)];
    await gone.leave(scene.channel);
    scene.telegram.expectRefusal("PARTICIPANT_ID_INVALID");
    for (const person of [stranger, gone]) {
      await tap(scene, person);
      expect(newestOf(person)?.text).toMatch(
        /^That link is for those who are in Tea & Talk already, and you are not\.\n\n/,
      );
      expect(buttonsOf(person).join()).toContain("Monthly");
    }
    expect(await given(scene)).toEqual({});
  });

  test("who needs no time is told so", async () => {
    await using scene = await AccessScene.openFor();
    await openWindow(scene);
    const [admin, native] = [oldMember(scene), oldMember(scene)];
    scene.olga.promote(admin, scene.channel);
    native.subscribe(scene.channel, new Date(scene.platform.clock.now().getTime() + 20 * DAY));
    for (const person of [admin, native, scene.olga]) {
      await tap(scene, person);
      expect(newestOf(person)?.text).toBe(
        "You may be in Tea & Talk anyhow, so there is nothing that you need to do.",
      );
    }
    expect(await given(scene)).toEqual({});
  });

  test("what somebody has stays as it is, whether it runs, stands still or is being taken back", async () => {
    await using scene = await AccessScene.openFor();
    await scene.database.prisma.channel.updateMany({ data: { graceHours: 48 } });
    await openWindow(scene, "14 days");
    const { person: paying } = await scene.subscriber({ isMember: true });
    const { person: paused, subscriptionId } = await scene.subscriber({ isMember: true });
    const { person: graced } = await scene.subscriber({ days: 1, isMember: true });
    await scene.database.prisma.subscription.update({
      where: { id: subscriptionId },
      data: { state: "paused", pausedAt: scene.platform.clock.now() },
    });
    scene.platform.clock.advance(DAY);
    for (const person of [paying, paused, graced]) await tap(scene, person);
    expect([paying, paused, graced].map((person) => newestOf(person)?.text)).toEqual([
      expect.stringContaining("Your time in Tea & Talk lasts until"),
      expect.stringContaining("stands still"),
      expect.stringContaining("for members who had no time here before"),
    ]);
    expect(await given(scene)).toEqual({});
  });

  test("nobody is taken over twice, also when they are let in again by hand", async () => {
    await using scene = await AccessScene.openFor();
    await openWindow(scene, "14 days", "Other…");
    await scene.say(scene.olga, "none");
    await scene.say(scene.olga, "2");
    const ada = oldMember(scene);
    await tap(scene, ada);
    scene.platform.clock.advance(2 * DAY);
    await scene.sweep();
    await finishJobs(scene);
    scene.olga.addMember(ada, scene.channel);
    await scene.settle();
    await tap(scene, ada);
    expect(newestOf(ada)?.text).toContain("once each");
    expect(await given(scene)).toEqual({ [ada.id]: "2 days" });
  });

  test("a link that it is for life gives that", async () => {
    await using scene = await AccessScene.openFor();
    await openWindow(scene, "7 days", /For life/);
    const ada = oldMember(scene);
    await tap(scene, ada);
    expect(newestOf(ada)?.text).toBe("✅ You are a member of Tea & Talk for life.");
    expect(await given(scene)).toEqual({ [ada.id]: "for life" });
  });

  test("nobody can be seen where the bot lost its place", async () => {
    await using scene = await AccessScene.openFor();
    scene.telegram.expectRefusal(/not a member|kicked|ADMIN_REQUIRED/);
    await openWindow(scene);
    const ada = oldMember(scene);
    scene.olga.dismissBot(scene.channel);
    await tap(scene, ada);
    expect(newestOf(ada)?.text).toContain("I cannot see at the moment");
  });
});

describe("The link works no more", () => {
  test("after its time, or when its owner stops it", async () => {
    await using scene = await AccessScene.openFor();
    const [ada, ben] = [oldMember(scene), oldMember(scene)];
    await openWindow(scene, "1 day");
    scene.platform.clock.advance(DAY);
    await tap(scene, ada);
    expect(newestOf(ada)?.text).toMatch(/^That link does not work any more\.\n\n/);
    await openWindow(scene);
    await scene.press(scene.olga, /Stop it now/);
    await tap(scene, ben);
    expect(newestOf(ben)?.text).toMatch(/^That link does not work any more\.\n\n/);
    expect(await given(scene)).toEqual({});
  });

  test("but tells who was imported how long they have, and makes them reachable", async () => {
    await using scene = await AccessScene.openFor();
    const ada = oldMember(scene);
    await scene.settle();
    await sendList(scene, `${ada.id},30`);
    await scene.runJobs();
    await scene.press(scene.olga, /Take over/);
    await scene.runJobs();
    await tap(scene, ada);
    expect(newestOf(ada)?.text).toContain("Your time in Tea & Talk lasts until");
    await scene.runJobs();
    expect(newestOf(ada)?.text).toMatch(/^👋 Good to meet you\..*✅ Active until/s);
    expect(await scene.database.prisma.user.count({ where: { unreachableSince: { not: null } } })).toBe(0);
  });

  test("for a channel that does not exist", async () => {
    await using scene = await AccessScene.openFor();
    const ada = scene.stranger();
    await ada.start("a_01ARZ3NDEKTSV4RRFFQ69G5FAV");
    await scene.settle();
    const forAnyLink = newestOf(ada)?.text;
    await ada.start("a_nothing");
    await scene.settle();
    expect(newestOf(ada)?.text).toBe(forAnyLink);
    expect(forAnyLink).not.toContain("member");
  });
});

describe("The window", () => {
  test("is opened and closed by the channel's owner alone", async () => {
    await using scene = await AccessScene.openFor();
    const max = await manager(scene);
    const { channelId } = scene.sale;
    for (const data of [
      `adopt:${channelId}`,
      `adopt-for:${channelId}:7`,
      `adopt-open:${channelId}:7:life`,
      `adopt-days:${channelId}:7`,
      `adopt-close:${channelId}`,
      `adopt-post:${channelId}`,
      `adopt-open:${channelId}:700:life`,
    ])
      expect((await scene.pressForged(max, data)).text).toContain("out of date");
    expect(await scene.database.prisma.channel.findFirst()).toMatchObject({ adoptUntil: null });
    await openWindow(scene);
    await scene.press(scene.olga, /Stop it now/);
    const actions = await scene.database.prisma.auditEntry.findMany({
      where: { action: { startsWith: "channel.adoption" } },
      orderBy: { id: "asc" },
    });
    expect(actions.map(({ action }) => action)).toEqual([
      "channel.adoption_opened",
      "channel.adoption_closed",
    ]);
  });
});
