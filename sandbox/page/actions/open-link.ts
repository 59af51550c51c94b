import type { TestUser } from "../../telegram/index.ts";
import type { ActionResult } from "../api/actions.ts";
import type { PageState } from "../state/page-state.ts";
import { ActionError } from "./action-error.ts";

/** Follows a link as Telegram's app does: to the bot, a channel or an invoice. Other pages are left to the browser. */
export async function openLink(state: PageState, person: TestUser, text: string): Promise<ActionResult> {
  const url = URL.parse(text.trim().replace(/^(?=(?:t|telegram)\.me\/)/i, "https://"));
  if (url === null) throw new ActionError("This is not a link.");
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new ActionError(`The sandbox does not follow links that begin with ${url.protocol}`);
  if (url.hostname !== "t.me" && url.hostname !== "telegram.me") return { ok: true, url: url.href };
  const path = url.pathname.slice(1);
  if (path.startsWith("$")) return openInvoice(state, `https://t.me/${path}`);
  if (path.startsWith("+")) return followInviteLink(state, person, `https://t.me/${path}`);
  if (path.startsWith("c/")) return openChannel(state, person, path);
  if (path.toLowerCase() === state.telegram.botUsername.toLowerCase())
    return openBot(person, url.searchParams);
  throw new ActionError(`The sandbox has no ${path}.`);
}

function openInvoice({ telegram }: PageState, url: string): ActionResult {
  const invoice = telegram.invoiceBehind(url);
  if (invoice === undefined) throw new ActionError("There is no invoice behind this link.");
  return { ok: true, invoice: { url, ...invoice } };
}

async function followInviteLink(
  { telegram }: PageState,
  person: TestUser,
  url: string,
): Promise<ActionResult> {
  const channel = telegram.channelBehind(url);
  const status = channel?.statusOf(person.id);
  if (channel !== undefined && status !== "left" && status !== "kicked")
    return { ok: true, chat: channel.id };
  const outcome = await person.join(url);
  if (channel === undefined || outcome === "requested")
    return { ok: true, message: "The request to join was sent. The bot approves subscribers at once." };
  return { ok: true, message: `${person.user.first_name} joined.`, chat: channel.id };
}

/** `t.me/c/<id without -100>/<message>`: a post of a private channel. */
function openChannel({ telegram }: PageState, person: TestUser, path: string): ActionResult {
  const id = Number(`-100${path.split("/")[1] ?? ""}`);
  const status =
    telegram
      .channels()
      .find((each) => each.id === id)
      ?.statusOf(person.id) ?? "left";
  if (status === "left" || status === "kicked")
    throw new ActionError("Only members of this channel can see its posts.");
  return { ok: true, chat: id };
}

async function openBot(person: TestUser, query: URLSearchParams): Promise<ActionResult> {
  if (query.has("startgroup") || query.has("startchannel"))
    throw new ActionError("The sandbox cannot add a bot by a link. Use the bot's buttons instead.");
  const payload = query.get("start");
  if (payload !== null) await person.start(payload);
  return { ok: true, chat: person.id };
}
