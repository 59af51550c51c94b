import type { IncomingMessage } from "node:http";
import { fieldType, methodSpelling, methodTable } from "./bot-api-table.ts";
import { readMultipart } from "./read-multipart.ts";
import type { UploadedFile } from "./read-multipart.ts";
import { badRequest, BotApiError } from "./bot-api-error.ts";

/**
 * One Bot API call. `method` has the documented spelling when the method is known. A file sent directly under a
 * parameter's name appears in `parameters` as `attach://<name>`, like other uploads.
 */
export type Call = {
  readonly method: string;
  readonly token: string;
  readonly parameters: Record<string, unknown>;
  readonly files: ReadonlyMap<string, UploadedFile>;
};

type Body = {
  readonly parameters: Record<string, unknown>;
  readonly files: ReadonlyMap<string, UploadedFile>;
};

/** Telegram accepts uploads up to 50 MB. */
const maxBodyBytes = 50 * 1024 * 1024;
const noFiles: ReadonlyMap<string, UploadedFile> = new Map();

/**
 * Reads `/bot<token>/<method>` in each way Telegram allows: query string, JSON, url-encoded form, multipart form.
 * Form and query strings are coerced to the types of the table; nothing is validated yet.
 * @throws {BotApiError} 404 for another path, 400 for an unreadable body, 413 for one too large
 */
export async function readCall(request: IncomingMessage): Promise<Call> {
  const url = new URL(request.url ?? "/", "http://telegram");
  const [, token, name] = /^\/bot([^/]+)\/([^/]+)\/?$/u.exec(url.pathname) ?? [];
  if (token === undefined || name === undefined) throw new BotApiError(404, "Not Found");
  const method = methodSpelling(name) ?? name;
  const query = coerceAll(method, Object.fromEntries(url.searchParams));
  const body = parseBody(method, await readBytes(request), request.headers["content-type"] ?? "");
  const call = { method, token: decodeURIComponent(token), files: body.files };
  return { ...call, parameters: { ...query, ...body.parameters } };
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > maxBodyBytes) throw new BotApiError(413, "Request Entity Too Large");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function parseBody(method: string, bytes: Buffer, contentType: string): Body {
  if (bytes.length === 0) return { parameters: {}, files: noFiles };
  const [mediaType = ""] = contentType.split(";");
  switch (mediaType.trim().toLowerCase()) {
    case "application/json":
      return { parameters: parseJsonBody(bytes), files: noFiles };
    case "application/x-www-form-urlencoded":
      return {
        parameters: coerceAll(method, Object.fromEntries(new URLSearchParams(bytes.toString()))),
        files: noFiles,
      };
    case "multipart/form-data": {
      const { texts, files } = readMultipart(bytes, contentType);
      return { parameters: { ...coerceAll(method, texts), ...direct(method, files) }, files };
    }
    default:
      throw badRequest(`cannot read a body of type "${contentType}"`);
  }
}

function parseJsonBody(bytes: Buffer): Record<string, unknown> {
  const value = tryJson(bytes.toString());
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw badRequest("can't parse request body as a JSON object");
}

function direct(method: string, files: ReadonlyMap<string, UploadedFile>): Record<string, string> {
  const names = [...files.keys()].filter((name) => typeOf(method, name) !== undefined);
  return Object.fromEntries(names.map((name) => [name, `attach://${name}`]));
}

function typeOf(method: string, name: string): string | undefined {
  const fields = methodTable.methods[method];
  return fields === undefined ? undefined : fieldType(fields, name);
}

function coerceAll(method: string, texts: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, coerce(text, typeOf(method, name), name)]),
  );
}

/** A text that fits none of the types stays a string; validateCall refuses it with the parameter's name. */
function coerce(text: string, type: string | undefined, name: string): unknown {
  if (type === undefined) return text;
  const types = type.split("|");
  if (types.includes("Integer") && /^-?\d+$/u.test(text)) return Number(text);
  if (types.includes("Float") && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(text)) return Number(text);
  if (types.includes("Boolean") && /^(?:true|1)$/iu.test(text)) return true;
  if (types.includes("Boolean") && /^(?:false|0)$/iu.test(text)) return false;
  if (types.some((one) => scalars.has(one))) return text;
  const value = tryJson(text);
  if (value !== undefined) return value;
  if (name === "reply_markup") throw badRequest("can't parse reply keyboard markup JSON object");
  throw badRequest(`can't parse ${name} JSON object`);
}

const scalars: ReadonlySet<string> = new Set(["Integer", "Float", "Boolean", "String", "InputFile"]);

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
