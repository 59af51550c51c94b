import { parseArgs } from "node:util";
import { pino } from "pino";
import { ConfigError, readConfig } from "../bot/platform/config.ts";
import { watchFaults } from "../bot/platform/faults.ts";
import { createLogger } from "../bot/platform/logger.ts";
import { playDemo } from "./demo/demo.ts";
import { openTranscript } from "./demo/transcript.ts";
import { NotSeen } from "./demo/until.ts";
import { startSandbox, startTemporaryPostgres } from "./sandbox.ts";
