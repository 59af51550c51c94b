export { databaseFault } from "./health.ts";
export { startHealth } from "./start-health.ts";
export { startMetrics } from "./start-metrics.ts";
export { startWeb } from "./start-web.ts";
