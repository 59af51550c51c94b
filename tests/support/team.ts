import type { TeamRole } from "../../bot/channels/permissions/permission-table.ts";
import type { Database } from "../../bot/platform/database/database.ts";
import { newId } from "../../bot/platform/values/ids.ts";

export type NewTeamMember = {
  readonly channelId: string;
  readonly userId: number | bigint;
  readonly role?: TeamRole;
  /** For all channels of the channel's owner. */
  readonly isForAll?: boolean;
};

/** Puts a person on the team of a channel's owner, as an approved invitation does. */
export async function addToTeam(
  prisma: Database["prisma"],
  { channelId, userId, role = "manager", isForAll = false }: NewTeamMember,
): Promise<string> {
  const { ownerId } = await prisma.channel.findUniqueOrThrow({ where: { id: channelId } });
  const createdAt = new Date();
  const id = newId(createdAt);
  await prisma.teamMember.create({
    data: { id, ownerId, channelId: isForAll ? null : channelId, userId: BigInt(userId), role, createdAt },
  });
  return id;
}

/** Makes a person an operator, as the opened link of another process does. */
export async function makeOperator(prisma: Database["prisma"], userId: number): Promise<void> {
  const at = new Date();
  const id = newId(at);
  const used = { usedBy: BigInt(userId), usedAt: at };
  await prisma.operatorLink.create({
    data: { id, tokenHash: id, kind: "operator", createdAt: at, expiresAt: at, ...used },
  });
}
