import { kebabCase } from "../../platform/texts/texts.ts";
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { ReportRows } from "../../platform/chat/work-progress.ts";
import { byteOrderMark, csvLine } from "../../platform/values/csv.ts";
import { currencies, isCurrency, money, moneyText } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { queryOn } from "../../platform/database/statement.ts";
import type { Platform } from "../../platform/platform.ts";
import { readMembersPage } from "./read-members.sql.ts";

export const memberColumns = [
  ...(["id", "name", "username", "state", "override", "tier", "started", "until", "access-until"] as const),
  ...(["paused", "ended", "end-reason", "membership", "membership-at", "payments"] as const),
  ...currencies,
  "reminded" as const,
];

// Bot API: a bot sends files of at most 50 MB. The margin is for a different count of the bytes.
const MAX_BYTES = 48_000_000;

/**
 * Writes a channel's members page by page as CSV files into a folder. Another file begins where one reaches `maxBytes`.
 * @returns the paths of the files, in order.
 */
export async function writeMembers(
  platform: Platform,
  {
    channelId,
    texts,
    folder,
    maxBytes = MAX_BYTES,
    report = () => Promise.resolve(),
  }: {
    readonly channelId: string;
    readonly texts: Texts;
    readonly folder: string;
    readonly maxBytes?: number;
    readonly report?: ReportRows;
  },
): Promise<readonly string[]> {
  const heading = byteOrderMark + csvLine(memberColumns.map((column) => nameColumn(texts, column)));
  const paths: string[] = [];
  let file: Awaited<ReturnType<typeof open>> | undefined;
  let bytes = 0;
  let rows = 0;
  try {
    for await (const page of readMembersInBatches(platform, channelId)) {
      const lines = page.map((member) => csvLine(cellsOf(texts, member))).join("");
      const size = Buffer.byteLength(lines);
      if (file === undefined || bytes + size > maxBytes) {
        await file?.close();
        const path = join(folder, `${paths.length + 1}.csv`);
        file = await open(path, "w");
        paths.push(path);
        await file.write(heading);
        bytes = Buffer.byteLength(heading);
      }
      await file.write(lines);
      bytes += size;
      rows += page.length;
      await report(rows);
    }
  } finally {
    await file?.close();
  }
  return paths;
}

const overrideKeys = { allow: "members-override-allowed", ban: "members-override-banned" } as const;

type MemberColumn = (typeof memberColumns)[number];
type Cells = Readonly<Record<Exclude<MemberColumn, Currency>, string>>;

function cellsOf(texts: Texts, member: MemberRecord): string[] {
  const { state, override, endReason, membership } = member;
  const lifelong = (date: Date | null): string =>
    date === null && state !== null ? texts.plain("members-export-for-life") : moment(date);
  const cells: Cells = {
    id: String(member.userId),
    name: member.name ?? "",
    username: member.username ?? "",
    state: texts.plain(`members-state-${state ?? "none"}`),
    override: override === null ? "" : texts.plain(overrideKeys[override]),
    tier: member.tier ?? "",
    started: moment(member.startedAt),
    until: lifelong(member.expiresAt),
    "access-until": lifelong(member.accessUntil),
    paused: moment(member.pausedAt),
    ended: moment(member.endedAt),
    "end-reason": endReason === null ? "" : texts.plain(`members-end-reason-${kebabCase(endReason)}`),
    membership: membership === null ? "" : texts.plain(`members-membership-${kebabCase(membership)}`),
    "membership-at": moment(member.membershipAt),
    payments: String(member.payments),
    reminded: moment(member.remindedAt),
  };
  return memberColumns.map((column) => (isCurrency(column) ? paidIn(member, column) : cells[column]));
}

const moment = (date: Date | null): string => date?.toISOString() ?? "";

/** "9.99". */
const paidIn = ({ paid }: MemberRecord, currency: Currency): string =>
  moneyText(paid?.find((sum) => sum.currency === currency) ?? money(0n, currency));

function nameColumn(texts: Texts, column: MemberColumn): string {
  if (!isCurrency(column)) return texts.plain(`members-column-${column}`);
  return column === "XTR"
    ? texts.plain("members-column-stars")
    : texts.plain("members-column-money", { currency: column });
}

type MemberRecord = Awaited<ReturnType<typeof readMembersPage.all>>[number];

// About 100 KB a page. Garbage of shorter pages does not outlive V8's young heap; planning a page takes some milliseconds.
const PAGE = 500;

/** Everybody with a subscription or an access override in a channel, by user id, page by page. */
export async function* readMembersInBatches(
  { database }: Platform,
  channelId: string,
  pageSize = PAGE,
): AsyncGenerator<readonly MemberRecord[]> {
  let after = 0n;
  for (;;) {
    const page = await queryOn(database.pool, readMembersPage, { channelId, after, limit: pageSize });
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = last.userId;
  }
}
