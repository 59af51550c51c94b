import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { OWNERS_SHOWN } from "./invited-owners.ts";
import type { InvitedOwners, OwnerInvitation } from "./invited-owners.ts";

export const INVITE_OWNER = "owner-invite";
export const OWNERS = "owners";
export const OWNER = "owner-invited";
export const REVOKE_OWNER = "owner-revoke";

/** At most eight buttons: the invitations, the next part of the list, and these two. */
export function ownersPage(
  texts: Texts,
  { invitations, total }: InvitedOwners,
  page: number,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const invitation of invitations)
    keyboard.text(describeInvitation(texts, invitation), buttonData(OWNER, invitation.id)).row();
  const pages = Math.ceil(total / OWNERS_SHOWN);
  // After the last part comes the first one.
  const next = page + 1 < pages ? page + 1 : 0;
  if (pages > 1)
    keyboard
      .text(texts.plain("team-more", { page: next + 1, pages }), buttonData(OWNERS, String(next)))
      .row();
  keyboard.text(texts.plain("operators-invite-owner"), buttonData(INVITE_OWNER)).row();
  return keyboard.text(texts.plain("team-back"), buttonData("team"));
}

const describeInvitation = (texts: Texts, invitation: OwnerInvitation): string =>
  invitation.kind === "used"
    ? invitation.owner.name
    : texts.plain("operators-link-line", { date: texts.date(invitation.until) });

export const ownerPage = (texts: Texts, { id, kind }: OwnerInvitation): InlineKeyboard =>
  new InlineKeyboard()
    .text(
      texts.plain(kind === "used" ? "operators-owner-revoke" : "operators-link-end"),
      buttonData(REVOKE_OWNER, id, kind),
    )
    .row()
    .text(texts.plain("operators-owners-back"), buttonData(OWNERS, "0"));
