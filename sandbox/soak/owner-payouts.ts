import type { TestUser } from "../telegram/index.ts";
import { insist, lastOf } from "./market.ts";
import type { Market } from "./market.ts";

/** A coin of owners, as the list of coins names it, with an address. */
export type OwnerWallet = {
  readonly coin: RegExp;
  readonly address: string;
  /** The coin's payouts may name a memo. */
  readonly hasMemo: boolean;
};

/** One coin is what buyers' coins become at NOWPayments; the other one is converted for each payout. Both addresses are public. */
export const OWNER_WALLETS: readonly OwnerWallet[] = [
  { coin: /USDT on TRON/, address: "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", hasMemo: false },
  { coin: /USDT on TON/, address: "EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs", hasMemo: true },
];

/** The owner gives a wallet, and lets each sale be paid out at once. */
export async function askForPayouts(owner: TestUser, { coin, address, hasMemo }: OwnerWallet): Promise<void> {
  const before = lastOf(owner);
  await owner.send("/payouts");
  const page = await owner.sees(/Payouts/, before);
  await owner.press(/wallet$/u, { message: page });
  const coins = await owner.sees(/coin/i, { after: page });
  await owner.press(coin, { message: coins });
  const asked = await owner.sees(/Send me your address/, { after: coins });
  await owner.send(address);
  if (hasMemo) {
    await owner.sees(/memo/, { after: asked });
    await owner.press(/no memo/);
  }
  await owner.sees(/letter/, { after: asked });
  await owner.press(/Yes, every letter/);
  await owner.press(/Yes, save it/);
  await owner.sees(/Saved\./, { after: asked });
  const saved = lastOf(owner);
  await owner.send("/payouts");
  const again = await owner.sees(/Payouts/, saved);
  await owner.press(/^🗓/u, { message: again });
  const strategies = await owner.sees(/When shall I pay out/, { after: again });
  await owner.press("Each sale", { message: strategies });
  await owner.sees(/Payouts/, { after: strategies });
}

const APPROVE = /Let the bot send it/;

/** The operator approves every payout that waits for it. */
export async function approvePayouts(market: Market, operator: TestUser): Promise<void> {
  const waiting = operator.chat.filter(({ buttons }) => buttons.flat().some((label) => APPROVE.test(label)));
  for (const { id } of waiting)
    await insist(market, operator, async () => {
      const message = operator.chat.find((one) => one.id === id);
      const isWaiting = message?.buttons.flat().some((label) => APPROVE.test(label)) ?? false;
      if (message !== undefined && isWaiting) await operator.press(APPROVE, { message });
    });
}
