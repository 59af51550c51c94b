import type { Readable } from "node:stream";
import type { ApiClientOptions } from "grammy";
import { Agent, request } from "undici";

type Fetch = NonNullable<ApiClientOptions["fetch"]>;

/** The parts of `fetch` that grammY uses. */
type Call = {
  readonly method: "POST";
  readonly headers: Record<string, string>;
  /** JSON, or the stream of a multipart body. */
  readonly body: string | Readable;
  readonly signal: AbortSignal;
};

// grammY ends a call that takes too long, so the agent limits only the time to connect.
const agent = new Agent({ connect: { timeout: 5_000 }, keepAliveTimeout: 30_000 });

const call = async (
  url: string,
  { method, headers, body, signal }: Call,
): Promise<{ json(): Promise<unknown> }> =>
  (await request(url, { dispatcher: agent, method, headers, body, signal })).body;

/** Sends the calls of grammY over undici, which needs half the processor time of grammY's own node-fetch. */
export const telegramFetch = call as unknown as Fetch;
