import { z } from "zod";
import { ipAddress, wholeNumber } from "./setting-values.ts";

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** The address on which a process serves its metrics. */
export type MetricsConfig = { readonly host: string; readonly port: number };

/** The group that gets alerts instead of the operators' own chats, and the topic in it. */
export type OperatorChat = { readonly chatId: number; readonly threadId: number | undefined };

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
    return { chatId: Number(`-100${group}`), threadId: topic === undefined ? undefined : Number(topic) };
  });

/** The settings of what an operator sees of the program. */
export const observeKeys = {
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(", ")}` }).default("info"),
  METRICS_PORT: wholeNumber(0, 65_535).optional(),
  // Metrics tell about sales, so only programs of this machine read them by default.
  METRICS_HOST: ipAddress.default("127.0.0.1"),
  OPERATOR_CHAT: operatorChat.optional(),
};

export type ObserveConfig = {
  readonly logLevel: LogLevel;
  /** Undefined: there are no metrics. */
  readonly metrics: MetricsConfig | undefined;
  readonly operatorChat: OperatorChat | undefined;
};

export const readObserveSettings = (values: z.infer<z.ZodObject<typeof observeKeys>>): ObserveConfig => ({
  logLevel: values.LOG_LEVEL,
  metrics:
    values.METRICS_PORT === undefined ? undefined : { host: values.METRICS_HOST, port: values.METRICS_PORT },
  operatorChat: values.OPERATOR_CHAT,
});
