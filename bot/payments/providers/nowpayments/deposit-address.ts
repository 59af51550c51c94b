import { z } from "zod";
import type { DepositAddress } from "../../events/payment-provider.ts";
import { parseExact } from "./exact-json.ts";

// What a person copies into a wallet: nothing that a wallet or a message could read in two ways.
const copied = z.string().regex(/^[\x21-\x7e]{1,255}$/, "must be printable characters without spaces");

/** Where a deposit goes, as the vendor names it wherever it describes a payment. */
export const depositAddress = {
  pay_address: copied,
  payin_extra_id: z
    .union([copied, z.literal("")])
    .nullish()
    .transform((memo) => (memo === "" || memo === null ? undefined : memo)),
};

const message = z.object(depositAddress);

/** @param payload an IPN's JSON text, or what was answered when we asked, as it was stored. */
export function readAddress(payload: string): DepositAddress | undefined {
  const { data } = message.safeParse(parseExact(payload));
  return data === undefined ? undefined : { address: data.pay_address, memo: data.payin_extra_id };
}
