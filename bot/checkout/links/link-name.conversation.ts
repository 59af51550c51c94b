import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import { makeLink, renameLink } from "./change-links.ts";
import type { ChangeLinkResult, MakeLinkResult } from "./change-links.ts";
import { readLinkName } from "./link-name.ts";
import { showLink } from "./show-link.handlers.ts";

/** What the form is opened for. Kept as JSON while it waits. */
export type LinkNameRequest = {
  readonly actorId: number;
  /** Of the link; a new one gets it when the form is opened. */
  readonly linkId: string;
  /** Where a new one is made; null: an existing one is renamed. */
  readonly channelId: string | null;
  /** The name that it has, or the title of the channel. */
  readonly of: string;
};

/** Takes a name, and makes a link of it or renames one. After a failure of ours it asks again. */
export async function fillLinkNameForm(
  form: Form,
  { texts }: FormContext,
  { actorId, linkId, channelId, of }: LinkNameRequest,
): Promise<void> {
  const isNew = channelId !== null;
  for (;;) {
    const name = await ask(
      { form, texts, mark: linkId.slice(-8), step: 0 },
      {
        html: isNew
          ? texts.html("link-ask-name", { channel: of })
          : texts.html("link-ask-new-name", { name: of }),
        buttons: [],
        readText: readLinkName,
        readButton: () => undefined,
      },
    );
    const done = await attempt(form, async (outer): Promise<(MakeLinkResult | ChangeLinkResult)["kind"]> => {
      const { kind } = isNew
        ? await makeLink(outer.platform, { linkId, channelId, actorId, name })
        : await renameLink(outer.platform, { linkId, actorId, name });
      if (kind !== "not_allowed" && kind !== "too_many") await showLink(outer, { linkId, actorId });
      return kind;
    });
    if (done.kind === "failed") {
      await say(form, texts.html("link-name-failed", { id: done.errorId }));
      continue;
    }
    if (done.value === "too_many") await say(form, texts.html("links-too-many"));
    if (done.value === "not_allowed") await say(form, texts.html("links-not-yours"));
    return;
  }
}
