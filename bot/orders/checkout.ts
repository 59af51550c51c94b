import type { PaymentProviderName } from "../platform/values/domain.ts";
import type { Currency } from "../platform/values/money.ts";
import { currencyColumn } from "../platform/database/money-columns.ts";
import type { Platform } from "../platform/platform.ts";
import { createHash } from "node:crypto";
import type { Config } from "../platform/runtime/config.ts";

/** A checkout for which the provider has made an invoice. */
export type OpenCheckout = {
  readonly id: string;
  readonly orderId: string;
  readonly provider: PaymentProviderName;
  /** The currency of the price that is paid there. */
  readonly currency: Currency;
  /** The provider's id of the invoice, and its page. */
  readonly invoiceId: string;
  readonly url: string;
  /** When that page stops taking payments; undefined: never. */
  readonly openUntil?: Date | undefined;
  readonly createdAt: Date;
  /** How often the provider was asked about payments of the invoice. */
  readonly checks: number;
  /** The bot's own payment page; undefined without PUBLIC_URL. */
  readonly pageUrl?: string | undefined;
};

export async function findCheckout(
  { database, config }: Pick<Platform, "database" | "config">,
  checkoutId: string,
): Promise<OpenCheckout | undefined> {
  const row = await database.prisma.checkout.findUnique({ where: { id: checkoutId } });
  if (row === null || row.externalId === null || row.url === null) return undefined;
  const { id, orderId, externalId: invoiceId, url, createdAt, checks } = row;
  const pageUrl = paymentPageUrl(config, row.pageKey);
  const openUntil = row.openUntil ?? undefined;
  const currency = currencyColumn.read(row.currency);
  const { provider } = row;
  return { id, orderId, provider, currency, invoiceId, url, openUntil, createdAt, checks, pageUrl };
}

/** The key in the address of a payment page: the 24 random bytes of `checkout.page_key` as 32 characters of base64url. */
type PageToken = string;

// 24 bytes are whole groups of three, so base64url has one form for them: a page has one address.
const shape = /^[A-Za-z0-9_-]{32}$/;

export const isPageToken = (text: string): text is PageToken => shape.test(text);

export const tokenOf = (pageKey: Uint8Array): PageToken => Buffer.from(pageKey).toString("base64url");

/** A page is found by its digest, so that the duration of the search reveals nothing about keys. */
export const digestOf = (token: PageToken): Buffer =>
  createHash("sha256").update(Buffer.from(token, "base64url")).digest();

/** Undefined without PUBLIC_URL: the page cannot be reached. */
export const paymentPageUrl = (
  { publicUrl }: Pick<Config, "publicUrl">,
  pageKey: Uint8Array,
): string | undefined => (publicUrl === undefined ? undefined : `${publicUrl}/pay/${tokenOf(pageKey)}`);
