import { escapeHtml } from "../../bot/platform/texts/texts.ts";

/** HTML that `markup` built. Every other text is escaped. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export type Piece = string | number | Markup | undefined | readonly Piece[];

/**
 * HTML with escaped values, in texts or in quoted attributes. Undefined is the empty text. The name is not `html`, because
 * formatters change the white space of a template with that tag.
 */
export const markup = (texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(String.raw({ raw: texts }, ...pieces.map(write)));

function write(piece: Piece): string {
  if (piece === undefined) return "";
  if (piece instanceof Markup) return piece.source;
  return typeof piece === "object" ? piece.map(write).join("") : escapeHtml(String(piece));
}
