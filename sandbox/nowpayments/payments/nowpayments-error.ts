/** An error response in the vendor's shape. */
export class NowPaymentsError extends Error {
  readonly statusCode: number;
  readonly code: string;
  constructor(statusCode: number, code: string, message: string) {
    super(message);
    this.name = "NowPaymentsError";
    this.statusCode = statusCode;
    this.code = code;
  }

  /** `{"status":false,"statusCode":403,"code":"INVALID_API_KEY","message":"…"}` */
  body(): { status: false; statusCode: number; code: string; message: string } {
    return { status: false, statusCode: this.statusCode, code: this.code, message: this.message };
  }
}

/** The vendor's own bodies for injected faults. */
export const FAULT_BODIES = {
  "429": new NowPaymentsError(429, "TOO_MANY_REQUESTS", "Too many requests").body(),
  "500": new NowPaymentsError(500, "INTERNAL_ERROR", "Internal server error").body(),
};

/** An entry of `np.refusals`. */
export type RefusedRequest = {
  readonly method: string;
  readonly path: string;
  readonly statusCode: number;
  readonly code: string;
  readonly message: string;
};
