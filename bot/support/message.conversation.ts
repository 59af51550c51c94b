import { Composer } from "grammy";
import { ask, attempt, say } from "../platform/forms/ask.ts";
import type { LimitedAnswer } from "../platform/forms/ask.ts";
import { defineForm } from "../platform/forms/define-form.ts";
import type { BotContext, Form, FormContext } from "../platform/context.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { newId } from "../platform/values/ids.ts";
import type { MessageTarget } from "./find-recipient.ts";
import { writeMessage } from "./write-message.ts";
import type { WriteMessageResult } from "./write-message.ts";

// Telegram limits a message to 4096 UTF-16 code units: the text, its heading and the purchase fit one message.
export const MESSAGE_MAX = 2000;

/** Stored as JSON while the form waits. */
export type MessageFormRequest = {
  readonly authorId: number;
  readonly target: MessageTarget;
  /** The recipient's name. */
  readonly name: string;
};

const formId = "support-message";
const form = defineForm({ id: formId, fill: fillMessageForm, lost: "support-form-lost" });
export const openSupportMessageForm = form.open;

/** The form, which refuses messages without text with its own answer. */
export const supportMessageForm = new Composer<BotContext>();

supportMessageForm.on("message").filter(
  ({ message, conversation: forms }) => message.text === undefined && forms.active(formId) > 0,
  async (ctx) => {
    await ctx.reply(ctx.texts.html("support-message-not-text"), { parse_mode: "HTML" });
  },
);
supportMessageForm.use(form.waiting);

/** Stores the next text of the chat as a support message. Asks again after an internal error. */
async function fillMessageForm(
  form: Form,
  { texts }: FormContext,
  { authorId, target, name }: MessageFormRequest,
): Promise<void> {
  const key = target.kind === "question" ? "support-ask-question" : "support-ask-answer";
  for (;;) {
    // Chosen before the text arrives, so that a replay after a crash stores the text under the same id.
    const messageId = await form.external(({ platform }) => newId(platform.clock.now()));
    const text = await ask(
      { form, texts, formKey: messageId.slice(-8), step: 0 },
      {
        html: texts.html(key, { name, max: MESSAGE_MAX }),
        buttons: [],
        readText: readSupportMessage,
        readButton: () => undefined,
      },
    );
    const attempted = await attempt(form, ({ platform }) =>
      writeMessage(platform, { messageId, authorId, target, text }),
    );
    if (attempted.kind === "done") {
      await say(form, describeResult(texts, attempted.value, target, name));
      return;
    }
    await say(form, texts.html("support-failed", { id: attempted.errorId }));
  }
}

function describeResult(
  texts: Texts,
  { kind }: WriteMessageResult,
  target: MessageTarget,
  name: string,
): string {
  if (kind === "not_allowed") return texts.html("support-not-allowed");
  if (kind === "too_many") return texts.html("support-too-many");
  return texts.html(target.kind === "question" ? "support-question-sent" : "support-answer-sent", { name });
}

// A text column holds no NUL, and the other control characters are invisible.
const controls = /[^\P{Cc}\n\t]/gu;

/** 1 to 2000 visible characters; keeps line breaks. */
export function readSupportMessage(typed: string): LimitedAnswer<string> {
  const text = typed.replaceAll(controls, "").trim().toWellFormed();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return { kind: "refused", reason: "support-message-empty" };
  if (text.length > MESSAGE_MAX)
    return { kind: "refused", reason: "support-message-long", limits: { max: MESSAGE_MAX } };
  return { kind: "ok", value: text };
}
