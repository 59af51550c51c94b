import { ask, attempt, say } from "../../platform/forms/ask.ts";
import type { Asking, Question } from "../../platform/forms/ask.ts";
import type { Draft } from "./tier-draft.ts";
import { MAX_BUNDLED } from "../terms/tier-terms.ts";
import type { BundledChannel } from "../terms/tier-terms.ts";
import type { Platform } from "../../platform/platform.ts";
import { permissions } from "../../channels/index.ts";

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

// Bot API: a keyboard takes 100 buttons. An owner has far fewer channels.
const MAX_CHOICES = 90;

/**
 * The further channels that a tier may open: connected, of the same owner, and managed by the actor. Without discussion
 * groups, which come with their channel.
 */
export async function listBundleChoices(
  { database }: Platform,
  { channelId, actorId }: { readonly channelId: string; readonly actorId: number },
): Promise<BundledChannel[]> {
  const { prisma } = database;
  const channel = await prisma.channel.findUnique({ where: { id: channelId }, select: { ownerId: true } });
  if (channel === null) return [];
  return prisma.channel.findMany({
    where: {
      ...channel,
      id: { not: channelId },
      state: "connected",
      discussionOfId: null,
      ...permissions.permittedTo(actorId, "tiers.change"),
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MAX_CHOICES,
    select: { id: true, title: true },
  });
}
