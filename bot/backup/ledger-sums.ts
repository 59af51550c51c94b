import type { ClientBase } from "pg";
import { queryOn } from "../platform/database/statement.ts";
import { readLedgerSums } from "./backup.sql.ts";
import type { LedgerSums } from "./backup-format.ts";

export const ledgerSums = async (client: ClientBase): Promise<LedgerSums> =>
  (await queryOn(client, readLedgerSums, {})).map(({ postings, ...sums }) => ({
    ...sums,
    postings: Number(postings),
  }));
