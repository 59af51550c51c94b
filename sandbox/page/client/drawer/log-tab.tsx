import type { JSX } from "preact";
import type { LogLine } from "../../api/view.ts";
import { usePage } from "../state/page-context.ts";
import { exactTime, pretty, shortDay } from "../ui/format.ts";

/** Bot API calls and the providers' reports, newest first. */
export function LogTab(): JSX.Element {
  const { view } = usePage();
  if (view.log.length === 0) return <p class="soft">No calls yet.</p>;
  return (
    <ol class="calls" reversed>
      {view.log.toReversed().map((line) => (
        <li key={`${line.kind}-${line.id}`}>
          <Line line={line} today={view.now.slice(0, 10)} />
        </li>
      ))}
    </ol>
  );
}

/** @param today the day of lines that show the time alone. */
function Line({ line, today }: { line: LogLine; today: string }): JSX.Element {
  const { code, at, answer } = line;
  const isGood = code !== null && code < 300;
  return (
    <details class={line.kind}>
      <summary>
        <time dateTime={at}>
          {at.slice(0, 10) === today ? exactTime(at) : `${shortDay(at)} ${exactTime(at)}`}
        </time>
        <b>{line.kind === "call" ? line.method : `${line.name} ${line.status ?? "without a payment"}`}</b>
        <span class={isGood ? "code good" : "code bad"}>{code ?? "reset"}</span>
      </summary>
      {line.kind === "report" && (
        <p class="soft">
          {line.origin}
          {line.payment !== null && `, ${line.payment}`}, {line.attempts}{" "}
          {line.attempts === 1 ? "attempt" : "attempts"}
        </p>
      )}
      <pre>{pretty(line.kind === "call" ? line.parameters : line.body)}</pre>
      <pre>{pretty(answer)}</pre>
    </details>
  );
}
