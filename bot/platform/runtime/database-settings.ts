import { z } from "zod";
import { databaseUrlFault, DEFAULT_CONNECTIONS } from "../database/connection.ts";
import { wholeNumber } from "./setting-values.ts";

/** The settings of the database, which the program and `npm run migrate` share. */
export const databaseKeys = {
  DATABASE_URL: z
    .string()
    .check(({ value, issues }) => {
      const message = databaseUrlFault(value);
      if (message !== undefined) issues.push({ code: "custom", message, input: value });
    })
    .optional(),
  // Two are reserved, the job runner holds two, and one is left to work with.
  DATABASE_CONNECTIONS: wholeNumber(5, 500).default(DEFAULT_CONNECTIONS),
  DATA_DIR: z.string().default("./data"),
};

export type DatabaseConfig = {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** The most connections of the process, besides the one for the chats and the one for polling. */
  readonly connections: number;
};

export const databaseConfig = (values: z.infer<z.ZodObject<typeof databaseKeys>>): DatabaseConfig => ({
  databaseUrl: values.DATABASE_URL,
  dataDir: values.DATA_DIR,
  connections: values.DATABASE_CONNECTIONS,
});
