import type { Person } from "../backend/people.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import { WAIT_TIMEOUT_MS } from "./press-button.ts";
import { containsText, printChat, privateMessages, show, visibleText } from "./shown-message.ts";
import type { ShownMessage, TextPattern } from "./shown-message.ts";

export type WaitOptions = {
  /** Default 5000. */
  readonly timeoutMs?: number;
  /** Only messages and edits after this version. */
  readonly after?: ShownMessage;
};

/**
 * Waits for a message of the bot with this text in the private chat; returns the newest.
 * @throws {Error} with the printed chat.
 */
export async function waitForMessage(
  backend: TelegramBackend,
  person: Person,
  pattern: TextPattern,
  { timeoutMs = WAIT_TIMEOUT_MS, after }: WaitOptions = {},
): Promise<ShownMessage> {
  const findMessage = (): ShownMessage | undefined => {
    const found = privateMessages(backend, person).findLast(
      (stored) =>
        stored.byBot &&
        stored.revision > (after?.revision ?? 0) &&
        containsText(pattern, visibleText(stored)),
    );
    return found && show(found);
  };
  const seen = await backend.changed.until(findMessage, timeoutMs);
  if (seen) return seen;
  throw new Error(
    `${person.user.first_name} does not see ${String(pattern)} within ${timeoutMs} ms. The chat:\n${printChat(backend, person)}`,
  );
}
