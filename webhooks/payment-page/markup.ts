import { escapeHtml } from "../../bot/platform/texts/texts.ts";

/** A piece of HTML that was put together here; every text that is no such piece is escaped. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export type Piece = string | number | Markup | undefined | readonly Piece[];

/**
 * HTML with values in it, in texts or in attributes with quotes around them. Undefined: nothing. It is not called `html`, by
 * which formatters know a text in which they may move white space.
 */
export const markup = (texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(String.raw({ raw: texts }, ...pieces.map(write)));

function write(piece: Piece): string {
  if (piece === undefined) return "";
  if (piece instanceof Markup) return piece.source;
  return typeof piece === "object" ? piece.map(write).join("") : escapeHtml(String(piece));
}
