import { basename } from "node:path";
import { spawnCommand } from "../../../sandbox/runtime/spawned-program.ts";
import type { Spawned } from "../../../sandbox/runtime/spawned-program.ts";
import type { bundledPrograms } from "./bundle-programs.ts";
import { askFor } from "./ask-for.ts";

type Bundle = {
  readonly file: string;
  /** Environment of the child process. The compiled modules end with the bundle, which has another path in each run. */
  readonly compileCache: { readonly NODE_COMPILE_CACHE: string };
};

/** The bundle of a program, which starts in half of the processor time. */
export async function findBundle(program: (typeof bundledPrograms)[number]): Promise<Bundle> {
  const folder = await askFor("bundles");
  return {
    file: `${folder}/${basename(program, ".ts")}.mjs`,
    compileCache: { NODE_COMPILE_CACHE: `${folder}/compiled` },
  };
}

/** Spawns `main.ts`, as `spawnProgram` does. */
export async function spawnBundle(
  environment: Record<string, string>,
  ...parameters: string[]
): Promise<Spawned> {
  const { file, compileCache } = await findBundle("main.ts");
  return spawnCommand(file, { ...environment, ...compileCache }, ...parameters);
}
