import type { Clock } from "../../../bot/platform/time/clock.ts";
import { exact } from "../../http/amounts.ts";
import type { Amount } from "../../http/amounts.ts";
import type { Market } from "../payments/market.ts";
import { NowPaymentsError } from "../payments/nowpayments-error.ts";
import type { Conversion, ConversionStatus, CustodyStore } from "./custody-store.ts";
import { CONVERSION_FEE } from "./rules.ts";
import type { CustodyRules } from "./rules.ts";

export type Conversions = {
  /** Reserves the coins. @throws {NowPaymentsError} for an unknown coin, or too little of it. */
  create(request: { amount: Amount; from: string; to: string }): Conversion;
  /** Carries out the steps that are due by the clock. */
  advance(): void;
  /** At the current rate. @throws {Error} after its end. */
  finish(conversion: Conversion): void;
  /** The coins are available again. @throws {Error} after its end. */
  reject(conversion: Conversion): void;
};

export function createConversions(parts: {
  clock: Clock;
  store: CustodyStore;
  market: Market;
  rules: CustodyRules;
}): Conversions {
  const { clock, store, market, rules } = parts;
  const { balances } = store;

  const resultOf = ({ from, to, fromAmount }: Pick<Conversion, "from" | "to" | "fromAmount">): Amount => {
    const gross = exact(market.convert(fromAmount, from, to, "down", "custody"));
    return gross.minus(gross.times(CONVERSION_FEE)).toFixed();
  };

  const become = (conversion: Conversion, status: ConversionStatus): void => {
    if (isOver(conversion)) throw new Error(`Conversion ${conversion.id} is ${conversion.status} already`);
    conversion.status = status;
    conversion.updatedAt = clock.now();
  };

  const conversions: Conversions = {
    create({ amount, from, to }) {
      const [source, target] = [market.coin(from).code, market.coin(to).code];
      if (source === target)
        throw new NowPaymentsError(
          400,
          "INVALID_REQUEST_PARAMS",
          "to_currency must differ from from_currency",
        );
      if (exact(amount).gt(balances.of(source).available))
        throw new NowPaymentsError(400, "BAD_REQUEST", "Insufficient balance");
      balances.reserve(source, amount);
      const now = clock.now();
      const request = { from: source, to: target, fromAmount: amount };
      const conversion: Conversion = {
        id: store.newId("conversion"),
        ...request,
        status: "WAITING",
        toAmount: resultOf(request),
        createdAt: now,
        updatedAt: now,
      };
      store.conversions.set(conversion.id, conversion);
      return conversion;
    },
    advance() {
      for (const conversion of store.conversions.values()) {
        if (isOver(conversion)) continue;
        const age = clock.now().getTime() - conversion.createdAt.getTime();
        const { processingAfterMs, finishedAfterMs } = rules.conversionSteps;
        if (conversion.status === "WAITING" && age >= processingAfterMs) become(conversion, "PROCESSING");
        if (conversion.status === "PROCESSING" && age >= finishedAfterMs) conversions.finish(conversion);
      }
    },
    finish(conversion) {
      become(conversion, "FINISHED");
      conversion.toAmount = resultOf(conversion);
      balances.spend(conversion.from, conversion.fromAmount);
      balances.credit(conversion.to, conversion.toAmount);
    },
    reject(conversion) {
      become(conversion, "REJECTED");
      conversion.toAmount = null;
      balances.release(conversion.from, conversion.fromAmount);
    },
  };
  return conversions;
}

export const isOver = ({ status }: Conversion): boolean => status === "FINISHED" || status === "REJECTED";
