export type ErrorType = "api_error" | "card_error" | "idempotency_error" | "invalid_request_error";

/** An error response in the vendor's shape. */
export class StripeError extends Error {
  readonly statusCode: number;
  readonly type: ErrorType;
  readonly code: string | undefined;
  readonly param: string | undefined;
  readonly declineCode: string | undefined;
  /** A refusal before the request began: nothing is stored under its idempotency key. */
  readonly isBeforeStart: boolean;

  constructor(
    statusCode: number,
    message: string,
    details: {
      readonly type?: ErrorType;
      readonly code?: string;
      readonly param?: string;
      readonly declineCode?: string;
      readonly isBeforeStart?: boolean;
    } = {},
  ) {
    super(message);
    this.name = "StripeError";
    this.statusCode = statusCode;
    this.type = details.type ?? (statusCode >= 500 ? "api_error" : "invalid_request_error");
    this.code = details.code;
    this.param = details.param;
    this.declineCode = details.declineCode;
    this.isBeforeStart = details.isBeforeStart ?? false;
  }

  /** `{"error":{"type":"invalid_request_error","code":"resource_missing","message":"…","param":"id"}}` */
  body() {
    const { type, code, param, message, declineCode } = this;
    return {
      error: {
        ...(code === undefined ? {} : { code, doc_url: `https://stripe.com/docs/error-codes/${code}` }),
        ...(declineCode === undefined ? {} : { decline_code: declineCode }),
        message,
        ...(param === undefined ? {} : { param }),
        type,
      },
    };
  }
}

/** 404, as for an id of another account. */
export const missing = (name: string, id: string, param = "id"): StripeError =>
  new StripeError(404, `No such ${name}: '${id}'`, { code: "resource_missing", param });

/** The vendor's own bodies for injected faults. */
export const FAULT_BODIES = {
  "429": new StripeError(429, "Request rate limit exceeded.", { code: "rate_limit" }).body(),
  "500": new StripeError(500, "An unknown error occurred.").body(),
};

/** An entry of `stripe.refusals`. */
export type RefusedRequest = {
  readonly method: string;
  readonly path: string;
  readonly statusCode: number;
  readonly type: string;
  readonly code: string | undefined;
  readonly message: string;
};
