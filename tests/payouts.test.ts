import { expect, test } from "vitest";
import { requestPayout } from "../bot/payouts/requests/request-payout.ts";
import { readAccounts } from "../bot/payouts/accounts/read-accounts.ts";
import type { TestUser } from "../sandbox/telegram/index.ts";
import { requestOnlyByHand } from "./scenes/payee-scene.ts";
import { pendingJobs, makeJobsDue } from "./support/pending-jobs.ts";
import { parseCsv } from "./support/parse-csv.ts";
import {
  buyWithStars,
  chooseCoin,
  chooseTier,
  createWorld,
  findInviteLink,
  goToMiddleOfMonth,
  openStore,
} from "./support/world.ts";
import type { World } from "./support/world.ts";

const OPERATOR = 7_777_777_777;
const environment = {
  PAYOUTS: "on",
  OPERATOR_IDS: String(OPERATOR),
  PLATFORM_FEE_PERCENT: "10",
  WALLET_WAIT_HOURS: "0",
};
/** A public address: the contract of USDT on TRON. */
const WALLET = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t";
const DAY = 86_400_000;

/** One sale for $80 in bitcoin, of which Olga gets $71.55 after the fee of 10 % and the provider's fee. The operator has started the bot. */
async function sellOnce(world: World): Promise<TestUser> {
  goToMiddleOfMonth(world);
  const operator = world.telegram.person({ firstName: "Oscar", id: OPERATOR });
  await operator.start();
  await openStore(world, "Tea & Talk", { prices: { USD: 8_000 } });
  await chooseTier(world, world.bob);
  const payment = await chooseCoin(world, world.bob);
  await payment.pay();
  await findInviteLink(world.bob);
  return operator;
}

/** Olga types a wallet and confirms it twice. */
async function setWallet({ owner }: World): Promise<void> {
  await owner.send("/payouts");
  await owner.press(/Set a wallet/, { message: await owner.sees("You have set no wallet yet") });
  await owner.press("USDT on TRON (TRC-20)");
  await owner.sees("Send me your address");
  await owner.send(WALLET);
  await owner.sees("every letter of it?");
  await owner.press(/Yes, every letter/);
  await owner.sees("Please look into your wallet once more");
  await owner.press(/Yes, save it/);
  await owner.sees("Your payouts now go to this wallet");
}

async function gather({ clock, database }: World): Promise<void> {
  clock.advance(60_000);
  // The next scheduled run is a minute away.
  await database.pool.query("select graphile_worker.add_job('notifications.collect-events')");
}

async function imbalances({ database }: World): Promise<unknown[]> {
  const { rows } = await database.pool.query(
    "select currency from ledger_posting group by currency having sum(amount) <> 0",
  );
  return rows;
}

test("An owner requests a payout, the operator sends it by hand, and the statement shows it", async () => {
  await using world = await createWorld({ environment });
  const { owner, telegram, database } = world;
  const operator = await sellOnce(world);
  await gather(world);
  const sold = await owner.sees(/bought Monthly/);
  expect(sold.text).toContain("$80.00, of which $71.55 are yours after fees");
  expect(sold.text).toContain("Ready to be paid out: $71.55");
  await setWallet(world);
  await requestOnlyByHand(world.program.platform, world.owner.id);

  await owner.send("/payouts");
  const page = await owner.sees("Ready to be paid out: $71.55", { after: sold });
  await owner.press("💸 Pay out $71.55", { message: page });
  const wanted = await operator.sees("Please send $71.55 to Olga");
  expect(wanted.text).toContain(WALLET);
  await gather(world);
  await owner.sees("A payout of $71.55 was requested.");

  await operator.press("✋ I am sending this", { message: wanted });
  await operator.press("✅ Sent", { message: await operator.sees("You are sending this") });
  await operator.sees("What is the transaction’s id?");
  await operator.send("4f2a-77");
  await operator.sees("The receiver will read this");
  await operator.press(/it is sent/);
  await operator.sees("is booked as sent");
  await gather(world);
  const told = await owner.sees("Your payout of $71.55 has been sent.");
  expect(told.text).toContain("4f2a-77");
  expect(told.text).toContain("Your balance: $0.00");

  await owner.send("/balance");
  expect((await owner.sees("Your balance", { after: told })).text).toContain("Net: $71.55\nPaid out: $71.55");
  await operator.send("/balance");
  const platform = await operator.sees("The platform");
  expect(platform.text).toContain("Sent to owners: $71.55");
  expect(platform.text).toContain("Owed to owners: nothing");
  const asked = await owner.send("/statement");
  const months = await owner.sees("Which month?", { after: asked });
  await owner.press(months.buttons.flat()[0] ?? "", { message: months });
  const file = await owner.sees(/^Sales .* paid out \$71\.55 · balance \$0\.00/, { after: months });
  expect(await payoutLine(world, file.fileId)).toEqual(["payout", "4f2a-77", "USD", "-71.55", "0"]);
  expect(await imbalances(world)).toEqual([]);
  expect(await database.prisma.payout.count()).toBe(1);
  expect(telegram.refusals).toEqual([]);
});

/** The text of the statement's line about a payout. */
async function payoutLine({ telegram }: World, fileId: string | undefined): Promise<(string | undefined)[]> {
  const api = `${telegram.url}/bot${telegram.botToken}/getFile?file_id=${fileId}`;
  const { result } = (await (await fetch(api)).json()) as { result: { file_path: string } };
  const response = await fetch(`${telegram.url}/file/bot${telegram.botToken}/${result.file_path}`);
  const [names = [], ...rows] = parseCsv((await response.text()).replace(/^\uFEFF/, ""));
  const line = rows.find((cells) => cells.includes("payout")) ?? [];
  return ["Kind", "Provider's payment id", "Currency", "Net", "Balance"].map(
    (name) => line[names.indexOf(name)],
  );
}

test("Twenty requests while Telegram fails give one payout and one message to the operator", async () => {
  await using world = await createWorld({ environment });
  const { owner, telegram, database, program } = world;
  const operator = await sellOnce(world);
  await setWallet(world);
  await requestOnlyByHand(world.program.platform, world.owner.id);
  const { accounts } = await readAccounts(database.prisma, program.platform, owner.id);
  const version = accounts.find(({ currency }) => currency === "USD")?.version ?? "";
  telegram.faults.add({ method: "sendMessage", kind: "500", times: 1 });
  const request = { ownerId: owner.id, currency: "USD", by: { version } } as const;
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => requestPayout(program.platform, request)),
  );
  expect(answers.map(({ kind }) => kind).toSorted()).toEqual([
    "requested",
    ...Array.from({ length: 19 }, () => "under_way"),
  ]);
  await expect
    .poll(async () => {
      await makeJobsDue(database);
      return pendingJobs(database);
    })
    .toEqual([]);
  expect(operator.chat.filter(({ text }) => text.includes("Please send $71.55"))).toHaveLength(1);
  expect(await imbalances(world)).toEqual([]);
});

test("Stars are paid out daily after Telegram's hold, and a refusal returns them", async () => {
  await using world = await createWorld({ environment });
  const { owner, alice, clock, database } = world;
  const operator = world.telegram.person({ firstName: "Oscar", id: OPERATOR });
  await operator.start();
  await openStore(world, "Tea & Talk", { prices: { XTR: 2_000 } });
  await buyWithStars(world, alice);
  await setWallet(world);
  const requestDuePayouts = (): Promise<unknown> =>
    database.pool.query("select graphile_worker.add_job('payouts.request-due')");
  await requestDuePayouts();
  await expect.poll(() => pendingJobs(database)).toEqual([]);
  expect(await database.prisma.payout.count()).toBe(0);

  clock.advance(22 * DAY);
  await requestDuePayouts();
  const wanted = await operator.sees("Please send the value of ⭐ 1,800 to Olga");
  await operator.press("🚫 Cannot pay", { message: wanted });
  await operator.sees("Why can it not be paid?");
  await operator.send("Please set a wallet on TON.");
  await operator.sees("is not paid: Please set a wallet on TON.");
  const refused = await owner.sees("could not be sent: Please set a wallet on TON.");
  await owner.press("💸 Payouts", { message: refused });
  await owner.sees("Balance: ⭐ 1,800", { after: refused });
  await requestDuePayouts();
  await expect.poll(() => pendingJobs(database)).toEqual([]);
  expect(await database.prisma.payout.findMany()).toMatchObject([{ state: "refused", isAutomatic: true }]);
  expect(await imbalances(world)).toEqual([]);
});
