import { z } from "zod";
import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isBeyondEdit, isRefusal, isUnreachable } from "../../platform/telegram/telegram.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { markUnreachable, operators } from "../../users/index.ts";
import { decideAlert } from "./decide-alert.ts";
import { describeAlert, describeEnd } from "./describe-health.ts";
import { findProblems, problemKinds, readHealth } from "./find-problems.ts";
import type { Problem, ProblemKind } from "./find-problems.ts";

export const watchHealthJob = defineScheduledJob({
  name: "operator.watch-health",
  schedule: { cron: "* * * * *" },
  // Before the work that is late.
  priority: -10,
  run: (platform) => watchHealth(platform),
});

/** Failed jobs and held payments have messages of their own, and owners are notified about their channels. */
const urgent: readonly ProblemKind[] = [
  "ledger",
  "custody",
  "clock",
  "undelivered",
  "updates",
  "telegram",
  "jobs_due",
  "removals",
];

type Recipient = {
  readonly telegramChatId: number;
  readonly threadId?: number | undefined;
  readonly texts: Texts;
};

/**
 * Keeps one message about all present problems in the chat of each operator, or in OPERATOR_CHAT. A new problem leads to a new message,
 * which rings, at most once in ten minutes. The message changes when a problem is over, and at the end it says so.
 *
 * Safe to repeat: a process that dies between Telegram's answer and the row sends the message twice.
 */
export async function watchHealth(platform: Platform): Promise<void> {
  const problems = findProblems(await readHealth(platform)).filter(({ kind }) => urgent.includes(kind));
  for (const recipient of await findRecipients(platform))
    try {
      await updateAlert(platform, recipient, problems);
    } catch (error) {
      if (isUnreachable(error)) await markUnreachable(platform, recipient.telegramChatId);
      platform.logger.warn(
        { event: "operator_alert_failed", telegramChatId: recipient.telegramChatId, err: error },
        "An alert did not reach the operators",
      );
    }
}

/** Times are in UTC, as in the log. */
async function findRecipients({ database, config, translations }: Platform): Promise<Recipient[]> {
  const ids = await operators.readOperators(database.prisma, { config });
  const users = await database.prisma.user.findMany({
    where: { id: { in: ids.map(BigInt) } },
    select: { id: true, languageCode: true, unreachableSince: true },
    orderBy: { id: "asc" },
  });
  if (config.operatorChat !== undefined)
    return [{ ...config.operatorChat, texts: translations.for(users[0]?.languageCode) }];
  return users
    .filter(({ unreachableSince }) => unreachableSince === null)
    .map(({ id, languageCode }) => ({ telegramChatId: Number(id), texts: translations.for(languageCode) }));
}

// The rows may come from another version of the program.
const knownKinds = z
  .array(z.string())
  .transform((names) => problemKinds.filter((kind) => names.includes(kind)));

async function updateAlert(
  platform: Platform,
  recipient: Recipient,
  problems: readonly Problem[],
): Promise<void> {
  const { prisma } = platform.database;
  const now = platform.clock.now();
  const { texts } = recipient;
  const telegramChatId = BigInt(recipient.telegramChatId);
  const row = await prisma.operatorAlert.findUnique({ where: { telegramChatId } });
  const alert = row === null ? undefined : { ...row, kinds: knownKinds.parse(row.kinds) };
  const step = decideAlert(alert, problems, now);
  if (step.kind === "send") {
    const messageId = await send(platform, recipient, describeAlert(texts, problems));
    const values = { messageId, kinds: problems.map(({ kind }) => kind), sentAt: now };
    await prisma.operatorAlert.upsert({
      where: { telegramChatId },
      create: { telegramChatId, beganAt: now, ...values },
      update: values,
    });
    if (alert !== undefined) await withdraw(platform, recipient, alert.messageId);
  } else if (step.kind === "edit" && alert !== undefined) {
    await edit(platform, recipient, alert.messageId, describeAlert(texts, problems));
    await prisma.operatorAlert.update({ where: { telegramChatId }, data: { kinds: [...step.kinds] } });
  } else if (step.kind === "end" && alert !== undefined) {
    const { messageId, kinds, beganAt } = alert;
    await edit(platform, recipient, messageId, describeEnd(texts, { kinds, from: beganAt, until: now }));
    await prisma.operatorAlert.delete({ where: { telegramChatId } });
  }
}

const format = { parse_mode: "HTML", link_preview_options: { is_disabled: true } } as const;

async function send(
  { telegram }: Platform,
  { telegramChatId, threadId }: Recipient,
  html: string,
): Promise<number> {
  const thread = threadId === undefined ? {} : { message_thread_id: threadId };
  return (await telegram.sendMessage(telegramChatId, html, { ...format, ...thread })).message_id;
}

async function edit(
  { telegram }: Platform,
  { telegramChatId }: Recipient,
  messageId: number,
  html: string,
): Promise<void> {
  try {
    await telegram.editMessageText(telegramChatId, messageId, html, format);
  } catch (error) {
    // The operator deleted the message, or Telegram lets nobody edit it any more.
    if (!isRefusal(error, "message is not modified") && !isBeyondEdit(error)) throw error;
  }
}

async function withdraw(
  { telegram }: Platform,
  { telegramChatId }: Recipient,
  messageId: number,
): Promise<void> {
  try {
    await telegram.deleteMessage(telegramChatId, messageId);
  } catch (error) {
    if (!isRefusal(error, "message to delete not found", "message can't be deleted")) throw error;
  }
}
