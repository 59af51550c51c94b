/** What Telegram adds to some refusals (Bot API: ResponseParameters). */
export type RefusalParameters = { retry_after?: number; migrate_to_chat_id?: number };

/** Thrown by any method; answered as `{ ok: false, error_code, description, parameters }`. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters?: RefusalParameters;

  constructor(code: number, description: string, parameters?: RefusalParameters) {
    super(description);
    this.name = "Refusal";
    this.code = code;
    if (parameters !== undefined) this.parameters = parameters;
  }
}

export const badRequest = (text: string): Refusal => new Refusal(400, `Bad Request: ${text}`);

export const forbidden = (text: string): Refusal => new Refusal(403, `Forbidden: ${text}`);
