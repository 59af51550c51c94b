import { plainText } from "../api/chat-view.ts";
import type { MessageView } from "../api/chat-view.ts";
import type { PageClient } from "./page-client.ts";

/** Olga connects her channel and publishes a monthly tier. Returns the share link. */
export async function publishTier(client: PageClient, { usd = "9.99" } = {}): Promise<string> {
  const { id } = await client.person("Olga");
  await client.act({ kind: "start", userId: id });
  await client.send("Olga", "/newchannel");
  const { key, channel } = await client.until("the picker", ({ people }) => {
    const keys = people.find((each) => each.id === id)?.keyboard.flat() ?? [];
    const picker = keys.find(({ kind, choices }) => kind === "chat" && choices.length > 0);
    const choice = picker?.choices[0];
    return picker === undefined || choice === undefined ? undefined : { key: picker.text, channel: choice };
  });
  await client.act({ kind: "pick-chat", userId: id, key, channel });
  await client.press("Olga", /Add a tier/);
  await client.sees("Olga", /what is its name/);
  await client.send("Olga", "Monthly");
  await client.press("Olga", /30 days/);
  await client.sees("Olga", /Telegram Stars\?/);
  await client.send("Olga", "250");
  await client.sees("Olga", /US dollars/);
  await client.send("Olga", usd);
  await client.press("Olga", /Publish/);
  await client.press("Olga", /Open its page/);
  const page = await client.sees("Olga", /Share this link/);
  return /https:\/\/t\.me\/\S+\?start=\S+/.exec(plainText(page.text))?.[0] ?? "";
}

/** Opens the link and chooses the tier and Stars. Returns the message with the invoice. */
export async function chooseStars(client: PageClient, name: string, link: string): Promise<MessageView> {
  const { id } = await client.person(name);
  await client.act({ kind: "open", userId: id, url: link });
  await client.press(name, /Monthly/);
  await client.press(name, /Star/);
  return client.until(`an invoice by ${name}`, ({ people }) =>
    people
      .find((each) => each.id === id)
      ?.chats[0]?.messages.findLast(({ attachment }) => attachment?.kind === "invoice" && !attachment.isPaid),
  );
}

/** Joins by the invite link in the message after the payment. */
export async function joinChannel(client: PageClient, name: string): Promise<void> {
  const { id } = await client.person(name);
  await client.press(name, /Come in/);
  await client.until(`${name} inside`, ({ people }) =>
    people
      .find((each) => each.id === id)
      ?.chats.find(({ status, kind }) => status === "member" && kind === "channel"),
  );
}
