import { systemClock } from "../../platform/time/clock.ts";
import { readConfig } from "../../platform/runtime/config.ts";
import type { Config } from "../../platform/runtime/config.ts";
import { runCommand, withConnection } from "../../platform/runtime/run-command.ts";
import { openDatabase } from "../../platform/database/database.ts";
import { isDatabaseAway } from "../../platform/database/recovery.ts";
import { createTelegramApi } from "../../platform/telegram/telegram.ts";
import { ConfigError } from "../../platform/values/errors.ts";
import { describeOperatorLink, createOperatorLink } from "./operator-links.ts";

/**
 * `npm run claim`: prints a link that makes the person who opens it the operator, and ends the link that was printed before.
 * The program may run meanwhile.
 * @throws {ConfigError} where OPERATOR_IDS names the operators, and where the database is away.
 */
export const claim = (config: Config): Promise<string> =>
  withConnection(config.database, async (connection) => {
    // A broken connection fails the query too.
    const database = openDatabase(connection, { onError: () => undefined });
    try {
      const telegram = createTelegramApi(config.botToken, config.telegram.apiRoot);
      const { username } = await telegram.getMe();
      const token = await createOperatorLink({ config, clock: systemClock, database });
      if (token === undefined)
        throw new ConfigError("OPERATOR_IDS names the operators of this bot, so no link makes another one.");
      return describeOperatorLink(username, token);
    } catch (error) {
      if (isDatabaseAway(error))
        throw new ConfigError("The database does not answer. Try again when it runs.");
      throw error;
    } finally {
      await database.close();
    }
  });

if (import.meta.main)
  process.exitCode = await runCommand(async () => {
    console.log(await claim(readConfig(process.env, [])));
    return 0;
  });
