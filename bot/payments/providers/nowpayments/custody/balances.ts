import { z } from "zod";
import { currencyTicker } from "../../../../platform/values/domain.ts";
import { callApi } from "../api.ts";
import type { ApiPlatform } from "../api.ts";
import { heldAmount } from "./fields.ts";
import { ask } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";

/** Exact decimal texts, rounded down to 18 decimals. */
export type CustodyBalance = {
  /** Upper case. */
  readonly currency: string;
  /** What can be converted and paid out now. */
  readonly available: string;
  /** What is under way. */
  readonly pending: string;
};

const balances = z.record(z.string(), z.unknown());
const balance = z.object({ amount: heldAmount, pendingAmount: heldAmount });

/**
 * `GET /v1/balance`: one row for each coin that the account ever held. Only an account with custody has any. A row in an unknown
 * form is left out: it must not hide the others.
 */
export function readCustodyBalances(platform: ApiPlatform): Promise<Outcome<readonly CustodyBalance[]>> {
  return ask(platform, async () => {
    const answer = await callApi(platform, { method: "GET", path: "/v1/balance" }, balances);
    return Object.entries(answer).flatMap(([code, row]) => {
      const currency = currencyTicker.safeParse(code).data;
      const held = balance.safeParse(row).data;
      return currency === undefined || held === undefined
        ? []
        : [{ currency, available: held.amount, pending: held.pendingAmount }];
    });
  });
}
