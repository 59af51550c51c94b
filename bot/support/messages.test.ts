import { addToTeam } from "../../tests/support/team.ts";
import { describe, expect, test } from "vitest";
import { dataOf, newestOf } from "../../tests/scenes/channel-scene.ts";
import { newId } from "../platform/values/ids.ts";
import { SupportScene } from "../../tests/scenes/support-scene.ts";
import { writeMessage } from "./write-message.ts";

const HOUR = 60 * 60_000;

describe("A question", () => {
  test("reaches the owner with the author's latest purchase and escaped markup", async () => {
    await using scene = await SupportScene.openFor();
    const { bob, olga } = scene;
    await scene.ask("Where is my <b>link</b> & why?\n\nBob");
    expect(scene.lastMessageTo(bob)).toContain("on its way to the owner of <b>Tea &amp; Talk</b>");
    expect(scene.messagesTo(olga)).toEqual([]);
    await scene.runJobs();
    expect(scene.messagesTo(olga)).toHaveLength(1);
    const message = scene.lastMessageTo(olga);
    expect(message).toContain("<b>&lt;Bob&gt; &amp; Sons</b> (<code>10000000002</code>)");
    expect(message).toContain(
      "<blockquote>Where is my &lt;b&gt;link&lt;/b&gt; &amp; why?\n\nBob</blockquote>",
    );
    expect(message).toMatch(/Last purchase: Monthly, ordered on .* and not paid\./);
    expect(dataOf(newestOf(olga))).toEqual([`support-answer:${await scene.threadId()}`]);
  });

  test("of the maximum length fits one message with the longest names", async () => {
    await using scene = await SupportScene.openFor();
    await scene.database.prisma.channel.updateMany({ data: { title: "&".repeat(128) } });
    const text = "<🙂>\n".repeat(399);
    await scene.say(scene.bob, "/paysupport");
    await scene.press(scene.bob, "&".repeat(128));
    await scene.say(scene.bob, text);
    await scene.runJobs();
    expect(newestOf(scene.olga)?.text).toContain(text.trim());
  });

  test("that is refused leaves the form waiting, and other commands work meanwhile", async () => {
    await using scene = await SupportScene.openFor();
    const { bob } = scene;
    await scene.ask("x".repeat(2001));
    expect(scene.lastMessageTo(bob)).toContain("longer than 2,000 characters");
    await bob.send({ photo: Buffer.from("a photo"), caption: "look" });
    await scene.handleUpdates();
    expect(scene.lastMessageTo(bob)).toContain("only text for now");
    await scene.say(bob, "\u200B");
    expect(scene.lastMessageTo(bob)).toContain("Your message is empty");
    await scene.say(bob, "/terms");
    expect(scene.lastMessageTo(bob)).toContain("Terms of sale");
    await scene.say(bob, "Now it is short");
    expect(scene.lastMessageTo(bob)).toContain("on its way");
    expect(await scene.messages()).toMatchObject([{ text: "Now it is short" }]);
    expect(await scene.database.prisma.chatState.count()).toBe(0);
  });

  test("is still expected after a restart, and asked for once", async () => {
    await using scene = await SupportScene.openFor();
    const { bob } = scene;
    await scene.say(bob, "/paysupport");
    await scene.press(bob, "Tea & Talk");
    const asked = scene.messagesTo(bob).length;
    scene.restart();
    await scene.say(bob, "Hello?");
    expect(scene.messagesTo(bob).slice(asked)).toEqual([expect.stringContaining("on its way")]);
    expect(await scene.messages()).toMatchObject([{ text: "Hello?" }]);
  });

  test.each(["/cancel", "/start"])("is no longer awaited after %s", async (command) => {
    await using scene = await SupportScene.openFor();
    const { bob } = scene;
    await scene.say(bob, "/paysupport");
    await scene.press(bob, "Tea & Talk");
    await scene.say(bob, command);
    await scene.say(bob, "Hello?");
    expect(scene.lastMessageTo(bob)).toContain("did not understand");
    expect(await scene.messages()).toEqual([]);
  });

  test("replaces another waiting form, and another form replaces it", async () => {
    await using scene = await SupportScene.openFor();
    const { olga, sale } = scene;
    await scene.sale.order({ buyerId: olga.id });
    await scene.pressForged(olga, `tier-add:${sale.channelId}`);
    await scene.pressForged(olga, `support-ask:${sale.channelId}`);
    await scene.say(olga, "Hello");
    expect(await scene.messages()).toMatchObject([{ text: "Hello" }]);
    await scene.pressForged(olga, `support-ask:${sale.channelId}`);
    await scene.pressForged(olga, `tier-add:${sale.channelId}`);
    await scene.say(olga, "Yearly");
    expect(scene.lastMessageTo(olga)).toContain("How long does the tier last?");
    expect(await scene.messages()).toHaveLength(1);
  });

  test("that could not be stored is asked for again", async () => {
    await using scene = await SupportScene.openFor();
    const { bob } = scene;
    await scene.say(bob, "/paysupport");
    await scene.press(bob, "Tea & Talk");
    await scene.database.pool.query("alter table support_message rename to support_message_away");
    await scene.say(bob, "First try");
    expect(scene.messagesTo(bob).at(-2)).toMatch(/was not sent.*Error id: [0-9A-F]{8}/);
    await scene.database.pool.query("alter table support_message_away rename to support_message");
    await scene.say(bob, "Second try");
    expect(await scene.messages()).toMatchObject([{ text: "Second try" }]);
  });

  test("is stored once if the process stops before the form ends and Telegram repeats the update", async () => {
    await using scene = await SupportScene.openFor();
    const { bob, database } = scene;
    await scene.say(bob, "/paysupport");
    await scene.press(bob, "Tea & Talk");
    const { key, value, updatedAt } = await database.prisma.chatState.findFirstOrThrow();
    await scene.say(bob, "Where is my link?");
    await database.prisma.chatState.create({ data: { key, value: value ?? {}, updatedAt } });
    scene.restart();
    await scene.report((text) => text);
    expect(scene.messagesTo(bob).filter((said) => said.includes("on its way"))).toHaveLength(2);
    expect(await scene.messages()).toMatchObject([{ text: "Where is my link?" }]);
  });

  test("is stored once for twenty concurrent calls with one id", async () => {
    await using scene = await SupportScene.openFor();
    const { platform, bob, sale } = scene;
    const target = { kind: "question", channelId: sale.channelId } as const;
    const messageId = newId(platform.clock.now());
    const written = { messageId, authorId: bob.id, target, text: "Hello?" };
    const results = await Promise.all(Array.from({ length: 20 }, () => writeMessage(platform, written)));
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(["written"]));
    await scene.runJobs();
    expect(scene.messagesTo(scene.olga)).toHaveLength(1);
  });
});

describe("An answer", () => {
  test("reaches the subscriber with the channel's name, and can be replied to", async () => {
    await using scene = await SupportScene.openFor();
    const { bob, olga } = scene;
    await scene.ask("Where is my link?");
    await scene.runJobs();
    await scene.answer(olga, "Under /subscriptions <3");
    expect(scene.lastMessageTo(olga)).toContain("on its way to <b>&lt;Bob&gt; &amp; Sons</b>");
    await scene.runJobs();
    expect(scene.lastMessageTo(bob)).toContain("<b>Tea &amp; Talk</b> answers:");
    expect(scene.lastMessageTo(bob)).toContain("<blockquote>Under /subscriptions &lt;3</blockquote>");
    await scene.press(bob, /Write back/);
    await scene.say(bob, "Thank you!");
    await scene.runJobs();
    expect(scene.lastMessageTo(olga)).toContain("Thank you!");
    expect(await scene.database.prisma.supportThread.count()).toBe(1);
    expect((await scene.messages()).map(({ authorId }) => Number(authorId))).toEqual([
      bob.id,
      olga.id,
      bob.id,
    ]);
  });

  test("may come from support, until the owner ends the role", async () => {
    await using scene = await SupportScene.openFor();
    const { bob, sale } = scene;
    await scene.ask("Where is my link?");
    const mary = await scene.newUser("Mary");
    const manager = { channelId: sale.channelId, userId: BigInt(mary.id) };
    await addToTeam(scene.database.prisma, { ...manager, role: "support" });
    const button = `support-answer:${await scene.threadId()}`;
    await scene.pressForged(mary, button);
    await scene.say(mary, "Here it is");
    await scene.runJobs();
    expect(scene.lastMessageTo(bob)).toContain("Here it is");

    await scene.pressForged(mary, button);
    await scene.database.prisma.teamMember.deleteMany({ where: manager });
    await scene.say(mary, "One more thing");
    expect(scene.lastMessageTo(mary)).toContain("can't write in this conversation any more");
    expect(await scene.messages()).toHaveLength(2);
  });
});

describe("The buttons of a thread", () => {
  test("are outdated for everybody else, for the other side, and for forged data", async () => {
    await using scene = await SupportScene.openFor();
    const { bob, olga, sale } = scene;
    await scene.ask("Where is my link?");
    const sam = await scene.newUser();
    const threadId = await scene.threadId();
    const nobody = newId(scene.platform.clock.now());
    for (const [person, data] of [
      [sam, `support-answer:${threadId}`],
      [bob, `support-answer:${threadId}`],
      [sam, `support-ask:${sale.channelId}`],
      [olga, `support-ask:${sale.channelId}`],
      [olga, `support-answer:${nobody}`],
      [bob, `support-ask:${nobody}`],
      [bob, "support-ask:'; drop table users"],
    ] as const) {
      const pressed = await scene.pressForged(person, data);
      expect(pressed).toMatchObject({ alert: true, text: expect.stringContaining("out of date") as string });
    }
    expect(await scene.database.prisma.chatState.count()).toBe(0);
  });
});

describe("Five messages within the hour", () => {
  test("are the limit of one side, while the other may answer; the limit ends after an hour", async () => {
    await using scene = await SupportScene.openFor();
    const { bob, olga, platform } = scene;
    for (let number = 1; number <= 5; number += 1) await scene.ask(`MessageTarget ${number}`);
    await scene.runJobs();
    await scene.say(bob, "/paysupport");
    const sixth = await scene.press(bob, "Tea & Talk");
    expect(sixth).toMatchObject({
      alert: true,
      text: expect.stringContaining("give the other side some time") as string,
    });
    await scene.answer(olga, "Patience, please");
    await scene.runJobs();
    expect(scene.lastMessageTo(bob)).toContain("Patience");

    platform.clock.advance(HOUR);
    await scene.ask("MessageTarget 6");
    await scene.runJobs();
    expect(scene.lastMessageTo(olga)).toContain("MessageTarget 6");
  });

  test("are the limit for concurrent messages too", async () => {
    await using scene = await SupportScene.openFor();
    const { platform, bob, sale } = scene;
    const target = { kind: "question", channelId: sale.channelId } as const;
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        writeMessage(platform, {
          messageId: newId(platform.clock.now()),
          authorId: bob.id,
          target,
          text: `MessageTarget ${index}`,
        }),
      ),
    );
    expect(results.filter(({ kind }) => kind === "written")).toHaveLength(5);
    expect(results.filter(({ kind }) => kind === "too_many")).toHaveLength(7);
    expect(await scene.messages()).toHaveLength(5);
  });
});
