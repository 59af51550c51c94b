import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { showPage } from "../../platform/chat/show-page.ts";
import { findManagedChannel, listChannels, withManagedChannel, backToGroup } from "../../channels/index.ts";
import type { ManagedChannel, ChannelInList } from "../../channels/index.ts";
import { onButton, buttonData, titleButtons } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { Html } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { MEMBERS, EXPORT, IMPORT, MEMBER } from "../member/member.keyboards.ts";
import { openFindForm, showFound } from "./find.conversation.ts";
import { listMembers } from "./find-members.ts";
import type { ListedMember, MemberList } from "./find-members.ts";
import { memberFilters } from "./find-members.sql.ts";
import type { MemberFilter } from "./find-members.sql.ts";
import { readQuery } from "./member-query.ts";

const FIND = "members-find";

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
  if (only === undefined) return showPage(ctx, texts.html("members-which"), membersChannelKeyboard(channels));
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

const membersChannelKeyboard = (channels: readonly ChannelInList[]): InlineKeyboard =>
  titleButtons(channels, ({ id }) => listData(id));

/** The filters in two rows, one row for each member, the previous and the next page, and links to other pages. */
function memberList(
  texts: Texts,
  channel: Pick<ManagedChannel, "id" | "may">,
  filter: MemberFilter,
  { members, counts, page, pages }: MemberList,
): InlineKeyboard {
  const { id } = channel;
  const keyboard = new InlineKeyboard();
  for (const [index, one] of memberFilters.entries()) {
    const key = one === filter ? "members-filter-chosen" : "members-filter";
    const name = texts.plain(`members-name-${one}`);
    keyboard.text(texts.plain(key, { name, count: counts[one] }), listData(id, one));
    if (index === 2) keyboard.row();
  }
  for (const member of members)
    keyboard.row().text(labelOf(texts, member), buttonData(MEMBER, id, String(member.userId)));
  if (pages > 1) keyboard.row();
  if (page > 0) keyboard.text(texts.plain("members-previous"), listData(id, filter, page - 1));
  if (page < pages - 1) keyboard.text(texts.plain("members-next"), listData(id, filter, page + 1));
  keyboard.row().text(texts.plain("members-find"), buttonData(FIND, id));
  if (channel.may("members.export")) keyboard.text(texts.plain("members-export"), buttonData(EXPORT, id));
  if (channel.may("members.import"))
    keyboard.row().text(texts.plain("members-import"), buttonData(IMPORT, id));
  return backToGroup(texts, keyboard.row(), { group: "people", channelId: id });
}

function labelOf(texts: Texts, { name, state, date }: ListedMember): string {
  if (state === "active" && date === null) return texts.plain("members-label-life", { name });
  return texts.plain(`members-label-${state}`, { name, date: date === null ? "" : texts.day(date) });
}

const listData = (channelId: string, filter: MemberFilter = "active", page = 0): string =>
  buttonData(MEMBERS, channelId, filter, String(page));
