import type { Client, Pool } from "pg";

const SLOW_MS = 20;

/** The module is a part of Postgres, and only a superuser may load it. Clocks for each node of a plan would slow all statements down. */
const EXPLAIN = `load 'auto_explain'; set auto_explain.log_min_duration = ${SLOW_MS}; set auto_explain.log_level = 'notice';
  set auto_explain.log_analyze = on; set auto_explain.log_timing = off; set auto_explain.log_buffers = off`;

// The text of a statement ends where the first node of its plan begins.
const NOTICE =
  /^duration: (?<ms>[\d.]+) ms\s+plan:\s*Query Text: (?<text>[^]*?)\n(?<plan>[A-Z][^\n]*\(cost=[^]*)$/;
// The upper nodes tell what a statement reads.
const PLAN_LINES = 40;

type Slow = { readonly ms: number; readonly plan: string };

/** Collects the statements of a pool that take longer than 20 ms, each with the plan of its slowest run. */
export function watchStatements(pool: Pick<Pool, "on">): { readonly report: () => string } {
  const found = new Map<string, Slow>();
  const note = ({ message = "" }: { readonly message?: string | undefined }): void => {
    const { ms, text = "", plan = "" } = NOTICE.exec(message)?.groups ?? {};
    const statement = text.replaceAll(/\s+/g, " ").trim();
    if (Number(ms) > (found.get(statement)?.ms ?? 0)) found.set(statement, { ms: Number(ms), plan });
  };
  pool.on("connect", (client) => {
    (client as unknown as Client).on("notice", note);
    client.query(EXPLAIN).catch((error: unknown) => console.error(`No plans: ${String(error)}`));
  });
  return {
    report: () =>
      [...found]
        .toSorted(([, left], [, right]) => right.ms - left.ms)
        .map(
          ([statement, { ms, plan }]) =>
            `${ms.toFixed(1)} ms  ${statement}\n${plan.split("\n").slice(0, PLAN_LINES).join("\n")}\n`,
        )
        .join("\n"),
  };
}
