import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import { newId } from "../../platform/values/ids.ts";
import { showBroadcast } from "./draft-page.handlers.ts";
import { findManagedBroadcast } from "./find-broadcast.ts";
import { readSentMessage } from "./sent-message.ts";
import type { SentMessage } from "./sent-message.ts";
import { storeMessage } from "./store-message.ts";

/** What the form is opened for. Kept as JSON while it waits. */
export type MessageFormRequest = {
  readonly channelId: string;
  readonly channelTitle: string;
  readonly actorId: number;
  /** The draft whose message is replaced; left out: a new one is begun. */
  readonly draftId?: string;
};

/** Takes the message that is to be copied to everybody. After a failure of ours it asks again. */
export async function fillMessageForm(
  form: Form,
  { texts }: FormContext,
  request: MessageFormRequest,
): Promise<void> {
  const mark = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking = { form, texts, mark, step: 0 };
  for (;;) {
    const message = await ask<SentMessage>(asking, {
      html: texts.html("broadcast-ask-message", { channel: request.channelTitle }),
      buttons: [],
      // Whatever has a text is read as a message before.
      readText: () => ({ kind: "refused", reason: "broadcast-not-copyable" }),
      readMessage: readSentMessage,
      readButton: () => undefined,
    });
    const stored = await attempt(form, async (outer) => {
      const { actorId } = request;
      const muteLabel = texts.plain("broadcast-mute");
      const broadcastId = await storeMessage(outer.platform, { ...request, message, muteLabel });
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
