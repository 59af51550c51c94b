import { Prisma } from "../../prisma/client/client.ts";
import { defineStatement, text } from "../platform/database/statement.ts";

/** Concurrent messages of a thread are stored one after the other, so that each counts towards the limit. */
export const lockThread = defineStatement({
  columns: { id: text },
  examples: [{ threadId: "" }],
  sql: ({ threadId }: { readonly threadId: string }) =>
    Prisma.sql`select id from support_thread where id = ${threadId} for no key update`,
});
