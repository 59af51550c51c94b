import { Agent, request } from "undici";
import { inChildSpan } from "./spans.ts";
import { dateOf } from "../time/server-clock.ts";
import { ProviderError } from "../values/errors.ts";

/** One connection pool for all calls to providers. The shutdown closes it. */
export type HttpClient = {
  /**
   * Receives JSON text, and sends JSON or a form. Numbers stay texts, because only the caller knows which of them are money.
   * @throws {ProviderError} where no answer came: retryable, and the call may have been carried out.
   */
  send(call: HttpCall): Promise<HttpAnswer>;
  close(): Promise<void>;
};

export type HttpCall = {
  readonly method: "GET" | "POST" | "DELETE";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, for an API that takes forms: `application/x-www-form-urlencoded`. */
  readonly form?: string;
};

export type HttpAnswer = {
  readonly status: number;
  readonly text: string;
  /** The server's time, in whole seconds, if it tells. */
  readonly date?: Date | undefined;
};

// A person waits for the answer in a chat. Providers answer in well under a second, or are in trouble.
const TIMEOUT_MS = 10_000;

export function createHttpClient(): HttpClient {
  const agent = new Agent({
    connectTimeout: 5_000,
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
    // Invoices and statuses are a few kilobytes.
    maxResponseSize: 1024 * 1024,
    connections: 20,
  });
  const send = async ({ method, url, headers, body, form }: HttpCall): Promise<HttpAnswer> => {
    const answer = await request(url, {
      dispatcher: agent,
      method,
      headers: {
        accept: "application/json",
        "content-type": form === undefined ? "application/json" : "application/x-www-form-urlencoded",
        ...headers,
      },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(form === undefined ? {} : { body: form }),
    });
    return {
      status: answer.statusCode,
      text: await answer.body.text(),
      date: dateOf(answer.headers),
    };
  };
  return {
    async send(call) {
      const { method, url } = call;
      try {
        const { host } = new URL(url);
        return await inChildSpan(
          `http ${method}`,
          { kind: "client", attributes: { "server.address": host } },
          () => send(call),
        );
      } catch (cause) {
        throw new ProviderError(`${method} ${new URL(url).origin} did not answer`, {
          cause,
          retryable: true,
        });
      }
    },
    close: () => agent.close(),
  };
}
