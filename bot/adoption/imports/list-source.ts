import type { Message } from "grammy/types";
import type { Answer } from "../../platform/forms/ask.ts";

/** Where a list comes from: typed into the chat, or a file at Telegram. */
export type ListSource =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly fileId: string };

// 20,000 lines of an id and a date take half of it.
const MAX_BYTES = 1_000_000;

export const readTyped = (text: string): Answer<ListSource> => ({
  kind: "ok",
  value: { kind: "text", text },
});

/** A document with a list; undefined for a message that is none. Its content decides, its name only tells the obvious. */
export function readDocument({ document }: Message): Answer<ListSource> | undefined {
  if (document === undefined) return undefined;
  const { file_id: fileId, file_name: name = "", file_size: size = 0 } = document;
  if (!/\.(?:txt|csv)$/iu.test(name)) return { kind: "refused", reason: "import-not-a-list" };
  return size > MAX_BYTES
    ? { kind: "refused", reason: "import-too-big" }
    : { kind: "ok", value: { kind: "file", fileId } };
}
