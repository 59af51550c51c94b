import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { databaseUrlFault, parseDatabaseUrl } from "./connection.ts";

describe("DATABASE_URL", () => {
  test("names a host, a port, a user, a password and a database, with escapes", () => {
    expect(parseDatabaseUrl("postgres://me:p%40ss@db.example:6432/shop%20one")).toEqual({
      host: "db.example",
      port: 6432,
      user: "me",
      password: "p@ss",
      database: "shop one",
    });
    expect(parseDatabaseUrl("postgresql://me@[::1]/shop")).toMatchObject({
      host: "::1",
      port: 5432,
      password: "",
    });
  });

  test("takes several servers, of which one takes writes", () => {
    const url = "postgres://me:secret@one:5432,two:5433,three/shop?target_session_attrs=read-write";
    expect(parseDatabaseUrl(url)).toMatchObject({
      host: "one",
      port: 5432,
      otherHosts: [
        { host: "two", port: 5433 },
        { host: "three", port: 5432 },
      ],
    });
  });

  test("asks for TLS as libpq does, and reads the certificates of an authority from a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "paygateprime-ca-"));
    const file = join(folder, "ca.pem");
    await writeFile(file, "-- a certificate --");
    const tls = (parameters: string): unknown => parseDatabaseUrl(`postgres://me@host/db?${parameters}`).ssl;
    expect(tls("sslmode=prefer")).toBeUndefined();
    expect(tls("sslmode=require")).toEqual({ rejectUnauthorized: false });
    expect(tls("sslmode=verify-full")).toEqual({ rejectUnauthorized: true });
    expect(tls(`sslmode=verify-full&sslrootcert=${file}`)).toEqual({
      rejectUnauthorized: true,
      ca: "-- a certificate --",
    });
    expect(tls(`sslmode=verify-ca&sslrootcert=${file}`)).toMatchObject({
      ca: "-- a certificate --",
      checkServerIdentity: expect.any(Function),
    });
    await rm(folder, { recursive: true });
    expect(() => tls(`sslmode=verify-full&sslrootcert=${file}`)).toThrow(
      `The file ${file}, which DATABASE_URL names as sslrootcert, cannot be read.`,
    );
  });

  test.each([
    ["mysql://me@host/db", "must look like"],
    ["postgres://me@host", "must look like"],
    ["postgres://me@one,/db", "must look like"],
    ["postgres://me@host:70000/db", "must look like"],
    ["postgres://me:%zz@host/db", "must look like"],
    ["postgres://me@host/db?sslmode=verify", "sslmode"],
    ["postgres://me@one,two/db?target_session_attrs=standby", "target_session_attrs"],
  ])("is refused with a reason: %s", (url, reason) => {
    expect(databaseUrlFault(url)).toContain(reason);
  });
});
