import { oneOf } from "../../platform/database/statement.ts";

/** The column `subscription.end_reason`. */
export const endReasonColumn = oneOf(["removed", "not_a_member", "administrator", "allowed"]);
