import type { Platform } from "../../platform/platform.ts";

/** What somebody is told of an end of theirs. */
export type Notice = {
  readonly subscriptionId: string;
  /** The end that it speaks of: another end is another notice. */
  readonly expiresAt: Date;
  /** How many days before it; 0: when it came and a grace began; -1: the last word, when the access was over. */
  readonly daysBefore: number;
};

export const LAST_WORD = -1;

/**
 * Whether they know already: from this notice, or from one that came closer to the end. The latter happens where the rules
 * of a channel change after some were reminded.
 */
export async function wasDelivered(
  { database }: Platform,
  { subscriptionId, expiresAt, daysBefore }: Notice,
): Promise<boolean> {
  const where = { subscriptionId, expiresAt, daysBefore: { lte: daysBefore } };
  return (await database.prisma.reminder.count({ where })) > 0;
}

/** The key makes two attempts at the same time one. */
export async function noteDelivered(
  { database, clock }: Platform,
  { subscriptionId, expiresAt, daysBefore }: Notice,
): Promise<void> {
  const row = { subscriptionId, expiresAt, daysBefore, deliveredAt: clock.now() };
  await database.prisma.reminder.createMany({ data: [row], skipDuplicates: true });
}
