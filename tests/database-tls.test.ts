import { chown, chmod, copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkSessionsAreOwn } from "../bot/platform/database/check-database.ts";
import { parseDatabaseUrl } from "../bot/platform/database/connection.ts";
import { openDatabase } from "../bot/platform/database/database.ts";
import { serverUser, startEmbeddedPostgres } from "../bot/platform/database/embedded-postgres.ts";
import type { EmbeddedPostgres } from "../bot/platform/database/embedded-postgres.ts";

// A certificate for "localhost" until the year 2126, its authority, and an authority that did not sign it.
const CERTIFICATES = join(import.meta.dirname, "support/tls");

let folder: string;
let postgres: EmbeddedPostgres;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "paygateprime-tls-"));
  for (const file of ["server.pem", "server.key"]) await giveServer(file);
  postgres = await startEmbeddedPostgres(folder, {
    fsync: "off",
    ssl: "on",
    ssl_cert_file: join(folder, "server.pem"),
    ssl_key_file: join(folder, "server.key"),
  });
});

afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Postgres refuses a key that others may read. */
async function giveServer(file: string): Promise<void> {
  const copy = join(folder, file);
  await copyFile(join(CERTIFICATES, file), copy);
  await chmod(copy, 0o600);
  const { uid, gid } = serverUser();
  if (uid !== undefined && gid !== undefined) await chown(copy, uid, gid);
}

const urlFor = (host: string, mode: string, authority: string): string => {
  const { user, password, port, database } = postgres.connection;
  return `postgres://${user}:${password}@${host}:${port}/${database}?sslmode=${mode}&sslrootcert=${join(CERTIFICATES, authority)}`;
};

describe("With the certificate of the server's authority", () => {
  test.for([
    ["localhost", "verify-full"],
    ["127.0.0.1", "verify-ca"],
  ] as const)("%s is reached over TLS with sslmode=%s", async ([host, mode]) => {
    const database = openDatabase(parseDatabaseUrl(urlFor(host, mode, "ca.pem")), {
      onError: () => undefined,
    });
    const { rows } = await database.pool.query("select ssl from pg_stat_ssl where pid = pg_backend_pid()");
    await database.close();
    expect(rows).toEqual([{ ssl: true }]);
  });

  test("a server of another name is refused by sslmode=verify-full, with one sentence", async () => {
    const fault = await checkSessionsAreOwn(parseDatabaseUrl(urlFor("127.0.0.1", "verify-full", "ca.pem")));
    expect(fault?.sentence).toMatch(/^The database's TLS does not fit DATABASE_URL: .*127\.0\.0\.1/);
    expect(fault?.heals).toBe(false);
  });
});

test("A server whose certificate another authority has signed is refused with one sentence", async () => {
  const fault = await checkSessionsAreOwn(parseDatabaseUrl(urlFor("localhost", "verify-ca", "other-ca.pem")));
  expect(fault?.sentence).toMatch(/^The database's TLS does not fit DATABASE_URL: /);
  expect(fault?.heals).toBe(false);
});
