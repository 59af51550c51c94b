import { checkDatabase, checkSessionsAreOwn, SHARED } from "../platform/database/check-database.ts";
import type { Connection } from "../platform/database/connection.ts";
import type { Database } from "../platform/database/database.ts";
import type { KnownMigrations } from "../platform/database/schema-version.ts";
import { queryOn } from "../platform/database/statement.ts";
import type { Clock } from "../platform/time/clock.ts";
import { ok, skipped, wrong } from "./finding.ts";
import type { Finding, Report } from "./finding.ts";
import { readPrivileges, readServer } from "./server.sql.ts";

export type ServerCheck = {
  readonly database: Database;
  readonly connection: Connection;
  readonly known: KnownMigrations;
  readonly clock: Clock;
  readonly report: Report;
};

// The guide's section "Scaling" names the version too.
const OLDEST_MAJOR = 15;
const SHOWN = 5;

/** @returns whether the tables can be read. */
export async function checkServer({
  database,
  connection,
  known,
  clock,
  report,
}: ServerCheck): Promise<boolean> {
  const shared = await checkSessionsAreOwn(connection);
  if (shared !== undefined) {
    report(wrong(shared === SHARED ? "pooler" : "database", shared.sentence));
    for (const subject of ["server", "rights", "schema"]) report(skipped(subject, "needs the database"));
    return false;
  }
  report(ok("pooler", "none, or one that gives each client a session of its own"));
  const { pool } = database;
  const before = clock.now().getTime();
  const [server] = await queryOn(pool, readServer, {});
  const after = clock.now().getTime();
  if (server !== undefined) {
    report(judgeVersion(server));
    report(
      compareClocks("clock", "the database's server", {
        before,
        after,
        theirs: server.now.getTime(),
        precision: 0,
      }),
    );
  }
  await checkPrivileges(pool, report);
  const fault = await checkDatabase(pool, known);
  report(
    fault === undefined
      ? ok("schema", `${known.length} migrations applied`)
      : wrong("schema", fault.sentence),
  );
  return fault === undefined;
}

export const judgeVersion = ({
  version,
  major,
}: {
  readonly version: string;
  readonly major: number;
}): Finding =>
  major >= OLDEST_MAJOR
    ? ok("server", `Postgres ${version}`)
    : wrong("server", `Postgres ${version} is too old. Upgrade it to ${OLDEST_MAJOR} or later.`);

async function checkPrivileges(pool: Database["pool"], report: Report): Promise<void> {
  const [privileges] = await queryOn(pool, readPrivileges, {});
  if (privileges === undefined) return;
  const { missing, isOwner } = privileges;
  const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : "";
  report(
    missing.length === 0
      ? ok(
          "rights",
          `the user of DATABASE_URL may read and write all tables${isOwner ? " and migrate them" : "; npm run migrate needs their owner"}`,
        )
      : wrong(
          "rights",
          `The user of DATABASE_URL lacks ${missing.slice(0, SHOWN).join(", ")}${more}. Grant it (GRANT … TO the user), or use the owner of the tables.`,
        ),
  );
}

/** Another machine's time, which it told between two moments of this machine's clock. All in milliseconds. */
type Comparison = {
  readonly before: number;
  readonly after: number;
  readonly theirs: number;
  /** The digits that their time lacks: 1000 for a time in whole seconds. */
  readonly precision: number;
};

// Telegram's and the database's times decide beside our own, and people notice a reminder that comes some seconds early. A
// machine that synchronises its clock is within milliseconds.
const LIMIT_MS = 5_000;

export function compareClocks(subject: string, server: string, comparison: Comparison): Finding {
  const { before, after, theirs, precision } = comparison;
  const ahead = before - (theirs + precision);
  const behind = theirs - after;
  const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 1_000)} s`;
  const remedy = "Synchronise the clocks of both machines (chrony, systemd-timesyncd).";
  if (ahead > LIMIT_MS)
    return wrong(subject, `This machine is ${seconds(ahead)} ahead of ${server}. ${remedy}`);
  if (behind > LIMIT_MS)
    return wrong(subject, `This machine is ${seconds(behind)} behind ${server}. ${remedy}`);
  return ok(subject, `within ${LIMIT_MS / 1_000} s of ${server}`);
}
