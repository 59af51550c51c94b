import { Agent, request } from "undici";
import { inChildSpan } from "../telemetry/spans.ts";
import { ProviderError } from "../values/errors.ts";

/** One connection pool for all calls to providers. The shutdown closes it. */
export type HttpClient = {
  /**
   * Sends and receives JSON text. Numbers stay texts, because only the caller knows which of them are money.
   * @throws {ProviderError} where no answer came: retryable, and the call may have been carried out.
   */
  send(call: HttpCall): Promise<HttpAnswer>;
  close(): Promise<void>;
};

export type HttpCall = {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

export type HttpAnswer = { readonly status: number; readonly text: string };

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
  const send = async ({ method, url, headers, body }: HttpCall): Promise<HttpAnswer> => {
    const answer = await request(url, {
      dispatcher: agent,
      method,
      headers: { accept: "application/json", "content-type": "application/json", ...headers },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.statusCode, text: await answer.body.text() };
  };
  return {
    async send({ method, url, headers = {}, body }) {
      try {
        const { host } = new URL(url);
        return await inChildSpan(
          `http ${method}`,
          { kind: "client", attributes: { "server.address": host } },
          () => send({ method, url, headers, body }),
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
