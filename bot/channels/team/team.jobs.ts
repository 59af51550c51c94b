import { z } from "zod";
import { opaqueId, telegramUserId } from "../../platform/values/domain.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { kebabCase } from "../../platform/texts/texts.ts";
import { defineNotice } from "../../users/index.ts";
import { teamRole, teamRoles } from "../permissions/permission-table.ts";
import type { TeamRole } from "../permissions/permission-table.ts";
import { decideButtons, openTeam } from "./team.keyboards.ts";

export const describeRole = (texts: Texts, role: TeamRole): string =>
  texts.plain(`team-role-${kebabCase(role)}`);

/** The title of a channel, or "all channels" of the owner. */
export const describeWhere = (texts: Texts, channelTitle: string | null): string =>
  channelTitle ?? texts.plain("team-all-channels");

/** Asks the owner about a person who opened an invitation. */
export const notifyAsked = defineNotice({
  name: "channels.notify-team-asked",
  payload: z.object({ invitationId: opaqueId }),
  async prepare({ invitationId }, { database }) {
    const invitation = await database.prisma.teamInvitation.findUnique({
      where: { id: invitationId },
      include: { asker: true, channel: { select: { title: true } } },
    });
    if (invitation === null || invitation.asker === null) return undefined;
    const { ownerId, asker, channel } = invitation;
    const role = teamRole.read(invitation.role);
    return {
      to: ownerId,
      write: (texts) => ({
        html: texts.html("team-asked-owner", {
          name: asker.firstName,
          id: String(asker.id),
          role: describeRole(texts, role),
          where: describeWhere(texts, channel?.title ?? null),
        }),
        keyboard: decideButtons(texts, invitationId),
      }),
    };
  },
});

const roleChange = z.object({
  userId: telegramUserId,
  ownerId: telegramUserId,
  channelId: opaqueId.nullable(),
  role: z.enum(teamRoles),
});

/** Notifies the owner of a person who left the team. A person whose data was erased has no name any more. */
export const notifyLeft = defineNotice({
  name: "channels.notify-team-left",
  payload: roleChange,
  async prepare({ userId, ownerId, channelId, role }, { database: { prisma } }) {
    const person = await prisma.user.findUnique({ where: { id: BigInt(userId) } });
    const channel = channelId === null ? null : await prisma.channel.findUnique({ where: { id: channelId } });
    return {
      to: ownerId,
      write: (texts) => {
        const values = {
          role: describeRole(texts, role),
          where: describeWhere(texts, channel?.title ?? null),
        };
        const html =
          person === null
            ? texts.html("team-left-erased", values)
            : texts.html("team-left-owner", { ...values, name: person.firstName, id: String(userId) });
        return { html, keyboard: openTeam(texts) };
      },
    };
  },
});

/** Notifies a person of the owner's decision about the person's own role. */
export const notifyTeamMember = defineNotice({
  name: "channels.notify-team-member",
  payload: roleChange.extend({ news: z.enum(["joined", "declined", "left"]) }),
  async prepare({ userId, ownerId, channelId, role, news }, { database: { prisma } }) {
    const owner = await prisma.user.findUnique({ where: { id: BigInt(ownerId) } });
    const channel = channelId === null ? null : await prisma.channel.findUnique({ where: { id: channelId } });
    if (owner === null) return undefined;
    return {
      to: userId,
      write: (texts) =>
        texts.html(`team-you-${news}`, {
          owner: owner.firstName,
          role: describeRole(texts, role),
          where: describeWhere(texts, channel?.title ?? null),
        }),
    };
  },
});
