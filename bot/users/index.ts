export { markUnreachable } from "./remember-user.ts";
export { users } from "./users.handlers.ts";
