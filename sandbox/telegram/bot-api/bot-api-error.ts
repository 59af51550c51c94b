/** Additional fields of some errors (Bot API: ResponseParameters). */
export type RefusalParameters = { retry_after?: number; migrate_to_chat_id?: number };

/** An error response of a method: `{ ok: false, error_code, description, parameters }`. */
export class BotApiError extends Error {
  readonly code: number;
  readonly parameters?: RefusalParameters;

  constructor(code: number, description: string, parameters?: RefusalParameters) {
    super(description);
    this.name = "BotApiError";
    this.code = code;
    if (parameters !== undefined) this.parameters = parameters;
  }
}

export const badRequest = (text: string): BotApiError => new BotApiError(400, `Bad Request: ${text}`);

export const forbidden = (text: string): BotApiError => new BotApiError(403, `Forbidden: ${text}`);
