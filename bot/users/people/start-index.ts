export { startAndCancel, unhandled } from "./start.handlers.ts";

/** For `setMyCommands`: each command and the key of its text. */
export const welcomeCommands: Readonly<Record<string, string>> = {
  start: "command-start",
  help: "command-help",
  cancel: "command-cancel",
};
