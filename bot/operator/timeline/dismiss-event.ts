import { audit } from "../../platform/audit.ts";
import type { Platform } from "../../platform/platform.ts";
import { operators } from "../../users/index.ts";
import { lockReports } from "./dismiss-event.sql.ts";

/** "not_waiting": another operator dismissed the payment, or its order is known. */
export type Dismissal = { readonly kind: "done" | "not_waiting" | "forbidden" };

export type DismissEvent = {
  readonly eventId: string;
  readonly operatorId: number;
  readonly reason: string;
};

/** Dismisses all reports so far of a payment for an unknown order. A later report is a new anomaly. */
export async function dismissEvent(
  platform: Platform,
  { eventId, operatorId, reason }: DismissEvent,
): Promise<Dismissal> {
  return platform.database.prisma.$transaction(async (transaction): Promise<Dismissal> => {
    if (!(await operators.isOperator(transaction, platform, operatorId))) return { kind: "forbidden" };
    // The lock makes two operators follow each other. Only the next statement sees the entries of the first operator.
    const reports = await lockReports.all(transaction, { eventId });
    const dismissed = await transaction.auditEntry.findMany({
      where: { subject: { in: reports.map(({ id }) => id) }, action: "event.dismissed" },
      select: { subject: true },
    });
    const open = reports.filter(({ id }) => !dismissed.some(({ subject }) => subject === id));
    for (const { id } of open)
      await audit(transaction, platform, {
        actorId: operatorId,
        action: "event.dismissed",
        subject: id,
        detail: { reason },
      });
    return { kind: open.length === 0 ? "not_waiting" : "done" };
  });
}
