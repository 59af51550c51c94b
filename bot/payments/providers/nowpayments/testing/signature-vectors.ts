import { readFileSync } from "node:fs";
import { join } from "node:path";
import given from "./vector-bodies.json" with { type: "json" };

/** A body that a real tool wrote, and the text that the same tool signed; see make-vectors.sh. */
export type SignatureVector = {
  readonly tool: string;
  readonly manner: string;
  readonly what: string;
  readonly expected: string;
  readonly body: string;
  readonly signed: string;
  readonly signature: string;
};

export const VECTOR_SECRET = given.secret;

export const SIGNATURE_VECTORS: readonly SignatureVector[] = readFileSync(
  join(import.meta.dirname, "signature-vectors.tsv"),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [tool = "", manner = "", what = "", expected = "", body = "", signed = "", signature = ""] =
      line.split("\t");
    return { tool, manner, what, expected, body, signed, signature };
  });
