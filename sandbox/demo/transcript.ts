import { styleText } from "node:util";
import { loadTranslations } from "../../bot/platform/texts/texts.ts";

/** Prints the demo for a reader. Colours appear only on a terminal that supports them. */
export type Transcript = {
  title(text: string, explanation: string): void;
  heading(text: string): void;
  /** A message or an action, with its buttons row by row. */
  line(from: string, to: string, text: string, buttons?: readonly (readonly string[])[]): void;
  /** A checked fact. */
  checked(fact: string): void;
  /** A change of the sandbox's clock. */
  time(from: Date, to: Date): void;
  table(rows: readonly (readonly string[])[]): void;
};

const WIDTH = 100;
const INDENT = "  ";
/** Width of "NOWPayments → bot" and a gap. */
const SPEAKER_WIDTH = 19;

export function openTranscript(write: (text: string) => void): Transcript {
  const texts = loadTranslations().for("en");
  const print = (...lines: string[]): void => write(`${lines.join("\n")}\n`);
  return {
    title: (text, explanation) => print("", styleText("bold", text), ...wrap(explanation, WIDTH)),
    heading: (text) =>
      print(
        "",
        styleText(["bold", "cyan"], `── ${text} ${"─".repeat(Math.max(3, WIDTH - text.length - 4))}`),
      ),
    line(from, to, text, buttons = []) {
      const speaker = `${from} → ${to}`.padEnd(SPEAKER_WIDTH);
      const rows = buttons
        .filter((row) => row.length > 0)
        .map((row) => row.map((label) => `[${label}]`).join(" "));
      const lines = text === "" ? [] : wrap(text, WIDTH - INDENT.length - SPEAKER_WIDTH);
      const [first = "", ...rest] = [...lines, ...rows.map((row) => styleText("yellow", row))];
      const empty = " ".repeat(SPEAKER_WIDTH);
      const colour = from === "bot" ? "blue" : "magenta";
      print(
        `${INDENT}${styleText(colour, speaker)}${first}`,
        ...rest.map((line) => (line === "" ? "" : `${INDENT}${empty}${line}`)),
      );
    },
    checked(fact) {
      const [first = "", ...rest] = wrap(fact, WIDTH - INDENT.length - 2);
      print(`${INDENT}${styleText("green", "✓")} ${first}`, ...rest.map((line) => `${INDENT}  ${line}`));
    },
    time(from, to) {
      const moved = `${texts.date(from)} → ${texts.date(to)}`;
      print(`${INDENT}${styleText("dim", "the clock".padEnd(SPEAKER_WIDTH) + moved)}`);
    },
    table(rows) {
      const widths = rows.reduce<number[]>(
        (known, row) => row.map((cell, column) => Math.max(known[column] ?? 0, cell.length)),
        [],
      );
      // Right-aligned numbers.
      const cells = (row: readonly string[]): string[] =>
        row.map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === row.length - 1 ? cell.padStart(width) : cell.padEnd(width);
        });
      print(...rows.map((row) => `${INDENT}${INDENT}${cells(row).join("  ")}`));
    },
  };
}

/** Breaks lines between words. A word longer than a line stays whole, which keeps links intact for copying. */
function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line !== "" && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}
