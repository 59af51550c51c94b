import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buttonsOf, newestOf } from "../../../../tests/scenes/channel-scene.ts";
import { parseCsv } from "../../../../tests/support/parse-csv.ts";
import { showBroadcastProgressJob } from "./show-progress.jobs.ts";
import { composeScene } from "../../../../tests/scenes/compose-scene.ts";
import { confirmPayment } from "../../../payments/confirm/confirm-payment.ts";
import { starsEvent } from "../../../../tests/support/payment-events.ts";
import { startBroadcast } from "../../delivery/control/start-broadcast.ts";
import { startDueBroadcasts } from "../../delivery/control/start-due.jobs.ts";
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
    telegram.expectRefusal("MESSAGE_ID_INVALID");
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

test("The progress of a scheduled broadcast is in one message, also where two jobs send it at once", async () => {
  await using world = await composeScene();
  const { scene, olga, platform } = world;
  await world.compose();
  const { id: broadcastId } = await world.broadcast();
  const at = new Date(platform.clock.now().getTime() + 60_000);
  await startBroadcast(platform, { broadcastId, actorId: olga.id, at });
  platform.clock.advance(60_000);
  await startDueBroadcasts(platform);
  const sent = olga.chat.length;
  const both = Promise.withResolvers<void>();
  let held = 0;
  platform.telegram.config.use(async (previous, method, payload, signal) => {
    if (method === "sendMessage" && ++held <= 2) {
      if (held === 2) both.resolve();
      await both.promise;
    }
    return previous(method, payload, signal);
  });
  await Promise.all([updateProgress(world), updateProgress(world)]);
  expect(held).toBe(2);
  expect(olga.chat).toHaveLength(sent + 1);
  await scene.retryJobs();
  expect(olga.chat.filter(({ text }) => text.includes("all done"))).toHaveLength(1);
  expect(olga.chat.filter(({ text }) => text.includes("looking up"))).toEqual([]);
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

test("The progress message offers once to send again to people without an answer, and then shows the new result", async () => {
  await using world = await composeScene();
  const { scene, olga, ada, ben, prisma } = world;
  await world.preview();
  scene.telegram.faults.add({
    method: "copyMessage",
    kind: "reset-before",
    when: ({ chat_id: chatId }) => chatId === ada.id,
  });
  await scene.press(olga, /people now/);
  await scene.retryJobs();
  const shown = newestOf(olga);
  expect(shown?.text).toContain("1 got no answer: they may have it");
  expect(shown?.text).toContain("Some of them will then have it twice");
  const { id } = await world.broadcast();
  expect((await scene.press(olga, /Once more to those without an answer \(1\)/)).text).toContain("once more");
  await scene.retryJobs();
  expect(world.copiesOf(ada)).toHaveLength(1);
  expect(world.copiesOf(ben)).toHaveLength(1);
  expect(await prisma.broadcast.findUnique({ where: { id } })).toMatchObject({ state: "done", sent: 2 });
  expect(olga.chat.some(({ text }) => text.includes("got no answer"))).toBe(false);
  expect(buttonsOf(olga).join(" ")).not.toContain("Once more");
  // A press on an older page.
  expect((await scene.pressForged(olga, `bc-control:${id}:resend`)).text).toContain(
    "changed in the meantime",
  );
});
