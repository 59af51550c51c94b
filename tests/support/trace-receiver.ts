import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { z } from "zod";

/** A span as OTLP writes it in JSON (https://opentelemetry.io/docs/specs/otlp, "OTLP/HTTP"). */
const span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().default(""),
  name: z.string(),
  attributes: z
    .array(z.object({ key: z.string(), value: z.looseObject({ stringValue: z.string().optional() }) }))
    .default([]),
  status: z.looseObject({ code: z.number().default(0) }).default({ code: 0 }),
});
export type ReceivedSpan = z.infer<typeof span> & { readonly pid: number };

const attribute = z.object({ key: z.string(), value: z.looseObject({ intValue: z.number().optional() }) });
const message = z.object({
  resourceSpans: z.array(
    z.looseObject({
      resource: z.looseObject({ attributes: z.array(attribute) }),
      scopeSpans: z.array(z.object({ spans: z.array(span) })),
    }),
  ),
});

export type TraceReceiver = AsyncDisposable & {
  readonly url: string;
  readonly spans: readonly ReceivedSpan[];
  /** All that arrived, as text. */
  readonly bodies: readonly string[];
  readonly headers: readonly Readonly<Record<string, unknown>>[];
};

/** A receiver of traces by OTLP over HTTP. */
export async function startTraceReceiver(): Promise<TraceReceiver> {
  const spans: ReceivedSpan[] = [];
  const bodies: string[] = [];
  const headers: Readonly<Record<string, unknown>>[] = [];
  const server = createServer((request, response) => {
    const take = async (): Promise<void> => {
      const body = await text(request);
      bodies.push(body);
      headers.push(request.headers);
      const { resourceSpans } = message.parse(JSON.parse(body));
      if (request.url !== "/v1/traces") throw new Error(`There is no ${request.url}`);
      for (const { resource, scopeSpans } of resourceSpans) {
        const pid = resource.attributes.find(({ key }) => key === "process.pid")?.value.intValue ?? 0;
        spans.push(...scopeSpans.flatMap((scope) => scope.spans).map((one) => ({ ...one, pid })));
      }
      response.setHeader("content-type", "application/json").end("{}");
    };
    take().catch(() => void response.writeHead(400).end());
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    bodies,
    headers,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => void server.close(done));
    },
  };
}
