import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { runSweepOnce } from "../../subscriptions/index.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { memberAudit, manager, openPage } from "../../../tests/scenes/members-scene.ts";

const term = (scene: AccessScene, id: string) =>
  scene.database.prisma.subscription.findUniqueOrThrow({ where: { id } });

describe("A member's page", () => {
  test("shows the name, the end, the last known membership and the payments", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ isMember: true });
    await scene.database.prisma.subscription.update({
      where: { id: subscriptionId },
      data: { membership: "member", membershipAt: scene.platform.clock.now() },
    });
    await openPage(scene, scene.olga, person);
    const page = scene.lastMessageTo(scene.olga);
    expect(page).toContain(`<b>Somebody</b>`);
    expect(page).toContain(`<code>${person.id}</code> · Tea &amp; Talk`);
    expect(page).toContain("✅ Monthly: until ");
    expect(page).toContain("In the chat: yes");
    expect(page).toContain("They have paid nothing here.");
    const gifts = ["🎁 1 day", "🎁 7 days", "🎁 30 days", "🎁 Other…", "🎁 For life"];
    const others = ["⏸ Pause", "⏹ End now", "🤝 Always let in for free", "⛔ Ban", "‹ Members"];
    expect(buttonsOf(scene.olga)).toEqual([...gifts, ...others]);
  });

  test("answers presses of anybody else as outdated", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber();
    const mallory = scene.newUser();
    await scene.meet(mallory);
    await openPage(scene, scene.olga, person);
    const key = `${scene.sale.channelId}:${person.id}`;
    const forged = [`member:${key}`, `members:${scene.sale.channelId}:active:0`];
    forged.push(`members-find:${scene.sale.channelId}`, `member-export:${scene.sale.channelId}`);
    forged.push(...dataOf(newestOf(scene.olga)).filter((data) => /^(?:change|confirm):/u.test(data)));
    forged.push(`change:${key}:explode:abcdef`, `change:${key}`, "member:x:y");
    expect(forged.length).toBeGreaterThan(12);
    for (const data of forged) expect((await scene.pressForged(mallory, data)).text).toContain("out of date");
    expect(await memberAudit(scene)).toEqual([]);
    expect(scene.messagesTo(mallory)).toEqual([]);
  });

  test("is that of a person outside the chat for an unused id, and outdated for text that is no id", async () => {
    await using scene = await AccessScene.openFor();
    await openPage(scene, scene.olga, { id: 4_242 });
    expect(scene.lastMessageTo(scene.olga)).toContain("Not a member yet");
    expect((await openPage(scene, scene.olga, { id: 9_999_999_999_999 })).text).toContain("out of date");
  });
});

describe("A change of a person whom the bot cannot see", () => {
  test("is answered, although the bot was removed from the channel", async () => {
    await using scene = await AccessScene.openFor();
    await openPage(scene, scene.olga, { id: 4_242 });
    scene.telegram.expectRefusal("bot was kicked from the channel chat");
    scene.olga.removeBot(scene.channel);
    const answer = await scene.press(scene.olga, "⛔ Ban");
    expect(answer.text).toContain("Banned");
    expect(await memberAudit(scene)).toEqual([`member.ban by ${scene.olga.id}`]);
  });
});

describe("A pause", () => {
  test("kicks the member, keeps the remaining time, and sends an invite link on resume", async () => {
    await using scene = await AccessScene.openFor();
    const max = await manager(scene);
    const { person, subscriptionId } = await scene.subscriber({ days: 10, isMember: true });
    const { expiresAt } = await term(scene, subscriptionId);
    await openPage(scene, max, person);
    await scene.press(max, "⏸ Pause");
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("left");
    expect(scene.messagesTo(person)).toEqual([expect.stringContaining("You lose no time")]);
    scene.platform.clock.advance(20 * DAY);
    expect(await runSweepOnce(scene.platform)).toEqual({ due: 0, reclaimed: 0 });
    await openPage(scene, max, person);
    expect(scene.lastMessageTo(max)).toContain("with 10 days left");
    await scene.press(max, /Resume/);
    await scene.runJobs();
    const after = await term(scene, subscriptionId);
    const moved = (after.expiresAt?.getTime() ?? 0) - (expiresAt?.getTime() ?? 0);
    expect(Math.floor(moved / DAY)).toBe(20);
    expect(after).toMatchObject({ state: "active", pausedAt: null });
    expect(dataOf(newestOf(person))).toEqual(scene.liveLinks);
    expect(await memberAudit(scene)).toEqual([`member.pause by ${max.id}`, `member.resume by ${max.id}`]);
  });

  test("is refused for administrators of the chat", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    scene.olga.promote(person, scene.channel);
    await scene.handleUpdates();
    await openPage(scene, scene.olga, person);
    for (const button of ["⏸ Pause", "⛔ Ban"])
      expect((await scene.press(scene.olga, button)).text).toContain("an administrator of the chat");
    expect(await scene.stateOf(subscriptionId)).toBe("active");
  });

  test("does nothing after a payment that the page does not show, and updates the page", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 10, isMember: true });
    await openPage(scene, scene.olga, person);
    await scene.renew(subscriptionId);
    const pressed = await scene.press(scene.olga, "⏸ Pause");
    expect(pressed).toMatchObject({ alert: true, text: expect.stringContaining("changed in the meantime") });
    expect(await scene.stateOf(subscriptionId)).toBe("active");
    expect(await memberAudit(scene)).toEqual([]);
  });
});

describe("Ending", () => {
  test("asks for a confirmation, then kicks at once without a grace period", async () => {
    await using scene = await AccessScene.openFor();
    await scene.database.prisma.channel.updateMany({ data: { graceHours: 72 } });
    const { person, subscriptionId } = await scene.subscriber({ days: null, isMember: true });
    await openPage(scene, scene.olga, person);
    await scene.press(scene.olga, "⏹ End now");
    expect(buttonsOf(scene.olga)).toEqual(["⏹ Yes, end it now", "‹ No, leave it"]);
    await scene.press(scene.olga, /No, leave it/);
    expect(await scene.stateOf(subscriptionId)).toBe("active");
    await scene.press(scene.olga, "⏹ End now");
    await scene.press(scene.olga, /Yes, end it now/);
    await scene.runJobs();
    expect(await scene.stateOf(subscriptionId)).toBe("ended: removed");
    expect(scene.statusOf(person)).toBe("left");
    expect(await scene.database.prisma.subscriptionAdjustment.findMany()).toMatchObject([{ kind: "end" }]);
  });

  test("asks for no confirmation after a payment that the page does not show", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 10 });
    await openPage(scene, scene.olga, person);
    await scene.renew(subscriptionId);
    expect((await scene.press(scene.olga, "⏹ End now")).text).toContain("changed in the meantime");
    expect(buttonsOf(scene.olga)).toContain("⏹ End now");
  });

  test("ends a paused subscription and one in the grace period", async () => {
    await using scene = await AccessScene.openFor();
    await scene.database.prisma.channel.updateMany({ data: { graceHours: 72 } });
    const paused = await scene.subscriber({ days: 10, isMember: true });
    await openPage(scene, scene.olga, paused.person);
    await scene.press(scene.olga, "⏸ Pause");
    const late = await scene.subscriber({ days: 1, isMember: true });
    scene.platform.clock.advance(DAY);
    for (const { person } of [paused, late]) {
      await openPage(scene, scene.olga, person);
      await scene.press(scene.olga, "⏹ End now");
      await scene.press(scene.olga, /Yes, end it now/);
    }
    await scene.runJobs();
    expect([scene.statusOf(paused.person), scene.statusOf(late.person)]).toEqual(["left", "left"]);
    expect(await scene.stateOf(late.subscriptionId)).toBe("ended: removed");
    expect(await scene.stateOf(paused.subscriptionId)).toMatch(/^ended/);
  });
});

describe("A ban", () => {
  test("bans at Telegram and issues no invite link until it is lifted", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ isMember: true });
    await openPage(scene, scene.olga, person);
    await scene.press(scene.olga, "⛔ Ban");
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("kicked");
    expect(scene.messagesTo(person)).toEqual([expect.stringContaining("have blocked you")]);
    expect(buttonsOf(scene.olga)).toEqual(["Lift the ban", "‹ Members"]);
    scene.platform.clock.advance(DAY);
    expect(scene.statusOf(person)).toBe("kicked");
    await scene.pressForged(person, `invite:${subscriptionId}`);
    expect(scene.lastMessageTo(person)).toContain("have blocked you there");
    await scene.press(scene.olga, "Lift the ban");
    await scene.runJobs();
    expect(scene.lastMessageTo(person)).toContain("you are welcome again");
    expect(dataOf(newestOf(person))).toEqual(scene.liveLinks);
    expect(scene.liveLinks).toHaveLength(1);
  });

  test("can be set and lifted for a person without a subscription", async () => {
    await using scene = await AccessScene.openFor();
    const newcomer = scene.newUser();
    await scene.meet(newcomer);
    scene.olga.addMember(newcomer, scene.channel);
    await scene.handleUpdates();
    await openPage(scene, scene.olga, newcomer);
    await scene.press(scene.olga, "⛔ Ban");
    await scene.runJobs();
    expect(scene.statusOf(newcomer)).toBe("kicked");
    await scene.press(scene.olga, "Lift the ban");
    await scene.runJobs();
    expect(scene.statusOf(newcomer)).toBe("left");
    expect(dataOf(newestOf(newcomer))).toEqual([`storefront:${scene.sale.channelId}`]);
  });
});

describe("Free access", () => {
  test("lets a person without a subscription stay, and kicks when it is revoked", async () => {
    await using scene = await AccessScene.openFor();
    const friend = scene.newUser();
    await scene.meet(friend);
    scene.olga.addMember(friend, scene.channel);
    await scene.handleUpdates();
    await openPage(scene, scene.olga, friend);
    await scene.press(scene.olga, /Always let in for free/);
    await scene.runJobs();
    expect(scene.lastMessageTo(scene.olga)).toContain("Always let in for free, since");
    expect(scene.messagesTo(friend)).toHaveLength(1);
    scene.platform.clock.advance(400 * DAY);
    await scene.sweep();
    await scene.runJobs();
    expect(scene.statusOf(friend)).toBe("member");
    await openPage(scene, scene.olga, friend);
    await scene.press(scene.olga, /End free access/);
    await scene.runJobs();
    expect(scene.statusOf(friend)).toBe("left");
    expect(scene.liveLinks).toEqual([]);
  });

  test("leaves a paying member inside when it is revoked", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ isMember: true });
    for (const button of [/Always let in for free/, /End free access/]) {
      await openPage(scene, scene.olga, person);
      await scene.press(scene.olga, button);
      await scene.runJobs();
    }
    expect(scene.statusOf(person)).toBe("member");
  });
});
