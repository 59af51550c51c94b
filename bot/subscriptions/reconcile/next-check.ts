const DAY_MS = 24 * 60 * 60_000;

/**
 * When somebody is looked for in the chat again: each week while their time runs or stands still, once more a month after
 * it ended, and then not before something happens. The first look, a day after anything changes, is set by a trigger.
 */
export function nextCheck(
  { state, endedAt }: { readonly state: string; readonly endedAt: Date | null },
  now: Date,
): Date | null {
  if (state !== "ended" || endedAt === null) return new Date(now.getTime() + 7 * DAY_MS);
  const last = new Date(endedAt.getTime() + 30 * DAY_MS);
  return last > now ? last : null;
}
