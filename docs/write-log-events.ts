import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { markdownTable, withTable } from "./markdown-table.ts";

/*
 * `npm run docs:events` writes the table of log events into the operator guide. A test fails where the table is stale or
 * where a log line has no event.
 */

const root = join(import.meta.dirname, "..");
const guide = join(root, "docs/operator-guide.md");

export type LogLine = {
  readonly file: string;
  readonly level: string;
  /** Undefined where the line has no event. */
  readonly event: string | undefined;
  readonly message: string;
};

// A call of pino: an object with the fields, then the message.
const CALL =
  /\blogger\.(debug|info|warn|error|fatal)\(\s*(\{[^;]*?\}\s*,\s*)?(?:(["`])((?:(?!\3)[^\n])*)\3|(\w+)),?\s*\)/g;

/** Every log line of the program, from its sources. */
export function readLogLines(): LogLine[] {
  const files = globSync("{main.ts,{bot,webhooks}/**/*.ts}", { cwd: root })
    .filter((file) => !/\.test\.ts$|\/testing\//.test(file))
    .toSorted();
  return files.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(CALL)].map(
      ([, level = "", fields = "", , message, variable = ""]) => ({
        file,
        level,
        event: /\bevent: "([a-z0-9_]+)"/.exec(fields)?.[1],
        message: message ?? `(${variable})`,
      }),
    ),
  );
}

/** The operator guide with its table of events written anew, each column as wide as its widest cell. */
export function withLogEvents(text: string): string {
  const rows = new Map<string, readonly string[]>();
  for (const { level, event, message } of readLogLines())
    if (event !== undefined && level !== "debug")
      rows.set(event, [`\`${event}\``, level, message.replaceAll(/\$\{.*?\}/g, "…")]);
  const sorted = [...rows].toSorted(([one], [other]) => one.localeCompare(other)).map(([, row]) => row);
  return withTable(text, "log-events", markdownTable(["event", "level", "message"], sorted));
}

if (import.meta.main) writeFileSync(guide, withLogEvents(readFileSync(guide, "utf8")));
