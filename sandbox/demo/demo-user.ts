import type { TestUser, SandboxChannel, ShownMessage } from "../telegram/index.ts";
import type { Transcript } from "./transcript.ts";
import { ExpectationFailed, waitFor } from "./expectations.ts";

/** A test user whose actions and received messages are printed to the transcript. */
export type DemoUser = {
  readonly name: string;
  readonly testUser: TestUser;
  start(payload?: string): Promise<void>;
  send(text: string): Promise<void>;
  /** Presses the newest button with this text. Returns the URL of a link button. */
  press(button: RegExp): Promise<string | undefined>;
  share(channel: SandboxChannel, button: RegExp): Promise<void>;
  /**
   * Waits until messages of the bot match all patterns and prints every new message up to then.
   * Returns the message that matches the first pattern.
   */
  receives(pattern: RegExp, ...others: readonly RegExp[]): Promise<ShownMessage>;
};

export function createDemoUser(testUser: TestUser, transcript: Transcript): DemoUser {
  const name = testUser.user.first_name;
  // Revisions of the messages that were printed. An edit has a new revision and is printed again.
  const printed = new Set<number>();
  const lastTexts = new Map<number, string>();
  let keyboard = "";

  const newMessages = (): ShownMessage[] =>
    testUser.chat
      .filter(({ from, revision }) => from === "bot" && !printed.has(revision))
      .toSorted((a, b) => a.revision - b.revision);

  const write = (message: ShownMessage): void => {
    printed.add(message.revision);
    const { id, text, buttons, invoice, isEdited } = message;
    // The same text without the buttons that were pressed tells the reader nothing new.
    if (lastTexts.get(id) === text && buttons.length === 0) return;
    lastTexts.set(id, text);
    // Telegram's apps add this button to an invoice by themselves.
    const payButton = invoice && buttons.length === 0 ? [[`Pay ⭐ ${invoice.amount}`]] : [];
    transcript.line("bot", name, isEdited ? `(edits) ${text}` : text, [
      ...buttons,
      ...payButton,
      ...newKeyboard(),
    ]);
  };

  const newKeyboard = (): readonly (readonly string[])[] => {
    const rows = testUser.keyboard;
    const before = keyboard;
    keyboard = JSON.stringify(rows);
    return keyboard === before ? [] : rows;
  };

  const labelOf = (button: RegExp): string => {
    const rows = [...testUser.chat.toReversed().map(({ buttons }) => buttons), testUser.keyboard];
    return rows.flat(2).find((label) => button.test(label)) ?? String(button);
  };

  return {
    name,
    testUser,
    async start(payload) {
      const { text } = await testUser.start(payload);
      transcript.line(name, "bot", text);
    },
    async send(text) {
      await testUser.send(text);
      transcript.line(name, "bot", text);
    },
    async press(button) {
      const label = labelOf(button);
      const { url, text } = await withExpectation(testUser.press(button));
      if (url === undefined) transcript.line(name, "bot", "", [[label]]);
      else transcript.line(name, "link", `[${label}] ${url}`);
      if (text !== undefined) transcript.line("bot", name, `(notification) ${text}`);
      return url;
    },
    async share(channel, button) {
      const label = labelOf(button);
      await withExpectation(testUser.share(channel, button));
      transcript.line(name, "bot", `[${label}] ${channel.title}`);
    },
    async receives(...patterns) {
      const find = (pattern: RegExp): ShownMessage | undefined =>
        newMessages().find(({ text }) => pattern.test(text));
      const last = await waitFor(
        `messages of the bot with ${patterns.map(String).join(" and ")} to ${name}`,
        () => {
          const found = patterns.map(find);
          const isAll = found.every((message) => message !== undefined);
          return isAll ? Math.max(...found.map(({ revision }) => revision)) : undefined;
        },
      );
      const [wanted] = patterns.map(find);
      for (const message of newMessages()) if (message.revision <= last) write(message);
      if (wanted === undefined) throw new ExpectationFailed(`a message to ${name}`);
      return wanted;
    },
  };
}

/** Turns an error of the test user into a failed expectation. */
async function withExpectation<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    throw new ExpectationFailed(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
