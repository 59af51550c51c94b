import { InlineKeyboard } from "grammy";
import { buttonData, listPart } from "../../platform/chat/buttons.ts";
import type { ListPart } from "../../platform/chat/buttons.ts";
import { kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { ChannelInList } from "../managed/managed-channels.ts";
import { teamRoles } from "../permissions/permission-table.ts";
import type { TeamRole } from "../permissions/permission-table.ts";
import type { TeamMember } from "./read-team.ts";

export const TEAM = "team";
export const INVITE = "team-invite";
export const INVITE_ROLE = "team-role";
export const INVITE_LINK = "team-link";
export const TEAM_MEMBER = "team-member";
export const SET_ROLE = "team-set";
export const REMOVE = "team-remove";
export const DECIDE = "team-decide";
export const OWNERS = "owners";
/** Stands for all channels in callback data, in the place of a channel's id. */
export const ALL = "all";

// With "all channels" and "back" the page has eight buttons at most.
const CHANNELS_ON_ONE_PAGE = 6;
// With the two invitations the page has eight buttons, and one more for each person who asks to join.
const ROWS_ON_ONE_PAGE = 6;

export const decideButtons = (texts: Texts, invitationId: string): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("team-approve"), buttonData(DECIDE, invitationId, "yes"))
    .row()
    .text(texts.plain("team-decline"), buttonData(DECIDE, invitationId, "no"));

export const openTeam = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("team-open"), buttonData(TEAM));

export const backToTeam = (texts: Texts, keyboard = new InlineKeyboard()): InlineKeyboard =>
  keyboard.text(texts.plain("team-back"), buttonData(TEAM));

export function roleButtons(texts: Texts): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const role of teamRoles)
    keyboard.text(texts.plain(`team-role-${kebabCase(role)}`), buttonData(INVITE_ROLE, role)).row();
  return backToTeam(texts, keyboard);
}

/** A button for all channels, and one for each channel. */
export function scopeButtons(
  texts: Texts,
  role: TeamRole,
  { channels, page }: { readonly channels: readonly ChannelInList[]; readonly page: number },
): InlineKeyboard {
  const keyboard = new InlineKeyboard()
    .text(texts.plain("team-all-channels"), buttonData(INVITE_LINK, role, ALL))
    .row();
  const part = listPart(channels, { page, most: CHANNELS_ON_ONE_PAGE });
  for (const { id, title } of part.shown) keyboard.text(title, buttonData(INVITE_LINK, role, id)).row();
  addMore(texts, keyboard, part, [INVITE_ROLE, role]);
  return backToTeam(texts, keyboard);
}

export type TeamPage = {
  readonly page: number;
  readonly mayInvite: boolean;
  readonly mayInviteOwner: boolean;
  readonly asking: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly { readonly id: string; readonly label: string }[];
  readonly roles: readonly TeamMember[];
};

/** The people who ask to join come first, because they wait for a decision. */
export function teamButtons(
  texts: Texts,
  { page, mayInvite, mayInviteOwner, asking, people, roles }: TeamPage,
): InlineKeyboard {
  const text = (label: string, data: string) => InlineKeyboard.text(label, data);
  const rows = [
    ...asking.map(({ id, name }) => [
      text(texts.plain("team-approve-one", { name }), buttonData(DECIDE, id, "yes")),
      text(texts.plain("team-decline"), buttonData(DECIDE, id, "no")),
    ]),
    ...people.map(({ id, label }) => [text(label, buttonData(TEAM_MEMBER, id))]),
    ...roles.map(({ id, ownerName: owner }) => [
      text(texts.plain("team-leave", { owner }), buttonData(REMOVE, id)),
    ]),
  ];
  const part = listPart(rows, { page, most: ROWS_ON_ONE_PAGE });
  const keyboard = new InlineKeyboard(part.shown.map((row) => row.slice())).row();
  addMore(texts, keyboard, part, [TEAM]);
  if (mayInvite) keyboard.text(texts.plain("team-invite"), buttonData(INVITE)).row();
  if (mayInviteOwner) keyboard.text(texts.plain("operators-owners-button"), buttonData(OWNERS, "0"));
  return keyboard;
}

function addMore(
  texts: Texts,
  keyboard: InlineKeyboard,
  { next, pages }: Pick<ListPart<unknown>, "next" | "pages">,
  [action, ...ids]: readonly [string, ...string[]],
): void {
  if (next === undefined) return;
  const label = texts.plain("team-more", { page: next + 1, pages });
  keyboard.text(label, buttonData(action, ...ids, String(next))).row();
}

export function memberButtons(texts: Texts, { id, role }: TeamMember): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const other of teamRoles)
    if (other !== role)
      keyboard.text(texts.plain(`team-role-${kebabCase(other)}`), buttonData(SET_ROLE, id, other)).row();
  keyboard.text(texts.plain("team-remove"), buttonData(REMOVE, id)).row();
  return backToTeam(texts, keyboard);
}
