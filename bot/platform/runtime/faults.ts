import { GrammyError, HttpError } from "grammy";

// Postgres, appendix A, and the errors of the network under it.
const databaseFaults =
  /^(?:08...|53...|57P0[1235]|57014|55000|40001|40P01|25006|P1001|P1002|P1008|P1017|P2024|P2028|P2034|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
// node-postgres and its pool give these errors no code.
const lostConnections =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout|not queryable/;

/**
 * A fault of Telegram or of the database that is over later: the same work succeeds then. False for a refusal, and for a bug.
 */
export function isFault(error: unknown): boolean {
  if (error instanceof HttpError) return true;
  if (error instanceof GrammyError) return error.error_code === 429 || error.error_code >= 500;
  return isDatabaseFault(error, 0);
}

/** Prisma wraps the driver's error several times. */
function isDatabaseFault(error: unknown, depth: number): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const { code, originalCode, message, cause, meta } = error as Partial<Record<string, unknown>>;
  if ([code, originalCode].some((one) => typeof one === "string" && databaseFaults.test(one))) return true;
  if (typeof message === "string" && lostConnections.test(message)) return true;
  const inner = (meta as { readonly driverAdapterError?: unknown } | undefined)?.driverAdapterError;
  return isDatabaseFault(cause, depth + 1) || isDatabaseFault(inner, depth + 1);
}
