import type { Answer } from "../../platform/forms/ask.ts";

const MAX_LENGTH = 64;

/** A typed name: only its owner sees it, in one line. */
export function readLinkName(text: string): Answer<string> {
  const name = text.replaceAll(/\s+/gu, " ").trim();
  return name !== "" && Array.from(name).length <= MAX_LENGTH
    ? { kind: "ok", value: name }
    : { kind: "refused", reason: "link-name-length" };
}
