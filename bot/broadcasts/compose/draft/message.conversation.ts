import type { Form, FormContext } from "../../../platform/context.ts";
import { ask, attempt, say } from "../../../platform/forms/ask.ts";
import { defineForm } from "../../../platform/forms/define-form.ts";
import { newId } from "../../../platform/values/ids.ts";
import { findManagedBroadcast } from "../managed/find-broadcast.ts";
import { showBroadcast } from "./draft-page.handlers.ts";
import { readBroadcastMessage, storeMessage } from "./broadcast-message.ts";
import type { SentMessage } from "./broadcast-message.ts";

/** Stored as JSON while the form waits. */
type MessageFormRequest = {
  readonly channelId: string;
  readonly channelTitle: string;
  readonly actorId: number;
  /** The draft whose message is replaced; left out: a new draft. */
  readonly draftId?: string;
};

const form = defineForm({ id: "broadcast-message", fill: fillMessageForm, lost: "broadcast-form-lost" });

export const openBroadcastMessageForm = form.open;
export const broadcastMessageForm = form.waiting;

/** Asks for the message to broadcast. Asks again after an internal error. */
async function fillMessageForm(
  form: Form,
  { texts }: FormContext,
  request: MessageFormRequest,
): Promise<void> {
  // Chosen before the message arrives, so that a second run after a kill finds the draft of the first.
  const newDraftId = await form.external(({ platform }) => newId(platform.clock.now()));
  const asking = { form, texts, formKey: newDraftId.slice(-8), step: 0 };
  for (;;) {
    const message = await ask<SentMessage>(asking, {
      html: texts.html("broadcast-ask-message", { channel: request.channelTitle }),
      buttons: [],
      // Never reached for a text, which `readMessage` reads before.
      readText: () => ({ kind: "refused", reason: "broadcast-not-copyable" }),
      readMessage: readBroadcastMessage,
      readButton: () => undefined,
    });
    const stored = await attempt(form, async (outer) => {
      const { actorId } = request;
      const muteLabel = texts.plain("broadcast-mute");
      const broadcastId = await storeMessage(outer.platform, {
        ...request,
        newDraftId,
        message,
        muteLabel,
      });
      if (broadcastId === undefined) return false;
      const broadcast = await findManagedBroadcast(outer.platform, { broadcastId, actorId });
      if (broadcast !== undefined) await showBroadcast(outer, broadcast);
      return true;
    });
    if (stored.kind === "failed") {
      await say(form, texts.html("broadcast-failed", { id: stored.errorId }));
      continue;
    }
    if (!stored.value) await say(form, texts.html("broadcast-not-yours"));
    return;
  }
}
