import { z } from "zod";
import { ipAddress, wholeNumber } from "./setting-values.ts";

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** The address on which a process serves its metrics. */
export type MetricsConfig = { readonly host: string; readonly port: number };

/** The settings of what an operator sees of the program. */
export const observeKeys = {
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(", ")}` }).default("info"),
  METRICS_PORT: wholeNumber(0, 65_535).optional(),
  // Metrics tell about sales, so only programs of this machine read them by default.
  METRICS_HOST: ipAddress.default("127.0.0.1"),
};

/** Undefined: there are no metrics. */
export const readMetricsSettings = (
  values: z.infer<z.ZodObject<typeof observeKeys>>,
): MetricsConfig | undefined =>
  values.METRICS_PORT === undefined ? undefined : { host: values.METRICS_HOST, port: values.METRICS_PORT };
