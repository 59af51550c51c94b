import type { Form, FormContext } from "../platform/context.ts";
import { ask, attempt, say } from "../platform/forms/ask.ts";
import type { Answer } from "../platform/forms/ask.ts";
import { changePost } from "./change-post.ts";
import { nameKind } from "./describe-post.ts";
import { TEXT_MAX } from "./kinds.ts";
import type { PostKey } from "./kinds.ts";
import { findManagedPost, showPost } from "./post-page.handlers.ts";

/** What the form is opened for. Kept as JSON while it waits. */
export type WordsFormRequest = PostKey & {
  readonly actorId: number;
  /** Random; tells this form's buttons from those of another one. */
  readonly mark: string;
};

/** Takes the owner's own words for a post. After a failure of ours it asks again. */
export async function fillWordsForm(
  form: Form,
  { texts }: FormContext,
  { mark, actorId, channelId, kind }: WordsFormRequest,
): Promise<void> {
  const asking = { form, texts, mark, step: 0 };
  for (;;) {
    const text = await ask<string | null>(asking, {
      html: texts.html("posts-ask-text", { post: nameKind(texts, kind), max: TEXT_MAX }),
      buttons: [[{ label: texts.plain("posts-default-text"), value: "ours" }]],
      readText: readWords,
      readButton: (value) => (value === "ours" ? null : undefined),
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

/** Counted as Telegram and Postgres do, who disagree on letters beyond 16 bits: the longer count has to do. */
export function readWords(typed: string): Answer<string> {
  const text = typed.trim();
  if (text === "") return { kind: "refused", reason: "posts-text-empty" };
  return text.length > TEXT_MAX
    ? { kind: "refused", reason: "posts-text-long" }
    : { kind: "ok", value: text };
}
