import type { Message } from "grammy/types";
import type { Answer } from "../../platform/forms/ask.ts";
import { broadcastEdit } from "../engine/index.ts";
import type { BroadcastEdit } from "../engine/index.ts";

// Bot API: 4096 characters of a text, 1024 of a caption.
export const MOST = { text: 4096, caption: 1024 } as const;

/** The words that take the place of those that were sent, with their formatting; undefined for a command. */
export const readNewWords =
  (kind: BroadcastEdit["kind"]) =>
  ({ text, entities = [] }: Message): Answer<BroadcastEdit> | undefined => {
    if (text === undefined) return { kind: "refused", reason: "broadcast-edit-not-text" };
    if (text.startsWith("/")) return undefined;
    if (text.length > MOST[kind]) return { kind: "refused", reason: "broadcast-edit-too-long" };
    return { kind: "ok", value: broadcastEdit.parse({ kind, text, entities }) };
  };
