import { Decimal } from "decimal.js";
import { z } from "zod";
import type { ExactAmount } from "../../../platform/values/amount.ts";
import type { Money } from "../../../platform/values/money.ts";
import type { RefundSender, SentRefund } from "../../contract/held-money.ts";
import { callStripe, callWithKey, StripeRefusal } from "./client.ts";
import type { ApiPlatform } from "./client.ts";
import { listOf, minorDigitsOf } from "./shapes.ts";

const refund = z.object({
  status: z.enum(["pending", "requires_action", "succeeded", "failed", "canceled"]),
});
type Refund = z.infer<typeof refund>;

const listed = refund.extend({
  amount: z.int().positive(),
  metadata: z.looseObject({ part: z.string().optional(), payment: z.string().optional() }),
});
type Listed = z.infer<typeof listed>;

/** The vendor's answer to these stays the same, whatever its status. Two of them are of a disputed payment. */
const FINAL = ["charge_disputed", "refund_disputed_payment", "charge_not_refundable", "resource_missing"];

// The vendor's maximum. Of a payment with more parts than that, the oldest ones are repeated by their keys only.
const PAGE = 100;

/**
 * Sends the rest of the payment, or a part of it, back to the card. The key lets the vendor repeat its answer, for at least a day;
 * after that an earlier refund of the rest shows by the refusal of another one, and an earlier refund of a sum in the list of refunds.
 */
export const sendRefund: RefundSender["send"] = async (platform, sent) => {
  const { part } = sent;
  try {
    const { status } = await (part === undefined ? sendRest(platform, sent) : sendPart(platform, sent, part));
    return outcomeOf(status);
  } catch (error) {
    if (!(error instanceof StripeRefusal)) throw error;
    // Stripe, "Error codes": the balance does not cover the refund, and the key repeats this answer for a day.
    if (error.code === "balance_insufficient") return "by_hand";
    // Sent by an earlier call whose key has ended since, or in the dashboard.
    if (error.code === "charge_already_refunded") return part === undefined ? "sent" : "refused";
    // Also without a code, such as for a part of more than what is left: somebody refunded in the dashboard meanwhile.
    if (error.status === 400) return "refused";
    if (FINAL.some((code) => code === error.code)) return "refused";
    throw error;
  }
};

/**
 * Stripe has more left than the rest where an earlier part did not reach the card, and went back in another way: then the exact sum
 * is sent.
 */
async function sendRest(platform: ApiPlatform, sent: SentRefund): Promise<Refund> {
  const { id, refundedBefore, due } = sent;
  if (refundedBefore.minor === 0n || due === undefined) return sendAll(platform, sent);
  const made = (await listRefunds(platform, sent)).filter(({ status }) => outcomeOf(status) === "sent");
  const known = made.find(({ metadata }) => metadata.payment === id);
  if (known !== undefined) return known;
  const sum = made.reduce((total, { amount }) => total + amount, 0);
  if (BigInt(sum) >= refundedBefore.minor) return sendAll(platform, sent);
  const amount = minorOf(due);
  return sendSum(platform, sent, { amount, metadata: { payment: id }, key: `${id}:refund:${amount}` });
}

/** Without an amount, Stripe sends what is left: a second call, late or at the same time, finds nothing and is refused. */
const sendAll = (platform: ApiPlatform, { id, externalId }: SentRefund): Promise<Refund> =>
  callWithKey(platform, "refund a payment", refund, {
    key: `${id}:refund`,
    act: (stripe, options) =>
      stripe.refunds.create({ payment_intent: externalId, metadata: { payment: id } }, options),
  });

async function sendPart(platform: ApiPlatform, sent: SentRefund, part: Money): Promise<Refund> {
  const { id } = sent;
  const known = (await listRefunds(platform, sent)).find(({ metadata }) => metadata.part === id);
  return (
    known ??
    sendSum(platform, sent, { amount: Number(part.minor), metadata: { part: id }, key: `${id}:refund` })
  );
}

type Sum = {
  /** In the currency's minor unit. */
  readonly amount: number;
  readonly metadata: Readonly<Record<string, string>>;
  /** A key stands for one amount: the vendor refuses a key with other parameters. */
  readonly key: string;
};

/**
 * A fault leaves open whether Stripe makes the refund, perhaps later (Stripe, "Advanced error handling"), and a second one would be sent
 * too. So the sum keeps its key, and after a fault waits for the key's end.
 */
const sendSum = (
  platform: ApiPlatform,
  { externalId }: SentRefund,
  { amount, metadata, key }: Sum,
): Promise<Refund> =>
  callStripe(platform, "refund a payment", refund, (stripe) =>
    stripe.refunds.create({ payment_intent: externalId, metadata, amount }, { idempotencyKey: key }),
  );

const minorOf = ({ amount, currency }: ExactAmount): number =>
  Number(new Decimal(amount).mul(10 ** minorDigitsOf(currency)).toFixed(0));

const outcomeOf = (status: Refund["status"]): "sent" | "refused" =>
  status === "failed" || status === "canceled" ? "refused" : "sent";

async function listRefunds(platform: ApiPlatform, { externalId }: SentRefund): Promise<Listed[]> {
  const { data } = await callStripe(platform, "list refunds", listOf(listed), (stripe) =>
    stripe.refunds.list({ payment_intent: externalId, limit: PAGE }),
  );
  return data;
}
