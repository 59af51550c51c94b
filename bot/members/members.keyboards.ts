import { InlineKeyboard } from "grammy";
import type { ChannelInList } from "../channels/index.ts";
import { buttonData } from "../platform/chat/buttons.ts";
import type { Texts } from "../platform/texts/texts.ts";
import type { Member } from "./find-member.ts";
import { memberFilters } from "./list-members.ts";
import type { ListedMember, MemberFilter, MemberList } from "./list-members.ts";
import { markOf } from "./member-state.ts";
import type { MemberAction } from "./member-state.ts";
import type { FoundMember } from "./search-members.ts";

export const MEMBERS = "members";
export const MEMBER = "member";
export const FIND = "members-find";
export const EXPORT = "members-csv";
export const DO = "mb-do";
/** The press that asks once more; the press after it is `DO`. */
export const SURE = "mb-sure";

export function pickChannel(channels: readonly ChannelInList[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id, title } of channels) keyboard.text(title, listData(id)).row();
  return keyboard;
}

/** Filters in two rows, members one a row, and below them what leads elsewhere. */
export function memberList(
  texts: Texts,
  channel: { readonly id: string; readonly isOwner: boolean },
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
  if (channel.isOwner)
    keyboard
      .text(texts.plain("members-export"), buttonData(EXPORT, id))
      .row()
      .text(texts.plain("members-import"), buttonData("take-over", id));
  return keyboard.row().text(texts.plain("channel-back"), buttonData("ch", id));
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

const rows: readonly (readonly MemberAction[])[] = [
  ["give-1", "give-7", "give-30"],
  ["give-days", "give-life"],
  ["pause", "resume", "end"],
  ["list", "unlist", "ban", "unban"],
];

/** What can be done about a member, each button with the mark of the state that the page shows. */
export function memberButtons(
  texts: Texts,
  member: Member,
  possible: ReadonlySet<MemberAction>,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const row of rows.map((actions) => actions.filter((action) => possible.has(action)))) {
    for (const action of row) {
      const press = action === "end" ? actionData(SURE, member, action) : actionData(DO, member, action);
      keyboard.text(texts.plain(`member-${action}`), press);
    }
    if (row.length > 0) keyboard.row();
  }
  return keyboard.text(texts.plain("members-back"), listData(member.channelId));
}

export const endSurely = (texts: Texts, member: Member): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("member-end-sure"), actionData(DO, member, "end"))
    .row()
    .text(texts.plain("member-end-not"), buttonData(MEMBER, member.channelId, String(member.userId)));

const actionData = (press: string, member: Member, action: MemberAction): string =>
  buttonData(press, member.channelId, String(member.userId), action, markOf(member));

const listData = (channelId: string, filter: MemberFilter = "active", page = 0): string =>
  buttonData(MEMBERS, channelId, filter, String(page));
