import { audit } from "../../platform/audit.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { mayChangeTeam } from "./invitations.ts";
import { teamRole } from "../permissions/permission-table.ts";
import type { TeamRole } from "../permissions/permission-table.ts";
import { notifyLeft, notifyTeamMember } from "./team.jobs.ts";

export type TeamMemberActor = { readonly memberId: string; readonly actorId: number };
export type ChangedTeam = { readonly kind: "changed" | "unchanged" | "not_allowed" };

/** Gives a person of the team another role, at once. Idempotent. */
export async function setTeamRole(
  platform: Platform,
  { memberId, actorId, role }: TeamMemberActor & { readonly role: TeamRole },
): Promise<ChangedTeam> {
  return platform.database.prisma.$transaction(async (transaction): Promise<ChangedTeam> => {
    const member = await transaction.teamMember.findUnique({ where: { id: memberId } });
    if (member === null || !(await mayChangeTeam(transaction, { ...member, actorId })))
      return { kind: "not_allowed" };
    const where = { id: memberId, role: { not: role } };
    const { count } = await transaction.teamMember.updateMany({ where, data: { role } });
    if (count === 0) return { kind: "unchanged" };
    const { channelId, userId } = member;
    await audit(transaction, platform, {
      actorId,
      action: "team.role_set",
      subject: channelId ?? String(actorId),
      detail: { userId: telegramId(userId), role, formerRole: member.role },
    });
    return { kind: "changed" };
  });
}

/**
 * Ends a person's role at once: each use case asks for the role in its own transaction, also at the end of a form that waits.
 * The owner may end every role, and each person their own role. The other side is notified.
 */
export async function removeFromTeam(
  platform: Platform,
  { memberId, actorId }: TeamMemberActor,
): Promise<ChangedTeam> {
  return platform.database.prisma.$transaction(async (transaction): Promise<ChangedTeam> => {
    const member = await transaction.teamMember.findUnique({ where: { id: memberId } });
    if (member === null) return { kind: "not_allowed" };
    const isSelf = member.userId === BigInt(actorId);
    if (!isSelf && !(await mayChangeTeam(transaction, { ...member, actorId })))
      return { kind: "not_allowed" };
    const { count } = await transaction.teamMember.deleteMany({ where: { id: memberId } });
    if (count === 0) return { kind: "unchanged" };
    const { channelId, role } = member;
    const userId = telegramId(member.userId);
    const ownerId = telegramId(member.ownerId);
    await audit(transaction, platform, {
      actorId,
      action: isSelf ? "team.left" : "team.removed",
      subject: channelId ?? String(ownerId),
      detail: { userId, role },
    });
    const payload = { userId, ownerId, channelId, role: teamRole.read(role), news: "left" } as const;
    const notice = isSelf ? notifyLeft : notifyTeamMember;
    await enqueue(transaction, [job(notice, payload, { key: `team-left:${memberId}` })]);
    return { kind: "changed" };
  });
}

/** Ends every role of a person who leaves the bot, and notifies the owners. */
export async function leaveTeams(
  transaction: Transaction,
  platform: Platform,
  actorId: number,
): Promise<void> {
  const members = await transaction.teamMember.findMany({ where: { userId: BigInt(actorId) } });
  for (const { id, ownerId, channelId, role } of members) {
    await transaction.teamMember.delete({ where: { id } });
    const subject = channelId ?? String(ownerId);
    await audit(transaction, platform, {
      actorId,
      action: "team.left",
      subject,
      detail: { userId: actorId, role },
    });
    const owner = telegramId(ownerId);
    const payload = { userId: actorId, ownerId: owner, channelId, role: teamRole.read(role) };
    await enqueue(transaction, [job(notifyLeft, payload, { key: `team-left:${id}` })]);
  }
}

export type DismissedInput = { readonly telegramChatId: number; readonly userId: number };

/** Ends the role in one channel of a person whom Telegram's administrators dismissed there. Idempotent. */
export async function removeDismissed(
  platform: Platform,
  { telegramChatId, userId }: DismissedInput,
): Promise<void> {
  await platform.database.prisma.$transaction(async (transaction) => {
    const channel = await transaction.channel.findUnique({
      where: { telegramChatId: BigInt(telegramChatId) },
      select: { id: true },
    });
    if (channel === null) return;
    const { count } = await transaction.teamMember.deleteMany({
      where: { channelId: channel.id, userId: BigInt(userId) },
    });
    if (count === 0) return;
    await audit(transaction, platform, {
      actorId: null,
      action: "team.dismissed",
      subject: channel.id,
      detail: { userId },
    });
  });
}
