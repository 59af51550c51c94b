import { z } from "zod";
import { ipAddress, wholeNumber, withoutSlash } from "./setting-values.ts";

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** The address on which a process serves its metrics. */
export type MetricsConfig = { readonly host: string; readonly port: number };

/** The group that gets alerts instead of the operators' own chats, and the topic in it. */
export type OperatorChat = { readonly telegramChatId: number; readonly threadId: number | undefined };

// Telegram's link to a topic is https://t.me/c/<group>/<topic>, and the id of a supergroup is that number behind -100.
const CHAT = /^(?:https:\/\/t\.me\/c\/|-100)(\d{5,13})(?:\/(\d{1,10}))?$/;

const operatorChat = z
  .string()
  .regex(
    CHAT,
    "must be the id of a supergroup (-100…), or the link of one of its topics (https://t.me/c/…/…)",
  )
  .transform((text): OperatorChat => {
    const [, group = "", topic] = CHAT.exec(text) ?? [];
    return {
      telegramChatId: Number(`-100${group}`),
      threadId: topic === undefined ? undefined : Number(topic),
    };
  });

/** The receiver of traces. */
export type TracesConfig = {
  /** Without `/v1/traces` and without a trailing slash. */
  readonly endpoint: string;
  /** May hold a secret of the receiver. */
  readonly headers: Readonly<Record<string, string>>;
  readonly service: string;
  /** The part of the traces that is recorded, from 0 to 1. */
  readonly share: number;
};

const SHARE = "must be a number from 0 to 1";

/** `name=value,name=value`, with encoded values (https://opentelemetry.io/docs/specs/otel/protocol/exporter). */
const headers = z
  .string()
  .default("")
  .transform((text) => text.split(",").filter((part) => part.trim() !== ""))
  .pipe(
    z.array(
      z
        .string()
        .regex(/^\s*[\w-]+=[^\s,]+\s*$/, "must look like name=value,name=value")
        .transform(readHeader),
    ),
  );

function readHeader(part: string): readonly [name: string, value: string] {
  const [name = "", ...value] = part.trim().split("=");
  return [name, decode(value.join("="))];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The names of OpenTelemetry's own specification, so that a collector's documentation fits. */
const tracesKeys = {
  OTEL_EXPORTER_OTLP_ENDPOINT: withoutSlash.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: headers,
  OTEL_SERVICE_NAME: z.string().default("paygateprime"),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number({ error: SHARE }).min(0, SHARE).max(1, SHARE).default(1),
};

/** The settings of what an operator sees of the program. */
export const observeKeys = {
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(", ")}` }).default("info"),
  METRICS_PORT: wholeNumber(0, 65_535).optional(),
  // Metrics tell about sales, so only programs of this machine read them by default.
  METRICS_HOST: ipAddress.default("127.0.0.1"),
  OPERATOR_CHAT: operatorChat.optional(),
  ...tracesKeys,
};

export type ObserveConfig = {
  readonly logLevel: LogLevel;
  /** Undefined: there are no metrics. */
  readonly metrics: MetricsConfig | undefined;
  readonly operatorChat: OperatorChat | undefined;
  /** Undefined: there are no traces. */
  readonly traces: TracesConfig | undefined;
};

export const readObserveSettings = (values: z.infer<z.ZodObject<typeof observeKeys>>): ObserveConfig => ({
  logLevel: values.LOG_LEVEL,
  metrics:
    values.METRICS_PORT === undefined ? undefined : { host: values.METRICS_HOST, port: values.METRICS_PORT },
  operatorChat: values.OPERATOR_CHAT,
  traces:
    values.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
      ? undefined
      : {
          endpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT,
          headers: Object.fromEntries(values.OTEL_EXPORTER_OTLP_HEADERS),
          service: values.OTEL_SERVICE_NAME,
          share: values.OTEL_TRACES_SAMPLER_ARG,
        },
});
