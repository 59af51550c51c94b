import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
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
export const INVITE_OWNER = "owner-invite";
/** Stands for all channels in callback data, in the place of a channel's id. */
export const ALL = "all";

export const decideButtons = (texts: Texts, invitationId: string): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("team-approve"), buttonData(DECIDE, invitationId, "yes"))
    .row()
    .text(texts.plain("team-decline"), buttonData(DECIDE, invitationId, "no"));

export const backToTeam = (texts: Texts, keyboard = new InlineKeyboard()): InlineKeyboard =>
  keyboard.text(texts.plain("team-back"), buttonData(TEAM));

export function roleButtons(texts: Texts): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const role of teamRoles)
    keyboard.text(texts.plain(`team-role-${kebabCase(role)}`), buttonData(INVITE_ROLE, role)).row();
  return backToTeam(texts, keyboard);
}

/** All channels first, and then each one. */
export function scopeButtons(
  texts: Texts,
  role: TeamRole,
  channels: readonly ChannelInList[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard()
    .text(texts.plain("team-all-channels"), buttonData(INVITE_LINK, role, ALL))
    .row();
  for (const { id, title } of channels) keyboard.text(title, buttonData(INVITE_LINK, role, id)).row();
  return backToTeam(texts, keyboard);
}

export function memberButtons(texts: Texts, { id, role }: TeamMember): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const other of teamRoles)
    if (other !== role)
      keyboard.text(texts.plain(`team-role-${kebabCase(other)}`), buttonData(SET_ROLE, id, other)).row();
  keyboard.text(texts.plain("team-remove"), buttonData(REMOVE, id)).row();
  return backToTeam(texts, keyboard);
}
