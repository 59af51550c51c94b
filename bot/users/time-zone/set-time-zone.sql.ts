import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand } from "../../platform/database/statement.ts";

type TimeZoneChoice = { readonly userId: number; readonly zone: string | null; readonly now: Date };

export const storeTimeZone = defineCommand({
  examples: [{ userId: 1, zone: null, now: new Date() }],
  sql: ({ userId, zone, now }: TimeZoneChoice) => Prisma.sql`
    update users set time_zone = ${zone}, time_zone_asked_at = coalesce(time_zone_asked_at, ${now}) where id = ${userId}`,
});
