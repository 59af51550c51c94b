export { cameBackJob } from "./people/came-back.jobs.ts";
export type { CameBack } from "./people/came-back.jobs.ts";
export { readTexts } from "./people/read-texts.ts";
export { markUnreachable } from "./people/remember-user.ts";
export { tell } from "./people/notify-user.ts";
export { users } from "./people/users.handlers.ts";
