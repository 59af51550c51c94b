const drafts = new Map<string, string>();

/** What was typed and not sent, by "person/chat". */
export const readDraft = (key: string): string => drafts.get(key) ?? "";

/** Tells the text field of that chat, if it is open. */
export function writeDraft(key: string, text: string): void {
  drafts.set(key, text);
  dispatchEvent(new CustomEvent("draft", { detail: key }));
}
