import { z } from "zod";
import { parseAmount } from "../../http/amounts.ts";
import { CryptoPayError } from "../crypto-pay-error.ts";
import { ASSETS, FIATS } from "../state/market.ts";

/** An id or a count: the query and a form carry texts, JSON carries numbers. */
const whole = (low: number, high: number) =>
  z
    .union([
      z.int(),
      z
        .string()
        .regex(/^\d{1,15}$/)
        .transform(Number),
    ])
    .refine((value) => value >= low && value <= high);
const flag = z.union([z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")]);
const listed = (text: string): string[] => text.split(",").map((part) => part.trim());
const asset = z.string().refine((code) => ASSETS.some((known) => known.code === code));
const fiat = z.string().refine((code) => FIATS.includes(code));
const assets = z.string().transform(listed).pipe(z.array(asset).min(1));
const ids = z
  .string()
  .transform(listed)
  .pipe(
    z.array(
      z
        .string()
        .regex(/^\d{1,15}$/)
        .transform(Number),
    ),
  );
// The vendor's amounts are texts. A JSON number is refused here: it would have passed through a double.
const amount = z
  .string()
  .regex(/^\d{1,20}(?:\.\d{1,18})?$/)
  .transform(parseAmount)
  .refine((sum) => sum !== "0");
/** The vendor counts characters; these are UTF-16 units, which are never fewer. */
const text = (most: number) => z.string().min(1).max(most);
const page = { offset: whole(0, 1_000_000_000).default(0), count: whole(1, 1000).default(100) };

const invoiceFields = {
  amount,
  description: text(1024).optional(),
  hidden_message: text(2048).optional(),
  paid_btn_name: z.enum(["viewItem", "openChannel", "openBot", "callback"]).optional(),
  paid_btn_url: z.url({ protocol: /^https?$/ }).optional(),
  payload: z
    .string()
    .refine((payload) => Buffer.byteLength(payload) <= 4096)
    .optional(),
  allow_comments: flag.default(true),
  allow_anonymous: flag.default(true),
  expires_in: whole(1, 2_678_400).optional(),
};

export const createInvoice = z.union([
  z.strictObject({
    ...invoiceFields,
    currency_type: z.literal("fiat"),
    fiat,
    accepted_assets: assets.optional(),
  }),
  z.strictObject({ ...invoiceFields, currency_type: z.literal("crypto").default("crypto"), asset }),
]);

export const getInvoices = z.strictObject({
  asset: asset.optional(),
  fiat: fiat.optional(),
  invoice_ids: ids.optional(),
  status: z.enum(["active", "paid"]).optional(),
  ...page,
});

export const deleteInvoice = z.strictObject({ invoice_id: whole(1, 1e15) });

export const transfer = z.strictObject({
  user_id: whole(1, 2 ** 52),
  asset,
  amount,
  spend_id: text(64),
  comment: text(1024).optional(),
  disable_send_notification: flag.default(false),
});

export const getTransfers = z.strictObject({
  asset: asset.optional(),
  transfer_ids: ids.optional(),
  spend_id: text(64).optional(),
  ...page,
});

export const none = z.strictObject({});

/** @throws {CryptoPayError} 400 named after the first wrong parameter, like the vendor's EXPIRES_IN_INVALID. */
export function parseParameters<T extends z.ZodType>(
  schema: T,
  given: Readonly<Record<string, unknown>>,
): z.output<T> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new CryptoPayError(400, `${wrongParameter(parsed.error.issues, given)}_INVALID`);
}

function wrongParameter(
  issues: readonly z.core.$ZodIssue[],
  given: Readonly<Record<string, unknown>>,
): string {
  const issue = issues[0];
  if (issue?.code === "unrecognized_keys") return (issue.keys[0] ?? "").toUpperCase();
  if (issue?.code === "invalid_union" && issue.path.length === 0) {
    const branch = issue.errors[given["currency_type"] === "fiat" ? 0 : 1];
    return wrongParameter(branch ?? [], given);
  }
  return String(issue?.path[0] ?? "PARAMETER").toUpperCase();
}
