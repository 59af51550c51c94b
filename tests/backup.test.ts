import { Logger, runOnce } from "graphile-worker";
import { expect, test } from "vitest";
import { createBot } from "../bot/bot.ts";
import { backupOf, load } from "./support/backups.ts";
import { confirmPayment } from "../bot/payments/confirm/confirm-payment.ts";
import { taskList } from "../bot/platform/jobs/task-list.ts";
import { jobDefinitions } from "../bot/job-definitions.ts";
import { AccessScene } from "./scenes/access-scene.ts";
import { starsEvent } from "./support/payment-events.ts";
import { createTestDatabase } from "./support/test-database.ts";

test("A payment that was confirmed and not delivered before the backup is delivered after the restore", async () => {
  await using scene = await AccessScene.openFor();
  const buyer = scene.newUser();
  await scene.meet(buyer);
  const orderId = await scene.sale.order({ buyerId: buyer.id });
  await confirmPayment(scene.platform, starsEvent(orderId, buyer.id));
  expect(scene.messagesTo(buyer)).toEqual([]);

  const bytes = await backupOf(scene.database);
  await using database = await createTestDatabase();
  await load(database, bytes);

  // The program on the restored database, with the same Telegram.
  const platform = { ...scene.platform, database };
  const bot = createBot(platform, await platform.telegram.getMe());
  await runOnce({
    pgPool: database.pool,
    taskList: taskList(jobDefinitions(bot, platform.config), platform),
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  });
  const message = await buyer.sees("Paid.");
  const { url = "" } = await buyer.press(/Come in/, { message });
  expect(await buyer.join(url)).toBe("requested");
  const request = scene.telegram.updatesLog.at(-1);
  expect(request).toHaveProperty("chat_join_request");
  if (request !== undefined) await bot.handleUpdate(structuredClone(request));
  expect(scene.statusOf(buyer)).toBe("member");
  const payment = await database.prisma.payment.findFirstOrThrow();
  expect(payment.deliveredAt).not.toBeNull();
});
