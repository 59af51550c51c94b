import { afterAll, describe, expect, test } from "vitest";
import { commandNeeds } from "../bot/channels/permissions/command-needs.ts";
import { buttonNeeds, needOf } from "../bot/channels/permissions/button-needs.ts";
import { hasPermission } from "../bot/channels/permissions/permission-table.ts";
import type { Permission, Role } from "../bot/channels/permissions/permission-table.ts";
import { actionOf, handledActions } from "../bot/platform/chat/buttons.ts";
import { dataOf, newestOf } from "./scenes/channel-scene.ts";
import type { AccessScene } from "./scenes/access-scene.ts";
import { openRolesScene } from "./scenes/roles-scene.ts";
import type { Person, Rows } from "./scenes/roles-scene.ts";
import { buttonSamples, ownDoors } from "./support/button-samples.ts";
import { isLongRun } from "./support/test-size.ts";
import { readSources } from "./support/text-keys-in-source.ts";

const guarded = Object.entries(buttonNeeds)
  .filter(([need]) => need !== "anybody")
  .flatMap(([need, actions]) => actions.map((action) => ({ action, need: need as Permission })));

const holds = (person: Person, { action, need }: { action: string; need: Permission }): boolean =>
  person === "other_owner"
    ? ownDoors.has(action)
    : person !== "stranger" && hasPermission(person satisfies Role, need);

const sampled: readonly Person[] = [
  "owner",
  "manager",
  "support",
  "finance",
  "read_only",
  "operator",
  "other_owner",
];

const presets = ["manager", "support", "finance", "read_only"] as const;

/**
 * By default a third of the doors, other ones for each person; `test:long` takes all. In any case a stranger finds every door shut,
 * and the owner finds every door open that nobody else has.
 */
function sample<Door extends { readonly need: Permission }>(
  doors: readonly Door[],
  person: Person,
): readonly Door[] {
  if (isLongRun || person === "stranger") return doors;
  const offset = sampled.indexOf(person);
  const isOfOwner = ({ need }: Door): boolean => !presets.some((role) => hasPermission(role, need));
  return doors.filter((door, index) => (index + offset) % 3 === 0 || (person === "owner" && isOfOwner(door)));
}

async function dataFor({ action }: { readonly action: string }, rows: Rows): Promise<string> {
  const ids = await buttonSamples[action]?.(rows);
  return ids === "" ? action : `${action}:${ids ?? ""}`;
}

/** A digest of each table, besides those in which the update itself leaves a trace. */
async function digest({ database: { pool } }: AccessScene): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('public', 'graphile_worker') and tablename not in ('users', 'received_update')`,
  );
  const parts = rows.map(
    ({ name }) =>
      `select '${name}' as name, coalesce(md5(string_agg(t::text, '' order by t::text)), '') as hash from ${name} t`,
  );
  const found = await pool.query<{ name: string; hash: string }>(parts.join(" union all "));
  return Object.fromEntries(found.rows.map(({ name, hash }) => [name, hash]));
}

/** One scene for all tests that change nothing. */
let unchanged: ReturnType<typeof openRolesScene> | undefined;
const openUnchanged = (): ReturnType<typeof openRolesScene> => (unchanged ??= openRolesScene());
afterAll(async () => (await unchanged)?.scene[Symbol.asyncDispose]());

describe("The table of permissions", () => {
  test("has one row for each button and each command of the code", async () => {
    const rows = Object.values(buttonNeeds).flat();
    expect(rows.toSorted()).toEqual([...handledActions].toSorted());
    const sources = (await readSources()).map(({ text }) => text).join("\n");
    const calls = [...sources.matchAll(/\.command\(/g)].length;
    const commands = [...sources.matchAll(/\.command\(\s*"([a-z]+)"/g)].map(([, name]) => name ?? "");
    expect(commands).toHaveLength(calls);
    expect(Object.values(commandNeeds).flat().toSorted()).toEqual([...new Set(commands)].toSorted());
  });

  test("has a sample of each button that needs a permission", () => {
    expect(Object.keys(buttonSamples).toSorted()).toEqual(guarded.map(({ action }) => action).toSorted());
  });

  test("delegates neither the wallet, payouts, ownership, roles, nor money that does not fit", () => {
    for (const need of ["wallet.change", "team.change", "payments.accept", "access.permanent"] as const)
      expect(presets.filter((role) => hasPermission(role, need))).toEqual([]);
    expect(presets.filter((role) => hasPermission(role, "refunds.make"))).toEqual(["finance"]);
    expect(presets.filter((role) => hasPermission(role, "sums.view"))).not.toContain("support");
  });
});

describe("A command", () => {
  const ofOthers = ["stranger", "other_owner", "operator"] as const;
  test.each(ofOthers)("of an owner changes nothing and shows nothing to: %s", async (name) => {
    const { scene, people } = await openUnchanged();
    const person = people.get(name) ?? scene.olga;
    const before = await digest(scene);
    // An operator sees the channel in the operators' own commands and, as the sender of payouts, in /payouts.
    const commands = Object.entries(commandNeeds)
      .filter(([need]) => name !== "operator" || (need !== "operator.work" && need !== "wallet.change"))
      .flatMap(([, list]) => list);
    for (const command of commands) {
      const { length } = scene.messagesTo(person);
      await scene.say(person, `/${command}`);
      const told = scene.messagesTo(person).slice(length).join("\n");
      expect([command, /Tea|Olga|Somebody/u.test(told)]).toEqual([command, false]);
    }
    expect(await digest(scene)).toEqual(before);
  });

  test.each(presets)("without its permission shows nothing of the channel to: %s", async (name) => {
    const { scene, people } = await openUnchanged();
    const person = people.get(name) ?? scene.olga;
    for (const [need, commands] of Object.entries(commandNeeds)) {
      if (need === "anybody" || hasPermission(name, need as Permission)) continue;
      for (const command of commands) {
        const { length } = scene.messagesTo(person);
        await scene.say(person, `/${command}`);
        const told = scene.messagesTo(person).slice(length).join("\n");
        expect([command, /Tea|Olga|Somebody/u.test(told)]).toEqual([command, false]);
      }
    }
  });
});

describe("A button", () => {
  test.each(["manager", "support", "finance", "read_only", "operator", "other_owner", "stranger"] as const)(
    "of a permission that %s lacks changes nothing and shows nothing",
    { tags: ["sized"] },
    async (name) => {
      const { scene, people, rows } = await openUnchanged();
      const person = people.get(name) ?? scene.olga;
      const presses: string[] = [];
      const doors = guarded.filter((one) => !holds(name, one));
      for (const door of sample(doors, name)) presses.push(await dataFor(door, rows));
      const before = await digest(scene);
      for (const data of presses) {
        const calls = scene.telegram.calls.length;
        const { text } = await scene.pressForged(person, data);
        expect([data, text]).toEqual([data, expect.stringContaining("out of date")]);
        const answers = scene.telegram.calls.slice(calls).map(({ method }) => method);
        // The first is the test's own message with the button; the last takes the buttons from that message.
        const silent = ["sendMessage", "answerCallbackQuery", "editMessageReplyMarkup", "getUpdates"];
        expect([data, answers.filter((method) => !silent.includes(method))]).toEqual([data, []]);
        expect(answers.filter((method) => method === "sendMessage")).toHaveLength(1);
      }
      expect(await digest(scene)).toEqual(before);
    },
  );

  test.each(["owner", "manager", "support", "finance", "read_only", "operator"] as const)(
    "of a permission that %s has works, and leads to a page without buttons that need more",
    { tags: ["sized"] },
    async (name) => {
      const { scene, people, rows } = await openRolesScene();
      await using _ = scene;
      const person = people.get(name) ?? scene.olga;
      const refused: string[] = [];
      const dead: string[] = [];
      const doors = guarded.filter((one) => holds(name, one));
      for (const door of sample(doors, name)) {
        const { text } = await scene.pressForged(person, await dataFor(door, rows));
        if (text?.includes("out of date") === true) refused.push(door.action);
        for (const data of dataOf(newestOf(person))) {
          const need = needOf(actionOf(data)) ?? "anybody";
          if (need !== "anybody" && !hasPermission(name, need))
            dead.push(`${door.action} > ${data.split(":")[0]}`);
        }
      }
      expect({ refused, dead }).toEqual({ refused: [], dead: [] });
    },
  );

  test("of each page of the set-up shows read-only people what is set, and nothing to change it with", async () => {
    const { scene, people, rows } = await openRolesScene();
    await using _ = scene;
    const person = people.get("read_only") ?? scene.olga;
    const shown = {
      "channel-settings": "Invite links: join request",
      "access-rules": "• No grace",
      links: "Tea & Talk",
      tracked: "Link",
      posts: "Tea & Talk",
      post: "Tea & Talk",
      "donation-settings": "Tea & Talk",
      "donation-languages": "Tea & Talk",
      "donation-translation": "Deutsch",
    };
    expect(Object.keys(shown).toSorted()).toEqual(buttonNeeds["setup.view"].toSorted());
    for (const [action, text] of Object.entries(shown)) {
      await scene.pressForged(person, await dataFor({ action }, rows));
      const page = newestOf(person);
      expect([action, page?.text]).toEqual([action, expect.stringContaining(text)]);
      const needs = dataOf(page).map((data) => needOf(actionOf(data)));
      expect([
        action,
        needs.filter((need) => need !== "anybody" && need?.endsWith(".view") !== true),
      ]).toEqual([action, []]);
    }
  });
});
