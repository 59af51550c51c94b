import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";

/** 192 random bits. Bot API, deep linking: a start parameter takes 64 characters of A-Z, a-z, 0-9, _ and -. */
export const newToken = (): string => randomBytes(24).toString("base64url");

/** The form in which a token is stored, so that a copy of the database opens no link. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** The payload of /start with this prefix and a token; the result is the token. */
export const tokenPayload = (prefix: string) =>
  z
    .string()
    .regex(new RegExp(`^${RegExp.escape(prefix)}[A-Za-z0-9_-]{32}$`))
    .transform((text) => text.slice(prefix.length));
