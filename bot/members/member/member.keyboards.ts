import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Member } from "./find-member.ts";
import { versionOf } from "./member-state.ts";
import type { MemberAction } from "./member-state.ts";

/* The callback actions of pages that link to each other. */
export const MEMBERS = "members";
export const MEMBER = "member";
export const IMPORT = "member-import";
export const CLAIM_WINDOW = "claim-window";
export const CLAIM_POST = "claim-post";
export const EXPORT = "member-export";
/** Short: with the longest ids and the longest action the data has exactly 64 bytes. */
export const CHANGE = "change";
/** Asks for a confirmation; the button that confirms carries `CHANGE`. */
export const CONFIRM_CHANGE = "confirm";

const rows: readonly (readonly MemberAction[])[] = [
  ["give-1", "give-7", "give-30"],
  ["give-days", "give-life"],
  ["pause", "resume", "end"],
  ["list", "unlist", "ban", "unban"],
];

/** The possible actions, each with the version of the member's state that the page shows. */
export function memberButtons(
  texts: Texts,
  member: Member,
  possible: ReadonlySet<MemberAction>,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const row of rows.map((actions) => actions.filter((action) => possible.has(action)))) {
    for (const action of row) {
      const press = action === "end" ? CONFIRM_CHANGE : CHANGE;
      keyboard.text(texts.plain(`member-${action}`), changeData(press, member, action));
    }
    if (row.length > 0) keyboard.row();
  }
  return keyboard.text(...membersButton(texts, member.channelId));
}

export const confirmEndButtons = (texts: Texts, member: Member): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("member-end-sure"), changeData(CHANGE, member, "end"))
    .row()
    .text(texts.plain("member-end-not"), buttonData(MEMBER, member.channelId, String(member.userId)));

/** Leads to the first page of a channel's active members. */
export const membersButton = (texts: Texts, channelId: string): [label: string, data: string] => [
  texts.plain("members-back"),
  buttonData(MEMBERS, channelId, "active", "0"),
];

/** Sends a post with a claim link, for the owner to forward to the channel. */
export const claimPostButton = (texts: Texts, channelId: string): [label: string, data: string] => [
  texts.plain("claim-post"),
  buttonData(CLAIM_POST, channelId),
];

/** How many days of access an existing member can get with one press. */
export const memberDays = ["30", "365", "life"] as const;

const changeData = (press: string, member: Member, action: MemberAction): string =>
  buttonData(press, member.channelId, String(member.userId), action, versionOf(member));
