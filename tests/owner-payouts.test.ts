import { describe, expect, test } from "vitest";
import { sendPayouts } from "../bot/payouts/execution/send-payouts.jobs.ts";
import { requestDuePayouts } from "../bot/payouts/requests/request-due.jobs.ts";
import { validateAtProvider } from "../bot/payouts/wallets/coins.ts";
import { buttonsOf, newestOf } from "./scenes/channel-scene.ts";
import { openCustodyChatScene } from "./scenes/custody-chat-scene.ts";
import type { CustodyChatScene } from "./scenes/custody-chat-scene.ts";
import { approveEverything } from "./scenes/custody-scene.ts";
import { TRON } from "./scenes/payee-scene.ts";
import { giveWallet } from "./scenes/payout-scene.ts";

const HOUR = 3_600_000;
/** A public address: the issuer's minter of USDT on TON. */
const TON = "EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs";

const page = ({ chat }: CustodyChatScene): string => newestOf(chat.olga)?.text ?? "";

/** Opens the list of coins from the owner's page. */
async function openCoins({ chat }: CustodyChatScene): Promise<void> {
  await chat.say(chat.olga, "/payouts");
  await chat.press(chat.olga, /wallet$/u);
}

test("An owner sets a Toncoin wallet with a memo in the chat, and NOWPayments pays each sale to it", async () => {
  await using scene = await openCustodyChatScene({
    walletWaitHours: 24,
    start: new Date("2027-02-03T12:00:00Z"),
  });
  const { chat, nowpayments } = scene;
  const { olga } = chat;
  await openCoins(scene);
  expect(buttonsOf(olga).slice(0, 2)).toEqual(["USDT on TRON (TRC-20)", "USDT on TON"]);
  expect(buttonsOf(olga)).toHaveLength(10);
  await chat.press(olga, "More coins ›");
  expect(buttonsOf(olga)).toContain("Stellar (XLM)");
  await chat.press(olga, "More coins ›");
  await chat.press(olga, "Toncoin (TON)");
  expect(page(scene)).toContain("Send me your address for Toncoin (TON)");
  await chat.say(olga, TON.replace("KOt1l", "KOt1m"));
  expect(chat.messagesTo(olga).join("\n")).toContain("One of its letters is wrong");
  await chat.say(olga, TON);
  expect(page(scene)).toContain("Does your wallet name a memo (tag) for Toncoin (TON)?");
  await chat.say(olga, "shop 4711");
  expect(page(scene)).toContain("EQCx E6mU tQJK FnGf aROT KOt1 lZbD iiX1 kCix Rv7N w2Id _sDs");
  expect(page(scene)).toContain("Memo (tag): shop 4711");
  await chat.press(olga, "✅ Yes, every letter");
  await chat.press(olga, "✅ Yes, save it");
  await chat.runJobs();
  expect(chat.lastMessageTo(olga)).toContain("Memo (tag): <code>shop 4711</code>");

  await chat.say(olga, "/payouts");
  await chat.press(olga, /^🗓/u);
  // $50 are 16.6667 coins at three dollars.
  expect(page(scene)).toMatch(
    /You get about 16\.66\d* Toncoin \(TON\) of \$50\.00: the network takes about 0\.005/u,
  );
  await chat.press(olga, "Each sale");
  await scene.sell(2);
  expect(await requestDuePayouts(chat.platform)).toBe(0);
  chat.platform.clock.advance(24 * HOUR);
  expect(await requestDuePayouts(chat.platform)).toBe(1);
  await scene.send();

  const [withdrawal] = nowpayments.custody.payouts().flatMap(({ withdrawals }) => withdrawals);
  expect(withdrawal).toMatchObject({
    currency: "ton",
    address: TON,
    extraId: "shop 4711",
    status: "FINISHED",
  });
  await chat.say(olga, "/payouts");
  expect(page(scene)).toMatch(/Balance: \$0\.00.*Paid to you so far: \$19\.40/su);
  await chat.press(olga, /^🔎/u);
  const shown = page(scene);
  expect(shown).toContain("A payout of $19.40");
  expect(shown).toContain("It was sent on February 4, 2027");
  expect(shown).toContain("Sales since the payout before: 2, your part of them $19.40.");
  expect(shown).toMatch(/Rate: one coin of Toncoin \(TON\) for \$3\.0\d/u);
  expect(shown).toContain(`You get: ${withdrawal?.amount} Toncoin (TON)`);
  expect(chat.lastMessageTo(olga)).toContain(
    `<a href="https://tonviewer.com/transaction/${withdrawal?.hash}">`,
  );
  // The file of the month ends with the same balance.
  await chat.press(olga, "📄 Statement");
  expect(newestOf(olga)?.text).toMatch(/paid out \$19\.40 · balance \$0\.00/u);
});

describe("Before a payout, an owner", () => {
  test("sees what arrives, and requests it with a second press", async () => {
    await using scene = await openCustodyChatScene();
    const { chat } = scene;
    await scene.sell(6);
    await giveWallet(chat);
    await chat.say(chat.olga, "/payouts");
    await chat.press(chat.olga, "💸 Pay out $58.20");
    expect(page(scene)).toMatch(
      /Shall I request \$58\.20.*You get about 58 USDT on TRON \(TRC-20\) of \$58\.20/su,
    );
    expect(page(scene)).toContain("The least payout is $5.20.");
    expect(await chat.database.prisma.payout.count()).toBe(0);
    const { text } = await chat.press(chat.olga, "✅ Request it");
    expect(text).toContain("An operator looks at it first");
    await chat.press(chat.olga, /^🔎/u);
    expect(page(scene)).toContain("It waits for the operator’s approval.");
    await approveEverything(chat.platform);
    await sendPayouts(chat.platform);
    await chat.say(chat.olga, "/payouts");
    expect(page(scene)).toContain("On the way to you: $58.20");
    await chat.press(chat.olga, /^🔎/u);
    expect(page(scene)).toContain("It is being sent.");
  });

  test("learns that a sum is too little for the coin", async () => {
    await using scene = await openCustodyChatScene();
    const { chat } = scene;
    await scene.sell(1);
    const wallet = { network: "usdt_ethereum", address: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed" };
    await chat.database.prisma.payoutSetting.create({
      data: { ownerId: BigInt(chat.olga.id), ...wallet, walletSetAt: new Date(0) },
    });
    await chat.say(chat.olga, "/payouts");
    await chat.press(chat.olga, /^🗓/u);
    expect(page(scene)).toContain("$9.70 is too little for USDT on Ethereum (ERC-20)");
    // Each sale waits until the sales together reach the least payout.
    await chat.press(chat.olga, "Each sale");
    expect(await requestDuePayouts(chat.platform)).toBe(0);
    expect(page(scene)).toContain("Towards your next payout: $9.70 of $20.90");
  });
});

test("A coin whose network needs a memo is not set without one", async () => {
  await using scene = await openCustodyChatScene();
  const { chat } = scene;
  await openCoins(scene);
  await chat.press(chat.olga, "More coins ›");
  await chat.press(chat.olga, "Stellar (XLM)");
  await chat.say(chat.olga, "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ");
  expect(page(scene)).toContain("Which memo (tag) does your wallet name for Stellar (XLM)?");
  expect(buttonsOf(chat.olga)).not.toContain("There is no memo");
  await chat.say(chat.olga, "not a memo!");
  expect(chat.messagesTo(chat.olga).join("\n")).toContain("That is no memo of this coin");
  await chat.say(chat.olga, "4711");
  expect(page(scene)).toContain("Memo (tag): 4711");
});

test("NOWPayments has the last word about an address that the program accepts", async () => {
  await using scene = await openCustodyChatScene();
  const wallet = { network: "usdt_tron", address: TRON };
  const { platform } = scene.chat;
  expect(await validateAtProvider(platform, { ...wallet, memo: undefined })).toBe("valid");
  expect(await validateAtProvider(platform, { ...wallet, memo: "4711" })).toBe("refused");
});

describe("While NOWPayments does not answer, an owner", () => {
  test("sets a wallet on a network that the program knows, and reads that the fee is unknown", async () => {
    await using scene = await openCustodyChatScene();
    const { chat, nowpayments } = scene;
    await scene.sell(6);
    await nowpayments.stop();
    await openCoins(scene);
    expect(page(scene)).toContain("these are not all coins");
    await chat.press(chat.olga, "USDT on TRON (TRC-20)");
    await chat.say(chat.olga, TRON);
    await chat.press(chat.olga, "✅ Yes, every letter");
    await chat.press(chat.olga, "✅ Yes, save it");
    expect(await chat.database.prisma.payoutSetting.count({ where: { address: TRON } })).toBe(1);
    await chat.say(chat.olga, "/payouts");
    await chat.press(chat.olga, "💸 Pay out $58.20");
    expect(page(scene)).toContain("the fee and the least payout are unknown");
    await chat.press(chat.olga, "✅ Request it");
    expect(await chat.database.prisma.payout.count()).toBe(1);
  });

  test("sets no wallet of another coin, because nobody could check its address", async () => {
    await using scene = await openCustodyChatScene();
    const { chat, nowpayments } = scene;
    await openCoins(scene);
    await chat.press(chat.olga, "Litecoin (LTC)");
    await nowpayments.stop();
    await chat.say(chat.olga, "LZnjtnCTJrdzQXmdSbsGNgjtYZ9tV8V9Xt");
    expect(await chat.database.prisma.payoutSetting.count()).toBe(0);
  });
});

test("A payout is shown to its owner only", async () => {
  await using scene = await openCustodyChatScene();
  const { chat } = scene;
  await scene.sell(6);
  await giveWallet(chat);
  await requestDuePayouts(chat.platform);
  const { id } = await chat.database.prisma.payout.findFirstOrThrow();
  expect((await chat.pressForged(chat.operator, `payout-show:${id}`)).text).toContain("out of date");
});
