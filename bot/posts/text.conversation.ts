import type { Form, FormContext } from "../platform/context.ts";
import { ask, attempt, say } from "../platform/forms/ask.ts";
import type { LimitedAnswer } from "../platform/forms/ask.ts";
import { defineForm } from "../platform/forms/define-form.ts";
import { changePost } from "./change-post.ts";
import { nameKind } from "./describe-post.ts";
import { POST_TEXT_MAX } from "./find-post.ts";
import type { PostKey } from "./find-post.ts";
import { findManagedPost, showPost } from "./post.pages.ts";

/** Stored as JSON while the form waits. */
type TextFormRequest = PostKey & {
  readonly actorId: number;
  /** Random: distinguishes the buttons of this form from those of another. */
  readonly formKey: string;
};

const form = defineForm({ id: "post-text", fill: fillTextForm, lost: "posts-text-lost" });

export const openTextForm = form.open;
/** Goes after every feature's commands and buttons. */
export const postTextForm = form.waiting;

/** Asks for the owner's text of a post. Asks again after an internal error. */
async function fillTextForm(
  form: Form,
  { texts }: FormContext,
  { formKey, actorId, channelId, kind }: TextFormRequest,
): Promise<void> {
  const asking = { form, texts, formKey, step: 0 };
  for (;;) {
    const text = await ask<string | null>(asking, {
      html: texts.html("posts-ask-text", { post: nameKind(texts, kind), max: POST_TEXT_MAX }),
      buttons: [[{ label: texts.plain("posts-default-text"), value: "default" }]],
      readText: readPostText,
      readButton: (value) => (value === "default" ? null : undefined),
    });
    const changed = await attempt(form, async (outer) => {
      const key = { channelId, kind };
      const result = await changePost(outer.platform, { ...key, actorId, change: { what: "text", text } });
      const post = await findManagedPost(outer, key);
      if (result.kind === "set" && post !== undefined) await showPost(outer, post);
      return result.kind;
    });
    if (changed.kind === "failed") {
      await say(form, texts.html("posts-text-failed", { id: changed.errorId }));
      continue;
    }
    await say(form, texts.html(changed.value === "set" ? "posts-text-set" : "posts-not-yours"));
    return;
  }
}

/** Counts UTF-16 units like Telegram, which are at least as many as the characters that Postgres counts. */
export function readPostText(typed: string): LimitedAnswer<string> {
  const text = typed.trim();
  if (text === "") return { kind: "refused", reason: "posts-text-empty" };
  return text.length > POST_TEXT_MAX
    ? { kind: "refused", reason: "posts-text-long", limits: { max: POST_TEXT_MAX } }
    : { kind: "ok", value: text };
}
