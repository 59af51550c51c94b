import { z } from "zod";
import { parseAmount } from "../../http/amounts.ts";

const uri = z.string().regex(/^https?:\/\/\S+$/i, "must be a valid uri");
const code = z.string().min(1, "is not allowed to be empty");
// The vendor's samples show JSON numbers. Strings are undocumented and refused here.
const positive = z
  .number()
  .positive("must be above zero")
  .transform((value) => parseAmount(String(value)));
const text = z.string().nullish();

/** Body of `POST /v1/conversion`. */
export const conversionRequest = z.strictObject({ amount: positive, from_currency: code, to_currency: code });

/** Body of `POST /v1/payout/validate-address`. */
export const addressRequest = z.strictObject({ address: code, currency: code, extra_id: text });

const common = { ipn_callback_url: uri.nullish(), payout_description: text };

/** Body of `POST /v1/payout`. */
export const payoutRequest = z.strictObject({
  ...common,
  withdrawals: z
    .array(
      z.strictObject({
        ...common,
        address: code,
        currency: code,
        amount: positive.refine((amount) => (amount.split(".")[1] ?? "").length <= 6, {
          error: "must not exceed 6 decimals",
        }),
        extra_id: text,
        unique_external_id: z.string().max(255).nullish(),
        fiat_amount: positive.optional(),
        fiat_currency: code.optional(),
      }),
    )
    .min(1, "must contain at least 1 item")
    .max(1_000, "must contain at most 1000 items"),
});

/** Body of `POST /v1/payout/:batch/verify`. */
export const verifyRequest = z.strictObject({ verification_code: code });

const wholeNumber = (low: number, high: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, "must be a number")
    .transform(Number)
    .default(otherwise)
    .refine((value) => value >= low && value <= high, `must be between ${low} and ${high}`);
const moment = z.coerce.date({ error: "must be a date" }).optional();
const several = z.union([z.string().transform((one) => [one]), z.array(z.string())]).optional();

/** Query of `GET /v1/conversion`. */
export const conversionQuery = z.strictObject({
  id: several,
  status: several,
  from_currency: code.optional(),
  to_currency: code.optional(),
  created_at_from: moment,
  created_at_to: moment,
  limit: wholeNumber(1, 500, 10),
  offset: wholeNumber(0, 1_000_000, 0),
  order: z.enum(["ASC", "DESC"], "must be ASC or DESC").default("ASC"),
});

/** Query of `GET /v1/payout`. */
export const payoutQuery = z.strictObject({
  batch_id: z.string().optional(),
  status: z.string().optional(),
  order_by: z
    .enum(["id", "batchId", "dateCreated", "dateRequested", "dateUpdated", "currency", "status"])
    .default("dateCreated"),
  order: z.enum(["asc", "desc"], "must be asc or desc").default("desc"),
  date_from: moment,
  date_to: moment,
  limit: wholeNumber(1, 500, 10),
  page: wholeNumber(0, 1_000_000, 0),
});

/** Query of `GET /v1/payout/fee`. */
export const feeQuery = z.strictObject({
  currency: code,
  amount: z.string().regex(/^\d+(\.\d+)?$/, "must be a number"),
});
