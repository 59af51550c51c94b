import type { Prisma } from "../../../prisma/client/client.ts";
import type { Platform } from "../../platform/platform.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { teamRole } from "../permissions/permission-table.ts";
import type { TeamRole } from "../permissions/permission-table.ts";

export type TeamMember = {
  readonly id: string;
  readonly userId: number;
  readonly name: string;
  readonly ownerName: string;
  readonly role: TeamRole;
  /** Null: all channels of the owner. */
  readonly channelTitle: string | null;
  readonly since: Date;
};

// Far more than a team has. The page shows the roles in parts.
const MAX_TEAM = 60;

/** The people who work for an owner. */
export const listTeam = (platform: Platform, ownerId: number): Promise<TeamMember[]> =>
  list(platform, { ownerId: BigInt(ownerId) });

/** The roles that a person has with other owners. */
export const listRoles = (platform: Platform, userId: number): Promise<TeamMember[]> =>
  list(platform, { userId: BigInt(userId) });

/** One person of an owner's team; undefined for everybody else, as for an id that does not exist. */
export async function findTeamMember(
  platform: Platform,
  { memberId, ownerId }: { readonly memberId: string; readonly ownerId: number },
): Promise<TeamMember | undefined> {
  const [found] = await list(platform, { id: memberId, ownerId: BigInt(ownerId) });
  return found;
}

/** The invitations that wait for the owner's decision. */
export async function listAsking(
  { database, clock }: Platform,
  ownerId: number,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const rows = await database.prisma.teamInvitation.findMany({
    where: { ownerId: BigInt(ownerId), askedBy: { not: null }, expiresAt: { gt: clock.now() } },
    include: { asker: { select: { firstName: true } } },
    orderBy: { id: "asc" },
  });
  return rows.flatMap(({ id, asker }) => (asker === null ? [] : [{ id, name: asker.firstName }]));
}

async function list({ database }: Platform, where: Prisma.TeamMemberWhereInput): Promise<TeamMember[]> {
  const rows = await database.prisma.teamMember.findMany({
    where,
    orderBy: { id: "asc" },
    take: MAX_TEAM,
    include: {
      user: { select: { firstName: true } },
      owner: { select: { firstName: true } },
      channel: { select: { title: true } },
    },
  });
  return rows.map(({ id, userId, user, owner, role, channel, createdAt }) => ({
    id,
    userId: telegramId(userId),
    name: user.firstName,
    ownerName: owner.firstName,
    role: teamRole.read(role),
    channelTitle: channel?.title ?? null,
    since: createdAt,
  }));
}
