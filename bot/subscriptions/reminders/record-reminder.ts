import type { Platform } from "../../platform/platform.ts";

/** A message about the end of a subscription. */
export type Reminder = {
  readonly subscriptionId: string;
  /** The end that the message is about. A new end is another reminder. */
  readonly expiresAt: Date;
  /** Days before the end. 0: the end itself, when a grace period begins; `AFTER_END`: the end of the access. */
  readonly daysBefore: number;
};

export const AFTER_END = -1;

/**
 * Whether the subscriber got this reminder, or one closer to the end. The latter happens if the channel's rules change
 * after some reminders.
 */
export async function wasReminded(
  { database }: Platform,
  { subscriptionId, expiresAt, daysBefore }: Reminder,
): Promise<boolean> {
  const where = { subscriptionId, expiresAt, daysBefore: { lte: daysBefore } };
  return (await database.prisma.reminder.count({ where })) > 0;
}

/** Records a delivered reminder. Two attempts at the same time make one row, by the primary key. */
export async function recordReminder(
  { database, clock }: Platform,
  { subscriptionId, expiresAt, daysBefore }: Reminder,
): Promise<void> {
  const row = { subscriptionId, expiresAt, daysBefore, deliveredAt: clock.now() };
  await database.prisma.reminder.createMany({ data: [row], skipDuplicates: true });
}
