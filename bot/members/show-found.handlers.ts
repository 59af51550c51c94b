import { findManagedChannel, showPage } from "../channels/index.ts";
import type { BotContext } from "../platform/context.ts";
import { meetPerson } from "./meet-person.ts";
import { findManagedMember, showMember } from "./member-page.handlers.ts";
import type { MemberQuery } from "./member-query.ts";
import { foundMembers } from "./members.keyboards.ts";
import { searchMembers } from "./search-members.ts";

/**
 * Whom somebody looked for, in one channel or in all of theirs: the one member, a list, or somebody who is none yet.
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
  if (channelId === undefined || !(await showStranger(ctx, query, { channelId, actorId: from.id })))
    await showPage(ctx, texts.html("members-found-none"));
}

async function showStranger(
  ctx: BotContext,
  query: MemberQuery,
  actor: { readonly channelId: string; readonly actorId: number },
): Promise<boolean> {
  const channel = await findManagedChannel(ctx.platform, actor);
  if (channel === undefined) return false;
  const userId = await meetPerson(ctx.platform, { chatId: channel.telegramId, query });
  const managed =
    userId === undefined ? undefined : await findManagedMember(ctx, { channelId: channel.id, userId });
  if (managed === undefined) return false;
  await showMember(ctx, managed);
  return true;
}
