import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";

export type Dismissal = {
  readonly kind:
    | "done" /** Somebody was faster, or it is not of an unknown order. */
    | "not_waiting"
    | "forbidden";
};

export type DismissEvent = {
  readonly eventId: string;
  readonly operatorId: number;
  /** Why, in the person's own words. */
  readonly reason: string;
};

/**
 * An operator says that a payment for an unknown order needs nothing more: with the event that they saw, all reports of
 * that payment so far. A report that comes later is a new anomaly.
 */
export async function dismissEvent(
  { database, clock, config }: Platform,
  { eventId, operatorId, reason }: DismissEvent,
): Promise<Dismissal> {
  if (!config.operatorIds.includes(operatorId)) return { kind: "forbidden" };
  return database.prisma.$transaction(async (transaction) => {
    // Locked, so that of two operators one finds them open. What the other wrote is seen by the next statement only.
    const reports = await transaction.$queryRaw<{ id: string }[]>`
      select report.id from payment_event report
        join payment_event seen on (seen.provider, seen.external_id) = (report.provider, report.external_id)
       where seen.id = ${eventId} and report.decision = 'unknown_order'
       order by report.id for update of report`;
    const ids = reports.map(({ id }) => id);
    const dismissed = await transaction.auditEntry.findMany({
      where: { subject: { in: ids }, action: "event.dismissed" },
      select: { subject: true },
    });
    const open = ids.filter((id) => !dismissed.some(({ subject }) => subject === id));
    const at = clock.now();
    await transaction.auditEntry.createMany({
      data: open.map((subject) => ({
        id: newId(at),
        at,
        actorId: BigInt(operatorId),
        action: "event.dismissed",
        subject,
        detail: { reason },
      })),
    });
    return { kind: open.length === 0 ? "not_waiting" : "done" };
  });
}
