import { setTimeout as sleep } from "node:timers/promises";
import { plainText } from "../api/chat-view.ts";
import type { Action, ActionResult } from "../api/actions.ts";
import type { ChatView, MessageView, PersonView } from "../api/chat-view.ts";
import type { View } from "../api/view.ts";

/** Drives a playground by the HTTP API of its page, as the browser does. */
export type PageClient = {
  readonly url: string;
  view(): Promise<View>;
  /** @throws {Error} when the action is answered with an error. */
  act(action: Action): Promise<Extract<ActionResult, { ok: true }>>;
  tryAct(action: Action): Promise<ActionResult>;
  person(name: string): Promise<PersonView>;
  /** Waits for a message with this text in the person's chat with the bot; gives the newest. */
  sees(name: string, text: RegExp): Promise<MessageView>;
  /** Waits for a button with this text in the person's chat with the bot and presses the newest. */
  press(name: string, text: RegExp): Promise<Extract<ActionResult, { ok: true }>>;
  send(name: string, text: string): Promise<void>;
  /** Polls the view until `look` finds something. */
  until<T>(what: string, look: (view: View) => T | undefined): Promise<T>;
};

const WAIT_TIMEOUT_MS = 60_000;

export function connectPageClient(url: string): PageClient {
  const view = async (): Promise<View> => (await fetch(`${url}/view`)).json() as Promise<View>;
  const tryAct = async (action: Action): Promise<ActionResult> => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${url}/actions`, { method: "POST", headers, body: JSON.stringify(action) });
    return answer.json() as Promise<ActionResult>;
  };
  const act: PageClient["act"] = async (action) => {
    const result = await tryAct(action);
    if (result.ok) return result;
    throw new Error(`${action.kind}: ${result.error}`);
  };
  const until: PageClient["until"] = async (what, look) => {
    const end = Date.now() + WAIT_TIMEOUT_MS;
    // A view is four queries, which take processor time from the awaited work.
    for (let pause = 10; ; pause = Math.min(pause * 2, 100)) {
      const seen = await view();
      const found = look(seen);
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`Not seen: ${what}\n${seen.people.map(printChat).join("\n")}`);
      await sleep(pause);
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
    act,
    tryAct,
    until,
    person: async (name) => nameIn(await view(), name),
    sees: (name, text) =>
      until(`${String(text)} by ${name}`, (seen) =>
        chatWithBot(seen, name).chat.messages.findLast((each) => text.test(plainText(each.text))),
      ),
    async press(name, text) {
      const position = await until(`the button ${String(text)} by ${name}`, (seen) => {
        const { id, chat } = chatWithBot(seen, name);
        for (const message of chat.messages.toReversed())
          for (const [row, buttons] of message.buttons.entries()) {
            const column = buttons.findIndex((button) => text.test(button.text));
            if (column >= 0) return { userId: id, chat: chat.id, message: message.id, row, column };
          }
        return undefined;
      });
      return act({ kind: "press", ...position });
    },
    async send(name, text) {
      await act({ kind: "send-message", userId: nameIn(await view(), name).id, text });
    },
  };
}

const printChat = ({ name, chats, keyboard }: PersonView): string => {
  const lines = (chats[0]?.messages ?? []).map(({ from, text, buttons }) => {
    const labels = buttons.flat().map((button) => `[${button.text}]`);
    return `  ${from}: ${plainText(text).replaceAll("\n", " ")} ${labels.join(" ")}`;
  });
  return [`${name}:`, ...lines, ...keyboard.flat().map(({ text }) => `  ⌨ ${text}`)].join("\n");
};

function nameIn({ people }: View, name: string): PersonView {
  const person = people.find((each) => each.name === name);
  if (person === undefined) throw new Error(`No user is called ${name}`);
  return person;
}
