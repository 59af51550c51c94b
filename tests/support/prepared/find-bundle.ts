import { spawnCommand } from "../../../sandbox/runtime/spawned-program.ts";
import type { Spawned } from "../../../sandbox/runtime/spawned-program.ts";
import { bundleOf, compileCacheOf } from "./bundle-files.ts";
import type { bundledPrograms } from "./bundle-programs.ts";
import { askFor } from "./ask-for.ts";

type Bundle = {
  readonly file: string;
  readonly compileCache: ReturnType<typeof compileCacheOf>;
};

/** The bundle of a program, which starts in half of the processor time. */
export async function findBundle(program: (typeof bundledPrograms)[number]): Promise<Bundle> {
  const folder = await askFor("bundles");
  return { file: `${folder}/${bundleOf(program)}`, compileCache: compileCacheOf(folder) };
}

/** Spawns `main.ts`, as `spawnProgram` does. */
export async function spawnBundle(
  environment: Record<string, string>,
  ...parameters: string[]
): Promise<Spawned> {
  const { file, compileCache } = await findBundle("main.ts");
  return spawnCommand(file, { ...environment, ...compileCache }, ...parameters);
}
