import type { Config } from "../../../../platform/runtime/config.ts";
import type { ParsedNotification } from "../../../contract/payment-provider.ts";
import type { ProviderNotification } from "../../../contract/provider-report.ts";
import { isShallow } from "./written-json.ts";
import { isSigned } from "./signature.ts";
import { settings } from "./settings.ts";

/** `text` is the body: JSON, an object, of limited depth, and signed by NOWPayments. */
export type VerifiedNotification =
  | { readonly kind: "genuine"; readonly text: string }
  | Extract<ParsedNotification, { kind: "refused" }>;

/** Pure. Verifies the signature over the received bytes before anything reads the shape. */
export function verifyNotification(
  { headers, body }: ProviderNotification,
  config: Config,
): VerifiedNotification {
  const set = settings.of(config);
  if (set === undefined) return { kind: "refused", reason: "off" };
  const text = readText(body);
  if (text === undefined) return { kind: "refused", reason: "unreadable" };
  const signature = headers["x-nowpayments-sig"];
  return typeof signature === "string" && isSigned(text, signature, set.ipnSecret)
    ? { kind: "genuine", text }
    : { kind: "refused", reason: "signature" };
}

// An IPN nests twice. Anybody may send a body, and thousands of brackets would exhaust the stack.
const MAX_DEPTH = 16;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Undefined unless the body is UTF-8 and a JSON object of limited depth. */
function readText(body: Buffer): string | undefined {
  try {
    const text = utf8.decode(body);
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject && isShallow(value, MAX_DEPTH) ? text : undefined;
  } catch {
    return undefined;
  }
}
