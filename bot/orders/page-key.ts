import { createHash } from "node:crypto";
import type { Config } from "../platform/runtime/config.ts";

/** The key in the address of a payment page: the 24 random bytes of `checkout.page_key` as 32 characters of base64url. */
export type PageToken = string;

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
