import type { PartRefund, Payment } from "../../../prisma/client/client.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { restOf, paymentState } from "../events/payment-row.ts";
import { refundsParts } from "../providers/registry.ts";

/** The part of a payment whose refund is requested; undefined: none, or the whole payment. */
export const findOpenPart = async (
  client: Pick<Transaction, "partRefund">,
  paymentId: string,
): Promise<PartRefund | undefined> =>
  (await client.partRefund.findFirst({ where: { paymentId, state: "requested" } })) ?? undefined;

/** The end of the part's id, which is short enough for a button beside the id of the payment. */
export const partTag = ({ id }: Pick<PartRefund, "id">): string => id.slice(-8);

/**
 * A part can go back of a payment that was credited to an owner, where the provider or a person can send parts. Stars go back as a
 * whole only.
 */
export const canRefundPart = (
  row: Pick<Payment, "state" | "provider"> & Parameters<typeof restOf>[0],
): boolean =>
  paymentState.read(row.state) === "granted" &&
  refundsParts(row.provider) &&
  // An operator may have accepted coins that are worth less than a cent.
  row.creditMinor > 0n &&
  restOf(row).minor > 1n;
