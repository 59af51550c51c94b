import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../tests/support/channel-scene.ts";
import { runSweepOnce } from "../subscriptions/index.ts";
import { AccessScene, DAY } from "../subscriptions/testing/access-scene.ts";
import { deeds, manager, openPage } from "./testing/members-scene.ts";

const term = (scene: AccessScene, id: string) =>
  scene.database.prisma.subscription.findUniqueOrThrow({ where: { id } });

describe("A member's page", () => {
  test("says who they are, until when, what Telegram said last and what they paid", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ isMember: true });
    await scene.database.prisma.subscription.update({
      where: { id: subscriptionId },
      data: { membership: "member", membershipAt: scene.platform.clock.now() },
    });
    await openPage(scene, scene.olga, person);
    const page = scene.lastSaid(scene.olga);
    expect(page).toContain(`<b>Somebody</b>`);
    expect(page).toContain(`<code>${person.id}</code> · Tea &amp; Talk`);
    expect(page).toContain("✅ Monthly: until ");
    expect(page).toContain("In the chat: yes");
    expect(page).toContain("They have paid nothing here.");
    const gifts = ["🎁 1 day", "🎁 7 days", "🎁 30 days", "🎁 Other…", "🎁 For life"];
    const others = ["⏸ Pause", "⏹ End now", "🤝 Let in for free", "⛔ Ban", "‹ Members"];
    expect(buttonsOf(scene.olga)).toEqual([...gifts, ...others]);
  });

  test("opens to nobody else, and no button of it works for them", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber();
    const mallory = scene.stranger();
    await scene.meet(mallory);
    await openPage(scene, scene.olga, person);
    const seat = `${scene.sale.channelId}:${person.id}`;
    const forged = [`member:${seat}`, `members:${scene.sale.channelId}:active:0`];
    forged.push(`members-find:${scene.sale.channelId}`, `members-csv:${scene.sale.channelId}`);
    forged.push(...dataOf(newestOf(scene.olga)).filter((data) => data.startsWith("mb-")));
    forged.push(`mb-do:${seat}:explode:abcdef`, `mb-do:${seat}`, "member:x:y");
    expect(forged.length).toBeGreaterThan(12);
    for (const data of forged) expect((await scene.pressForged(mallory, data)).text).toContain("out of date");
    expect(await deeds(scene)).toEqual([]);
    expect(scene.said(mallory)).toEqual([]);
  });

  test("of somebody whom nobody knows is out of date", async () => {
    await using scene = await AccessScene.openFor();
    expect((await openPage(scene, scene.olga, { id: 4_242 })).text).toContain("out of date");
  });
});

describe("Giving time", () => {
  test("adds to what is left, is told with the new end, and is noted", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 10, isMember: true });
    const { expiresAt } = await term(scene, subscriptionId);
    await openPage(scene, scene.olga, person);
    const pressed = await scene.press(scene.olga, "🎁 7 days");
    expect(pressed.text).toBe("Given. They are told.");
    await scene.runJobs();
    const after = await term(scene, subscriptionId);
    expect(after.expiresAt?.getTime()).toBe((expiresAt?.getTime() ?? 0) + 7 * DAY);
    expect(scene.said(person)).toEqual([expect.stringContaining("gave you time there")]);
    expect(await deeds(scene)).toEqual([`member.give by ${scene.olga.id}`]);
  });

  test("twice by a double press is once, and by a press on the new page twice", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ days: 10 });
    await openPage(scene, scene.olga, person);
    const data = dataOf(newestOf(scene.olga))[0] ?? "";
    await scene.press(scene.olga, "🎁 1 day");
    expect((await scene.pressForged(scene.olga, data)).text).toContain("Something changed meanwhile");
    expect(await scene.database.prisma.givenTime.count()).toBe(1);
    await openPage(scene, scene.olga, person);
    await scene.press(scene.olga, "🎁 1 day", newestOf(scene.olga));
    expect(await scene.database.prisma.givenTime.count()).toBe(2);
  });

  test("to somebody who has nothing begins their time and brings them their way in", async () => {
    await using scene = await AccessScene.openFor();
    const guest = scene.stranger();
    await scene.meet(guest);
    await openPage(scene, scene.olga, guest);
    expect(scene.lastSaid(scene.olga)).toContain("They have no time here");
    await scene.press(scene.olga, "🎁 30 days");
    await scene.runJobs();
    expect(dataOf(newestOf(guest))).toEqual(scene.liveLinks);
    expect(scene.liveLinks).toHaveLength(1);
    expect(scene.lastSaid(scene.olga)).toContain("✅ Given: until ");
  });

  test("to somebody whose time stands still lets it stand, and says so", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 10 });
    await openPage(scene, scene.olga, person);
    await scene.press(scene.olga, "⏸ Pause");
    await scene.press(scene.olga, "🎁 7 days");
    await scene.runJobs();
    expect(await scene.stateOf(subscriptionId)).toBe("paused");
    expect(scene.lastSaid(scene.olga)).toContain("17 days stay theirs");
    expect(scene.said(person)).toContainEqual(
      expect.stringContaining("At the moment your time stands still"),
    );
  });

  test("takes a typed number of days, and only one that makes sense", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ days: 10 });
    await openPage(scene, scene.olga, person);
    await scene.press(scene.olga, "🎁 Other…");
    for (const [words, answer] of [
      ["soon", "a whole number of days"],
      ["0", "1 to 3660 days"],
      ["9999", "1 to 3660 days"],
    ] as const) {
      await scene.say(scene.olga, words);
      expect(scene.lastSaid(scene.olga)).toContain(answer);
    }
    await scene.say(scene.olga, "14");
    expect(scene.lastSaid(scene.olga)).toContain("Given.");
    expect(await scene.database.prisma.givenTime.findMany()).toMatchObject([
      { kind: "gift", seconds: 14 * 86_400 },
    ]);
  });

  test("for life is the owner's alone, and then there is no more to give", async () => {
    await using scene = await AccessScene.openFor();
    const max = await manager(scene);
    const { person, subscriptionId } = await scene.subscriber({ days: 10 });
    await openPage(scene, scene.olga, person);
    const forLife = dataOf(newestOf(scene.olga)).find((data) => data.includes("give-life")) ?? "";
    await openPage(scene, max, person);
    expect(buttonsOf(max)).not.toContain("🎁 For life");
    await scene.pressForged(max, forLife);
    expect(await term(scene, subscriptionId)).toMatchObject({ expiresAt: expect.any(Date) });
    await scene.press(scene.olga, "🎁 For life");
    expect(await term(scene, subscriptionId)).toMatchObject({ expiresAt: null });
    expect(buttonsOf(scene.olga).filter((label) => label.startsWith("🎁"))).toEqual([]);
    await scene.runJobs();
    expect(scene.lastSaid(person)).toContain("access for life");
  });
});

describe("A pause", () => {
  test("takes them out, keeps their time, and the way in comes when it goes on", async () => {
    await using scene = await AccessScene.openFor();
    const max = await manager(scene);
    const { person, subscriptionId } = await scene.subscriber({ days: 10, isMember: true });
    const { expiresAt } = await term(scene, subscriptionId);
    await openPage(scene, max, person);
    await scene.press(max, "⏸ Pause");
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("left");
    expect(scene.said(person)).toEqual([expect.stringContaining("Nothing of your time is lost")]);
    scene.platform.clock.advance(20 * DAY);
    expect(await runSweepOnce(scene.platform)).toEqual({ due: 0, reclaimed: 0 });
    await openPage(scene, max, person);
    expect(scene.lastSaid(max)).toContain("10 days stay theirs");
    await scene.press(max, /Let it go on/);
    await scene.runJobs();
    const after = await term(scene, subscriptionId);
    const moved = (after.expiresAt?.getTime() ?? 0) - (expiresAt?.getTime() ?? 0);
    expect(Math.floor(moved / DAY)).toBe(20);
    expect(after).toMatchObject({ state: "active", pausedAt: null });
    expect(dataOf(newestOf(person))).toEqual(scene.liveLinks);
    expect(await deeds(scene)).toEqual([`member.pause by ${max.id}`, `member.resume by ${max.id}`]);
  });

  test("is refused for administrators, whom nobody but the owner can take out", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    scene.olga.promote(person, scene.channel);
    await scene.settle();
    await openPage(scene, scene.olga, person);
    for (const button of ["⏸ Pause", "⛔ Ban"])
      expect((await scene.press(scene.olga, button)).text).toContain("an administrator of the chat");
    expect(await scene.stateOf(subscriptionId)).toBe("active");
  });

  test("pressed on a page that a payment has overtaken does nothing and shows what is true", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 10, isMember: true });
    await openPage(scene, scene.olga, person);
    await scene.renew(subscriptionId);
    const pressed = await scene.press(scene.olga, "⏸ Pause");
    expect(pressed).toMatchObject({ alert: true, text: expect.stringContaining("changed meanwhile") });
    expect(await scene.stateOf(subscriptionId)).toBe("active");
    expect(await deeds(scene)).toEqual([]);
  });
});

describe("Ending", () => {
  test("is asked twice, then takes them out at once whatever the grace", async () => {
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
    expect(await scene.database.prisma.givenTime.findMany()).toMatchObject([{ kind: "end" }]);
  });

  test("asks nothing on a page that a payment has overtaken", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 10 });
    await openPage(scene, scene.olga, person);
    await scene.renew(subscriptionId);
    expect((await scene.press(scene.olga, "⏹ End now")).text).toContain("changed meanwhile");
    expect(buttonsOf(scene.olga)).toContain("⏹ End now");
  });

  test("also works on a pause and in the grace", async () => {
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
  test("stays at Telegram and bars every way in, until it is lifted", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ isMember: true });
    await openPage(scene, scene.olga, person);
    await scene.press(scene.olga, "⛔ Ban");
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("kicked");
    expect(scene.said(person)).toEqual([expect.stringContaining("have blocked you")]);
    expect(buttonsOf(scene.olga)).toEqual(["Lift the ban", "‹ Members"]);
    scene.platform.clock.advance(DAY);
    expect(scene.statusOf(person)).toBe("kicked");
    await scene.pressForged(person, `link:${subscriptionId}`);
    expect(scene.lastSaid(person)).toContain("have blocked you there");
    await scene.press(scene.olga, "Lift the ban");
    await scene.runJobs();
    expect(scene.lastSaid(person)).toContain("you are welcome again");
    expect(dataOf(newestOf(person))).toEqual(scene.liveLinks);
    expect(scene.liveLinks).toHaveLength(1);
  });

  test("can be set before somebody ever came, and lifted without any time", async () => {
    await using scene = await AccessScene.openFor();
    const stranger = scene.stranger();
    await scene.meet(stranger);
    await openPage(scene, scene.olga, stranger);
    await scene.press(scene.olga, "⛔ Ban");
    await scene.runJobs();
    expect(scene.statusOf(stranger)).toBe("kicked");
    await scene.press(scene.olga, "Lift the ban");
    await scene.runJobs();
    expect(scene.statusOf(stranger)).toBe("left");
    expect(dataOf(newestOf(stranger))).toEqual([`shop:${scene.sale.channelId}`]);
  });
});

describe("Letting in for free", () => {
  test("brings a way in without any time, and taking it back puts them out", async () => {
    await using scene = await AccessScene.openFor();
    const friend = scene.stranger();
    await scene.meet(friend);
    await openPage(scene, scene.olga, friend);
    await scene.press(scene.olga, /Let in for free/);
    await scene.runJobs();
    expect(scene.lastSaid(scene.olga)).toContain("Welcome for free since");
    const [link = ""] = dataOf(newestOf(friend));
    await scene.join(friend, link);
    await scene.runJobs();
    expect(scene.statusOf(friend)).toBe("member");
    scene.platform.clock.advance(400 * DAY);
    await scene.sweep();
    await scene.runJobs();
    expect(scene.statusOf(friend)).toBe("member");
    await openPage(scene, scene.olga, friend);
    await scene.press(scene.olga, /Free access off/);
    await scene.runJobs();
    expect(scene.statusOf(friend)).toBe("left");
    expect(scene.liveLinks).toEqual([]);
  });

  test("taken back leaves whoever has paid where they are", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ isMember: true });
    for (const button of [/Let in for free/, /Free access off/]) {
      await openPage(scene, scene.olga, person);
      await scene.press(scene.olga, button);
      await scene.runJobs();
    }
    expect(scene.statusOf(person)).toBe("member");
  });
});
