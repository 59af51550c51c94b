import { Prisma } from "../../prisma/client/client.ts";
import { defineCommand } from "./database/statement.ts";

type Claim = { readonly updateId: number; readonly effect: string };

/** Changes one row, or none where the update has made the effect, or is handled. */
export const claimEffectOfUpdate = defineCommand({
  examples: [{ updateId: 1, effect: "" }],
  sql: ({ updateId, effect }: Claim) => Prisma.sql`
    update received_update set effects = array_append(effects, ${effect}::text)
     where update_id = ${updateId} and body is not null and array_position(effects, ${effect}::text) is null`,
});
