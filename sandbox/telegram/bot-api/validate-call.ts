import { fieldType, methodSpelling, methodTable } from "./bot-api-table.ts";
import type { Fields } from "./bot-api-table.ts";
import type { Call } from "./read-call.ts";
import { badRequest, BotApiError } from "./bot-api-error.ts";

/** The position of a value in the call, for error descriptions: `reply_markup.inline_keyboard[0][0].text`. */
type Path = string;
type Files = Call["files"];

/**
 * Validates a call against the Bot API's tables: 404 for an unknown method, 400 for a parameter that is unknown,
 * missing or of another type, at any depth. The real Telegram is more lenient (it ignores unknown parameters and takes
 * numbers written as strings); this strictness reveals mistakes in tests.
 */
export function validateCall(call: Call): void {
  const fields = methodTable.methods[methodSpelling(call.method) ?? ""];
  if (fields === undefined) throw new BotApiError(404, "Not Found");
  checkFields(call.parameters, fields, "", call.files);
  checkFilesAreUsed(call);
}

function checkFields(
  values: Readonly<Record<string, unknown>>,
  fields: Fields,
  path: Path,
  files: Files,
): void {
  for (const name of Object.keys(fields.required)) {
    const value = values[name];
    if (value === undefined || (path === "" && value === "" && name in emptyTexts)) throw missing(name, path);
  }
  for (const [name, value] of Object.entries(values)) {
    const inside = path === "" ? name : `${path}.${name}`;
    const type = fieldType(fields, name);
    if (type === undefined) throw badRequest(`unknown parameter "${inside}"`);
    checkValue(value, type.split("|"), inside, files);
  }
}

/** Telegram's own descriptions where they are known. For these parameters, an empty string counts as missing. */
const emptyTexts: Readonly<Record<string, string>> = {
  chat_id: "chat_id is empty",
  from_chat_id: "chat_id is empty",
  text: "message text is empty",
  user_id: "invalid user_id specified",
  message_id: "message identifier is not specified",
  photo: "there is no photo in the request",
  document: "there is no document in the request",
  video: "there is no video in the request",
  audio: "there is no audio in the request",
  animation: "there is no animation in the request",
  voice: "there is no voice in the request",
  sticker: "there is no sticker in the request",
};

function missing(name: string, path: Path): BotApiError {
  const text = path === "" ? emptyTexts[name] : undefined;
  return badRequest(text ?? `parameter "${path === "" ? name : `${path}.${name}`}" is required`);
}

function checkValue(value: unknown, types: readonly string[], path: Path, files: Files): void {
  if (Array.isArray(value)) {
    const elements = types.flatMap((type) => (type.startsWith("Array of ") ? [type.slice(9)] : []));
    if (elements.length === 0) throw illTyped(types, path);
    for (const [index, element] of value.entries()) checkValue(element, elements, `${path}[${index}]`, files);
    return;
  }
  if (types.some((type) => scalarFits(value, type, path, files))) return;
  const objects = types.flatMap(
    (type) => methodTable.unions[type] ?? (type in methodTable.objects ? [type] : []),
  );
  if (typeof value !== "object" || value === null || objects.length === 0) throw illTyped(types, path);
  checkObject(value as Record<string, unknown>, objects, path, files);
}

function scalarFits(value: unknown, type: string, path: Path, files: Files): boolean {
  switch (type) {
    case "Integer":
      return Number.isSafeInteger(value);
    case "Float":
      return typeof value === "number" && Number.isFinite(value);
    case "Boolean":
      return typeof value === "boolean";
    case "Object":
      return typeof value === "object" && value !== null;
    case "String":
      return typeof value === "string" && !value.includes("\0");
    case "InputFile":
      return isUpload(value, path, files);
    default:
      return type === `'${String(value)}'`;
  }
}

/** `attach://<name>` must name a file of the same request. */
function isUpload(value: unknown, path: Path, files: Files): boolean {
  if (typeof value !== "string" || !value.startsWith("attach://")) return false;
  if (files.has(value.slice("attach://".length))) return true;
  throw badRequest(`there is no file "${value}" for parameter "${path}" in the request`);
}

/** A value must fit one of several object types. The error comes from the most similar type. */
function checkObject(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
  path: Path,
  files: Files,
): void {
  const refusals: BotApiError[] = [];
  for (const name of mostAlike(value, names)) {
    try {
      checkFields(value, methodTable.objects[name] ?? { required: {}, optional: {} }, path, files);
      return;
    } catch (error) {
      if (!(error instanceof BotApiError)) throw error;
      refusals.push(error);
    }
  }
  throw refusals[0] ?? illTyped(names, path);
}

/** Orders by matching literals (`type: 'photo'`), then by the share of present required fields. */
function mostAlike(value: Readonly<Record<string, unknown>>, names: readonly string[]): string[] {
  const likeness = (name: string): number => {
    const required = Object.entries(methodTable.objects[name]?.required ?? {});
    const fixed = required.filter(([, type]) => type.startsWith("'"));
    const fits = fixed.every(([field, type]) => type === `'${String(value[field])}'`);
    const present = required.filter(([field]) => value[field] !== undefined).length;
    return (fits && fixed.length > 0 ? 2 : 0) + present / Math.max(required.length, 1);
  };
  const ranked = names.map((name) => ({ name, score: likeness(name) }));
  return ranked.sort((a, b) => b.score - a.score).map(({ name }) => name);
}

function illTyped(types: readonly string[], path: Path): BotApiError {
  if (path === "reply_markup") return badRequest("object expected as reply markup");
  return badRequest(`parameter "${path}" must be ${types.join(" or ")}`);
}

function checkFilesAreUsed({ parameters, files }: Call): void {
  if (files.size === 0) return;
  const written = JSON.stringify(parameters);
  for (const name of files.keys())
    if (!written.includes(JSON.stringify(`attach://${name}`)))
      throw badRequest(`unknown parameter "${name}": no parameter refers to this file`);
}
