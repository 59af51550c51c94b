import type { Persona, SandboxChannel, ShownMessage } from "../telegram/index.ts";
import type { Transcript } from "./transcript.ts";
import { NotSeen, until } from "./until.ts";

/** A person of the story: whatever they do and hear is written down. */
export type Guest = {
  readonly name: string;
  readonly persona: Persona;
  start(payload?: string): Promise<void>;
  send(text: string): Promise<void>;
  /** Presses the newest such button. Gives the address that it opens, if it opens one. */
  press(button: RegExp): Promise<string | undefined>;
  share(channel: SandboxChannel, button: RegExp): Promise<void>;
  /**
   * Waits until the bot has said all of this (or edited a message into it) and writes down everything it said.
   * Gives the message that has the first of the patterns.
   */
  hears(pattern: RegExp, ...others: readonly RegExp[]): Promise<ShownMessage>;
};

export function meetGuest(persona: Persona, transcript: Transcript): Guest {
  const name = persona.user.first_name;
  // Revisions are the appearances of messages: an edited one is heard again.
  const heard = new Set<number>();
  const lastTexts = new Map<number, string>();
  let keyboard = "";

  const news = (): ShownMessage[] =>
    persona.chat
      .filter(({ from, revision }) => from === "bot" && !heard.has(revision))
      .toSorted((a, b) => a.revision - b.revision);

  const write = (message: ShownMessage): void => {
    heard.add(message.revision);
    const { id, text, buttons, invoice, isEdited } = message;
    // The same words without their buttons, which were pressed: nothing new to a reader.
    if (lastTexts.get(id) === text && buttons.length === 0) return;
    lastTexts.set(id, text);
    // The apps put this button under an invoice by themselves.
    const payButton = invoice && buttons.length === 0 ? [[`Pay ⭐ ${invoice.amount}`]] : [];
    transcript.line("bot", name, isEdited ? `(edits) ${text}` : text, [
      ...buttons,
      ...payButton,
      ...newKeyboard(),
    ]);
  };

  const newKeyboard = (): readonly (readonly string[])[] => {
    const rows = persona.keyboard;
    const before = keyboard;
    keyboard = JSON.stringify(rows);
    return keyboard === before ? [] : rows;
  };

  const labelOf = (button: RegExp): string => {
    const rows = [...persona.chat.toReversed().map(({ buttons }) => buttons), persona.keyboard];
    return rows.flat(2).find((label) => button.test(label)) ?? String(button);
  };

  return {
    name,
    persona,
    async start(payload) {
      const { text } = await persona.start(payload);
      transcript.line(name, "bot", text);
    },
    async send(text) {
      await persona.send(text);
      transcript.line(name, "bot", text);
    },
    async press(button) {
      const label = labelOf(button);
      const { url, text } = await seeing(persona.press(button));
      if (url === undefined) transcript.line(name, "bot", "", [[label]]);
      else transcript.line(name, "link", `[${label}] ${url}`);
      if (text !== undefined) transcript.line("bot", name, `(note) ${text}`);
      return url;
    },
    async share(channel, button) {
      const label = labelOf(button);
      await seeing(persona.share(channel, button));
      transcript.line(name, "bot", `[${label}] ${channel.title}`);
    },
    async hears(...patterns) {
      const find = (pattern: RegExp): ShownMessage | undefined =>
        news().find(({ text }) => pattern.test(text));
      const last = await until(`the bot's words ${patterns.map(String).join(" and ")} to ${name}`, () => {
        const found = patterns.map(find);
        const isAll = found.every((message) => message !== undefined);
        return isAll ? Math.max(...found.map(({ revision }) => revision)) : undefined;
      });
      const [wanted] = patterns.map(find);
      for (const message of news()) if (message.revision <= last) write(message);
      if (wanted === undefined) throw new NotSeen(`a message to ${name}`);
      return wanted;
    },
  };
}

/** What the app would not let a person do, or did not show them, is a step that did not come about. */
async function seeing<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    throw new NotSeen(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
