import { Pool } from "undici";

export type Shot = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Sends the shots over so many connections, each as soon as the one before was answered. Returns answers a second. */
export async function shoot(
  origin: string,
  shots: readonly Shot[],
  connections: number,
  expectedStatus: number,
): Promise<number> {
  const pool = new Pool(origin, { connections, pipelining: 1 });
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let shot = shots[next++]; shot !== undefined; shot = shots[next++]) {
        const { path, headers, body: text } = shot;
        const { statusCode, body } = await pool.request({ method: "POST", path, headers, body: text });
        const answer = await body.text();
        if (statusCode !== expectedStatus) throw new Error(`${path} answered ${statusCode}: ${answer}`);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  await pool.close();
  return shots.length / seconds;
}
