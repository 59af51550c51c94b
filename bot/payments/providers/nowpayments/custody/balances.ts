import type { ApiPlatform } from "../api.ts";
import { fetchBalances } from "../balances.ts";
import type { CustodyBalance } from "../balances.ts";
import { ask } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";

export const readCustodyBalances = (platform: ApiPlatform): Promise<Outcome<readonly CustodyBalance[]>> =>
  ask(platform, () => fetchBalances(platform));
