import { createTestDatabase } from "../../tests/support/test-database.ts";
import type { TestDatabase } from "../../tests/support/test-database.ts";
import type { Deed, Done } from "./deeds.ts";
import { openPlayground } from "./playground.ts";
import type { Playground, PlaygroundOptions } from "./playground.ts";
import type { ChatView, MessageView, PersonView, Rich, View } from "./view.ts";

/** A playground as its page sees it: by HTTP alone. */
export type Visitor = {
  readonly url: string;
  view(): Promise<View>;
  /** Does it. @throws {Error} when the answer is a problem. */
  deed(deed: Deed): Promise<Extract<Done, { ok: true }>>;
  tryDeed(deed: Deed): Promise<Done>;
  person(name: string): Promise<PersonView>;
  /** Waits until somebody's chat with the bot has a message with this text; gives the newest such. */
  sees(name: string, text: RegExp): Promise<MessageView>;
  /** Presses the newest button with this text in somebody's chat with the bot, as soon as it is there. */
  press(name: string, text: RegExp): Promise<Extract<Done, { ok: true }>>;
  say(name: string, text: string): Promise<void>;
  /** Looks until it is so, and gives it. */
  until<T>(what: string, look: (view: View) => T | undefined): Promise<T>;
};

const PATIENCE_MS = 20_000;

export function visit(url: string): Visitor {
  const view = async (): Promise<View> => (await fetch(`${url}/view`)).json() as Promise<View>;
  const tryDeed = async (deed: Deed): Promise<Done> => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${url}/deeds`, { method: "POST", headers, body: JSON.stringify(deed) });
    return answer.json() as Promise<Done>;
  };
  const deed: Visitor["deed"] = async (wanted) => {
    const done = await tryDeed(wanted);
    if (done.ok) return done;
    throw new Error(`${wanted.kind}: ${done.problem}`);
  };
  const until: Visitor["until"] = async (what, look) => {
    for (const end = Date.now() + PATIENCE_MS; ; await new Promise((next) => setTimeout(next, 20))) {
      const seen = await view();
      const found = look(seen);
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`Not seen: ${what}\n${seen.people.map(printChat).join("\n")}`);
    }
  };
  const chatWithBot = (seen: View, name: string): { readonly id: number; readonly chat: ChatView } => {
    const { id, chats } = nameIn(seen, name);
    const [chat] = chats;
    if (chat === undefined) throw new Error(`${name} has no chat with the bot`);
    return { id, chat };
  };
  return {
    url,
    view,
    deed,
    tryDeed,
    until,
    person: async (name) => nameIn(await view(), name),
    sees: (name, text) =>
      until(`${String(text)} by ${name}`, (seen) =>
        chatWithBot(seen, name).chat.messages.findLast((each) => text.test(plain(each.text))),
      ),
    async press(name, text) {
      const place = await until(`the button ${String(text)} by ${name}`, (seen) => {
        const { id, chat } = chatWithBot(seen, name);
        for (const message of chat.messages.toReversed())
          for (const [row, buttons] of message.buttons.entries()) {
            const column = buttons.findIndex((button) => text.test(button.text));
            if (column >= 0) return { who: id, chat: chat.id, message: message.id, row, column };
          }
        return undefined;
      });
      return deed({ kind: "press", ...place });
    },
    async say(name, text) {
      await deed({ kind: "say", who: nameIn(await view(), name).id, text });
    },
  };
}

const printChat = ({ name, chats, keyboard }: PersonView): string => {
  const lines = (chats[0]?.messages ?? []).map(({ from, text, buttons }) => {
    const labels = buttons.flat().map((button) => `[${button.text}]`);
    return `  ${from}: ${plain(text).replaceAll("\n", " ")} ${labels.join(" ")}`;
  });
  return [`${name}:`, ...lines, ...keyboard.flat().map(({ text }) => `  ⌨ ${text}`)].join("\n");
};

/** The text without its marks. */
export const plain = (rich: Rich): string =>
  rich.map((part) => (typeof part === "string" ? part : plain(part.inside))).join("");

function nameIn({ people }: View, name: string): PersonView {
  const person = people.find((each) => each.name === name);
  if (person === undefined) throw new Error(`Nobody is called ${name}`);
  return person;
}

export type Opened = AsyncDisposable & {
  readonly playground: Playground;
  readonly visitor: Visitor;
  readonly database: TestDatabase;
};

/** A playground on a database and a port of its own. */
export async function openForTest(options: Partial<PlaygroundOptions> = {}): Promise<Opened> {
  const database = await createTestDatabase({ max: 2 });
  const { connection } = database;
  const playground = await openPlayground({
    connection,
    port: 0,
    ...options,
    environment: { LOG_LEVEL: "fatal" },
  });
  return {
    playground,
    visitor: visit(playground.url),
    database,
    async [Symbol.asyncDispose]() {
      await playground.stop();
      await database.drop();
    },
  };
}

/** Olga connects her channel and sells a month of it; gives the link that she shares. */
export async function sell(visitor: Visitor): Promise<string> {
  const { id } = await visitor.person("Olga");
  await visitor.deed({ kind: "start", who: id });
  await visitor.say("Olga", "/newchannel");
  const { key, channel } = await visitor.until("the picker", ({ people }) => {
    const keys = people.find((each) => each.id === id)?.keyboard.flat() ?? [];
    const picker = keys.find(({ asks, choices }) => asks === "chat" && choices.length > 0);
    const choice = picker?.choices[0];
    return picker === undefined || choice === undefined ? undefined : { key: picker.text, channel: choice };
  });
  await visitor.deed({ kind: "pick-chat", who: id, key, channel });
  await visitor.press("Olga", /Add a tier/);
  await visitor.sees("Olga", /what shall it be called/);
  await visitor.say("Olga", "Monthly");
  await visitor.press("Olga", /30 days/);
  await visitor.sees("Olga", /Telegram Stars\?/);
  await visitor.say("Olga", "250");
  await visitor.sees("Olga", /US dollars/);
  await visitor.say("Olga", "9.99");
  await visitor.press("Olga", /Publish/);
  await visitor.press("Olga", /Open its page/);
  const page = await visitor.sees("Olga", /Share this link/);
  return /https:\/\/t\.me\/\S+\?start=\S+/.exec(plain(page.text))?.[0] ?? "";
}

/** Somebody opens the link, chooses the tier and Stars, and sees the invoice; gives its message. */
export async function chooseStars(visitor: Visitor, name: string, link: string): Promise<MessageView> {
  const { id } = await visitor.person(name);
  await visitor.deed({ kind: "open", who: id, url: link });
  await visitor.press(name, /Monthly/);
  await visitor.press(name, /Star/);
  return visitor.until(`an invoice by ${name}`, ({ people }) =>
    people
      .find((each) => each.id === id)
      ?.chats[0]?.messages.findLast(({ attachment }) => attachment?.kind === "invoice" && !attachment.isPaid),
  );
}

/** Follows the personal link in the message that follows the payment. */
export async function comeIn(visitor: Visitor, name: string): Promise<void> {
  const { id } = await visitor.person(name);
  await visitor.press(name, /Come in/);
  await visitor.until(`${name} inside`, ({ people }) =>
    people
      .find((each) => each.id === id)
      ?.chats.find(({ standing, kind }) => standing === "member" && kind === "channel"),
  );
}
