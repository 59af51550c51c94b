import type { Persona, SandboxChannel, ShownMessage } from "../../telegram/index.ts";
import type { Stage } from "../stage.ts";
import { Problem } from "./problem.ts";

/** @throws {Problem} when nobody has this id. */
export function findPerson({ telegram }: Pick<Stage, "telegram">, id: number): Persona {
  const person = telegram.people().find((each) => each.id === id);
  if (person === undefined) throw new Problem(`Nobody here has the id ${id}.`);
  return person;
}

/** @throws {Problem} when there is no such channel. */
export function findChannel({ telegram }: Pick<Stage, "telegram">, id: number): SandboxChannel {
  const channel = telegram.channels().find((each) => each.id === id);
  if (channel === undefined) throw new Problem("There is no such channel.");
  return channel;
}

/** @throws {Problem} when the message is not in the person's chat with the bot. */
export function findMessage(person: Persona, id: number): ShownMessage {
  const message = person.chat.find((each) => each.id === id);
  if (message === undefined) throw new Problem("This message is gone.");
  return message;
}
