import { createServer } from "node:http";
import type { ServerResponse } from "node:http";

/** A merchant's webhook. It answers 200 by default. */
export type Receiver = {
  readonly url: string;
  readonly received: readonly { readonly body: string; readonly signature: string | undefined }[];
  /** Responses to the next requests, one each; afterwards 200 again. */
  readonly answers: ((response: ServerResponse) => void)[];
};

export type ApiAnswer = { readonly status: number; readonly text: string; readonly json: unknown };

export async function callJson(url: string, request: RequestInit): Promise<ApiAnswer> {
  const answer = await fetch(url, request);
  const text = await answer.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { status: answer.status, text, json };
}

/** @param signatureHeader in lower case: the header whose value is `signature`. */
export async function startReceiver(
  signatureHeader: string,
): Promise<{ receiver: Receiver; stop: () => void }> {
  const received: { body: string; signature: string | undefined }[] = [];
  const answers: ((response: ServerResponse) => void)[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const signature = request.headers[signatureHeader];
      received.push({
        body: Buffer.concat(parts).toString(),
        signature: typeof signature === "string" ? signature : undefined,
      });
      const answer = answers.shift();
      if (answer === undefined) response.end("thank you");
      else answer(response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    receiver: { url: `http://127.0.0.1:${port}/webhook`, received, answers },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
