import type { JSX } from "preact";
import type { LogLine } from "../../view.ts";
import { useDesk } from "../desk.ts";
import { exactTime, pretty } from "../words.ts";

/** Calls of the Bot API and notices of payments, newest first. */
export function LogTab(): JSX.Element {
  const { view } = useDesk();
  if (view.log.length === 0) return <p class="soft">Nothing was called yet.</p>;
  return (
    <ol class="calls" reversed>
      {view.log.toReversed().map((line) => (
        <li key={`${line.kind}-${line.id}`}>
          <Line line={line} />
        </li>
      ))}
    </ol>
  );
}

function Line({ line }: { line: LogLine }): JSX.Element {
  const { code, at, answer } = line;
  const isGood = code !== null && code < 300;
  return (
    <details class={line.kind}>
      <summary>
        <time dateTime={at}>{exactTime(at)}</time>
        <b>{line.kind === "call" ? line.method : `IPN ${line.status ?? "of nobody"}`}</b>
        <span class={isGood ? "code good" : "code bad"}>{code ?? "cut"}</span>
      </summary>
      {line.kind === "ipn" && (
        <p class="soft">
          {line.origin}
          {line.payment !== null && `, payment ${line.payment}`}, {line.attempts}{" "}
          {line.attempts === 1 ? "attempt" : "attempts"}
        </p>
      )}
      <pre>{pretty(line.kind === "call" ? line.parameters : line.body)}</pre>
      <pre>{pretty(answer)}</pre>
    </details>
  );
}
