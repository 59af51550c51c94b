import { join } from "node:path";

/** Environment of a child process: Node stores compiled modules here, and a program starts in half of the processor time. */
export const compileCache = {
  NODE_COMPILE_CACHE: join(import.meta.dirname, "../../node_modules/.cache/node"),
};

/**
 * The variables of the program as `npm start`, the Procfile and docs/deploy set them. Threads of Node share two areas of memory, and
 * Linux gets freed memory back at once: a process that has sold keeps 60 to 80 MB less. macOS ignores the variables.
 */
export const leanMemory = { MALLOC_ARENA_MAX: "2", MALLOC_TRIM_THRESHOLD_: "131072" };
