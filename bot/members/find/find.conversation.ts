import { InlineKeyboard } from "grammy";
import type { Form, FormContext, BotContext } from "../../platform/context.ts";
import { ask, attempt, startAsking } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import { readForward, readQuery } from "./member-query.ts";
import type { MemberQuery } from "./member-query.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import { findManagedMember, showMember } from "../member/show-member.ts";
import { searchMembers } from "./find-members.ts";
import type { FoundMember } from "./find-members.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { MEMBER } from "../member/member.keyboards.ts";

/** Stored as JSON while the form waits. */
export type FindFormRequest = { readonly channelId: string; readonly channelTitle: string };

const form = defineForm({ id: "member-find", fill: fillFindForm, lost: "members-form-lost" });
export const openFindForm = form.open;
export const findForm = form.waiting;

/** Asks for an id, a name or a forwarded message, and shows the members that match. */
async function fillFindForm(
  form: Form,
  { texts }: FormContext,
  { channelId, channelTitle }: FindFormRequest,
): Promise<void> {
  const query = await ask(await startAsking(form, texts), {
    html: texts.html("members-ask-whom", { channel: channelTitle }),
    buttons: [],
    readText: readQuery,
    readMessage: readForward,
    readButton: () => undefined,
  });
  await attempt(form, async (outer) => {
    await showFound(outer, { query, channelId });
    return null;
  });
}

/**
 * Shows what a search found in one channel or, without a channel, in all channels of the person who searches: the member,
 * a list of members, or the page of a person who is not a member yet.
 */
export async function showFound(
  ctx: BotContext,
  { query, channelId }: { readonly query: MemberQuery; readonly channelId: string | undefined },
): Promise<void> {
  const { platform, texts, from } = ctx;
  if (from === undefined) return;
  const { found, hasMore } = await searchMembers(platform, { actorId: from.id, channelId, query });
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) {
    const managed = await findManagedMember(ctx, first);
    if (managed !== undefined) return showMember(ctx, managed);
  }
  if (first !== undefined) {
    const text = texts.html(hasMore ? "members-found-more" : "members-found");
    return showPage(ctx, text, foundMembers(texts, found));
  }
  if (channelId === undefined || !(await showUnknownMember(ctx, query, { channelId, actorId: from.id })))
    await showPage(ctx, texts.html("members-found-none"));
}

async function showUnknownMember(
  ctx: BotContext,
  query: MemberQuery,
  actor: { readonly channelId: string; readonly actorId: number },
): Promise<boolean> {
  // Ids only: a page for a username would reveal that the bot knows the person, and an unused id looks like any other id.
  if (query.kind !== "person") return false;
  const managed = await findManagedMember(ctx, { channelId: actor.channelId, userId: query.userId });
  if (managed === undefined) return false;
  await showMember(ctx, managed);
  return true;
}

function foundMembers(texts: Texts, found: readonly FoundMember[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { channelId, channelTitle, userId, name } of found) {
    const label = texts.plain("members-label-found", { name, channel: channelTitle });
    keyboard.text(label, buttonData(MEMBER, channelId, String(userId))).row();
  }
  return keyboard;
}
