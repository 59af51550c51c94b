import type { JSX } from "preact";
import type { LogLine } from "../../api/view.ts";
import { usePage } from "../state/page-context.ts";
import { exactTime, pretty, shortDay } from "../ui/format.ts";

/**
 * Bot API calls and the providers' reports, newest first. The oldest line is the key of its group, because an open group stays open
 * while lines are added to it.
 */
export function LogTab(): JSX.Element {
  const { view } = usePage();
  if (view.log.length === 0) return <p class="soft">No calls yet.</p>;
  const today = view.now.slice(0, 10);
  return (
    <ol class="calls" reversed>
      {foldIntroductions(view.log.toReversed()).map((lines) => (
        <li key={keyOf(lines.at(-1) ?? lines[0])}>
          {lines.length === 1 ? (
            <Line line={lines[0]} today={today} />
          ) : (
            <Introduction lines={lines} today={today} />
          )}
        </li>
      ))}
    </ol>
  );
}

type Lines = readonly [LogLine, ...LogLine[]];

const keyOf = ({ kind, id }: LogLine): string => `${kind}-${id}`;

/** At each start the bot states its commands and descriptions in every language: a hundred calls that answer alike. */
const isIntroduction = (line: LogLine): boolean =>
  line.kind === "call" && line.code === 200 && /^(get|set|delete)(My|ChatMenuButton)/.test(line.method);

function foldIntroductions(lines: readonly LogLine[]): Lines[] {
  const folded: [LogLine, ...LogLine[]][] = [];
  for (const line of lines) {
    const last = folded.at(-1);
    if (last !== undefined && isIntroduction(last[0]) && isIntroduction(line)) last.push(line);
    else folded.push([line]);
  }
  return folded;
}

function Introduction({ lines, today }: { lines: Lines; today: string }): JSX.Element {
  return (
    <details>
      <summary>
        <time dateTime={lines[0].at}>{timeOf(lines[0], today)}</time>
        <b>The bot introduces itself</b>
        <span class="code">{lines.length} calls</span>
      </summary>
      {lines.map((line) => (
        <Line key={keyOf(line)} line={line} today={today} />
      ))}
    </details>
  );
}

/** @param today the day of lines that show the time alone. */
const timeOf = ({ at }: LogLine, today: string): string =>
  at.slice(0, 10) === today ? exactTime(at) : `${shortDay(at)} ${exactTime(at)}`;

function Line({ line, today }: { line: LogLine; today: string }): JSX.Element {
  const { code, at, answer } = line;
  const isGood = code !== null && code < 300;
  return (
    <details class={line.kind}>
      <summary>
        <time dateTime={at}>{timeOf(line, today)}</time>
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
