import { Client } from "pg";
import type { CallRecord } from "../../sandbox/telegram/index.ts";
import { until } from "./until.ts";
import type { KilledProgram } from "./killed-program.ts";

/* Stops a program at a chosen place, so that it can be killed there. */

/** Resolves when such a call arrives at Telegram, which delays the answer until the program is killed. */
export function blockCall(
  { telegram }: KilledProgram,
  method: string,
  when: (parameters: Record<string, unknown>) => boolean = () => true,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  telegram.faults.add({
    method,
    kind: "delay",
    milliseconds: 10_000,
    when(parameters) {
      const isMeant = when(parameters);
      if (isMeant) resolve();
      return isMeant;
    },
  });
  return promise;
}

/**
 * Kills the program when such a call arrives at Telegram, which carries the call out for a caller that is gone. No update about
 * the call reaches the killed program.
 */
export async function killDuring(program: KilledProgram, method: string): Promise<void> {
  const killed = Promise.withResolvers<void>();
  program.telegram.faults.add({
    method,
    kind: "delay",
    until: killed.promise,
    when() {
      killed.resolve(program.kill());
      return true;
    },
  });
  await killed.promise;
}

/** Kills the program when Telegram has carried out such a call and before it answers. */
export async function killAfter(
  program: KilledProgram,
  isMeant: (call: CallRecord) => boolean,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const listener = program.telegram.onCall((call) => {
    if (!isMeant(call)) return;
    listener.remove();
    resolve(program.kill());
  });
  await promise;
}

export type HeldWrites = AsyncDisposable & {
  /** From now on the writes of this table wait, instead of those of the last table. */
  at(table: string): Promise<void>;
  /** Waits until so many writes wait. */
  until(waiting: number): Promise<void>;
  /** The same as `at`. `held` resolves when one more write waits. */
  holdNext(table: string): Promise<{ readonly held: Promise<void> }>;
  /** Safe to call twice. */
  release(): Promise<void>;
};

export const JOBS = "graphile_worker._private_jobs";
/** Workers take rows of these tables by updates, and go on. */
const queues = [JOBS, "notification_event"];

/** Makes every write of these tables wait, one table at a time, until `release`. */
export async function blockWrites(program: KilledProgram, tables: readonly string[]): Promise<HeldWrites> {
  const client = new Client(program.database.connection);
  // A failing test drops the database before this connection ends.
  client.on("error", () => undefined);
  await client.connect();
  await client.query(`
    create table if not exists hold_at (place text);
    create or replace function hold() returns trigger language plpgsql as $$
    begin
      if exists (select from hold_at where place = tg_table_name) then
        perform pg_advisory_xact_lock_shared(4711);
      end if;
      return new;
    end $$;`);
  for (const table of tables) {
    const writes = queues.includes(table) ? "insert" : "insert or update";
    await client.query(
      `create or replace trigger hold before ${writes} on ${table} for each row execute function hold()`,
    );
  }
  await client.query("select pg_advisory_lock(4711)");
  const countLockWaits = async (): Promise<number> => {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from pg_locks where locktype = 'advisory' and not granted
          and objid = 4711 and database = (select oid from pg_database where datname = current_database())`,
    );
    return rows[0]?.count ?? 0;
  };
  const end = async (): Promise<void> => {
    await client.query("delete from hold_at");
    await client.end();
  };
  let ended: Promise<void> | undefined;
  const release = (): Promise<void> => (ended ??= end());
  const at = async (table: string): Promise<void> => {
    await client.query("delete from hold_at");
    await client.query("insert into hold_at values ($1)", [table.split(".").at(-1)]);
  };
  return {
    until: (waiting) => until(countLockWaits, waiting),
    at,
    async holdNext(table) {
      const waiting = await countLockWaits();
      await at(table);
      return { held: until(async () => (await countLockWaits()) > waiting, true) };
    },
    release,
    [Symbol.asyncDispose]: release,
  };
}
