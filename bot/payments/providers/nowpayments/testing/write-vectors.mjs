import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";

const { secret, bodies } = JSON.parse(readFileSync("vector-bodies.json", "utf8"));

// The sample in NOWPayments' documentation; lists become objects.
const sample = (value) =>
  Object.keys(value)
    .sort()
    .reduce((sorted, key) => {
      const part = value[key];
      sorted[key] = part && typeof part === "object" ? sample(part) : part;
      return sorted;
    }, {});

// NOWPayments' own library; lists stay.
const library = (value) =>
  Array.isArray(value)
    ? value.map(library)
    : value && typeof value === "object"
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, library(value[key])]),
        )
      : value;

// JavaScript's numbers cannot say what these bodies say, so that only a body of JavaScript's own can be signed.
const beyondNumbers = ["integers above 2^53", "minus nothing"];

for (const [what, text] of Object.entries(bodies)) {
  const value = JSON.parse(text);
  const body = JSON.stringify(value);
  const row = (manner, expected, sent, signed) => {
    const signature = createHmac("sha512", secret).update(signed).digest("hex");
    console.log(["javascript", manner, what, expected, sent, signed, signature].join("\t"));
  };
  const sorted = JSON.stringify(sample(value));
  const withLists = JSON.stringify(library(value));
  const whitelisted = JSON.stringify(value, Object.keys(value).sort());
  row("the documentation's sample", "accepted", body, sorted);
  if (withLists !== sorted) row("the library's way with lists", "accepted", body, withLists);
  if (whitelisted.length < withLists.length) row("the keys as a whitelist", "refused", body, whitelisted);
  if (text !== body) {
    const expected = beyondNumbers.includes(what) ? "refused" : "accepted";
    row("a body that another tool wrote, the documentation's sample", expected, text, sorted);
  }
}
