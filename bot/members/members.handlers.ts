import { Composer } from "grammy";
import { z } from "zod";
import { findManagedChannel, listChannels, showPage } from "../channels/index.ts";
import type { ManagedChannel } from "../channels/index.ts";
import { answerOutdated, onButton } from "../platform/chat/buttons.ts";
import type { BotContext } from "../platform/context.ts";
import { opaqueId } from "../platform/values/domain.ts";
import { Html } from "../platform/texts/texts.ts";
import { openFindForm } from "./find-form.handlers.ts";
import { listMembers, memberFilters } from "./list-members.ts";
import type { MemberFilter } from "./list-members.ts";
import { readQuery } from "./member-query.ts";
import { FIND, memberList, MEMBERS, pickChannel } from "./members.keyboards.ts";
import { showFound } from "./show-found.handlers.ts";

/** Everybody in a channel, by how they stand, and the way to one of them. */
export const memberLists = new Composer<BotContext>();

memberLists.chatType("private").command("members", async (ctx) => {
  const { platform, texts } = ctx;
  const channels = await listChannels(platform, ctx.from.id);
  const [first, ...others] = channels;
  if (first === undefined) return showPage(ctx, texts.html("members-no-channels"));
  const only = others.length === 0 ? first.id : undefined;
  if (ctx.match.trim() !== "") {
    const query = readQuery(ctx.match);
    return query.kind === "ok"
      ? showFound(ctx, { query: query.value, channelId: only })
      : showPage(ctx, texts.html(query.reason));
  }
  if (only === undefined) return showPage(ctx, texts.html("members-which"), pickChannel(channels));
  const channel = await findManagedChannel(platform, { channelId: only, actorId: ctx.from.id });
  if (channel !== undefined) await showMembers(ctx, channel, "active", 0);
});

// A page of ten: more than a hundred million members are in no channel.
const pageNumber = z.string().regex(/^\d{1,7}$/);
const list = z.tuple([opaqueId, z.enum(memberFilters), pageNumber]);
onButton(memberLists, MEMBERS, list, async (ctx, [channelId, filter, page]) => {
  const channel = await findManagedChannel(ctx.platform, { channelId, actorId: ctx.from.id });
  if (channel === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showMembers(ctx, channel, filter, Number(page));
});

onButton(memberLists, FIND, z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const channel = await findManagedChannel(ctx.platform, { channelId, actorId: ctx.from.id });
  if (channel === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await openFindForm(ctx, { channelId, channelTitle: channel.title });
});

async function showMembers(
  ctx: BotContext,
  channel: ManagedChannel,
  filter: MemberFilter,
  page: number,
): Promise<void> {
  const { platform, texts } = ctx;
  const listed = await listMembers(platform, { channelId: channel.id, filter, page });
  const lines = [texts.html(`members-shown-${filter}`)];
  if (listed.members.length === 0) lines.push(texts.html("members-nobody"));
  if (listed.pages > 1)
    lines.push(texts.html("members-page-of", { page: listed.page + 1, pages: listed.pages }));
  const text = texts.html("members-list", { channel: channel.title, what: new Html(lines.join("\n")) });
  await showPage(ctx, text, memberList(texts, channel, filter, listed));
}
