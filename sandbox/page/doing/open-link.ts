import type { Persona } from "../../telegram/index.ts";
import type { Done } from "../deeds.ts";
import type { Stage } from "../stage.ts";
import { Problem } from "./problem.ts";

/** Follows a link as Telegram's app does: into the bot, a channel, an invoice; other pages are left to the browser. */
export async function openLink(stage: Stage, person: Persona, text: string): Promise<Done> {
  const url = URL.parse(text.trim().replace(/^(?=(?:t|telegram)\.me\/)/i, "https://"));
  if (url === null) throw new Problem("This is no link.");
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new Problem(`The sandbox does not follow links that begin with ${url.protocol}`);
  if (url.hostname !== "t.me" && url.hostname !== "telegram.me") return { ok: true, url: url.href };
  const path = url.pathname.slice(1);
  if (path.startsWith("$")) return openInvoice(stage, `https://t.me/${path}`);
  if (path.startsWith("+")) return followInvitation(stage, person, `https://t.me/${path}`);
  if (path.startsWith("c/")) return openChannel(stage, person, path);
  if (path.toLowerCase() === stage.telegram.botUsername.toLowerCase())
    return openBot(person, url.searchParams);
  throw new Problem(`Nothing in the sandbox is called ${path}.`);
}

function openInvoice({ telegram }: Stage, url: string): Done {
  const invoice = telegram.invoiceBehind(url);
  if (invoice === undefined) throw new Problem("There is no invoice behind this link.");
  return { ok: true, invoice: { url, ...invoice } };
}

async function followInvitation({ telegram }: Stage, person: Persona, url: string): Promise<Done> {
  const channel = telegram.channelBehind(url);
  const standing = channel?.standingOf(person.id);
  if (channel !== undefined && standing !== "left" && standing !== "kicked")
    return { ok: true, chat: channel.id };
  const outcome = await person.join(url);
  if (channel === undefined || outcome === "requested")
    return { ok: true, says: "The request to join was sent. Who may enter is let in at once." };
  return { ok: true, says: `${person.user.first_name} joined.`, chat: channel.id };
}

/** `t.me/c/<id without -100>/<message>`: a post of a private channel. */
function openChannel({ telegram }: Stage, person: Persona, path: string): Done {
  const id = Number(`-100${path.split("/")[1] ?? ""}`);
  const standing =
    telegram
      .channels()
      .find((each) => each.id === id)
      ?.standingOf(person.id) ?? "left";
  if (standing === "left" || standing === "kicked")
    throw new Problem("They are not in this channel, so they cannot see its posts.");
  return { ok: true, chat: id };
}

async function openBot(person: Persona, query: URLSearchParams): Promise<Done> {
  if (query.has("startgroup") || query.has("startchannel"))
    throw new Problem("The sandbox does not add a bot by a link. The bot's own buttons do it.");
  const payload = query.get("start");
  if (payload !== null) await person.start(payload);
  return { ok: true, chat: person.id };
}
