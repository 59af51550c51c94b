import { z } from "zod";
import type { DepositAddress } from "../../contract/payment-provider.ts";
import { parseExact } from "../../../platform/values/exact-json.ts";

// A person copies these into a wallet: they have one reading in any wallet or message.
const copied = z.string().regex(/^[\x21-\x7e]{1,255}$/, "must be printable characters without spaces");

/** The fields of a deposit address in every message about a payment. */
export const depositAddress = {
  pay_address: copied,
  payin_extra_id: z
    .union([copied, z.literal("")])
    .nullish()
    .transform((memo) => (memo === "" || memo === null ? undefined : memo)),
};

const message = z.object(depositAddress);

/** @param payload the stored JSON text of an IPN or of a lookup's answer. */
export function readDepositAddress(payload: string): DepositAddress | undefined {
  const { data } = message.safeParse(parseExact(payload));
  return data === undefined ? undefined : { address: data.pay_address, memo: data.payin_extra_id };
}
