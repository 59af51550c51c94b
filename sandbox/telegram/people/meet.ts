import type { Person } from "../world/people.ts";
import { newUserId } from "../world/world.ts";
import type { World } from "../world/world.ts";
import { personaOf } from "./persona.ts";
import type { Persona } from "./persona.ts";

export type PersonOptions = {
  readonly firstName: string;
  readonly lastName?: string;
  readonly username?: string;
  /** IETF tag, as `User.language_code`; default "en". */
  readonly languageCode?: string;
  /** Below 2^40; left out: a random one, half of them beyond 32 bits. */
  readonly id?: number;
  /** They pressed Start long ago, of which nothing is reported now; default false. */
  readonly hasStarted?: boolean;
};

/** A new person, who has never met the bot. */
export function meet(world: World, options: PersonOptions): Persona {
  const { firstName, lastName, username, languageCode = "en" } = options;
  const { id = newUserId(world.people), hasStarted: started = false } = options;
  if (world.people.has(id) || id === world.bot.user.id) throw new Error(`The id ${id} is taken`);
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
  world.people.set(id, person);
  world.changed.notify();
  return personaOf(world, person);
}
