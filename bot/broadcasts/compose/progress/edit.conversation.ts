import type { Message } from "grammy/types";
import type { Form, FormContext } from "../../../platform/context.ts";
import { ask, attempt, say, startAsking } from "../../../platform/forms/ask.ts";
import type { Answer } from "../../../platform/forms/ask.ts";
import { defineForm } from "../../../platform/forms/define-form.ts";
import { editEverywhere } from "../../delivery/index.ts";
import { broadcastEdit } from "../../model/content.ts";
import type { BroadcastEdit } from "../../model/content.ts";
import type { BroadcastKey } from "../../model/draft-broadcast.ts";

/** Stored as JSON while the form waits. */
type EditFormRequest = BroadcastKey & {
  readonly part: BroadcastEdit["kind"];
  /** The number of copies. */
  readonly count: number;
};

const form = defineForm({ id: "broadcast-edit", fill: fillEditForm, lost: "broadcast-form-lost" });

export const openEditForm = form.open;
export const editForm = form.waiting;

/** Asks for a new text or caption, and for a confirmation, before it edits every copy. */
async function fillEditForm(
  form: Form,
  { texts }: FormContext,
  { broadcastId, actorId, part, count }: EditFormRequest,
): Promise<void> {
  const asking = await startAsking(form, texts);
  const edit = await ask<BroadcastEdit>(asking, {
    html: texts.html(`broadcast-ask-${part}`, { max: MAX_LENGTH[part] }),
    buttons: [],
    // Never reached for a text, which `readMessage` reads before.
    readText: () => ({ kind: "refused", reason: "broadcast-edit-not-text" }),
    readMessage: readEdit(part),
    readButton: () => undefined,
  });
  for (;;) {
    await ask<true>(asking, {
      html: texts.html("broadcast-ask-sure", { count }),
      buttons: [[{ label: texts.plain("broadcast-edit-sure"), value: "yes" }]],
      readText: () => ({ kind: "refused", reason: "broadcast-edit-tap" }),
      readButton: (value) => (value === "yes" ? true : undefined),
    });
    const done = await attempt(form, ({ platform }) =>
      editEverywhere(platform, { broadcastId, actorId, edit }),
    );
    if (done.kind === "failed") {
      await say(form, texts.html("broadcast-failed", { id: done.errorId }));
      continue;
    }
    await say(form, texts.html(done.value ? "broadcast-edit-begun" : "broadcast-edit-not"));
    return;
  }
}

// Bot API: sendMessage takes 4096 characters, a caption 1024.
const MAX_LENGTH = { text: 4096, caption: 1024 } as const;

/** Reads the text with its formatting; undefined for a command. */
const readEdit =
  (kind: BroadcastEdit["kind"]) =>
  ({ text, entities = [] }: Message): Answer<BroadcastEdit> | undefined => {
    if (text === undefined) return { kind: "refused", reason: "broadcast-edit-not-text" };
    if (text.startsWith("/")) return undefined;
    if (text.length > MAX_LENGTH[kind]) return { kind: "refused", reason: "broadcast-edit-too-long" };
    return { kind: "ok", value: broadcastEdit.parse({ kind, text, entities }) };
  };
