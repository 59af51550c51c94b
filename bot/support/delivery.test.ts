import { describe, expect, test } from "vitest";
import { enqueue, job } from "../platform/jobs/jobs.ts";
import { deliverLetter } from "./deliver-letter.jobs.ts";
import { SupportScene } from "./testing/support-scene.ts";

const DAY = 24 * 60 * 60_000;

describe("The delivery of a letter", () => {
  test("happens once, however often the job runs", async () => {
    await using scene = await SupportScene.openFor();
    await scene.ask("Where is my link?");
    await scene.runJobs();
    const { id: messageId } = await scene.database.prisma.supportMessage.findFirstOrThrow();
    await enqueue(scene.database.prisma, [job(deliverLetter, { messageId, isKept: false })]);
    await scene.runJobs();
    expect(scene.said(scene.olga)).toHaveLength(1);
  });

  test("is tried again when Telegram fails, and its writer hears nothing of that", async () => {
    await using scene = await SupportScene.openFor();
    await scene.ask("Where is my link?");
    const said = scene.said(scene.bob).length;
    scene.telegram.faults.add({ method: "sendMessage", kind: "500" });
    await scene.runJobs();
    expect(scene.said(scene.olga)).toEqual([]);
    await scene.retryJobs();
    expect(scene.said(scene.olga)).toHaveLength(1);
    expect(scene.said(scene.bob)).toHaveLength(said);
  });

  test("to somebody who blocked the bot waits for them, and its writer is told once", async () => {
    await using scene = await SupportScene.openFor();
    const { bob, olga, database } = scene;
    olga.block();
    await scene.settle();
    await database.prisma.user.updateMany({ data: { unreachableSince: null } });
    await scene.ask("Where is my link?");
    await scene.runJobs();
    expect(scene.lastSaid(bob)).toMatch(/<b>Tea &amp; Talk<\/b> cannot be reached.*is kept/s);
    const owner = await database.prisma.user.findUniqueOrThrow({ where: { id: BigInt(olga.id) } });
    expect(owner.unreachableSince).toBeInstanceOf(Date);
    const told = scene.said(bob).length;
    await scene.retryJobs();
    expect(scene.said(bob)).toHaveLength(told);

    olga.unblock();
    await scene.settle();
    await scene.runJobs();
    expect(scene.lastSaid(olga)).toContain("Where is my link?");
    expect(await scene.letters()).toMatchObject([{ deliveredAt: expect.any(Date) as Date }]);
    await scene.answer(olga, "I am back");
    bob.block();
    await scene.settle();
    await scene.runJobs();
    expect(scene.lastSaid(olga)).toMatch(/<b>&lt;Bob&gt; &amp; Sons<\/b> cannot be reached.*is kept/s);
  });

  test("is given up after two weeks, and until then such letters count as on their way", async () => {
    await using scene = await SupportScene.openFor();
    const { bob, olga, platform } = scene;
    olga.block();
    await scene.settle();
    for (let number = 1; number <= 5; number += 1) await scene.ask(`Letter ${number}`);
    await scene.runJobs();
    platform.clock.advance(DAY);
    await scene.say(bob, "/paysupport");
    expect(await scene.press(bob, "Tea & Talk")).toMatchObject({ alert: true });
    platform.clock.advance(14 * DAY);
    await scene.retryJobs();
    const { rows } = await scene.database.pool.query("select from graphile_worker.jobs");
    expect(rows).toEqual([]);
    await scene.ask("Letter 6");
    expect(await scene.letters()).toHaveLength(6);
  });
});
