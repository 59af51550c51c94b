import type { Platform } from "../../platform/platform.ts";
import { storeTimeZone } from "./set-time-zone.sql.ts";

/** Sets the user's zone (null: UTC). A user who has chosen is never asked. */
export async function setTimeZone(
  { database, clock }: Platform,
  { userId, zone }: { readonly userId: number; readonly zone: string | null },
): Promise<void> {
  await storeTimeZone.run(database.prisma, { userId, zone, now: clock.now() });
}
