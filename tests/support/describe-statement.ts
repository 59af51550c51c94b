import type { Client, Submittable } from "pg";

export type ResultColumn = { readonly name: string; readonly type: string };

type Field = { readonly name: string; readonly dataTypeID: number };

/**
 * Prepares a statement without running it and returns its result columns, as the server describes them.
 * @throws {Error} the error of Postgres if the statement does not fit the database.
 */
export async function describeStatement(client: Client, sql: string): Promise<ResultColumn[]> {
  const fields = await new Promise<readonly Field[]>((resolve, reject) => {
    client.query(describeOnly(sql, resolve, reject));
  });
  const { rows } = await client.query<{ type: string }>(
    "select format_type(oid, null) as type from unnest($1::oid[]) with ordinality as t (oid, place) order by place",
    [fields.map(({ dataTypeID }) => dataTypeID)],
  );
  return fields.map(({ name }, place) => ({ name, type: rows[place]?.type ?? "unknown" }));
}

type Wire = {
  parse(query: object, more?: boolean): void;
  describe(message: object, more?: boolean): void;
  sync(): void;
};

/** Parse, Describe and Sync of the extended query protocol; node-postgres itself always executes a query. */
function describeOnly(
  sql: string,
  resolve: (fields: readonly Field[]) => void,
  reject: (error: Error) => void,
): Submittable {
  let fields: readonly Field[] = [];
  let failure: Error | undefined;
  const query = {
    submit(connection: Wire) {
      connection.parse({ text: sql, name: "", types: [] }, true);
      connection.describe({ type: "S", name: "" }, true);
      connection.sync();
    },
    handleRowDescription: (message: { readonly fields: readonly Field[] }) => void (fields = message.fields),
    handleError: (error: Error) => void (failure = error),
    handleReadyForQuery: () => (failure === undefined ? resolve(fields) : reject(failure)),
    handleCommandComplete: () => undefined,
    handleDataRow: () => undefined,
    handleEmptyQuery: () => undefined,
    handlePortalSuspended: () => undefined,
  };
  return query;
}
