import type { Platform } from "../../platform/platform.ts";

/** Sets the user's zone (null: UTC). A user who has chosen is never asked. */
export async function setTimeZone(
  { database, clock }: Platform,
  { userId, zone }: { readonly userId: number; readonly zone: string | null },
): Promise<void> {
  await database.prisma.$executeRaw`
    update users set time_zone = ${zone}, zone_asked_at = coalesce(zone_asked_at, ${clock.now()})
     where id = ${userId}`;
}
