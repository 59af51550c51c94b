import { ask, attempt, say } from "../../platform/forms/ask.ts";
import type { Asking, Question } from "../../platform/forms/ask.ts";
import { listBundleChoices } from "./list-bundle-choices.ts";
import type { Draft } from "./tier-draft.ts";
import { MAX_BUNDLED } from "../terms/tier-terms.ts";
import type { BundledChannel } from "../terms/tier-terms.ts";

/** Asks which further channels the tier opens, in one message whose buttons are ticked and unticked. */
export async function askBundle(
  asking: Asking,
  { draft, channelId }: { readonly draft: Draft; readonly channelId: string },
): Promise<readonly BundledChannel[]> {
  const { form, texts } = asking;
  const found = await attempt(form, ({ platform, from }) =>
    listBundleChoices(platform, { channelId, actorId: from?.id ?? 0 }),
  );
  if (found.kind === "failed") {
    await say(form, texts.html("error-internal", { id: found.errorId }));
    return draft.alsoOpens;
  }
  const isListed = ({ id }: BundledChannel): boolean => found.value.some((each) => each.id === id);
  // A bundled channel can be removed even if it could not be added now.
  const choices = [...draft.alsoOpens.filter((each) => !isListed(each)), ...found.value];
  if (choices.length === 0) {
    await say(form, texts.html("tier-form-bundle-none"));
    return [];
  }
  let ticked = new Set(draft.alsoOpens.map(({ id }) => id));
  for (;;) {
    const answer = await ask(asking, aboutBundle(asking, { choices, ticked }));
    if (answer === "done") return choices.filter(({ id }) => ticked.has(id));
    ticked = ticked.symmetricDifference(new Set([answer]));
  }
}

type Ticks = { readonly choices: readonly BundledChannel[]; readonly ticked: ReadonlySet<string> };

/** The answer is the id of a channel to tick or untick, or "done". */
function aboutBundle({ texts }: Asking, { choices, ticked }: Ticks): Question<string> {
  const isFull = ticked.size >= MAX_BUNDLED;
  const offered = isFull ? choices.filter(({ id }) => ticked.has(id)) : choices;
  return {
    html: texts.html(isFull ? "tier-form-bundle-full" : "tier-form-ask-bundle", { max: MAX_BUNDLED }),
    buttons: [
      ...offered.map(({ id, title }) => [
        {
          label: texts.plain(ticked.has(id) ? "tier-form-ticked" : "tier-form-unticked", { channel: title }),
          value: id,
        },
      ]),
      [{ label: texts.plain("tier-form-bundle-done"), value: "done" }],
    ],
    readText: () => ({ kind: "refused", reason: "form-use-these-buttons" }),
    readButton: (value) => (value === "done" || offered.some(({ id }) => id === value) ? value : undefined),
    staysOpen: (answer) => answer !== "done",
  };
}
