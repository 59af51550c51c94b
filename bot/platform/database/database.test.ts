import { expect, test } from "vitest";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { openDatabase } from "./database.ts";

test("Timestamps do not depend on the time zone of the server", async () => {
  await using template = await createTestDatabase();
  const { connection } = template;
  await template.pool.query(`alter database "${connection.database}" set timezone to 'America/New_York'`);
  const database = openDatabase(connection, { onError: () => undefined });
  const { prisma, pool } = database;
  const createdAt = new Date("2026-11-24T12:00:00.123Z");
  try {
    await prisma.user.create({ data: { id: 1n, firstName: "Olga", createdAt } });
    await prisma.$executeRaw`insert into users (id, first_name, created_at) values (2, ${"Ben"}, ${createdAt})`;
    const read = await pool.query<{ created_at: Date }>("select created_at from users");
    expect(read.rows).toEqual([{ created_at: createdAt }, { created_at: createdAt }]);
    const users = await prisma.user.findMany({ select: { createdAt: true } });
    expect(users).toEqual([{ createdAt }, { createdAt }]);
  } finally {
    await database.close();
  }
});
