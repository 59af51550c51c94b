import type { Membership } from "../../invites/index.ts";
import { oneOf } from "../../platform/database/statement.ts";

/** The result for one person of a list. Only "inside" and "outside" can get access; nothing changes for the others. */
export const importResults = [
  ...(["inside", "outside", "has_time", "over"] as const),
  ...(["allowed", "banned", "administrator", "native_subscriber", "bot"] as const),
];
export type ImportResult = (typeof importResults)[number];

/** The column `member_import_row.check_result`. */
export const importResult = oneOf(importResults);

/** The column `member_import.state`. Stored list → check → confirmed by the owner → applied. */
export const importState = oneOf(["draft", "checking", "checked", "importing", "done"]);
export type ImportState = ReturnType<typeof importState.read>;

export const resultOf = (membership: Membership): ImportResult => {
  if (membership === "member") return "inside";
  return membership === "creator" ? "administrator" : membership;
};
