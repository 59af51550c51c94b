// ES2026 "JSON.parse source text access": in Node 24, not yet in TypeScript's library.
interface JSON {
  rawJSON(text: string): object;
  parse(
    text: string,
    reviver: (this: unknown, key: string, value: unknown, context: { source?: string }) => unknown,
  ): unknown;
}
