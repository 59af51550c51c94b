import { z } from "zod";
import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { decisionActions } from "./timeline-types.ts";
import type { TimelineEntry } from "./timeline-types.ts";

const detail = z.object({
  reason: z.string().optional().catch(undefined),
  access: z.enum(["kept", "shortened", "ended"]).optional().catch(undefined),
});

/** The entries of the audit log about the subjects, with the names of their actors. */
export async function findDecisions(
  { database: { prisma } }: Pick<Platform, "database">,
  subjects: readonly string[],
): Promise<{ subject: string; entry: TimelineEntry }[]> {
  const found = await prisma.auditEntry.findMany({
    where: { subject: { in: [...subjects] } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  const actors = await prisma.user.findMany({
    where: { id: { in: found.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, firstName: true },
  });
  const names = new Map(actors.map(({ id, firstName }) => [id, firstName]));
  return found.map(({ at, action, actorId, subject, detail: json }) => {
    const { reason, access } = detail.catch({}).parse(json ?? {});
    return {
      subject,
      entry: {
        kind: "decided",
        at,
        paymentId: undefined,
        action: decisionActions.find((known) => known === action) ?? "other",
        actionName: action,
        actor: actorId === null ? "bot" : { id: telegramId(actorId), name: names.get(actorId) },
        reason,
        access,
      },
    };
  });
}
