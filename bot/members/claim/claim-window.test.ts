import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { finishJobs } from "../../../tests/support/finish-jobs.ts";
import { manager } from "../../../tests/scenes/members-scene.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { given, existingMember, sendList } from "../../../tests/scenes/import-scene.ts";
import { claimMembership } from "./claim-membership.ts";

/** Olga opens the claim window by the buttons. */
async function openWindow(scene: AccessScene, days = "3 days", memberDays: string | RegExp = "30 days") {
  await scene.say(scene.olga, "/members");
  for (const button of [/Import members/, /Members tap a link/, days, memberDays])
    await scene.press(scene.olga, button);
}

async function tap(scene: AccessScene, person: { start(payload: string): Promise<unknown> }): Promise<void> {
  await person.start(`a_${scene.sale.channelId}`);
  await scene.handleUpdates();
}

describe("An open claim window", () => {
  test("shows its owner the end, the granted days and the number of claims", async () => {
    await using scene = await AccessScene.openFor();
    await openWindow(scene);
    expect(newestOf(scene.olga)?.text).toMatch(
      /works until .* UTC\. Each member who taps it gets 30 days, once\./,
    );
    await tap(scene, existingMember(scene));
    await scene.press(scene.olga, /Ready-made post/);
    const post = newestOf(scene.olga);
    expect(post?.text).toMatch(/Are you a member here\? Tap the button until/);
    expect(dataOf(post)).toEqual([
      `https://t.me/${scene.telegram.botUsername}?start=a_${scene.sale.channelId}`,
    ]);
    await scene.pressForged(scene.olga, `claim-window:${scene.sale.channelId}`);
    expect(newestOf(scene.olga)?.text).toContain("One member has used the link so far.");
  });

  test("gives a member who taps the link a subscription, and says until when", async () => {
    await using scene = await AccessScene.openFor();
    await openWindow(scene);
    const ada = existingMember(scene);
    await tap(scene, ada);
    expect(newestOf(ada)?.text).toMatch(
      /^✅ You are a member of Tea & Talk until .* UTC\. I remind you before your access ends\.$/,
    );
    expect(await given(scene)).toEqual({ [ada.id]: "30 days" });
    scene.platform.clock.advance(30 * DAY);
    await scene.sweep();
    await finishJobs(scene);
    expect(scene.statusOf(ada)).toBe("left");
  });

  test("counts one of four concurrent claims, and all return the same end", async () => {
    await using scene = await AccessScene.openFor();
    await openWindow(scene, "1 day", /1 year/);
    const ada = existingMember(scene);
    await scene.handleUpdates();
    await scene.meet(ada);
    const who = { channelId: scene.sale.channelId, userId: ada.id };
    const taps = await Promise.all([1, 2, 3, 4].map(() => claimMembership(scene.platform, who)));
    expect(taps.map((result) => result?.kind ?? "").toSorted()).toEqual([
      "claimed",
      "has_time",
      "has_time",
      "has_time",
    ]);
    for (const result of taps) expect({ ...result, kind: "" }).toEqual({ ...taps[0], kind: "" });
    await tap(scene, ada);
    expect(newestOf(ada)?.text).toContain("You already have access to Tea & Talk until");
    expect(await given(scene)).toEqual({ [ada.id]: "365 days" });
  });

  test("gives nothing to a person who is not in the chat, and shows the storefront", async () => {
    await using scene = await AccessScene.openFor();
    await openWindow(scene);
    const [outsider, gone] = [scene.newUser(), existingMember(scene)];
    await gone.leave(scene.channel);
    scene.telegram.expectRefusal("PARTICIPANT_ID_INVALID");
    for (const person of [outsider, gone]) {
      await tap(scene, person);
      expect(newestOf(person)?.text).toMatch(
        /^That link is only for people who are in Tea & Talk already\.\n\n/,
      );
      expect(buttonsOf(person).join()).toContain("Monthly");
    }
    expect(await given(scene)).toEqual({});
  });

  test("answers owners, administrators and native subscribers that a claim is not needed", async () => {
    await using scene = await AccessScene.openFor();
    await openWindow(scene);
    const [admin, native] = [existingMember(scene), existingMember(scene)];
    scene.olga.promote(admin, scene.channel);
    native.subscribe(scene.channel, new Date(scene.platform.clock.now().getTime() + 20 * DAY));
    for (const person of [admin, native, scene.olga]) {
      await tap(scene, person);
      expect(newestOf(person)?.text).toBe(
        "You have access to Tea & Talk anyway, so you don't need to do anything.",
      );
    }
    expect(await given(scene)).toEqual({});
  });

  test("changes no subscription that is active, paused or in the grace period", async () => {
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
      expect.stringContaining("You already have access to Tea & Talk until"),
      expect.stringContaining("is paused"),
      expect.stringContaining("for members who never had access through me"),
    ]);
    expect(await given(scene)).toEqual({});
  });

  test("takes one claim for each person, also after the owner added the person again", async () => {
    await using scene = await AccessScene.openFor();
    await openWindow(scene, "14 days", "Other…");
    await scene.say(scene.olga, "none");
    await scene.say(scene.olga, "2");
    const ada = existingMember(scene);
    await tap(scene, ada);
    scene.platform.clock.advance(2 * DAY);
    await scene.sweep();
    await finishJobs(scene);
    scene.olga.addMember(ada, scene.channel);
    await scene.handleUpdates();
    await tap(scene, ada);
    expect(newestOf(ada)?.text).toContain("once each");
    expect(await given(scene)).toEqual({ [ada.id]: "2 days" });
  });

  test("gives access for life", async () => {
    await using scene = await AccessScene.openFor();
    await openWindow(scene, "7 days", /For life/);
    const ada = existingMember(scene);
    await tap(scene, ada);
    expect(newestOf(ada)?.text).toBe("✅ You are a member of Tea & Talk for life.");
    expect(await given(scene)).toEqual({ [ada.id]: "for life" });
  });

  test("asks to try later where the bot has lost its rights", async () => {
    await using scene = await AccessScene.openFor();
    scene.telegram.expectRefusal(/not a member|kicked|ADMIN_REQUIRED/);
    await openWindow(scene);
    const ada = existingMember(scene);
    scene.olga.demoteBot(scene.channel);
    await tap(scene, ada);
    expect(newestOf(ada)?.text).toContain("I cannot see at the moment");
  });
});

describe("The claim link", () => {
  test("gives nothing after the window ended or the owner closed it", async () => {
    await using scene = await AccessScene.openFor();
    const [ada, ben] = [existingMember(scene), existingMember(scene)];
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

  test("shows an imported member the end of the subscription, and makes the member reachable", async () => {
    await using scene = await AccessScene.openFor();
    const ada = existingMember(scene);
    await scene.handleUpdates();
    await sendList(scene, `${ada.id},30`);
    await scene.runJobs();
    await scene.press(scene.olga, /Import/);
    await scene.runJobs();
    await tap(scene, ada);
    expect(newestOf(ada)?.text).toContain("You already have access to Tea & Talk until");
    await scene.runJobs();
    expect(newestOf(ada)?.text).toMatch(/^👋 Good to meet you\..*✅ Active until/s);
    expect(await scene.database.prisma.user.count({ where: { unreachableSince: { not: null } } })).toBe(0);
  });

  test("does nothing for a channel that does not exist", async () => {
    await using scene = await AccessScene.openFor();
    const ada = scene.newUser();
    await ada.start("a_01ARZ3NDEKTSV4RRFFQ69G5FAV");
    await scene.handleUpdates();
    const forAnyLink = newestOf(ada)?.text;
    await ada.start("a_nothing");
    await scene.handleUpdates();
    expect(newestOf(ada)?.text).toBe(forAnyLink);
    expect(forAnyLink).not.toContain("member");
  });
});

describe("The claim window", () => {
  test("is opened and closed by the channel's owner only", async () => {
    await using scene = await AccessScene.openFor();
    const max = await manager(scene);
    const { channelId } = scene.sale;
    for (const data of [
      `claim-window:${channelId}`,
      `claim-days:${channelId}:7`,
      `claim-open:${channelId}:7:life`,
      `claim-days-type:${channelId}:7`,
      `claim-close:${channelId}`,
      `claim-post:${channelId}`,
      `claim-open:${channelId}:700:life`,
    ])
      expect((await scene.pressForged(max, data)).text).toContain("out of date");
    expect(await scene.database.prisma.channel.findFirst()).toMatchObject({ claimUntil: null });
    await openWindow(scene);
    await scene.press(scene.olga, /Stop it now/);
    const actions = await scene.database.prisma.auditEntry.findMany({
      where: { action: { startsWith: "channel.claim_window" } },
      orderBy: { id: "asc" },
    });
    expect(actions.map(({ action }) => action)).toEqual([
      "channel.claim_window_opened",
      "channel.claim_window_closed",
    ]);
  });
});
