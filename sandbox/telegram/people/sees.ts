import type { Person } from "../world/people.ts";
import type { World } from "../world/world.ts";
import { PATIENCE_MS } from "./press.ts";
import { containsText, printChat, privateMessages, show, visibleText } from "./shown-message.ts";
import type { ShownMessage, TextPattern } from "./shown-message.ts";

export type SeesOptions = {
  /** Default 5000. */
  readonly timeoutMs?: number;
  /** Only what was sent or edited later than this appearance. */
  readonly after?: ShownMessage;
};

/**
 * Waits until a message of the bot in the private chat has this text; gives the newest such.
 * @throws {Error} with the chat printed.
 */
export async function sees(
  world: World,
  person: Person,
  pattern: TextPattern,
  { timeoutMs = PATIENCE_MS, after }: SeesOptions = {},
): Promise<ShownMessage> {
  const look = (): ShownMessage | undefined => {
    const found = privateMessages(world, person).findLast(
      (stored) =>
        stored.byBot &&
        stored.revision > (after?.revision ?? 0) &&
        containsText(pattern, visibleText(stored)),
    );
    return found && show(found);
  };
  const seen = await world.changed.until(look, timeoutMs);
  if (seen) return seen;
  throw new Error(
    `${person.user.first_name} does not see ${String(pattern)} within ${timeoutMs} ms. The chat:\n${printChat(world, person)}`,
  );
}
