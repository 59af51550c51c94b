const drafts = new Map<string, string>();

/** The unsent text, by "user/chat". */
export const readDraft = (key: string): string => drafts.get(key) ?? "";

/** Dispatches an event that updates the open text field of that chat. */
export function writeDraft(key: string, text: string): void {
  drafts.set(key, text);
  dispatchEvent(new CustomEvent("draft", { detail: key }));
}
