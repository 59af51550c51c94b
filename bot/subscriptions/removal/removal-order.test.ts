import { expect, test } from "vitest";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import { inviteJob } from "../admission/send-invite.jobs.ts";

test("A buyer's invite link is sent before removals that were due earlier", async () => {
  await using scene = await AccessScene.openFor();
  for (let index = 0; index < 3; index++) await scene.subscriber({ days: 1, isMember: true });
  scene.platform.clock.advance(DAY + 1);
  await scene.sweep();
  const { subscriptionId } = await scene.subscriber();
  await enqueue(scene.database.prisma, [
    inviteJob({ subscriptionId, channelId: scene.sale.channelId }, "delayed"),
  ]);
  // The order in which graphile-worker takes them.
  const { rows } = await scene.database.pool.query<{ task: string }>(
    "select task_identifier as task from graphile_worker.jobs order by priority, run_at, id",
  );
  expect(rows.map(({ task }) => task)).toEqual([
    "subscriptions.send-invite",
    ...Array.from({ length: 3 }, () => "subscriptions.remove-expired"),
  ]);
});
