import type { Courier, Delivery } from "./ipn-delivery.ts";
import { signBody, signText } from "./ipn-signature.ts";
import { ExactNumber, writeJson } from "./json-styles.ts";
import type { Json, JsonStyle } from "./json-styles.ts";
import type { JsonObject } from "./payment-body.ts";

/** An IPN that no payment caused. */
export type Forgery = {
  readonly url: string;
  /** A text is sent letter for letter, so it need not be JSON. */
  readonly body: JsonObject | string;
  /** Sent as it is; `null` sends none. Left out: the right one, made with `secret`. */
  readonly signature?: string | null;
  /** Left out: the account's own, which makes the IPN genuine in all but its origin. */
  readonly secret?: string;
  /** Left out: the sandbox's present style. */
  readonly style?: JsonStyle;
};

/** How the receiver answered a replay; `status` is null if it did not. */
export type IpnAnswer = { readonly status: number | null; readonly text: string };

/** IPNs beside the life of a payment: signed by hand, forged, or sent again. */
export type HandMadeIpns = {
  /** The signature of a body, or of a text: one that is no JSON is signed as it stands. */
  sign(body: JsonObject | string, style?: JsonStyle): string;
  /** Sends once, whatever the answer. */
  forge(forgery: Forgery): Promise<Delivery>;
  /** Sends exactly the same bytes and signature again, once (or `times`), one after another or at the same time. */
  replay(delivery: Delivery, how?: { times?: number; parallel?: boolean }): Promise<IpnAnswer[]>;
};

export function openHandMadeIpns(account: {
  secret: string;
  courier: Courier;
  style: () => JsonStyle;
}): HandMadeIpns {
  const { secret, courier, style: presentStyle } = account;
  const signWith = (key: string, body: JsonObject | string, style: JsonStyle): string => {
    if (typeof body !== "string") return signBody(key, body, style);
    const value = readJson(body);
    return value === undefined ? signText(key, body) : signBody(key, value, style);
  };
  return {
    sign: (body, style = presentStyle()) => signWith(secret, body, style),
    forge({ url, body, signature, secret: key = secret, style = presentStyle() }) {
      const letter = {
        url,
        body: typeof body === "string" ? body : writeJson(body, style),
        signature: signature === undefined ? signWith(key, body, style) : signature,
        origin: "forgery",
        paymentId: null,
        paymentStatus: null,
      } as const;
      return courier.send(letter, 0);
    },
    async replay({ url, body, signature, paymentId, paymentStatus }, { times = 1, parallel = false } = {}) {
      const letter = { url, body, signature, origin: "replay", paymentId, paymentStatus } as const;
      const once = async (): Promise<IpnAnswer> => {
        const { httpStatus, answer } = await courier.send(letter, 0);
        return { status: httpStatus, text: answer };
      };
      if (parallel) return Promise.all(Array.from({ length: times }, once));
      const answers: IpnAnswer[] = [];
      while (answers.length < times) answers.push(await once());
      return answers;
    },
  };
}

/** Keeps numbers as they were written: 50.0 is not 50 for Python, and an id may be beyond 2^53. */
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
