import { createHash } from "node:crypto";
import type { Config } from "../platform/runtime/config.ts";

/** What stands in the address of a payment page: 24 random bytes of `checkout.page_key`, as 32 letters. */
export type PageToken = string;

// Whole groups of three bytes have one writing each, so that a page has one address.
const shape = /^[A-Za-z0-9_-]{32}$/;

export const isPageToken = (text: string): text is PageToken => shape.test(text);

export const tokenOf = (pageKey: Uint8Array): PageToken => Buffer.from(pageKey).toString("base64url");

/** Pages are found by this, so that the time of the search tells nothing of any key. */
export const digestOf = (token: PageToken): Buffer =>
  createHash("sha256").update(Buffer.from(token, "base64url")).digest();

/** Where the world finds the page. Undefined: it cannot reach us. */
export const paymentPageUrl = (
  { publicUrl }: Pick<Config, "publicUrl">,
  pageKey: Uint8Array,
): string | undefined => (publicUrl === undefined ? undefined : `${publicUrl}/pay/${tokenOf(pageKey)}`);
