export { markUnreachable, rememberUser } from "./remember-user.ts";
export type { Person } from "./remember-user.ts";
export { users } from "./users.handlers.ts";
