import type { CallRecord } from "../../telegram/index.ts";
import type { LoggedExchange } from "../state/traffic-log.ts";
import type { LogLine } from "../api/view.ts";

/** A message has up to 4,096 characters; a log line shows fewer. */
const MAX_LENGTH = 1_000;

export function describeLogLine(passed: LoggedExchange): LogLine {
  const { id, kind } = passed;
  const at = passed.at.toISOString();
  if (kind === "call") {
    const { method, parameters, response } = passed.call;
    const code = codeOf(response);
    return {
      id,
      kind,
      at,
      method,
      parameters: shorten(toJson(parameters)),
      code,
      answer: answerOf(response),
    };
  }
  const { name, payment, status, origin, body, attempts } = passed.report;
  const last = attempts.at(-1);
  return {
    id,
    kind,
    at,
    name,
    payment,
    status,
    origin,
    body: shorten(body),
    attempts: attempts.length,
    code: last?.httpStatus ?? null,
    answer: shorten(last?.answer ?? ""),
  };
}

const codeOf = (response: CallRecord["response"]): number | null => {
  if (response === undefined) return null;
  return response.ok ? 200 : response.error_code;
};

const answerOf = (response: CallRecord["response"]): string => {
  if (response === undefined) return "";
  return shorten(response.ok ? toJson(response.result) : response.description);
};

// JSON.stringify returns undefined for an undefined result.
const toJson = (value: unknown): string => JSON.stringify(value) ?? "";

const shorten = (text: string): string => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text);
