import type { CommandKey } from "../platform/texts/texts.ts";

/** Commands and buttons. Goes after `conversations()`. */
export { stats } from "./page/stats.handlers.ts";

/** For `setMyCommands`: each command and the key of its text. */
export const statsCommands: Readonly<Record<string, CommandKey>> = { stats: "command-stats" };
