/**
 * Generates bot-api-methods.json, the schema of all calls:
 * `node sandbox/telegram/bot-api/make-method-table.ts <spec.json>`.
 *
 * The spec is the api.json of https://github.com/PaulSonOfLars/telegram-bot-api-spec, extracted from
 * https://core.telegram.org/bots/api. bot-api-supplement.ts adds types that grammY has and the spec lacks.
 *
 * The real Telegram ignores unknown parameters. The local one refuses them, because a lenient test double cannot
 * reveal a misspelt parameter.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fields, MethodTable } from "./bot-api-table.ts";
import { supplement } from "./bot-api-supplement.ts";

type SpecField = { name: string; types: string[]; required: boolean; description: string };
type SpecEntry = { name: string; fields?: SpecField[]; subtypes?: string[] };
type Spec = { version: string; methods: Record<string, SpecEntry>; types: Record<string, SpecEntry> };

function makeMethodTable(spec: Spec): MethodTable {
  const methods = Object.fromEntries(Object.values(spec.methods).map((one) => [one.name, fieldsOf(one)]));
  const objects: Record<string, Fields> = {};
  const unions: Record<string, readonly string[]> = {};
  for (const entry of Object.values(spec.types)) {
    if (entry.subtypes !== undefined) unions[entry.name] = entry.subtypes;
    else if (entry.name !== "InputFile") objects[entry.name] = fieldsOf(entry);
  }
  addAll(methods, supplement.methods);
  addAll(objects, supplement.objects);
  const reached = reachableTypes(methods, objects, unions);
  return { version: spec.version, methods, objects: pick(objects, reached), unions: pick(unions, reached) };
}

function fieldsOf(entry: SpecEntry): Fields {
  const required: Record<string, string> = {};
  const optional: Record<string, string> = {};
  for (const field of entry.fields ?? []) (field.required ? required : optional)[field.name] = typeOf(field);
  return { required, optional };
}

function typeOf(field: SpecField): string {
  const literal = /\b(?:must be|always) "?([a-z][a-z0-9_]*)"?$/u.exec(field.description)?.[1];
  if (literal !== undefined && (field.name === "type" || field.name === "source")) return `'${literal}'`;
  // For fields of objects, the spec has only String for "a file_id, an URL or attach://<name>".
  const uploads = field.description.includes("attach://") && !field.types.includes("InputFile");
  return (uploads ? ["InputFile", ...field.types] : field.types).join("|");
}

function addAll(target: Record<string, Fields>, additions: Readonly<Record<string, Partial<Fields>>>): void {
  for (const [name, addition] of Object.entries(additions)) {
    const known = target[name];
    target[name] = {
      required: { ...known?.required, ...addition.required },
      optional: { ...known?.optional, ...addition.optional },
    };
  }
}

/** The names of all types that a method's parameters can contain, at any depth. */
function reachableTypes(
  methods: Record<string, Fields>,
  objects: Record<string, Fields>,
  unions: Record<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const visitFields = (fields: Fields): void => {
    for (const type of [...Object.values(fields.required), ...Object.values(fields.optional)])
      for (const part of type.split("|")) visit(part.replace(/^(?:Array of )+/u, ""));
  };
  const visit = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const member of unions[name] ?? []) visit(member);
    const fields = objects[name];
    if (fields !== undefined) visitFields(fields);
  };
  for (const fields of Object.values(methods)) visitFields(fields);
  return reached;
}

function pick<A>(record: Record<string, A>, names: ReadonlySet<string>): Record<string, A> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
}

/** One line per entry, so that an API change has a readable diff. */
function printMethodTable(table: MethodTable): string {
  const section = (name: string, entries: Readonly<Record<string, unknown>>): string => {
    const lines = Object.entries(entries).map(
      ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    );
    return `${JSON.stringify(name)}: {\n${lines.join(",\n")}\n}`;
  };
  const { version, methods, objects, unions } = table;
  const sections = [section("methods", methods), section("objects", objects), section("unions", unions)];
  return `{\n"version": ${JSON.stringify(version)},\n${sections.join(",\n")}\n}\n`;
}

const [, , path] = process.argv;
if (path === undefined) throw new Error("Give the path of the spec file (api.json) as the only argument.");
const spec = JSON.parse(readFileSync(path, "utf8")) as Spec;
writeFileSync(join(import.meta.dirname, "bot-api-methods.json"), printMethodTable(makeMethodTable(spec)));
