import type { Prisma } from "../../../prisma/client/client.ts";
import { audit } from "../../platform/audit.ts";
import type { Platform } from "../../platform/platform.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { isOperator } from "./operators.ts";

/** A link of an operator for an owner: still open, or with the person who opened it. */
export type OwnerInvitation = {
  readonly id: string;
  /** Undefined for a link that the program made. */
  readonly invitedBy: string | undefined;
} & (
  | { readonly kind: "open"; readonly until: Date }
  | {
      readonly kind: "used";
      readonly owner: { readonly id: number; readonly name: string };
      readonly since: Date;
      readonly channels: number;
    }
);

/** With three more buttons the page has eight at most. */
export const OWNERS_SHOWN = 5;

export type InvitedOwners = { readonly invitations: readonly OwnerInvitation[]; readonly total: number };

/** Open links, and then the owners who opened one, the newest first. Operators see those of each other. */
export async function listInvitedOwners(platform: Platform, page: number): Promise<InvitedOwners> {
  const { prisma } = platform.database;
  const where = current(platform);
  const total = await prisma.operatorLink.count({ where });
  const rows = await prisma.operatorLink.findMany({
    where,
    orderBy: [{ usedAt: { sort: "desc", nulls: "first" } }, { id: "desc" }],
    skip: page * OWNERS_SHOWN,
    take: OWNERS_SHOWN,
    include: parts,
  });
  return { invitations: rows.map(read), total };
}

export async function findInvitedOwner(platform: Platform, id: string): Promise<OwnerInvitation | undefined> {
  const row = await platform.database.prisma.operatorLink.findFirst({
    where: { id, ...current(platform) },
    include: parts,
  });
  return row === null ? undefined : read(row);
}

export type RevokeInput = {
  readonly invitationId: string;
  readonly actorId: number;
  /** As the pressed page showed it: a link that somebody opened meanwhile is no owner whom the operator chose. */
  readonly shown: OwnerInvitation["kind"];
};

/**
 * Ends an open link, or the right of an owner to connect further channels. The owner's connected channels stay. Of two presses, one
 * revokes.
 */
export async function revokeOwner(
  platform: Platform,
  { invitationId: id, actorId, shown }: RevokeInput,
): Promise<{ readonly kind: "revoked" | "changed_meanwhile" | "not_allowed" }> {
  return platform.database.prisma.$transaction(async (transaction) => {
    if (!(await isOperator(transaction, platform, actorId))) return { kind: "not_allowed" };
    const link = await transaction.operatorLink.findFirst({ where: { id, kind: "owner" } });
    if (link === null) return { kind: "changed_meanwhile" };
    const { usedBy } = link;
    // A person may have opened several links.
    const where =
      shown === "open" ? { id, usedAt: null } : { kind: "owner", usedBy: { equals: usedBy, not: null } };
    const { count } = await transaction.operatorLink.deleteMany({ where });
    if (count === 0) return { kind: "changed_meanwhile" };
    const action = usedBy === null ? "operator.invitation_ended" : "operator.owner_revoked";
    await audit(transaction, platform, { actorId, action, subject: String(usedBy ?? actorId) });
    return { kind: "revoked" };
  });
}

const parts = {
  creator: { select: { firstName: true } },
  user: { select: { id: true, firstName: true, _count: { select: { channels: true } } } },
} satisfies Prisma.OperatorLinkInclude;

const current = ({ clock }: Platform): Prisma.OperatorLinkWhereInput => ({
  kind: "owner",
  OR: [{ usedAt: { not: null } }, { expiresAt: { gt: clock.now() } }],
});

function read({
  id,
  creator,
  user,
  usedAt,
  expiresAt,
}: Prisma.OperatorLinkGetPayload<{ include: typeof parts }>): OwnerInvitation {
  const invitedBy = creator?.firstName;
  if (user === null || usedAt === null) return { id, invitedBy, kind: "open", until: expiresAt };
  const owner = { id: telegramId(user.id), name: user.firstName };
  return { id, invitedBy, kind: "used", owner, since: usedAt, channels: user._count.channels };
}
