import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import type { Answer } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import { createTrackedLink, renameLink } from "./links.ts";
import type { ChangeLinkResult, CreateLinkResult } from "./links.ts";
import { showLink } from "./links.pages.ts";

/** Stored as JSON while the form waits. */
type LinkNameRequest = {
  readonly actorId: number;
  /** A new link gets its id when the form opens. */
  readonly linkId: string;
} & (
  | { readonly kind: "new"; readonly channelId: string; readonly channelTitle: string }
  | { readonly kind: "rename"; readonly currentName: string }
);

/** Creates or renames a link, and asks again after an internal error. */
async function fillLinkNameForm(form: Form, { texts }: FormContext, request: LinkNameRequest): Promise<void> {
  const { actorId, linkId } = request;
  for (;;) {
    const name = await ask(
      { form, texts, formKey: linkId.slice(-8), step: 0 },
      {
        html:
          request.kind === "new"
            ? texts.html("link-ask-name", { channel: request.channelTitle })
            : texts.html("link-ask-new-name", { name: request.currentName }),
        buttons: [],
        readText: readLinkName,
        readButton: () => undefined,
      },
    );
    const done = await attempt(
      form,
      async (outer): Promise<(CreateLinkResult | ChangeLinkResult)["kind"]> => {
        const { kind } =
          request.kind === "new"
            ? await createTrackedLink(outer.platform, { linkId, channelId: request.channelId, actorId, name })
            : await renameLink(outer.platform, { linkId, actorId, name });
        if (kind !== "not_allowed" && kind !== "too_many") await showLink(outer, { linkId, actorId });
        return kind;
      },
    );
    if (done.kind === "failed") {
      await say(form, texts.html("link-name-failed", { id: done.errorId }));
      continue;
    }
    if (done.value === "too_many") await say(form, texts.html("links-too-many"));
    if (done.value === "not_allowed") await say(form, texts.html("links-not-yours"));
    return;
  }
}

const MAX_LENGTH = 64;

/** One line; only the people who manage the channel see the name. */
export function readLinkName(text: string): Answer<string> {
  const name = text.replaceAll(/\s+/gu, " ").trim();
  return name !== "" && Array.from(name).length <= MAX_LENGTH
    ? { kind: "ok", value: name }
    : { kind: "refused", reason: "link-name-length" };
}

const form = defineForm({ id: "link-name", fill: fillLinkNameForm, lost: "links-form-lost" });

export const openLinkNameForm = form.open;
/** Goes after the commands and buttons of all features. */
export const linkNameForm = form.waiting;
