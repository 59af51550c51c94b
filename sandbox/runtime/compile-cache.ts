import { join } from "node:path";

/** Environment of a child process: Node stores compiled modules here, and a program starts in half of the processor time. */
export const compileCache = {
  NODE_COMPILE_CACHE: join(import.meta.dirname, "../../node_modules/.cache/node"),
};
