export { markUnreachable } from "./remember-user.ts";
export { tell } from "./tell.ts";
export { users } from "./users.handlers.ts";
