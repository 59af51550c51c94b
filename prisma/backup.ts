import { parseArgs } from "node:util";
import type { Client } from "pg";
import { BackupError, makeKeyPair, programVersion, saveBackup, writeBackup } from "../bot/backup/index.ts";
import { checkSessionsAreOwn } from "../bot/platform/database/check-database.ts";
import type { Connection } from "../bot/platform/database/connection.ts";
import { createClient } from "../bot/platform/database/session-client.ts";
import { readBackupConfig } from "../bot/platform/runtime/config.ts";
import type { DatabaseConfig } from "../bot/platform/runtime/database-settings.ts";
import { runCommand, withConnection } from "../bot/platform/runtime/run-command.ts";
import { systemClock } from "../bot/platform/time/clock.ts";
import { ConfigError } from "../bot/platform/values/errors.ts";

const usage = `npm run backup                             write a backup into BACKUP_FOLDER
npm run backup -- --folder <folder>        write a backup into another folder, and delete no older one
npm run backup --silent -- --stdout        write a backup to standard output
npm run backup -- new-key                  make a pair of keys for encrypted backups`;

/** Works on a session of its own in the database of the settings. The program may run meanwhile. */
export const withClient = <Result>(
  database: DatabaseConfig,
  use: (client: Client, connection: Connection) => Promise<Result>,
): Promise<Result> =>
  withConnection(database, async (connection) => {
    const fault = await checkSessionsAreOwn(connection);
    if (fault !== undefined) throw new ConfigError(fault.sentence, { cause: fault.cause });
    const client = createClient(connection, { application_name: "paygateprime backup" });
    await client.connect();
    try {
      return await use(client, connection);
    } finally {
      await client.end();
    }
  });

async function backup(parameters: readonly string[]): Promise<number> {
  const { values, positionals } = readParameters(parameters);
  if (positionals.length === 1 && positionals[0] === "new-key") return await printKeys();
  if (positionals.length > 0) throw new BackupError(usage);
  const { folder: defaultFolder, keep, publicKeys, database } = readBackupConfig(process.env);
  const folder = values.folder ?? defaultFolder;
  const backupOf = async (client: Client) => ({
    client,
    publicKeys,
    now: systemClock.now(),
    program: await programVersion(),
  });
  if (values.stdout) {
    if (process.stdout.isTTY)
      throw new BackupError("A backup is no text for a terminal: send it to a file or a program.");
    await withClient(database, async (client) =>
      writeBackup({ ...(await backupOf(client)), sink: process.stdout }),
    );
    return 0;
  }
  if (folder === undefined)
    throw new BackupError(`Set BACKUP_FOLDER, or name a folder or standard output:\n${usage}`);
  const saved = await withClient(database, async (client) =>
    // A named folder may be an archive, so only the folder of the setting loses its oldest backups.
    saveBackup({
      ...(await backupOf(client)),
      folder,
      keep: values.folder === undefined ? keep : undefined,
    }),
  );
  console.log(`Wrote ${saved.path}, ${saved.bytes} bytes.`);
  return 0;
}

function readParameters(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      options: { folder: { type: "string" }, stdout: { type: "boolean", default: false } },
      allowPositionals: true,
    });
  } catch {
    throw new BackupError(usage);
  }
}

async function printKeys(): Promise<number> {
  const { publicKey, secretKey } = await makeKeyPair();
  console.log(`Put the public key into .env. It can only encrypt:
BACKUP_KEY=${publicKey}

Keep the secret key elsewhere, not on this machine. Without it nobody can read the backups, not even you:
BACKUP_SECRET_KEY=${secretKey}`);
  return 0;
}

if (import.meta.main) process.exitCode = await runCommand(() => backup(process.argv.slice(2)));
