import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, integer } from "./statement.ts";

/** The cheapest answer of the database, for the readiness check. */
export const ping = defineStatement({
  columns: { answer: integer },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`select 1 as answer`,
});
