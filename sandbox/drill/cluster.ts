import { setTimeout as sleep } from "node:timers/promises";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { migrate } from "../../prisma/migrate.ts";
import { startTcpProxy } from "../runtime/tcp-proxy.ts";
import type { TcpProxy } from "../runtime/tcp-proxy.ts";
import { createPostgresServer } from "./postgres-server.ts";
import type { PostgresServer } from "./postgres-server.ts";

/** A primary and a synchronous standby, each behind a network that fails on command. */
export type Cluster = {
  /** The address of both servers, for `DATABASE_URL`. */
  readonly url: string;
  /** The present primary, without a proxy. */
  readonly connection: Connection;
  readonly primary: PostgresServer;
  readonly standby: PostgresServer;
  /** The network of the primary. */
  readonly network: TcpProxy;
  /** The standby becomes the primary. The old primary is killed, as a watchdog does with a machine that hangs. */
  failOver(): Promise<void>;
  /** The primary goes on without its standby: no commit waits for one. */
  goOnAlone(): Promise<void>;
  /** Gives the primary a new standby, unless it has one. */
  repair(): Promise<void>;
  stop(): Promise<void>;
};

const DATABASE = "paygateprime";

type Place = { readonly server: PostgresServer; readonly network: TcpProxy };

export async function startCluster(): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-drill-"));
  // The user of the servers must be able to enter their folders.
  await chmod(folder, 0o711);
  const place = async (name: string): Promise<Place> => {
    const server = await createPostgresServer(join(folder, name));
    return { server, network: await startTcpProxy(server.connection) };
  };
  let primary = await place("one");
  let standby = await place("two");
  const url = urlOf(primary, standby);

  const goOnAlone = async (): Promise<void> => {
    await primary.server.query("alter system reset synchronous_standby_names");
    await primary.server.query("select pg_reload_conf()");
  };
  const waitForStandby = async (state: "streaming" | "sync"): Promise<void> => {
    for (let attempt = 0; attempt < 300; attempt++) {
      const rows = await primary.server.query(
        "select 1 from pg_stat_replication where state = 'streaming' and ($1 <> 'sync' or sync_state = 'sync')",
        [state],
      );
      if (rows.length > 0) return;
      await sleep(100);
    }
    throw new Error(`The standby is not ${state}`);
  };
  const repair = async (): Promise<void> => {
    const followers = await primary.server.query(
      "select 1 from pg_stat_replication where sync_state = 'sync'",
    );
    if (followers.length > 0) return;
    await goOnAlone();
    await standby.server.kill();
    await standby.server.follow(primary.server);
    await waitForStandby("streaming");
    await primary.server.query("alter system set synchronous_standby_names to '*'");
    await primary.server.query("select pg_reload_conf()");
    await waitForStandby("sync");
  };
  const stop = async (): Promise<void> => {
    for (const { server, network } of [primary, standby]) {
      await network[Symbol.asyncDispose]();
      await server.kill();
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await primary.server.create();
    await primary.server.query(`create database ${DATABASE}`);
    await migrate({ ...primary.server.connection, database: DATABASE });
    await repair();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    get connection() {
      return { ...primary.server.connection, database: DATABASE };
    },
    get primary() {
      return primary.server;
    },
    get standby() {
      return standby.server;
    },
    get network() {
      return primary.network;
    },
    async failOver() {
      await primary.server.kill();
      [primary, standby] = [standby, primary];
      await primary.server.promote();
    },
    goOnAlone,
    repair,
    stop,
  };
}

function urlOf(...places: readonly Place[]): string {
  const hosts = places.map(({ network: { host, port } }) => `${host}:${port}`).join(",");
  const { user, password } = places[0]?.server.connection ?? ({} as Partial<Connection>);
  return `postgres://${user}:${password}@${hosts}/${DATABASE}?target_session_attrs=read-write`;
}
