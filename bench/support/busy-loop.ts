import { spawnNode } from "./program.ts";

/** Works while another process takes all of one processor that it can get, as a neighbour on a shared machine does. */
export async function besideBusyLoop<Result>(work: () => Promise<Result>): Promise<Result> {
  const loop = spawnNode(["--eval", "for (;;);"], {});
  try {
    return await work();
  } finally {
    await loop.stop();
  }
}
