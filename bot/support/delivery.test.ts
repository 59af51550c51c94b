import { describe, expect, test } from "vitest";
import { enqueue, job } from "../platform/jobs/jobs.ts";
import { deliverMessageJob } from "./deliver-message.jobs.ts";
import { SupportScene } from "../../tests/scenes/support-scene.ts";
import { addToTeam } from "../../tests/support/team.ts";

const DAY = 24 * 60 * 60_000;

describe("The delivery of a message", () => {
  test("delivers once for repeated runs", async () => {
    await using scene = await SupportScene.openFor();
    await scene.ask("Where is my link?");
    await scene.runJobs();
    const { id: messageId } = await scene.database.prisma.supportMessage.findFirstOrThrow();
    await enqueue(scene.database.prisma, [job(deliverMessageJob, { messageId, isRetry: false })]);
    await scene.runJobs();
    expect(scene.messagesTo(scene.olga)).toHaveLength(1);
  });

  test("retries after a failure of Telegram without notifying the author", async () => {
    await using scene = await SupportScene.openFor();
    await scene.ask("Where is my link?");
    const said = scene.messagesTo(scene.bob).length;
    scene.telegram.faults.add({ method: "sendMessage", kind: "500" });
    await scene.runJobs();
    expect(scene.messagesTo(scene.olga)).toEqual([]);
    await scene.retryJobs();
    expect(scene.messagesTo(scene.olga)).toHaveLength(1);
    expect(scene.messagesTo(scene.bob)).toHaveLength(said);
  });

  test("waits for a recipient who blocked the bot, and notifies the author once", async () => {
    await using scene = await SupportScene.openFor();
    const { bob, olga, database } = scene;
    olga.block();
    await scene.handleUpdates();
    await database.prisma.user.updateMany({ data: { unreachableSince: null } });
    await scene.ask("Where is my link?");
    await scene.runJobs();
    expect(scene.lastMessageTo(bob)).toMatch(/<b>Tea &amp; Talk<\/b> cannot be reached.*I keep your/s);
    const owner = await database.prisma.user.findUniqueOrThrow({ where: { id: BigInt(olga.id) } });
    expect(owner.unreachableSince).toBeInstanceOf(Date);
    const count = scene.messagesTo(bob).length;
    await scene.retryJobs();
    expect(scene.messagesTo(bob)).toHaveLength(count);

    olga.unblock();
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.lastMessageTo(olga)).toContain("Where is my link?");
    expect(await scene.messages()).toMatchObject([{ deliveredAt: expect.any(Date) as Date }]);
    await scene.answer(olga, "I am back");
    bob.block();
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.lastMessageTo(olga)).toMatch(
      /<b>&lt;Bob&gt; &amp; Sons<\/b> cannot be reached.*I keep your/s,
    );
  });

  test("gives up after two weeks, and until then undelivered messages count towards the limit", async () => {
    await using scene = await SupportScene.openFor();
    const { bob, olga, platform } = scene;
    olga.block();
    await scene.handleUpdates();
    for (let number = 1; number <= 5; number += 1) await scene.ask(`MessageTarget ${number}`);
    await scene.runJobs();
    platform.clock.advance(DAY);
    await scene.say(bob, "/paysupport");
    expect(await scene.press(bob, "Tea & Talk")).toMatchObject({ alert: true });
    platform.clock.advance(14 * DAY);
    await scene.retryJobs();
    const { rows } = await scene.database.pool.query("select from graphile_worker.jobs");
    expect(rows).toEqual([]);
    await scene.ask("MessageTarget 6");
    expect(await scene.messages()).toHaveLength(6);
  });

  test("counts no letter that waits for the owner, and reports no delay, while the team can be reached", async () => {
    await using scene = await SupportScene.openFor();
    const { bob, olga, platform, sale } = scene;
    const mary = await scene.newUser("Mary");
    const { prisma } = scene.database;
    await addToTeam(prisma, { channelId: sale.channelId, userId: mary.id, role: "support" });
    olga.block();
    await scene.handleUpdates();
    for (let number = 1; number <= 6; number += 1) {
      await scene.ask(`Question ${number}`);
      await scene.runJobs();
      platform.clock.advance(2 * 60 * 60_000);
    }
    expect(await scene.messages()).toHaveLength(6);
    expect(scene.lastMessageTo(mary)).toContain("Question 6");
    expect(scene.messagesTo(bob).join()).not.toContain("cannot be reached");

    mary.block();
    await scene.handleUpdates();
    await scene.say(bob, "/paysupport");
    expect(await scene.press(bob, "Tea & Talk")).toMatchObject({ alert: true });
    olga.unblock();
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.messagesTo(olga).filter((text) => /Question \d/u.test(text))).toHaveLength(6);
  });
});
