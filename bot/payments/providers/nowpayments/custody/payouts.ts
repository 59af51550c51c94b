import { Decimal } from "decimal.js";
import { z } from "zod";
import { ProviderError } from "../../../../platform/values/errors.ts";
import { callApi, NowPaymentsError, settingsOf, vendorNow } from "../api/client.ts";
import type { ApiCall, ApiPlatform } from "../api/client.ts";
import { moment, vendorId } from "../api/fields.ts";
import { askWithToken, refuse, expectOk, outcomeOfError } from "./outcome.ts";
import type { NewWithdrawal, Outcome, Payout, Withdrawal } from "../../../contract/custody.ts";
import { withdrawalMessage } from "./parse-payout-notification.ts";
import { settings } from "../api/settings.ts";
import { totpCode } from "../api/totp.ts";

/** NOWPayments, "Create payout": "Must not exceed 6 decimals". */
export const PAYOUT_DECIMALS = 6;

const payoutAnswer = z.object({ id: vendorId, withdrawals: z.array(withdrawalMessage).min(1) });

/**
 * `POST /v1/payout`: creates a batch, which moves no coins before `verifyPayout`. Each call creates another one: after an unknown
 * outcome, look with {@link findPayouts}.
 */
export function createPayout(
  platform: ApiPlatform,
  withdrawals: readonly NewWithdrawal[],
): Promise<Outcome<Payout>> {
  const tooFine = withdrawals.find(({ amount }) => new Decimal(amount).decimalPlaces() > PAYOUT_DECIMALS);
  if (tooFine !== undefined)
    return Promise.resolve(
      refuse(
        "amount",
        `${tooFine.amount} has more than ${PAYOUT_DECIMALS} decimals, which no payout may have.`,
      ),
    );
  return askWithToken(platform, async (token) => {
    const { ipnUrl } = settingsOf(platform.config);
    const body = {
      withdrawals: withdrawals.map(({ currency, amount, address, memo, externalId }) => ({
        address,
        currency: currency.toLowerCase(),
        // A JSON number without a JavaScript number.
        amount: JSON.rawJSON(amount),
        ...(memo === undefined ? {} : { extra_id: memo }),
        ipn_callback_url: ipnUrl,
        unique_external_id: externalId,
      })),
    };
    const call: ApiCall = { method: "POST", path: "/v1/payout", body, token };
    const payout = await callApi(platform, call, payoutAnswer);
    return { batchId: payout.id, withdrawals: payout.withdrawals };
  });
}

/**
 * `POST /v1/payout/{batch}/verify` with the two-factor code of the vendor's time: the batch is processed. NOWPayments accepts ten wrong codes
 * in an hour, and rejects the batch after it. One code may verify one batch only; the refusal has the reason "code", and the next
 * period has another.
 */
export function verifyPayout(platform: ApiPlatform, batchId: string): Promise<Outcome<"verified">> {
  const secret = settings.of(platform.config)?.totpSecret;
  if (secret === undefined) return Promise.resolve(refuse("settings", "NOWPAYMENTS_TOTP_SECRET is not set."));
  const currentCode = (): string | undefined => totpCode(secret, vendorNow(platform));
  const path = `/v1/payout/${encodeURIComponent(batchId)}/verify`;
  return askWithToken<"verified">(platform, async (token) => {
    const verify = (code: string | undefined): Promise<void> =>
      expectOk(platform, { method: "POST", path, body: { verification_code: code }, token });
    // Computed after a sign-in, which may take longer than the rest of a period.
    const code = currentCode();
    try {
      await verify(code);
    } catch (error) {
      // The code's period ended on its way.
      if (!isWrongCode(error) || currentCode() === code) throw error;
      await verify(currentCode());
    }
    return "verified";
  });
}

const isWrongCode = (error: unknown): boolean => {
  const outcome = outcomeOfError(error);
  return outcome.kind === "refused" && outcome.reason === "code";
};

/** The vendor's documentation shows an array; other clients read an object. */
const batchAnswer = z.union([
  z.array(withdrawalMessage).min(1),
  z.object({ withdrawals: z.array(withdrawalMessage).min(1) }).transform(({ withdrawals }) => withdrawals),
]);

/**
 * `GET /v1/payout/{id}`: the withdrawals of a batch. Recognise them by their ids, as `createPayout` returned them: the vendor's
 * documentation does not say whether it asks for the id of a batch or of a withdrawal, so a batch that is not found is also looked
 * for in the list.
 */
export function readPayout(platform: ApiPlatform, batchId: string): Promise<Outcome<Payout>> {
  return askWithToken(platform, async (token) => {
    const path = `/v1/payout/${encodeURIComponent(batchId)}`;
    try {
      return { batchId, withdrawals: await callApi(platform, { method: "GET", path, token }, batchAnswer) };
    } catch (error) {
      if (!(error instanceof NowPaymentsError) || error.status !== 404) throw error;
      const query = new URLSearchParams({ batch_id: batchId, limit: String(PAGE_SIZE) });
      const call: ApiCall = { method: "GET", path: `/v1/payout?${query.toString()}`, token };
      const { payouts } = await callApi(platform, call, payoutList);
      const withdrawals = payouts.filter((withdrawal) => withdrawal.batchId === batchId);
      if (withdrawals.length === 0) throw error;
      return { batchId, withdrawals };
    }
  });
}

const payoutList = z.object({ payouts: z.array(withdrawalMessage) });
const payoutRows = z.object({ payouts: z.array(z.looseObject({ created_at: moment, createdAt: moment })) });
const PAGE_SIZE = 100;
// More withdrawals are a fault of the caller.
const MAX_PAGES = 100;

/**
 * `GET /v1/payout`: every withdrawal with this external id that was created since a moment of the vendor's clock, the newest first;
 * several if a payout was repeated. "unknown" unless all of that time was seen: only then is an empty list a proof that nothing was
 * created.
 */
export function findPayouts(
  platform: ApiPlatform,
  { externalId, since }: { readonly externalId: string; readonly since: Date },
): Promise<Outcome<readonly Withdrawal[]>> {
  return askWithToken(platform, async (token) => {
    const found: Withdrawal[] = [];
    let last = Number.POSITIVE_INFINITY;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const query = new URLSearchParams({
        // No dates: the vendor's may be those of the verification, which a new payout does not have.
        order_by: "dateCreated",
        order: "desc",
        limit: String(PAGE_SIZE),
        page: String(page),
      });
      const call: ApiCall = { method: "GET", path: `/v1/payout?${query.toString()}`, token };
      const { payouts } = await callApi(platform, call, payoutRows);
      for (const row of payouts) {
        const createdAt = (row.created_at ?? row.createdAt)?.getTime();
        if (createdAt === undefined || createdAt > last) throw unreadable("in an unknown order");
        last = createdAt;
        if (row["unique_external_id"] === externalId && createdAt >= since.getTime())
          found.push(readRow(row));
      }
      // A short page does not end the list: the vendor's maximum page size is undocumented.
      if (payouts.length === 0 || last < since.getTime()) return found;
    }
    throw unreadable("without an end");
  });
}

function readRow(row: Record<string, unknown>): Withdrawal {
  // Parsed twice: its dates are read already.
  const { created_at: createdAt, createdAt: otherwise, ...rest } = row;
  const { data, error } = withdrawalMessage.safeParse(rest);
  if (data === undefined) throw unreadable("with a payout in an unknown form", error);
  return { ...data, createdAt: asDate(createdAt) ?? asDate(otherwise) };
}

const asDate = (value: unknown): Date | undefined => (value instanceof Date ? value : undefined);

const unreadable = (how: string, cause?: unknown): ProviderError =>
  new ProviderError(`NOWPayments lists its payouts ${how}`, { cause, retryable: true });
