import { InlineKeyboard } from "grammy";
import { backToGroup } from "../../channels/index.ts";
import type { ChannelInList, ManagedChannel } from "../../channels/index.ts";
import { buttonData, titleButtons } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { EXPORT, IMPORT, MEMBER, MEMBERS } from "../member/member.keyboards.ts";
import { memberFilters } from "./find-members.sql.ts";
import type { MemberFilter } from "./find-members.sql.ts";
import type { ListedMember, MemberList, FoundMember } from "./find-members.ts";

export const FIND = "members-find";

export const pickMembersChannel = (channels: readonly ChannelInList[]): InlineKeyboard =>
  titleButtons(channels, ({ id }) => listData(id));

/** The filters in two rows, one row for each member, the previous and the next page, and links to other pages. */
export function memberList(
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

export function foundMembers(texts: Texts, found: readonly FoundMember[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { channelId, channelTitle, userId, name } of found) {
    const label = texts.plain("members-label-found", { name, channel: channelTitle });
    keyboard.text(label, buttonData(MEMBER, channelId, String(userId))).row();
  }
  return keyboard;
}

const listData = (channelId: string, filter: MemberFilter = "active", page = 0): string =>
  buttonData(MEMBERS, channelId, filter, String(page));
