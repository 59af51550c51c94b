export { languageChoice } from "./languages.handlers.ts";

/** For `setMyCommands`: each command and the key of its text. */
export const languageCommands: Readonly<Record<string, string>> = { language: "command-language" };
