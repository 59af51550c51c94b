import type { Person } from "../backend/people.ts";
import { newUserId } from "../backend/backend.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import { testUserOf } from "./test-user.ts";
import type { TestUser } from "./test-user.ts";

export type PersonOptions = {
  readonly firstName: string;
  readonly lastName?: string;
  readonly username?: string;
  /** IETF tag, as `User.language_code`; default "en". */
  readonly languageCode?: string;
  /** Below 2^40. Default: random, in half of the cases beyond 32 bits. */
  readonly id?: number;
  /** Whether the user started the bot earlier, without an update now; default false. */
  readonly hasStarted?: boolean;
};

export function createUser(backend: TelegramBackend, options: PersonOptions): TestUser {
  const { firstName, lastName, username, languageCode = "en" } = options;
  const { id = newUserId(backend.people), hasStarted: started = false } = options;
  if (backend.people.has(id) || id === backend.bot.user.id) throw new Error(`The id ${id} is taken`);
  const person: Person = {
    user: {
      id,
      is_bot: false,
      first_name: firstName,
      ...(lastName === undefined ? {} : { last_name: lastName }),
      ...(username === undefined ? {} : { username }),
      language_code: languageCode,
    },
    started,
    blocked: false,
    openedByRequest: new Map(),
    keyboard: undefined,
  };
  backend.people.set(id, person);
  backend.changed.notify();
  return testUserOf(backend, person);
}
