import { createHash } from "node:crypto";

// A busy process sends some 200 different statements. A list of ids is another text for each length, so the texts
// beyond this number are planned each time, and no connection collects plans without end.
const MAX_NAMES = 500;

/**
 * Begins the text of a statement whose best plan depends on its values: a channel may have ten subscriptions or a third of all.
 * After five runs of a named statement Postgres would use one plan for both.
 */
export const CUSTOM_PLAN = "/* custom plan */";

/**
 * Names statements, so that each connection plans a text once (node-postgres, `name`). The paying statement
 * takes longer to plan than to run: with names, the measured throughput is twice as high. A name is a hash of its text, so the
 * next user of a pooler's connection finds the same statement under the name, or none.
 *
 * @returns "" for a text without a name, which is planned each time.
 */
export function nameStatements(): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MAX_NAMES || sql.startsWith(CUSTOM_PLAN)) return "";
    // 96 bits: no two texts of a program share them.
    const name = `s${createHash("sha256").update(sql).digest("hex").slice(0, 24)}`;
    names.set(sql, name);
    return name;
  };
}
