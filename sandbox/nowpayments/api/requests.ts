import { z } from "zod";
import { NowPaymentsError } from "../payments/nowpayments-error.ts";

// The vendor refuses characters that RFC 3986 does not allow, such as a bare "|".
const uri = z
  .string()
  .regex(/^[a-z][a-z0-9+.-]*:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/i, "must be a valid uri");
// The vendor's samples show a JSON number. Strings are undocumented and refused here.
const amount = z.number().positive("must be above zero");
const code = z.string().min(1, "is not allowed to be empty");

const order = {
  price_amount: amount,
  price_currency: code,
  ipn_callback_url: uri.optional(),
  order_id: z.string().optional(),
  order_description: z.string().optional(),
  is_fixed_rate: z.boolean().optional(),
  is_fee_paid_by_user: z.boolean().optional(),
};

/** Body of `POST /v1/invoice`. */
export const invoiceRequest = z.strictObject({
  ...order,
  pay_currency: code.optional(),
  success_url: uri.optional(),
  cancel_url: uri.optional(),
  partially_paid_url: uri.optional(),
});

/** Body of `POST /v1/payment`. */
export const paymentRequest = z.strictObject({ ...order, pay_currency: code });

/** Body of `POST /v1/invoice-payment`. */
export const invoicePaymentRequest = z.strictObject({
  iid: z.union([z.string(), z.int().transform(String)], { error: "must be a string or a number" }),
  pay_currency: code,
  order_description: z.string().optional(),
  customer_email: z.string().optional(),
});

/** Body of `POST /v1/auth`. */
export const authRequest = z.strictObject({ email: z.string(), password: z.string() });

const count = (low: number, high: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, "must be a number")
    .transform(Number)
    .default(otherwise)
    .refine((value) => value >= low && value <= high, `must be between ${low} and ${high}`);
const flag = z.enum(["true", "false"], "must be a boolean").optional();
const decimal = z.string().regex(/^\d+(\.\d+)?$/, "must be a number");

/** Query of `GET /v1/payment/`. */
export const listQuery = z.strictObject({
  invoiceId: z.string().regex(/^\d+$/, "must be a number").optional(),
  limit: count(1, 500, 10),
  page: count(0, 1_000_000, 0),
  sortBy: z.literal("created_at", "must be created_at here").optional(),
  orderBy: z.enum(["asc", "desc"], "must be asc or desc").default("asc"),
});

/** Query of `GET /v1/min-amount`. */
export const minAmountQuery = z.strictObject({
  currency_from: code,
  currency_to: code.optional(),
  fiat_equivalent: code.optional(),
  is_fixed_rate: flag,
  is_fee_paid_by_user: flag,
});

/** Query of `GET /v1/estimate`. */
export const estimateQuery = z.strictObject({ amount: decimal, currency_from: code, currency_to: code });

/** @throws {NowPaymentsError} 400 that names the first invalid field. */
export function parseRequest<T extends z.ZodType>(schema: T, input: unknown): z.infer<T> {
  const parsed = schema.safeParse(input ?? {});
  if (parsed.success) return parsed.data;
  throw new NowPaymentsError(400, "INVALID_REQUEST_PARAMS", describe(parsed.error.issues[0], input));
}

function describe(problem: z.core.$ZodIssue | undefined, input: unknown): string {
  if (problem?.code === "unrecognized_keys") return `"${problem.keys[0] ?? ""}" is not allowed`;
  const field = String(problem?.path[0] ?? "body");
  const given = typeof input === "object" && input !== null && field in input;
  if (!given) return `${field} is required`;
  if (problem?.code === "invalid_type") return `${field} must be a ${problem.expected}`;
  return `${field} ${problem?.message ?? "is invalid"}`;
}
