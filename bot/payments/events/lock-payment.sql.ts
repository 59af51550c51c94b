import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand } from "../../platform/database/statement.ts";

/** Locks the row of a payment until the transaction ends. */
export const lockPaymentRow = defineCommand({
  examples: [{ id: "" }],
  sql: ({ id }: { readonly id: string }) => Prisma.sql`select 1 from payment where id = ${id} for update`,
});
