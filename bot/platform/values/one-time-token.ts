import { createHash, randomBytes } from "node:crypto";

/** 192 random bits. Bot API, deep linking: a start parameter takes 64 characters of A-Z, a-z, 0-9, _ and -. */
export const newToken = (): string => randomBytes(24).toString("base64url");

/** The form in which a token is stored, so that a copy of the database opens no link. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
