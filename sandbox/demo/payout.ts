import { unitsOf } from "../../bot/platform/values/amount.ts";
import { readCustody } from "../../bot/payouts/execution/compare-custody.ts";
import type { DemoContext } from "./demo-context.ts";
import { expectThat, ExpectationFailed, waitFor } from "./expectations.ts";

/** A public address: the contract of USDT on TRON. */
const WALLET = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t";

/** The coins that the operator adds: the dollars of cards are at Stripe, those of @CryptoBot at Crypto Pay. */
const ADDED = "100";

/** Sets a wallet, which waits for a day, and when to be paid. */
export async function setWallet(context: DemoContext): Promise<void> {
  const { olga, vera, transcript, sandbox } = context;
  // Without an operator nobody could look after payouts.
  await vera.start();
  await vera.receives(/I sell access/);
  await olga.send("/payouts");
  await olga.receives(/You have set no wallet yet/);
  await olga.press(/Set a wallet/);
  await olga.receives(/In which coin/);
  await olga.press(/USDT on TRON/);
  await olga.receives(/Send me your address/);
  await olga.send(WALLET);
  await olga.receives(/Is this your address/);
  await olga.press(/Yes, every letter/);
  await olga.receives(/look into your wallet once more/);
  await olga.press(/Yes, save it/);
  await olga.receives(/payouts are possible from/, /your payouts go to this wallet/);
  await olga.send("/payouts");
  await olga.receives(/This wallet is new/);
  await olga.press(/Smallest payout/);
  await olga.receives(/How large is the smallest payout/);
  await olga.press(/^\$20\.00$/);
  await olga.receives(/of \$20\.00|Ready to be paid out/);
  await olga.press(/Paid out: From an amount/);
  await olga.receives(/You get about .* USDT on TRON/);
  await olga.press(/When I ask/);
  await olga.receives(/Nothing is paid out by itself/);
  const settings = await sandbox.program.platform.database.prisma.payoutSetting.findFirstOrThrow();
  expectThat("Olga's wallet in the database", settings.address === WALLET);
  transcript.checked(`one row in payout_setting: ${settings.network}, ${settings.address}`);
}

/** The request, the batch at NOWPayments, its withdrawal, and the transaction in the owner's chat. */
export async function payOut(context: DemoContext): Promise<void> {
  const { olga, vera, transcript, sandbox } = context;
  const { custody } = sandbox.nowpayments;
  custody.credit("usdttrc20", ADDED);
  transcript.line("Vera", "NOWPayments", `adds ${ADDED} USDTTRC20, for what was sold by card and in TON`);
  await olga.send("/payouts");
  await olga.receives(/Ready to be paid out/);
  await olga.press(/Pay out \$/);
  await olga.receives(/Shall I request .*You get about .* USDT on TRON/su);
  await olga.press(/Request it/);
  await olga.receives(/On the way to you/);
  // The first payout to a wallet needs an operator, and the following ones nobody.
  await vera.receives(/first payout to this wallet/);
  await vera.press(/Let the bot send it/);
  await sandbox.sendPayouts();
  const batch = await waitFor("a payout that is verified at NOWPayments", () =>
    custody.payouts().find(({ isVerified }) => isVerified),
  );
  const [withdrawal] = batch.withdrawals;
  if (withdrawal === undefined) throw new ExpectationFailed("a withdrawal");
  const coins = `${withdrawal.amount} ${withdrawal.currency.toUpperCase()}`;
  transcript.line("bot", "NOWPayments", `POST /v1/payout: ${coins} to ${withdrawal.address}`);
  transcript.line(
    "bot",
    "NOWPayments",
    `POST /v1/payout/${batch.batchId}/verify with a two-factor code → OK`,
  );
  await followWithdrawal(context);
  const { hash } = withdrawal;
  const payouts = await waitFor("the payout as sent in the database", async () => {
    const rows = await sandbox.program.platform.database.prisma.payout.findMany();
    return rows[0]?.state === "sent" ? rows : undefined;
  });
  expectThat(
    "one payout with the transaction's hash",
    payouts.length === 1 && payouts[0]?.reference === hash,
  );
  await olga.send("/payouts");
  await olga.receives(new RegExp(`${hash}`));
  await olga.press(/🔎/u);
  await olga.receives(/A payout of \$/);
  transcript.checked(`one row in payout: ${payouts[0]?.state}, ${payouts[0]?.reference}`);
  await compareCustody(context);
  await vera.send("/health");
  await vera.receives(/All is well/);
}

/** Lets the network confirm, and prints what NOWPayments reports. */
async function followWithdrawal({ sandbox, transcript }: DemoContext): Promise<void> {
  const { clock, nowpayments } = sandbox;
  const { finishedAfterMs } = nowpayments.custody.rules.withdrawalSteps;
  clock.advance(finishedAfterMs);
  for (const { paymentStatus, withdrawalId, httpStatus, accepted } of await nowpayments.expireDue()) {
    if (withdrawalId === null) continue;
    transcript.line("NOWPayments", "bot", `IPN ${paymentStatus}, withdrawal ${withdrawalId} → ${httpStatus}`);
    expectThat(`a 2xx to the IPN ${paymentStatus}`, accepted);
  }
}

/** The coins at NOWPayments are those of the ledger, and what Vera added. */
async function compareCustody({ sandbox, transcript }: DemoContext): Promise<void> {
  const coins = await readCustody(sandbox.program.platform, "nowpayments");
  expectThat("coins at NOWPayments", coins !== undefined && coins.length > 0);
  for (const { currency, atProvider, inLedger } of coins ?? []) {
    const added = currency === "USDTTRC20" ? ADDED : "0";
    const isSame = unitsOf(atProvider) === unitsOf(inLedger) + unitsOf(added);
    expectThat(`as much ${currency} at NOWPayments as in the ledger, and ${added}`, isSame);
    transcript.checked(
      `NOWPayments holds ${atProvider} ${currency}: ${inLedger} by the ledger, ${added} added`,
    );
  }
}
