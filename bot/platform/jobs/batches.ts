/**
 * Repeats a claim until it takes less than a full batch. Each claim is a transaction of its own, so a sweep over many
 * rows holds its row locks briefly.
 * @returns how many rows the claims took.
 */
export async function inBatches(size: number, claim: () => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const taken = await claim();
    total += taken;
    if (taken < size) return total;
  }
}

/**
 * The option `runAt` of the job at a position of a sweep, so that only `perSecond` jobs of the sweep start within a second.
 * By real time, on which the queue runs. Empty for the jobs that start at once.
 */
export function spreadOverSeconds(position: number, perSecond: number): { readonly runAt?: Date } {
  const second = Math.floor(position / perSecond);
  return second === 0 ? {} : { runAt: new Date(Date.now() + second * 1000) };
}
