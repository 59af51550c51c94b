import { Composer } from "grammy";
import { z } from "zod";
import { showPage } from "../../platform/chat/show-page.ts";
import { findManagedChannel, listChannels, withManagedChannel } from "../../channels/index.ts";
import type { ManagedChannel } from "../../channels/index.ts";
import { onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { Html } from "../../platform/texts/texts.ts";
import { MEMBERS } from "../member/member.keyboards.ts";
import { openFindForm, showFound } from "./find.conversation.ts";
import { listMembers } from "./find-members.ts";
import { memberFilters } from "./find-members.sql.ts";
import type { MemberFilter } from "./find-members.sql.ts";
import { readQuery } from "./member-query.ts";
import { FIND, memberList, pickMembersChannel } from "./members.keyboards.ts";

/** The lists of a channel's members and the search for one of them. */
export const memberLists = new Composer<BotContext>();

memberLists.chatType("private").command("members", async (ctx) => {
  const { platform, texts } = ctx;
  const channels = await listChannels(platform, ctx.from.id, "members.view");
  const [first, ...others] = channels;
  if (first === undefined) return showPage(ctx, texts.html("members-no-channels"));
  const only = others.length === 0 ? first.id : undefined;
  if (ctx.match.trim() !== "") {
    const query = readQuery(ctx.match);
    return query.kind === "ok"
      ? showFound(ctx, { query: query.value, channelId: only })
      : showPage(ctx, texts.html(query.reason));
  }
  if (only === undefined) return showPage(ctx, texts.html("members-which"), pickMembersChannel(channels));
  const channel = await findManagedChannel(platform, {
    channelId: only,
    actorId: ctx.from.id,
    permission: "members.view",
  });
  if (channel !== undefined) await showMembers(ctx, channel, "active", 0);
});

// Ten members a page: seven digits are enough for a hundred million members.
const pageNumber = z.string().regex(/^\d{1,7}$/);
onButton(
  memberLists,
  MEMBERS,
  z.tuple([opaqueId, z.enum(memberFilters), pageNumber]),
  withManagedChannel("members.view", async (ctx, channel, [, filter, page]) => {
    await ctx.answerCallbackQuery();
    await showMembers(ctx, channel, filter, Number(page));
  }),
);

onButton(
  memberLists,
  FIND,
  z.tuple([opaqueId]),
  withManagedChannel("members.view", async (ctx, { id: channelId, title: channelTitle }) => {
    await openFindForm(ctx, { channelId, channelTitle });
  }),
);

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
