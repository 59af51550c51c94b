/** An answer that refuses a request, in the vendor's shape. */
export class Refusal extends Error {
  readonly statusCode: number;
  readonly code: string;
  constructor(statusCode: number, code: string, message: string) {
    super(message);
    this.name = "Refusal";
    this.statusCode = statusCode;
    this.code = code;
  }

  /** `{"status":false,"statusCode":403,"code":"INVALID_API_KEY","message":"…"}` */
  body(): { status: false; statusCode: number; code: string; message: string } {
    return { status: false, statusCode: this.statusCode, code: this.code, message: this.message };
  }
}

/** One line of `np.refusals`: which request was refused, and how. */
export type RefusalRecord = {
  readonly method: string;
  readonly path: string;
  readonly statusCode: number;
  readonly code: string;
  readonly message: string;
};
