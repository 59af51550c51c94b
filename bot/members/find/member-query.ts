import type { Message } from "grammy/types";
import { telegramUserId } from "../../platform/values/domain.ts";
import type { Answer } from "../../platform/forms/ask.ts";

/** A parsed search for a member. */
export type MemberQuery =
  | { readonly kind: "person"; readonly userId: number }
  /** In lower case, without "@". */
  | { readonly kind: "username"; readonly username: string }
  | { readonly kind: "name"; readonly name: string };

// The maximum length of a first name in Telegram.
const MAX_NAME = 64;

/** Parses an id, an @username, a link to a user, or a part of a name. */
export function readQuery(text: string): Answer<MemberQuery> {
  const typed = text.trim();
  if (/^\d+$/.test(typed)) {
    const id = telegramUserId.safeParse(typed);
    return id.success
      ? { kind: "ok", value: { kind: "person", userId: id.data } }
      : { kind: "refused", reason: "members-not-an-id" };
  }
  const username = /^(?:@|https:\/\/t\.me\/)(\w{3,32})$/i.exec(typed)?.[1];
  if (username !== undefined)
    return { kind: "ok", value: { kind: "username", username: username.toLowerCase() } };
  return typed === "" || typed.length > MAX_NAME
    ? { kind: "refused", reason: "members-not-a-name" }
    : { kind: "ok", value: { kind: "name", name: typed } };
}

/** The author of a forwarded message; undefined for a message that was not forwarded. */
export function readForward({ forward_origin: origin }: Message): Answer<MemberQuery> | undefined {
  if (origin === undefined) return undefined;
  if (origin.type === "hidden_user") return { kind: "refused", reason: "members-forward-hidden" };
  if (origin.type !== "user" || origin.sender_user.is_bot)
    return { kind: "refused", reason: "members-forward-not-a-person" };
  return { kind: "ok", value: { kind: "person", userId: origin.sender_user.id } };
}
