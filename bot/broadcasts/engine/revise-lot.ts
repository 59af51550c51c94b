import { endRevision, nextCopies, noteRevised } from "./copies.ts";
import { showProgressSoon } from "./show-progress.ts";
import type { SenderParts } from "./sender.ts";
import type { Task } from "./tasks.ts";

// As many as there are places for in a quarter of a second, and somewhat more.
const LOT = 16;

/**
 * Changes the copies of a few people and then notes how far it is: these must not overtake each other. What was done and not
 * noted is done again, which changes nothing.
 */
export async function reviseLot(
  { platform, courier, rhythm, until }: Omit<SenderParts, "alarm">,
  task: Task,
): Promise<void> {
  const { pool, prisma } = platform.database;
  const places = await rhythm.take({ wanted: LOT, isPaid: false, until });
  if (places.length === 0) return;
  const page = await nextCopies(pool, task, places.length);
  if (page.length === 0) {
    await endRevision(pool, task, platform.clock.now());
    await showProgressSoon(prisma, task.broadcastId);
    return;
  }
  const answers = await Promise.all(
    page.map(async (copies, index) => {
      await rhythm.turn(places[index] ?? 0);
      const answer = await courier.revise(task, copies);
      if (answer.kind === "later") await rhythm.hold(answer.waitMs);
      return answer.kind;
    }),
  );
  // Up to the first that has to wait.
  const waiting = answers.indexOf("later");
  const settled = waiting === -1 ? answers : answers.slice(0, waiting);
  const last = page[settled.length - 1];
  if (last === undefined) return;
  const done = settled.filter((kind) => kind === "done").length;
  await noteRevised(pool, task, { upTo: last.userId, done, failed: settled.length - done });
}
