import type { Message } from "grammy/types";
import { telegramUserId } from "../platform/values/domain.ts";
import type { Answer } from "../platform/forms/ask.ts";

/** Whom somebody looks for. */
export type MemberQuery =
  | {
      readonly kind: "person";
      readonly userId: number;
      /** As the forwarded message showed them. */
      readonly shown?: { readonly firstName: string; readonly username: string | null };
    }
  /** In lower case, without "@". */
  | { readonly kind: "username"; readonly username: string }
  | { readonly kind: "name"; readonly name: string };

// As long as a first name can be in Telegram.
const MAX_NAME = 64;

/** An id, an @username or a part of a name. */
export function readQuery(text: string): Answer<MemberQuery> {
  const words = text.trim();
  if (/^\d+$/.test(words)) {
    const id = telegramUserId.safeParse(words);
    return id.success
      ? { kind: "ok", value: { kind: "person", userId: id.data } }
      : { kind: "refused", reason: "members-not-an-id" };
  }
  const username = /^(?:@|https:\/\/t\.me\/)(\w{3,32})$/i.exec(words)?.[1];
  if (username !== undefined)
    return { kind: "ok", value: { kind: "username", username: username.toLowerCase() } };
  return words === "" || words.length > MAX_NAME
    ? { kind: "refused", reason: "members-not-a-name" }
    : { kind: "ok", value: { kind: "name", name: words } };
}

/** The person who wrote a forwarded message; undefined for one that was not forwarded. */
export function readForward({ forward_origin: origin }: Message): Answer<MemberQuery> | undefined {
  if (origin === undefined) return undefined;
  if (origin.type === "hidden_user") return { kind: "refused", reason: "members-forward-hidden" };
  if (origin.type !== "user" || origin.sender_user.is_bot)
    return { kind: "refused", reason: "members-forward-not-a-person" };
  const { id: userId, first_name: firstName, username = null } = origin.sender_user;
  return { kind: "ok", value: { kind: "person", userId, shown: { firstName, username } } };
}
