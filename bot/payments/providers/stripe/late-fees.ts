import { z } from "zod";
import type { Platform } from "../../../platform/platform.ts";
import type { ProviderReport } from "../../contract/provider-report.ts";
import { callStripe, StripeRefusal } from "./client.ts";
import { selectWithoutFee } from "./late-fees.sql.ts";
import { reportOfFee } from "./later-reports.ts";
import { balanceFee } from "./shapes.ts";
import { currencyTicker } from "../../../platform/values/domain.ts";

/*
 * The entry of a bank debit is as old as its submission to the bank (Stripe, "Changes to Balance Transaction behavior for debit
 * payment methods"). The debit succeeds days later, when the list of the balance has passed the entry, so the fee is asked for: one
 * call for each such payment. A list of weeks, read again and again, would cost a call for each fifty sales of these weeks. The early
 * fee cannot be kept either: a renewal is unknown here until it is paid.
 */

/**
 * The fees of payments without one, which were granted or held since then.
 * @param listed payments whose entries the list has: the fee of such a payment is booked, or cannot be converted.
 */
export async function askForLateFees(
  platform: Platform,
  since: Date,
  listed: ReadonlySet<string>,
): Promise<ProviderReport[]> {
  const rows = await selectWithoutFee.all(platform.database.prisma, { since });
  const reports: ProviderReport[] = [];
  for (const { externalId } of rows)
    if (!listed.has(externalId)) reports.push(...(await askForFee(platform, externalId)));
  return reports;
}

const intent = z.object({
  latest_charge: z.object({ currency: currencyTicker, balance_transaction: balanceFee.nullable() }),
});

async function askForFee(platform: Platform, externalId: string): Promise<ProviderReport[]> {
  try {
    const { latest_charge: charge } = await callStripe(platform, "read a fee", intent, (stripe) =>
      stripe.paymentIntents.retrieve(externalId, { expand: ["latest_charge.balance_transaction"] }),
    );
    const { currency, balance_transaction: entry } = charge;
    return entry === null ? [] : reportOfFee(entry, { payment_intent: externalId, currency });
  } catch (error) {
    // The account does not have it, as after a change of the account.
    if (error instanceof StripeRefusal && error.status === 404) return [];
    throw error;
  }
}
