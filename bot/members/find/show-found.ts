import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { findManagedMember, showMember } from "../member/show-member.ts";
import type { MemberQuery } from "./member-query.ts";
import { foundMembers } from "./members.keyboards.ts";
import { searchMembers } from "./find-members.ts";

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
