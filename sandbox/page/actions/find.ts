import type { TestUser, SandboxChannel, ShownMessage } from "../../telegram/index.ts";
import type { PageState } from "../state/page-state.ts";
import { ActionError } from "./action-error.ts";

/** @throws {ActionError} for an unknown id. */
export function findPerson({ telegram }: Pick<PageState, "telegram">, id: number): TestUser {
  const person = telegram.people().find((each) => each.id === id);
  if (person === undefined) throw new ActionError(`No user has the id ${id}.`);
  return person;
}

/** @throws {ActionError} for an unknown channel. */
export function findChannel({ telegram }: Pick<PageState, "telegram">, id: number): SandboxChannel {
  const channel = telegram.channels().find((each) => each.id === id);
  if (channel === undefined) throw new ActionError("Unknown channel.");
  return channel;
}

/** @throws {ActionError} when the message is not in the person's chat with the bot. */
export function findPrivateMessage(person: TestUser, id: number): ShownMessage {
  const message = person.chat.find((each) => each.id === id);
  if (message === undefined) throw new ActionError("This message was deleted.");
  return message;
}
