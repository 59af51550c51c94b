import { createServer } from "node:http";
import { BENCH_BOT } from "./bench-bot.ts";

/** A minimal Bot API server for broadcasts: copyMessage with a latency and optionally a rate limit. */
export type CopyingApi = {
  readonly url: string;
  /** The time of each copy, by `performance.now()`. */
  readonly copiedAt: readonly number[];
  /** The number of 429 answers. */
  readonly refused: () => number;
  stop(): Promise<void>;
};

export type CopyingApiOptions = {
  readonly latencyMs: number;
  /** The limit of copies in any second; undefined: no limit. */
  readonly perSecond?: number;
};

export async function startCopyingApi({ latencyMs, perSecond }: CopyingApiOptions): Promise<CopyingApi> {
  const copiedAt: number[] = [];
  let refused = 0;
  const copy = (): object => {
    const now = performance.now();
    const earlier = perSecond === undefined ? undefined : copiedAt.at(-perSecond);
    if (earlier !== undefined && now - earlier < 1_000) {
      refused += 1;
      return { ok: false, error_code: 429, description: "Too Many Requests", parameters: { retry_after: 1 } };
    }
    copiedAt.push(now);
    return { ok: true, result: { message_id: copiedAt.length } };
  };
  const server = createServer((request, response) => {
    const method = request.url?.split("/").at(-1)?.split("?")[0] ?? "";
    request.resume();
    request.on("end", () => {
      const answer = method === "copyMessage" ? copy() : { ok: true, result: resultOf(method) };
      setTimeout(() => {
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify(answer));
      }, latencyMs);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    copiedAt,
    refused: () => refused,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function resultOf(method: string): unknown {
  if (method === "getMe") return BENCH_BOT;
  if (method === "getWebhookInfo") return { url: "", has_custom_certificate: false, pending_update_count: 0 };
  // The progress message of the broadcast.
  if (/^(?:send|edit)Message/.test(method))
    return { message_id: 1, date: 1, chat: { id: 1, type: "private", first_name: "Owner" }, text: "…" };
  return true;
}
