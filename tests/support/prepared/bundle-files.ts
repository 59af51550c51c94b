import { basename, join } from "node:path";

/** The file of a program in the folder of the bundles. */
export const bundleOf = (program: string): string => `${basename(program, ".ts")}.mjs`;

/** The environment of a bundled program. The compiled modules end with the bundle, which has another path in each run. */
export const compileCacheOf = (folder: string): { readonly NODE_COMPILE_CACHE: string } => ({
  NODE_COMPILE_CACHE: join(folder, "compiled"),
});

/**
 * Options of Node for workers and bundled programs. Most objects of a test die young, and so do those of a start. In a larger young
 * generation they are collected more rarely: a test takes a tenth less processor time, a start an eighth.
 */
export const roomForYoungObjects = ["--min-semi-space-size=32", "--max-semi-space-size=64"];
