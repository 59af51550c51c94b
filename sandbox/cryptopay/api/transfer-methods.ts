import { exact } from "../../http/amounts.ts";
import { CryptoPayError } from "../crypto-pay-error.ts";
import type { AppStore, Transfer } from "../state/app-store.ts";
import type { Market } from "../state/market.ts";
import type { AppRules, Method } from "./method.ts";
import * as parameters from "./parameters.ts";

/** The documented limits of one transfer, in dollars. */
const LEAST_USD = "1";
const MOST_USD = "25000";

export function transferMethods(parts: {
  store: AppStore;
  market: Market;
  rules: AppRules;
}): Readonly<Record<string, Method>> {
  const { store, market, rules } = parts;
  const describe = ({ id, userId, asset, amount, spendId, comment, completedAt }: Transfer) => ({
    transfer_id: id,
    ...(rules.isSpendIdShown ? { spend_id: spendId } : {}),
    user_id: String(userId),
    asset,
    amount,
    status: "completed",
    completed_at: completedAt.toISOString(),
    ...(comment === null ? {} : { comment }),
  });
  return {
    transfer(given) {
      if (!rules.isTransferOn) throw new CryptoPayError(403, "METHOD_DISABLED");
      const read = parameters.parseParameters(parameters.transfer, given);
      const { user_id: userId, spend_id: spendId, asset, amount } = read;
      if (store.transfers.has(spendId)) throw new CryptoPayError(400, "SPEND_ID_ALREADY_USED");
      if (rules.users !== "everybody" && !rules.users.has(userId))
        throw new CryptoPayError(400, "USER_NOT_FOUND");
      const usd = exact(amount).times(market.rate(asset, "USD"));
      if (usd.lt(LEAST_USD)) throw new CryptoPayError(400, "AMOUNT_TOO_SMALL");
      if (usd.gt(MOST_USD)) throw new CryptoPayError(400, "AMOUNT_TOO_BIG");
      if (exact(amount).decimalPlaces() > market.asset(asset).decimals)
        throw new CryptoPayError(400, "AMOUNT_INVALID");
      if (exact(store.balanceOf(asset)).lt(amount)) throw new CryptoPayError(400, "INSUFFICIENT_FUNDS");
      store.changeBalance(asset, exact(amount).negated().toFixed());
      return describe(store.addTransfer({ userId, asset, amount, spendId, comment: read.comment ?? null }));
    },

    getTransfers(given) {
      const read = parameters.parseParameters(parameters.getTransfers, given);
      const found = [...store.transfers.values()]
        .filter(
          ({ id, asset, spendId }) =>
            (read.asset === undefined || asset === read.asset) &&
            (read.transfer_ids === undefined || read.transfer_ids.includes(id)) &&
            (read.spend_id === undefined || spendId === read.spend_id),
        )
        .toReversed();
      return { items: found.slice(read.offset, read.offset + read.count).map(describe) };
    },
  };
}
