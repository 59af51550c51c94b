import { sendCopies } from "../../http/send-copies.ts";
import type { Copies, CopyAnswer } from "../../http/send-copies.ts";
import type { IpnSender, Delivery } from "./ipn-sender.ts";
import { signBody, signText } from "./ipn-sender.ts";
import { ExactNumber, writeJson } from "./json-styles.ts";
import type { Json, JsonObject, JsonStyle } from "./json-styles.ts";

/** An IPN without a payment behind it. */
export type ForgedIpn = {
  readonly url: string;
  /** A string is sent byte for byte and need not be JSON. */
  readonly body: JsonObject | string;
  /** Default: the correct signature with `secret`. `null` sends no signature. */
  readonly signature?: string | null;
  /** Default: the account's own secret, which makes the signature genuine. */
  readonly secret?: string;
  /** Default: the sandbox's current style. */
  readonly style?: JsonStyle;
};

/** IPNs outside of a payment's lifecycle: signed manually, forged, or replayed. */
export type ManualIpns = {
  /** Signs a body. A string that is not JSON is signed as it stands. */
  sign(body: JsonObject | string, style?: JsonStyle): string;
  /** Sends once, without retries. */
  forge(forgery: ForgedIpn): Promise<Delivery>;
  /** Sends the same bytes and signature again, `times` times (default once), sequentially or in parallel. */
  replay(delivery: Delivery, how?: Copies): Promise<CopyAnswer[]>;
};

export function createManualIpns(account: {
  secret: string;
  sender: IpnSender;
  style: () => JsonStyle;
}): ManualIpns {
  const { secret, sender, style: presentStyle } = account;
  const signWith = (key: string, body: JsonObject | string, style: JsonStyle): string => {
    if (typeof body !== "string") return signBody(key, body, style);
    const value = readJson(body);
    return value === undefined ? signText(key, body) : signBody(key, value, style);
  };
  return {
    sign: (body, style = presentStyle()) => signWith(secret, body, style),
    forge({ url, body, signature, secret: key = secret, style = presentStyle() }) {
      const request = {
        url,
        body: typeof body === "string" ? body : writeJson(body, style),
        signature: signature === undefined ? signWith(key, body, style) : signature,
        origin: "forgery",
        paymentId: null,
        withdrawalId: null,
        paymentStatus: null,
      } as const;
      return sender.send(request, 0);
    },
    replay({ url, body, signature, paymentId, withdrawalId, paymentStatus }, how) {
      const request = {
        url,
        body,
        signature,
        origin: "replay",
        paymentId,
        withdrawalId,
        paymentStatus,
      } as const;
      return sendCopies(() => sender.send(request, 0), how);
    },
  };
}

/** Preserves numbers as written: 50.0 is not 50 for Python, and an id may exceed 2^53. */
function readJson(text: string): Json | undefined {
  try {
    return JSON.parse(text, (_key, value: unknown, { source }) =>
      typeof value === "number" && source !== undefined
        ? new ExactNumber(source, /^-?\d+$/.test(source) ? "integer" : "decimal")
        : value,
    ) as Json;
  } catch {
    return undefined;
  }
}
