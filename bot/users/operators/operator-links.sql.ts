import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand, defineStatement, telegramIdColumn } from "../../platform/database/statement.ts";

type Use = {
  readonly tokenHash: string;
  readonly kind: "operator" | "owner";
  readonly userId: number;
  readonly now: Date;
};

/** The condition on `used_at` decides between two people who open the link at once. */
export const useLink = defineCommand({
  examples: [{ tokenHash: "", kind: "operator", userId: 1, now: new Date() }],
  sql: ({ tokenHash, kind, userId, now }: Use) => Prisma.sql`
    update operator_link set used_by = ${userId}, used_at = ${now}
     where token_hash = ${tokenHash} and kind = ${kind} and used_at is null and expires_at > ${now}`,
});

export const selectOperators = defineStatement({
  columns: { userId: telegramIdColumn },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    select distinct used_by as user_id from operator_link where kind = 'operator' and used_by is not null`,
});
