/** Commands, buttons and the links themselves. Goes after `conversations()`, since some of its buttons open the form. */
export { links } from "./links.handlers.ts";
/** Goes after every feature's commands and buttons. */
export { linkForm } from "./link-name-form.handlers.ts";

/** For `setMyCommands`: each command and the key of its text. */
export const linkCommands: Readonly<Record<string, string>> = { links: "command-links" };
