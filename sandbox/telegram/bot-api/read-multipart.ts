import { badRequest } from "./bot-api-error.ts";

export type UploadedFile = { readonly filename: string; readonly contentType: string; readonly data: Buffer };

type Form = { readonly texts: Record<string, string>; readonly files: Map<string, UploadedFile> };

const lineEnd = Buffer.from("\r\n");
const headEnd = Buffer.from("\r\n\r\n");

/**
 * Reads multipart/form-data (RFC 7578). Node's own `Response.formData()` is too strict: grammY writes lower-case
 * headers without blanks and file names without quotes.
 */
export function readMultipart(body: Buffer, contentType: string): Form {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/iu.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw badRequest("multipart body without a boundary");
  const form: Form = { texts: {}, files: new Map() };
  for (const part of partsOf(body, Buffer.from(`--${boundary}`))) addPart(form, part);
  return form;
}

function* partsOf(body: Buffer, delimiter: Buffer): Generator<Buffer> {
  let start = body.indexOf(delimiter);
  if (start === -1) throw badRequest("multipart body does not contain its boundary");
  const separator = Buffer.concat([lineEnd, delimiter]);
  for (;;) {
    start += delimiter.length;
    if (body.subarray(start, start + 2).toString() === "--") return;
    start += lineEnd.length;
    const end = body.indexOf(separator, start);
    if (end === -1) throw badRequest("multipart body ends inside a part");
    yield body.subarray(start, end);
    start = end + lineEnd.length;
  }
}

function addPart(form: Form, part: Buffer): void {
  const split = part.indexOf(headEnd);
  if (split === -1) throw badRequest("multipart part without headers");
  const head = part.subarray(0, split).toString();
  const data = part.subarray(split + headEnd.length);
  const disposition = header(head, "content-disposition");
  const name = attribute(disposition, "name");
  if (name === undefined) throw badRequest("multipart part without a name");
  const filename = attribute(disposition, "filename");
  if (filename === undefined) form.texts[name] = data.toString();
  else form.files.set(name, { filename, contentType: header(head, "content-type") || "text/plain", data });
}

function header(head: string, name: string): string {
  for (const line of head.split("\r\n")) {
    const colon = line.indexOf(":");
    if (line.slice(0, colon).trim().toLowerCase() === name) return line.slice(colon + 1).trim();
  }
  return "";
}

function attribute(disposition: string, name: string): string | undefined {
  const [, quoted, plain] =
    new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;]*))`, "iu").exec(disposition) ?? [];
  return quoted?.replaceAll(/\\(.)/gu, "$1") ?? plain?.trim();
}
