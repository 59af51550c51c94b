import { expect, test } from "vitest";
import { pendingJobs } from "../../../tests/support/pending-jobs.ts";
import { until } from "../../../tests/support/until.ts";
import {
  chooseCoin,
  chooseTier,
  createWorld,
  findInviteLink,
  openStore,
} from "../../../tests/support/world.ts";
import { editCheckoutMessage } from "./show-progress.jobs.ts";

/** A paid order whose message does not show the payment yet, and the edits that the function makes. */
async function openPaid() {
  const world = await createWorld();
  const { bob, database, program } = world;
  await openStore(world);
  await chooseTier(world, bob);
  await (await chooseCoin(world, bob)).pay();
  await findInviteLink(bob);
  await expect.poll(() => pendingJobs(database)).toEqual([]);
  await database.prisma.checkout.updateMany({ data: { shownStatus: null } });
  const { orderId } = await database.prisma.checkout.findFirstOrThrow();
  const { telegram } = program.platform;
  const edits: string[] = [];
  const editMessageText = (_telegramChatId: number, _messageId: number, text: string): Promise<true> => {
    edits.push(text);
    return Promise.resolve(true);
  };
  const recording = Object.assign(Object.create(telegram) as typeof telegram, { editMessageText });
  const platform = { ...program.platform, telegram: recording };
  const edit = (isRetry = false) => editCheckoutMessage(platform, orderId, { isRetry });
  return Object.assign(world, { edit, edits });
}

test("A checkout message that the buyer deleted is left alone, and no job fails", async () => {
  await using world = await createWorld();
  const { bob, database, telegram } = world;
  await openStore(world);
  await chooseTier(world, bob);
  const coins = await chooseCoin(world, bob);
  const message = bob.chat.findLast(({ from, buttons }) => from === "bot" && buttons.length > 0);
  if (message === undefined) throw new Error("The buyer sees no checkout");
  bob.deleteMessage(message);
  telegram.expectRefusal("MESSAGE_ID_INVALID");
  await coins.pay();
  await findInviteLink(bob);
  await expect.poll(() => pendingJobs(database)).toEqual([]);
});

test("A payment that comes while its message is being stored is shown in that message", async () => {
  await using world = await openPaid();
  const { prisma, pool } = world.database;
  const { id, messageId } = await prisma.checkout.findFirstOrThrow();
  await prisma.checkout.update({ where: { id }, data: { messageId: null } });
  const storing = await pool.connect();
  await storing.query("begin");
  await storing.query("update checkout set message_id = $1 where id = $2", [messageId, id]);
  const edit = world.edit();
  const isWaiting = async (): Promise<boolean> =>
    (await pool.query("select from pg_locks where not granted")).rows.length > 0;
  await Promise.race([edit, until(isWaiting, true)]);
  await storing.query("commit");
  storing.release();
  await edit;
  expect(world.edits).toEqual([expect.stringContaining("paid. Thank you!")]);
});

test("Concurrent jobs about one status edit the message once", async () => {
  await using world = await openPaid();
  await Promise.all(Array.from({ length: 10 }, () => world.edit()));
  expect(world.edits).toEqual([expect.stringContaining("paid. Thank you!")]);
});

test("A job that leaves its change to another one looks again, because the other one may fail", async () => {
  await using world = await openPaid();
  const { checkout } = world.database.prisma;
  world.telegram.expectRefusal("message is not modified");
  await checkout.updateMany({ data: { editedSince: new Date() } });
  await world.edit();
  // The other job fails, and gives up its claim.
  await checkout.updateMany({ data: { editedSince: null } });
  await expect.poll(async () => (await checkout.findFirstOrThrow()).shownStatus).toBe("paid");
});

test("An edit that a kill interrupted is repeated by the same job, and not by another one", async () => {
  await using world = await openPaid();
  await world.database.prisma.checkout.updateMany({ data: { editedSince: new Date() } });
  await world.edit();
  expect(world.edits).toEqual([]);
  await world.edit(true);
  expect(world.edits).toHaveLength(1);
  await world.edit(true);
  expect(world.edits).toHaveLength(1);
});
