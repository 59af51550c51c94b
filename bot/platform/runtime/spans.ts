import { context, SpanKind, SpanStatusCode, trace, TraceFlags } from "@opentelemetry/api";
import type { Attributes, Context, Span } from "@opentelemetry/api";

/*
 * Spans of OpenTelemetry. Without an exporter (start-tracing.ts) nothing is recorded, and these functions only call the work. The names
 * of spans come from the code, and no attribute holds a name, a text or a wallet.
 */

export const spanKinds = {
  /** Something arrived from outside. */
  server: SpanKind.SERVER,
  /** A call to the outside. */
  client: SpanKind.CLIENT,
  /** A job. */
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
} as const;

export type SpanOptions = {
  readonly kind?: keyof typeof spanKinds;
  readonly attributes?: Attributes;
  /** From `traceparent()` of the process that began the trace. */
  readonly parent?: string | undefined;
};

// Asked for each time: a tracer stays with the provider of its first span, and a program that starts again has another one.
const tracer = () => trace.getTracer("paygateprime");

/** Runs the work in a span: a child of the present one, or the beginning of a trace. The span ends with the work. */
export async function inSpan<Result>(
  name: string,
  { kind = "internal", attributes = {}, parent }: SpanOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  const above = parent === undefined ? context.active() : contextOf(parent);
  return tracer().startActiveSpan(name, { kind: spanKinds[kind], attributes }, above, async (span) => {
    try {
      return await work();
    } catch (error) {
      markFailed(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** `inSpan` for work that is worth a span only as a part of a trace, such as a call. */
export const inChildSpan = <Result>(
  name: string,
  options: SpanOptions,
  work: () => Promise<Result>,
): Promise<Result> => (trace.getActiveSpan() === undefined ? work() : inSpan(name, options, work));

/** Adds facts that were unknown at the beginning of the present span. */
export const describeSpan = (attributes: Attributes): void => {
  trace.getActiveSpan()?.setAttributes(attributes);
};

/** The message of an error may hold an address with the bot's token, a name or a wallet, so only the class is shown. */
function markFailed(span: Span, error: unknown): void {
  const name = error instanceof Error ? error.name : "unknown";
  span.setStatus({ code: SpanStatusCode.ERROR, message: name });
  span.setAttribute("error.type", name);
}

/** The present span as text, for work that runs later, in any process (https://www.w3.org/TR/trace-context). */
export function traceparent(): string | undefined {
  const span = trace.getActiveSpan()?.spanContext();
  if (span === undefined || !trace.isSpanContextValid(span)) return undefined;
  return `00-${span.traceId}-${span.spanId}-${span.traceFlags.toString(16).padStart(2, "0")}`;
}

const TRACEPARENT = /^00-(?<traceId>[0-9a-f]{32})-(?<spanId>[0-9a-f]{16})-(?<flags>[0-9a-f]{2})$/;

/** A text of another form begins a trace of its own. */
function contextOf(parent: string): Context {
  const { traceId = "", spanId = "", flags = "" } = TRACEPARENT.exec(parent)?.groups ?? {};
  const span = {
    traceId,
    spanId,
    traceFlags: Number.parseInt(flags, 16) & TraceFlags.SAMPLED,
    isRemote: true,
  };
  return trace.isSpanContextValid(span) ? trace.setSpanContext(context.active(), span) : context.active();
}
