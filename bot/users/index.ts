export { cameBackJob } from "./came-back.jobs.ts";
export type { CameBack } from "./came-back.jobs.ts";
export { readTexts } from "./read-texts.ts";
export { markUnreachable } from "./remember-user.ts";
export { tell } from "./tell.ts";
export { users } from "./users.handlers.ts";
