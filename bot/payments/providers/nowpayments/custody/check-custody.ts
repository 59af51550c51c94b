import type { CustodyCheck, CustodyPlatform, RefusalReason } from "../../../contract/custody.ts";
import { readCustodyBalances } from "./balances.ts";
import { listMissing } from "./list-missing.ts";

/** Reads the balance, which the same whitelist protects as the payouts. */
export async function checkCustody(platform: CustodyPlatform): Promise<CustodyCheck> {
  const lacks = listMissing(platform.config);
  if (lacks.length > 0) return { kind: "off", lacks };
  const balances = await readCustodyBalances(platform);
  if (balances.kind === "done") return { kind: "right", held: balances.value };
  const fault =
    balances.kind === "unknown"
      ? "NOWPayments does not tell the balance of the custody. Try again later."
      : (remedies[balances.reason] ??
        `NOWPayments refuses to tell the balance of the custody (${balances.reason}).`);
  return { kind: "wrong", fault };
}

const remedies: Readonly<Partial<Record<RefusalReason, string>>> = {
  whitelist:
    "NOWPayments refuses the address of this machine. Ask their support to put it on the IP whitelist of your account.",
  access:
    "NOWPayments lets the key read no custody. Check NOWPAYMENTS_API_KEY, and ask their support to enable custody and payouts.",
};
