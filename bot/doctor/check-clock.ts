import { ok, wrong } from "./finding.ts";
import type { Finding } from "./finding.ts";

/** Another machine's time, which it told between two moments of this machine's clock. All in milliseconds. */
export type Comparison = {
  readonly before: number;
  readonly after: number;
  readonly theirs: number;
  /** The digits that their time lacks: 1000 for a time in whole seconds. */
  readonly precision: number;
};

// Telegram's and the database's times decide beside our own, and people notice a reminder that comes some seconds early. A
// machine that synchronises its clock is within milliseconds.
const LIMIT_MS = 5_000;

export function compareClocks(subject: string, server: string, comparison: Comparison): Finding {
  const { before, after, theirs, precision } = comparison;
  const ahead = before - (theirs + precision);
  const behind = theirs - after;
  const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 1_000)} s`;
  const remedy = "Synchronise the clocks of both machines (chrony, systemd-timesyncd).";
  if (ahead > LIMIT_MS)
    return wrong(subject, `This machine is ${seconds(ahead)} ahead of ${server}. ${remedy}`);
  if (behind > LIMIT_MS)
    return wrong(subject, `This machine is ${seconds(behind)} behind ${server}. ${remedy}`);
  return ok(subject, `within ${LIMIT_MS / 1_000} s of ${server}`);
}
