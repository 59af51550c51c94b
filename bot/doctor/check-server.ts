import { checkDatabase, checkSessionsAreOwn, SHARED } from "../platform/database/check-database.ts";
import type { Connection } from "../platform/database/connection.ts";
import type { Database } from "../platform/database/database.ts";
import type { KnownMigrations } from "../platform/database/schema-version.ts";
import { queryOn } from "../platform/database/statement.ts";
import type { Clock } from "../platform/time/clock.ts";
import { compareClocks } from "./check-clock.ts";
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
