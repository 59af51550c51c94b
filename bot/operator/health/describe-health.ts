import type { FixedTextKey, Texts } from "../../platform/texts/texts.ts";
import { findProblems } from "./find-problems.ts";
import type { Health, Problem, ProblemKind } from "./find-problems.ts";

const names = {
  ledger: "health-name-ledger",
  custody: "health-name-custody",
  clock: "health-name-clock",
  undelivered: "health-name-undelivered",
  updates: "health-name-updates",
  telegram: "health-name-telegram",
  jobs_due: "health-name-jobs-due",
  removals: "health-name-removals",
  jobs_failed: "health-name-jobs-failed",
  held: "health-name-held",
  channels: "health-name-channels",
} as const satisfies Record<ProblemKind, FixedTextKey>;

const remedies = {
  ledger: "health-remedy-ledger",
  custody: "health-remedy-custody",
  clock: "health-remedy-clock",
  undelivered: "health-remedy-undelivered",
  updates: "health-remedy-updates",
  telegram: "health-remedy-telegram",
  jobs_due: "health-remedy-jobs-due",
  removals: "health-remedy-removals",
  jobs_failed: "health-remedy-jobs-failed",
  held: "health-remedy-held",
  channels: "health-remedy-channels",
} as const satisfies Record<ProblemKind, FixedTextKey>;

/** HTML: a problem, its beginning and what to do about it. */
function describeProblem(texts: Texts, { kind, since }: Problem): string {
  const problem = texts.plain(names[kind]);
  const title =
    since === undefined
      ? texts.html("health-problem", { problem })
      : texts.html("health-problem-since", { problem, since: texts.date(since) });
  return `${title}\n${texts.html(remedies[kind])}`;
}

const SHOWN = 3;

/** HTML: the oldest problems, each with what to do about it, and the number of the others. */
function describeProblems(texts: Texts, problems: readonly Problem[]): string {
  const more = problems.length - SHOWN;
  return [
    texts.html("health-problems"),
    ...problems.slice(0, SHOWN).map((problem) => describeProblem(texts, problem)),
    ...(more > 0 ? [texts.html("health-more", { count: more })] : []),
  ].join("\n\n");
}

/** HTML: the page of /health. */
export function describeHealth(texts: Texts, health: Health): string {
  const problems = findProblems(health);
  return [
    texts.html("health-title", { when: texts.date(health.at) }),
    describeNumbers(texts, health).join("\n"),
    problems.length === 0 ? texts.html("health-well") : describeProblems(texts, problems),
  ].join("\n\n");
}

// Telegram does not answer.
const UNKNOWN = "?";

function describeNumbers(texts: Texts, health: Health): string[] {
  const due = health.jobs.filter(({ state }) => state === "due").reduce((sum, { count }) => sum + count, 0);
  const wrong = health.ledger.filter(({ sum }) => sum !== 0);
  const sums = wrong.map(({ currency, sum }) => `${sum} ${currency}`).join(", ");
  return [
    texts.html("health-undelivered", { count: health.undelivered.count }),
    texts.html("health-held", { count: health.held.count }),
    texts.html("health-ledger", { sum: wrong.length === 0 ? texts.plain("health-ledger-fits") : sums }),
    texts.html("health-updates", { count: health.updates.count }),
    texts.html("health-telegram", { count: health.atTelegram?.count ?? UNKNOWN }),
    texts.html("health-jobs-due", { count: due }),
    texts.html("health-jobs-failed", { count: health.failedJobs.count }),
    texts.html("health-removals", { count: health.lateRemovals.count }),
    texts.html("health-channels", { count: health.brokenChannels.count }),
    texts.html("health-broadcasts", { count: health.broadcasts.count }),
  ];
}

/** HTML: the message about problems that nobody asked for. */
export const describeAlert = (texts: Texts, problems: readonly Problem[]): string =>
  `${describeProblems(texts, problems)}\n\n${texts.html("health-alert-more")}`;

/** HTML: takes the place of an alert whose problems are over. */
export const describeEnd = (
  texts: Texts,
  {
    kinds,
    from,
    until,
  }: { readonly kinds: readonly ProblemKind[]; readonly from: Date; readonly until: Date },
): string =>
  [
    texts.html("health-over", { from: texts.date(from), until: texts.date(until) }),
    ...kinds.map((kind) => `<s>${texts.html(names[kind])}</s>`),
  ].join("\n");
