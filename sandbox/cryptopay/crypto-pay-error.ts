/** A refusal in the vendor's shape: `{"ok":false,"error":{"code":400,"name":"AMOUNT_INVALID"}}`. */
export class CryptoPayError extends Error {
  readonly code: number;
  override readonly name: string;
  constructor(code: number, name: string, message: string = name) {
    super(message);
    this.code = code;
    this.name = name;
  }

  body(): { ok: false; error: { code: number; name: string } } {
    return { ok: false, error: { code: this.code, name: this.name } };
  }
}

export const faultBodies = {
  "429": new CryptoPayError(429, "TOO_MANY_REQUESTS").body(),
  "500": new CryptoPayError(500, "INTERNAL_ERROR").body(),
};

/** An entry of `cp.refusals`. */
export type RefusedRequest = {
  /** The method of the API, or the path of a page. */
  readonly method: string;
  readonly code: number;
  readonly name: string;
};
