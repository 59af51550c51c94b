import { context, diag, DiagLogLevel, trace } from "@opentelemetry/api";
import type { Logger } from "./logger.ts";
import type { TracesConfig } from "./observe-settings.ts";
import { ConfigError } from "../values/errors.ts";
import { MINUTE_MS } from "../values/durations.ts";

export type Tracing = { readonly stop: () => Promise<void> };

/**
 * Sends the spans of this process to an OTLP/HTTP receiver, where OTEL_EXPORTER_OTLP_ENDPOINT is set. The packages are loaded only
 * then: they take some ten megabytes of memory.
 *
 * OpenTelemetry keeps its provider for the whole process, so the last program of a process that starts its tracing has it.
 *
 * @throws {ConfigError} where the packages are not installed.
 */
export async function startTracing(
  { traces }: { readonly traces: TracesConfig | undefined },
  logger: Logger,
): Promise<Tracing> {
  if (traces === undefined) return { stop: () => Promise.resolve() };
  const { AsyncLocalStorageContextManager, OTLPTraceExporter, resourceFromAttributes, sdk } = await load();
  diag.setLogger(reportTo(logger), { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  const exporter = new OTLPTraceExporter({
    url: `${traces.endpoint}/v1/traces`,
    headers: { ...traces.headers },
    // A collector runs nearby. A slow one must not hold up the end of the program.
    timeoutMillis: EXPORT_MS,
  });
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ "service.name": traces.service, "process.pid": process.pid }),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(traces.share) }),
    spanProcessors: [
      new sdk.BatchSpanProcessor({
        exporter,
        scheduledDelayMillis: BATCH_MS,
        exportTimeoutMillis: EXPORT_MS,
      }),
    ],
  });
  const contexts = new AsyncLocalStorageContextManager().enable();
  context.disable();
  trace.disable();
  context.setGlobalContextManager(contexts);
  trace.setGlobalTracerProvider(provider);
  return {
    async stop() {
      trace.disable();
      context.disable();
      await provider.shutdown();
      diag.disable();
    },
  };
}

const EXPORT_MS = 2_000;
// An operator who looks for a trace waits no longer.
const BATCH_MS = 1_000;

async function load() {
  try {
    const [contexts, exporter, resources, sdk] = await Promise.all([
      import("@opentelemetry/context-async-hooks"),
      import("@opentelemetry/exporter-trace-otlp-http"),
      import("@opentelemetry/resources"),
      import("@opentelemetry/sdk-trace"),
    ]);
    return { ...contexts, ...exporter, ...resources, sdk };
  } catch (cause) {
    throw new ConfigError(
      "OTEL_EXPORTER_OTLP_ENDPOINT is set, and the packages of OpenTelemetry are missing. Install the optional packages (npm ci without --omit=optional).",
      { cause },
    );
  }
}

// The exporter reports each batch, and a collector may be away for hours.
const LINE_MS = 10 * MINUTE_MS;

function reportTo(logger: Logger) {
  let lastLine = -Infinity;
  const report = (message: string): void => {
    if (performance.now() - lastLine < LINE_MS) return;
    lastLine = performance.now();
    logger.warn({ event: "traces_not_exported", cause: message.slice(0, 300) }, "Traces cannot be exported");
  };
  const nothing = (): void => undefined;
  return { error: report, warn: report, info: nothing, debug: nothing, verbose: nothing };
}
