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

/** An entry of `np.refusals`. */
export type RefusedRequest = {
  readonly method: string;
  readonly path: string;
  readonly statusCode: number;
  readonly code: string;
  readonly message: string;
};
