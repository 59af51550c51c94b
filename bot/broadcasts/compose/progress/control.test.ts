import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buttonsOf, newestOf } from "../../../../tests/scenes/channel-scene.ts";
import { parseCsv } from "../../../../tests/support/parse-csv.ts";
import { startDueBroadcasts } from "../../delivery/control/start-due.jobs.ts";
import { scheduleBroadcast } from "../schedule/schedule-broadcast.ts";
import { showBroadcastProgressJob } from "./show-progress.jobs.ts";
import { composeScene } from "../../../../tests/scenes/compose-scene.ts";
import { confirmPayment } from "../../../payments/confirm/confirm-payment.ts";
import { starsEvent } from "../../../../tests/support/payment-events.ts";
import { writeFailures } from "./failures.handlers.ts";

type World = Awaited<ReturnType<typeof composeScene>>;

/** Updates the progress message while the sending job waits. */
async function updateProgress({ broadcast, platform }: World): Promise<void> {
  const { id: broadcastId } = await broadcast();
  await showBroadcastProgressJob.run({ broadcastId }, platform, { number: 1, isLast: false });
}

const waitingUpdates = async ({ platform }: World): Promise<number> => {
  const { rowCount } = await platform.database.pool.query(
    `select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = $1 and j.run_at > now()`,
    [showBroadcastProgressJob.name],
  );
  return rowCount ?? 0;
};

describe("A running broadcast", () => {
  test("updates one progress message until it ends", async () => {
    await using world = await composeScene();
    const { scene, olga } = world;
    await world.preview();
    await scene.press(olga, /people now/);
    await updateProgress(world);
    const shown = newestOf(olga);
    expect(shown?.text).toContain("I am looking up the recipients");
    expect(shown?.buttons[0]).toEqual(["⏸ Pause", "⏹ Stop"]);
    expect(await waitingUpdates(world)).toBe(1);
    await scene.retryJobs();
    expect(newestOf(olga)?.text).toContain("all done");
    expect(newestOf(olga)?.id).toBe(shown?.id);
    expect(await waitingUpdates(world)).toBe(0);
  });

  test("is not edited into the state that its message shows already", async () => {
    await using world = await composeScene();
    await world.send();
    // Telegram refuses an edit without a change, and a refusal fails the test.
    await updateProgress(world);
    expect(newestOf(world.olga)?.text).toContain("all done");
  });

  test("is paused and resumed, and reaches everybody once", async () => {
    await using world = await composeScene();
    const { scene, olga, ada } = world;
    await world.preview();
    await scene.press(olga, /people now/);
    await updateProgress(world);
    expect((await scene.press(olga, /Pause/)).text).toBe("Paused.");
    await scene.runJobs();
    expect(world.copiesOf(ada)).toEqual([]);
    expect(newestOf(olga)?.text).toContain("paused");
    expect(await waitingUpdates(world)).toBe(0);
    expect((await scene.press(olga, /Resume/)).text).toBe("Resumed.");
    await scene.runJobs();
    expect(world.copiesOf(ada)).toHaveLength(1);
  });

  test("is stopped for good", async () => {
    await using world = await composeScene();
    const { scene, olga, ada } = world;
    await world.preview();
    await scene.press(olga, /people now/);
    await updateProgress(world);
    const shown = newestOf(olga);
    const { id } = await world.broadcast();
    expect((await scene.press(olga, /Stop/)).text).toBe("Stopped.");
    await scene.runJobs();
    expect(world.copiesOf(ada)).toEqual([]);
    expect(newestOf(olga)?.id).toBe(shown?.id);
    expect(newestOf(olga)?.text).toContain("stopped");
    expect((await scene.pressForged(olga, `bc-control:${id}:resume`)).text).toContain(
      "changed in the meantime",
    );
  });

  test("shows its progress in a new message after the old one was deleted, and where it is opened last", async () => {
    await using world = await composeScene();
    const { scene, olga, telegram } = world;
    await world.preview();
    await scene.press(olga, /people now/);
    const followed = newestOf(olga);
    if (followed !== undefined) olga.deleteMessage(followed);
    telegram.expectRefusal("message to edit not found");
    await updateProgress(world);
    expect(newestOf(olga)?.text).toContain("I am looking up the recipients");
    await scene.say(olga, "/broadcast");
    const list = newestOf(olga);
    await scene.press(olga, /^▶️/);
    await scene.runJobs();
    expect(newestOf(olga)?.id).toBe(list?.id);
    expect(newestOf(olga)?.text).toContain("all done");
  });
});

describe("A scheduled broadcast", () => {
  const EVENING = new Date("2026-11-24T19:15:00Z");

  async function inBerlin(): Promise<World> {
    const world = await composeScene(EVENING);
    const { prisma, olga } = world;
    await prisma.user.update({ where: { id: BigInt(olga.id) }, data: { timeZone: "Europe/Berlin" } });
    return world;
  }

  test("is sent at a time in the author's zone, with a new progress message", async () => {
    await using world = await inBerlin();
    const { scene, olga, ada, platform } = world;
    await world.preview();
    await scene.press(olga, /Later/);
    await scene.say(olga, "yesterday");
    expect(scene.lastMessageTo(olga)).toContain("When should I send it?");
    expect(scene.messagesTo(olga).at(-2)).toContain("I cannot read that as a time");
    await scene.press(olga, "18:00");
    expect(newestOf(olga)?.text).toContain("November 25, 2026 at 6:00 PM");
    expect((await world.broadcast()).scheduledAt).toEqual(new Date("2026-11-25T17:00:00Z"));
    await scene.runJobs();
    expect(world.copiesOf(ada)).toEqual([]);
    const planned = newestOf(olga);
    platform.clock.advance(22 * 60 * 60_000);
    await startDueBroadcasts(platform);
    await scene.runJobs();
    expect(world.copiesOf(ada)).toHaveLength(1);
    expect(newestOf(olga)?.id).not.toBe(planned?.id);
    expect(newestOf(olga)?.text).toContain("all done");
  });

  test("reads the time when it is answered: a time that passed meanwhile is tomorrow's", async () => {
    await using world = await inBerlin();
    const { scene, olga, platform } = world;
    await world.preview();
    await scene.press(olga, /Later/);
    platform.clock.advance(2 * 60 * 60_000);
    await scene.say(olga, "21:00");
    expect((await world.broadcast()).scheduledAt).toEqual(new Date("2026-11-25T20:00:00Z"));
  });

  test("repeats weekly until it is discarded", async () => {
    await using world = await inBerlin();
    const { scene, olga, ada, platform, prisma } = world;
    await world.preview();
    await scene.press(olga, /Every week/);
    await scene.say(olga, "tomorrow 9:00");
    expect(newestOf(olga)?.text).toContain("and each week after that");
    platform.clock.advance(13 * 60 * 60_000);
    await startDueBroadcasts(platform);
    await scene.runJobs();
    expect(world.copiesOf(ada)).toHaveLength(1);
    await scene.say(olga, "/broadcast");
    expect(buttonsOf(olga)[1]).toBe("🔁 December 2, 2026 at 9:00 AM · a text");
    await scene.press(olga, /^🔁/);
    await scene.press(olga, /Do not send it/);
    expect(await prisma.broadcast.count({ where: { state: "scheduled" } })).toBe(0);
    platform.clock.advance(7 * 24 * 60 * 60_000);
    await startDueBroadcasts(platform);
    await scene.runJobs();
    expect(world.copiesOf(ada)).toHaveLength(1);
  });

  test("shows the stored time where it was scheduled meanwhile", async () => {
    await using world = await inBerlin();
    const { scene, olga } = world;
    await world.preview();
    await scene.press(olga, /Later/);
    const { id: broadcastId } = await world.broadcast();
    const at = new Date("2026-12-24T17:00:00Z");
    await scheduleBroadcast(world.platform, { broadcastId, actorId: olga.id, at, repeatsWeekly: false });
    await scene.say(olga, "23:00");
    expect(newestOf(olga)?.text).toContain("December 24, 2026 at 6:00 PM");
  });

  test("can be discarded, after which its waiting form schedules nothing", async () => {
    await using world = await inBerlin();
    const { scene, olga, prisma } = world;
    await world.preview();
    await scene.press(olga, /Later/);
    await prisma.broadcast.deleteMany();
    await scene.say(olga, "23:00");
    expect(scene.lastMessageTo(olga)).toContain("so I scheduled nothing");
  });
});

describe("A finished broadcast", () => {
  test("is deleted everywhere after a confirmation", async () => {
    await using world = await composeScene();
    const { scene, olga, ada, ben } = world;
    await world.send();
    await scene.press(olga, /Delete everywhere/);
    expect(newestOf(olga)?.text).toContain("Delete it for all 2");
    expect(world.copiesOf(ada)).toHaveLength(1);
    await scene.press(olga, /Yes, delete it everywhere/);
    await scene.retryJobs();
    for (const person of [ada, ben]) expect(world.copiesOf(person)).toEqual([]);
    expect(newestOf(olga)?.text).toContain("Deleted for 2");
    expect(buttonsOf(olga)).toEqual(["‹ Broadcasts"]);
  });

  test("is edited everywhere and keeps its buttons", async () => {
    await using world = await composeScene();
    const { scene, olga, ada } = world;
    await world.send();
    await scene.press(olga, /Edit everywhere/);
    await olga.send({ photo: Buffer.from("a photo") });
    await scene.handleUpdates();
    expect(scene.lastMessageTo(olga)).toContain("I can change only the text");
    await scene.say(olga, "Old tea tomorrow");
    expect(scene.lastMessageTo(olga)).toContain("all 2 who got it");
    expect(world.copiesOf(ada)).toHaveLength(1);
    await scene.press(olga, /Yes, change it/);
    await scene.retryJobs();
    expect(world.copiesOf(ada, "Old tea tomorrow")[0]?.buttons).toEqual([["🔕 Mute"]]);
    expect(world.copiesOf(ada)).toEqual([]);
  });

  test("gives its owner a file of the people that it did not reach", async () => {
    await using world = await composeScene();
    const { scene, olga, ben, platform, prisma, telegram } = world;
    await world.preview();
    ben.block();
    telegram.expectRefusal("bot was blocked");
    await scene.press(olga, /people now/);
    await prisma.user.updateMany({ data: { unreachableSince: null } });
    await scene.runJobs();
    expect(newestOf(olga)?.text).toContain("1 blocked me");
    await scene.press(olga, /People not reached/);
    expect(olga.chat.at(-1)?.text).toContain("1 person of Tea & Talk");
    const folder = await mkdtemp(join(tmpdir(), "failures-test-"));
    const path = join(folder, "failures.csv");
    const { id: broadcastId } = await world.broadcast();
    const texts = platform.translations.for("en");
    const write = async (): Promise<string[][]> => {
      expect(await writeFailures(platform, { broadcastId, texts, path })).toBe(1);
      return parseCsv((await readFile(path, "utf8")).replace("\uFEFF", ""));
    };
    const outcome = ["blocked the bot", expect.stringContaining("bot was blocked by the user") as string];
    const columns = ["Telegram id", "Name", "Username", "Outcome", "Telegram's reason"];
    // The file names only buyers.
    expect(await write()).toEqual([columns, ["", "", "", ...outcome]]);
    await confirmPayment(platform, starsEvent(await scene.sale.order({ buyerId: ben.id }), ben.id));
    expect(await write()).toEqual([columns, [String(ben.id), "Ben", expect.any(String), ...outcome]]);
    await rm(folder, { recursive: true });
  });
});
