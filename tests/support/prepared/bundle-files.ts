import { basename, join } from "node:path";

/** The file of a program in the folder of the bundles. */
export const bundleOf = (program: string): string => `${basename(program, ".ts")}.mjs`;

/** The environment of a bundled program. The compiled modules end with the bundle, which has another path in each run. */
export const compileCacheOf = (folder: string): { readonly NODE_COMPILE_CACHE: string } => ({
  NODE_COMPILE_CACHE: join(folder, "compiled"),
});
