import { REQUEST_KINDS } from "./crowd.ts";
import type { RequestKind } from "./crowd.ts";
import type { Gaps } from "./gap.ts";
import type { Outcome } from "./outcome.ts";
import type { Scenario } from "./scenarios.ts";

export type ScenarioResult = Outcome & {
  readonly scenario: Scenario;
  readonly visits: number;
  readonly gaps: Readonly<Record<RequestKind, Gaps>>;
  /** Whether all jobs have ended and all updates are taken. */
  readonly isIdle: boolean;
};

/** The aims that a scenario has missed, each in a line. */
export function findMissedAims(result: ScenarioResult): string[] {
  const { scenario, gaps, lost, doubled, apologies, refusedPayments, ledger, isIdle } = result;
  const slow = REQUEST_KINDS.flatMap((kind) => {
    const { gapMs, slowestMs } = gaps[kind];
    return [
      ...(gapMs > scenario.gapMs
        ? [`${kind}: a gap of ${seconds(gapMs)} s, aim ${seconds(scenario.gapMs)} s`]
        : []),
      ...(slowestMs > scenario.delayMs
        ? [`${kind}: somebody waited for ${seconds(slowestMs)} s, aim ${seconds(scenario.delayMs)} s`]
        : []),
    ];
  });
  return [
    ...slow,
    ...lost.map((line) => `lost: ${line}`),
    ...doubled.map((line) => `doubled: ${line}`),
    ...apologies.map((line) => `apology: ${line}`),
    ...(refusedPayments > 0 && scenario.mayRefusePayments !== true
      ? [`${refusedPayments} payments were refused`]
      : []),
    ...(ledger === "0" ? [] : [`the ledger does not add up: ${ledger}`]),
    ...(isIdle ? [] : ["jobs or updates are left"]),
  ];
}

/** A table in Markdown. A cell with two times has the gap and the longest wait, in seconds. */
export function drawTable(results: readonly ScenarioResult[]): string {
  const head = [
    "scenario",
    "sales",
    ...REQUEST_KINDS,
    "lost",
    "doubled",
    "ledger",
    "apologies",
    "refused",
    "",
  ];
  const rows = results.map((result) => [
    result.scenario.title,
    String(result.visits),
    ...REQUEST_KINDS.map(
      (kind) => `${seconds(result.gaps[kind].gapMs)} / ${seconds(result.gaps[kind].slowestMs)}`,
    ),
    String(result.lost.length),
    String(result.doubled.length),
    result.ledger,
    String(result.apologies.length),
    String(result.refusedPayments),
    findMissedAims(result).length === 0 ? "✓" : "✗",
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

const seconds = (milliseconds: number): string => (milliseconds / 1_000).toFixed(1);
