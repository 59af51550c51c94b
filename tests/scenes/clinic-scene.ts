import { expect, onTestFinished } from "vitest";
import { examine } from "../../bot/doctor/index.ts";
import type { Finding } from "../../bot/doctor/index.ts";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { createTelegramApi } from "../../bot/platform/telegram/telegram.ts";
import { movableClock } from "../../bot/platform/time/clock.ts";
import { knownMigrations } from "../../prisma/known-migrations.ts";
import { startNowPayments } from "../../sandbox/nowpayments/index.ts";
import { startTelegram } from "../../sandbox/telegram/index.ts";
import { createSale } from "../support/sale.ts";
import { createTestDatabase } from "../support/test-database.ts";
import { createTestPlatform } from "../support/test-platform.ts";

export const urlOf = ({ user, password, host, port, database }: Connection): string =>
  `postgres://${user}:${password}@${host}:${port}/${database}`;

/** An installation with a channel that sells, and the lines of the doctor about it. */
export async function openClinic() {
  const clock = movableClock();
  const database = await createTestDatabase();
  const telegram = await startTelegram({ clock });
  const nowpayments = await startNowPayments({ clock });
  onTestFinished(async () => {
    await telegram.stop();
    await nowpayments.stop();
    await database.release();
  });
  const olga = telegram.person({ firstName: "Olga" });
  const channel = olga.createChannel({ title: "Tea & Talk", kind: "supergroup" });
  olga.addBot(channel);
  const { channelId } = await createSale(createTestPlatform(database));
  await database.prisma.channel.update({
    where: { id: channelId },
    data: { telegramChatId: channel.id, title: "Tea & Talk" },
  });
  const environment: Record<string, string> = {
    BOT_TOKEN: telegram.botToken,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: urlOf(database.connection),
    PUBLIC_URL: "https://bot.example",
    NOWPAYMENTS_API_ROOT: nowpayments.url,
    NOWPAYMENTS_API_KEY: nowpayments.apiKey,
    NOWPAYMENTS_IPN_SECRET: nowpayments.ipnSecret,
    NOWPAYMENTS_EMAIL: nowpayments.email,
    NOWPAYMENTS_PASSWORD: nowpayments.password,
  };
  const api = createTelegramApi(telegram.botToken, telegram.url);
  // Telegram has reported the bot's new rights.
  const [report] = await api.getUpdates();
  await api.getUpdates({ offset: (report?.update_id ?? 0) + 1 });
  const run = async (changes: Record<string, string> = {}, now = clock): Promise<Finding[]> => {
    const findings: Finding[] = [];
    const isWell = await examine({
      environment: { ...environment, ...changes },
      known: await knownMigrations(),
      clock: now,
      report: (finding) => void findings.push(finding),
    });
    expect(isWell).toBe(findings.every(({ kind }) => kind !== "wrong"));
    return findings;
  };
  /** The lines about faults: "subject: sentence". */
  const faults = async (changes: Record<string, string> = {}, now = clock): Promise<string[]> =>
    (await run(changes, now)).flatMap(({ kind, subject, text }) =>
      kind === "wrong" ? `${subject}: ${text}` : [],
    );
  return { clock, database, telegram, nowpayments, olga, channel, channelId, environment, api, run, faults };
}
