import { claimEffect } from "../../platform/claim-effect.ts";
import { audit } from "../../platform/audit.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { newId } from "../../platform/values/ids.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { hashToken, newToken } from "../../platform/values/one-time-token.ts";
import { lockPermittedChannel } from "../permissions/permissions.ts";
import { teamRole } from "../permissions/permission-table.ts";
import type { TeamRole } from "../permissions/permission-table.ts";
import { notifyAsked, notifyTeamMember } from "./team.jobs.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

/** A week: the person may be on holiday. */
const INVITATION_DAYS = 7;
/** Far more than a team needs at once. */
const MAX_OPEN = 20;

export type InviteInput = {
  readonly actorId: number;
  /** Null: all channels of the actor, present and future. */
  readonly channelId: string | null;
  readonly role: TeamRole;
};
export type Invited =
  | { readonly kind: "invited"; readonly token: string }
  | { readonly kind: "too_many" }
  | { readonly kind: "not_allowed" };

/** Makes a link by which one person can ask to join the team. Nothing changes before the owner approves that person. */
export async function inviteToTeam(
  platform: Platform,
  { actorId, channelId, role }: InviteInput,
): Promise<Invited> {
  const now = platform.clock.now();
  const ownerId = BigInt(actorId);
  return platform.database.prisma.$transaction(async (transaction): Promise<Invited> => {
    if (!(await mayChangeTeam(transaction, { actorId, ownerId, channelId }))) return { kind: "not_allowed" };
    if (!(await claimEffect(transaction, "team.invited")))
      await withdrawLast(transaction, { ownerId, channelId, role });
    await transaction.teamInvitation.deleteMany({ where: { ownerId, expiresAt: { lte: now } } });
    if ((await transaction.teamInvitation.count({ where: { ownerId } })) >= MAX_OPEN)
      return { kind: "too_many" };
    const token = newToken();
    const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY_MS);
    const row = { id: newId(now), tokenHash: hashToken(token), createdAt: now, expiresAt };
    await transaction.teamInvitation.create({ data: { ...row, ownerId, channelId, role } });
    await audit(transaction, platform, {
      actorId,
      action: "team.invited",
      subject: channelId ?? String(actorId),
      detail: { role },
    });
    return { kind: "invited", token };
  });
}

type NewInvitation = { readonly ownerId: bigint; readonly channelId: string | null; readonly role: TeamRole };

/** Deletes the invitation of an earlier run of the press. The page then shows the new link instead of the old one. */
async function withdrawLast(transaction: Transaction, of: NewInvitation): Promise<void> {
  const last = await transaction.teamInvitation.findFirst({
    where: { ...of, askedBy: null },
    orderBy: { createdAt: "desc" },
  });
  if (last !== null) await transaction.teamInvitation.delete({ where: { id: last.id } });
}

export type Asked =
  | { readonly kind: "asked"; readonly ownerName: string; readonly role: TeamRole }
  /** The link is unknown, expired or the owner's own, or belongs to another person. */
  | { readonly kind: "unknown" };

/** The person who opened the link asks the owner, who is notified once. A link belongs to the first person who opens it. */
export async function askToJoin(
  platform: Platform,
  { token, userId }: { readonly token: string; readonly userId: number },
): Promise<Asked> {
  const askedBy = BigInt(userId);
  return platform.database.prisma.$transaction(async (transaction): Promise<Asked> => {
    const where = {
      tokenHash: hashToken(token),
      expiresAt: { gt: platform.clock.now() },
      ownerId: { not: askedBy },
    };
    const { count } = await transaction.teamInvitation.updateMany({
      where: { ...where, askedBy: null },
      data: { askedBy },
    });
    const invitation = await transaction.teamInvitation.findFirst({
      where: { ...where, askedBy },
      include: { owner: { select: { firstName: true } } },
    });
    if (invitation === null) return { kind: "unknown" };
    const { id: invitationId, owner, role } = invitation;
    if (count === 1)
      await enqueue(transaction, [job(notifyAsked, { invitationId }, { key: `team-asked:${invitationId}` })]);
    return { kind: "asked", ownerName: owner.firstName, role: teamRole.read(role) };
  });
}

/** The owner approves or declines the person who asked. A second press finds nothing to decide. */
export async function decideInvitation(
  platform: Platform,
  input: { readonly invitationId: string; readonly actorId: number; readonly isApproved: boolean },
): Promise<{ readonly kind: "done" | "not_possible" }> {
  const { invitationId, actorId, isApproved } = input;
  const now = platform.clock.now();
  return platform.database.prisma.$transaction(async (transaction) => {
    const found = await transaction.teamInvitation.findUnique({ where: { id: invitationId } });
    if (found === null || found.askedBy === null) return { kind: "not_possible" };
    const { ownerId, channelId, role, askedBy: userId } = found;
    if (!(await mayChangeTeam(transaction, { actorId, ownerId, channelId }))) return { kind: "not_possible" };
    const { count } = await transaction.teamInvitation.deleteMany({ where: { id: invitationId } });
    if (count === 0) return { kind: "not_possible" };
    if (isApproved) {
      const key = { ownerId, channelId, userId };
      await transaction.teamMember.deleteMany({ where: key });
      await transaction.teamMember.create({ data: { ...key, id: newId(now), role, createdAt: now } });
    }
    const person = telegramId(userId);
    await audit(transaction, platform, {
      actorId,
      action: isApproved ? "team.joined" : "team.declined",
      subject: channelId ?? String(actorId),
      detail: { userId: person, role },
    });
    const news = isApproved ? "joined" : "declined";
    const payload = { userId: person, ownerId: actorId, channelId, role: teamRole.read(role), news } as const;
    await enqueue(transaction, [job(notifyTeamMember, payload, { key: `team-${news}:${invitationId}` })]);
    return { kind: "done" };
  });
}

type TeamActor = { readonly actorId: number; readonly ownerId: bigint; readonly channelId: string | null };

/** Only owners have "team.change", so a row for all channels is compared with its owner. */
export async function mayChangeTeam(
  transaction: Transaction,
  { actorId, ownerId, channelId }: TeamActor,
): Promise<boolean> {
  if (ownerId !== BigInt(actorId)) return false;
  if (channelId !== null)
    return lockPermittedChannel(transaction, { channelId, actorId, permission: "team.change" });
  return (await transaction.channel.count({ where: { ownerId } })) > 0;
}
