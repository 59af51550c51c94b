import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand } from "../../platform/database/statement.ts";

/** Numbers the tiers in the given order. All are numbered, since a restored tier may share its position with another. */
export const setPositions = defineCommand({
  examples: [{ order: [""] }],
  sql: ({ order }: { readonly order: readonly string[] }) => Prisma.sql`
    update tier set position = places.position
      from unnest(${order}::text[]) with ordinality as places (id, position)
     where tier.id = places.id and tier.position <> places.position`,
});
