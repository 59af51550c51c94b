import type { ChannelScene } from "../scenes/channel-scene.ts";

/**
 * Runs all jobs, without the pauses between attempts, until none is left.
 * @throws {Error} if one is left after more rounds than a job has attempts.
 */
export async function finishJobs(scene: ChannelScene): Promise<void> {
  for (let round = 0; round < 14; round++) {
    await scene.retryJobs();
    const { rows } = await scene.database.pool.query("select 1 from graphile_worker._private_jobs limit 1");
    if (rows.length === 0) return;
  }
  throw new Error("A job does not finish");
}
