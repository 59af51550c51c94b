import { Pool } from "undici";

export type BenchRequest = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Sends the requests over `connections`, each after the answer to the previous one. Returns answers a second. */
export async function sendRequests(
  origin: string,
  requests: readonly BenchRequest[],
  connections: number,
  expectedStatus: number,
): Promise<number> {
  const pool = new Pool(origin, { connections, pipelining: 1 });
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let request = requests[next++]; request !== undefined; request = requests[next++]) {
        const { path, headers, body: text } = request;
        const { statusCode, body } = await pool.request({ method: "POST", path, headers, body: text });
        const answer = await body.text();
        if (statusCode !== expectedStatus) throw new Error(`${path} answered ${statusCode}: ${answer}`);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  await pool.close();
  return requests.length / seconds;
}
