import { describe, expect, test } from "vitest";
import { teamRoles } from "../bot/channels/permissions/permission-table.ts";
import { commandNeeds } from "../bot/channels/permissions/command-needs.ts";
import { buttonNeeds } from "../bot/channels/permissions/button-needs.ts";
import type { Need } from "../bot/channels/permissions/permission-table.ts";
import { actionOf } from "../bot/platform/chat/buttons.ts";
import { newId } from "../bot/platform/values/ids.ts";
import type { TestUser } from "../sandbox/telegram/index.ts";
import { dataOf, newestOf } from "./scenes/channel-scene.ts";
import { openRolesScene } from "./scenes/roles-scene.ts";
import { addToTeam } from "./support/team.ts";
import { testSample } from "./support/test-size.ts";

/* The pages of each person's chat, played button by button. */

type Scene = Awaited<ReturnType<typeof openRolesScene>>["scene"];
type Page = { readonly opener: string; readonly taps: number; readonly buttons: readonly string[] };

const MOST_BUTTONS = 8;

/** Pages with more buttons, by the action or command that opens them: lists, and choices of one value out of many. */
const longer: Readonly<Record<string, number>> = {
  // A list with filters and parts.
  members: 13,
  // A member with all actions, at most.
  member: 10,
  // Period, kind and colors of a chart.
  stats: 10,
  // Grace period, reminders and unknown members.
  "access-rules": 13,
  // One button for each kind, language, setting, sum or hour, and the way back.
  notify: 9,
  notifications: 9,
  language: 9,
  "donation-languages": 9,
  "donation-settings": 11,
  donations: 11,
  "payout-thresholds": 10,
  "post-times": 26,
};

const names = (text: string): string[] => text.trim().split(/\s+/u);

/** Buttons that change a value and show their own page again. */
const setters: ReadonlySet<string> = new Set(
  names(`access-grace access-reminder unknown-members notify-set shortfall refund-rule part-rule donation-switch donation-thanks
    change confirm post-time zone`),
);

/** Buttons behind more than two taps, and the reason. */
const further = {
  "an item of a list":
    names(`tier-restore tier-way link-name link-off link-on bc-message bc-control bc-delete bc-edit bc-failures
    confirm change ban-lift post-times post-time post-enable post-now post-text post-pick post-here team-set team-remove
    donation-translation donation-translation-write donation-translation-remove refund refund-end refund-keep refund-shorten refund-do
    refund-part refund-part-do refund-part-type refund-sent refund-withdraw`),
  "a step after a choice":
    names(`bc-discard bc-audience bc-tiers bc-languages bc-kind bc-tier bc-language bc-buttons
    bc-add-link bc-pick-tier bc-addtier bc-add-donate bc-remove bc-preview bc-send bc-schedule team-role team-link
    claim-window claim-days claim-open claim-days-type claim-close claim-post import-list import-confirm import-discard
    discussion-link discussion-unlink`),
  "a message of the bot": names(
    `unknown-kick unknown-keep invites-close support-answer notify-open accept reject`,
  ),
  "the next part of a list": ["tiers"],
};

const SHOWN_ELSEWHERE: readonly Need[] = ["anybody", "operator.work", "wallet.change"];

/** Links, the answers of forms, and the erasure, which would end the walk. */
const UNPRESSED = /^(?:https:|form:|privacy-erase-yes|$)/u;

/** Presses every button of a page, and of the pages behind it. */
async function walk(scene: Scene, person: TestUser, start: Page, taps: number): Promise<Page[]> {
  const pages = [start];
  const pressed = new Set<string>();
  for (const page of pages) {
    if (page.taps === taps) break;
    for (const data of page.buttons) {
      const action = actionOf(data);
      if (pressed.has(data) || action === page.opener || setters.has(action) || UNPRESSED.test(data))
        continue;
      pressed.add(data);
      await scene.pressForged(person, data);
      const buttons = dataOf(newestOf(person));
      pages.push({ opener: action, taps: page.taps + 1, buttons });
      if (buttons.some((one) => one.startsWith("form:"))) await scene.say(person, "/cancel");
    }
  }
  return pages;
}

const tooLong = (pages: readonly Page[]): [string, number][] =>
  pages
    .filter(({ opener, buttons }) => buttons.length > (longer[opener] ?? MOST_BUTTONS))
    .map(({ opener, buttons }) => [opener, buttons.length]);

async function channelPages(scene: Scene, person: TestUser, taps: number): Promise<Page[]> {
  await scene.pressForged(person, `channel:${scene.sale.channelId}`);
  return walk(scene, person, { opener: "channel", taps: 0, buttons: dataOf(newestOf(person)) }, taps);
}

describe("The pages of a channel", () => {
  test("have at most eight buttons, and lead to everything within two taps", async () => {
    await using opened = await openAll();
    const { scene, rows } = opened;
    await Promise.all([rows.draft(), rows.link(), rows.invitation()]);
    const pages = await channelPages(scene, scene.olga, 3);
    expect(tooLong(pages)).toEqual([]);
    const near = new Set(
      pages.filter(({ taps }) => taps <= 2).flatMap(({ buttons }) => buttons.map(actionOf)),
    );
    const doors = Object.entries(buttonNeeds)
      .filter(([need]) => !SHOWN_ELSEWHERE.includes(need as Need))
      .flatMap(([, actions]) => actions);
    expect(doors.filter((action) => !near.has(action)).toSorted()).toEqual(
      Object.values(further).flat().toSorted(),
    );
  });

  test.each(testSample(teamRoles))(
    "have at most eight buttons for the role %s",
    { tags: ["sized"] },
    async (role) => {
      await using opened = await openAll();
      const { scene, people } = opened;
      const pages = await channelPages(scene, people.get(role) ?? scene.olga, 2);
      expect(pages.length).toBeGreaterThan(3);
      expect(tooLong(pages)).toEqual([]);
    },
  );
});

describe("The commands", () => {
  test.each(testSample(["owner", "operator", "finance", "subscriber"] as const, 2))(
    "and the pages behind them have at most eight buttons for: %s",
    { tags: ["sized"] },
    async (name) => {
      await using opened = await openAll();
      const { scene, people, member } = opened;
      const person = name === "subscriber" ? member : (people.get(name) ?? scene.olga);
      const long: [string, number][] = [];
      for (const command of Object.values(commandNeeds).flat()) {
        await scene.say(person, `/${command}`);
        const start = { opener: command, taps: 0, buttons: dataOf(newestOf(person)) };
        long.push(...tooLong(await walk(scene, person, start, 1)));
      }
      expect(long).toEqual([]);
    },
  );
});

describe("A long list has parts", () => {
  test("for the people of a team, those who ask to join, and the channels of an invitation", async () => {
    await using opened = await openAll();
    const { scene, rows } = opened;
    const { prisma } = scene.database;
    const createdAt = scene.platform.clock.now();
    for (let index = 0; index < 12; index += 1) {
      const id = BigInt(5_000_000 + index);
      await prisma.user.create({ data: { id, firstName: `P${index}`, createdAt } });
      await addToTeam(prisma, { channelId: rows.channelId, userId: id, role: "support" });
      await prisma.channel.create({
        data: {
          id: newId(createdAt),
          telegramChatId: -1_002_000_000_000n - BigInt(index),
          kind: "channel",
          title: `C${index}`,
          ownerId: BigInt(scene.olga.id),
          createdAt,
        },
      });
    }
    await rows.invitation();
    await scene.say(scene.olga, "/team");
    const first = dataOf(newestOf(scene.olga));
    expect(first).toHaveLength(MOST_BUTTONS);
    expect(actionOf(first[0] ?? "")).toBe("team-decide");
    const members = await listedBy(scene, first, "team-member");
    expect(members.size).toBe(16);
    await scene.pressForged(scene.olga, "team-role:support");
    expect(dataOf(newestOf(scene.olga))).toHaveLength(MOST_BUTTONS);
    const scopes = await listedBy(scene, dataOf(newestOf(scene.olga)), "team-link");
    expect(scopes.size).toBe(14);
  });

  test("for offers of access, of which the first four are shown until they are answered", async () => {
    await using opened = await openAll();
    const { scene, member } = opened;
    const now = scene.platform.clock.now();
    for (let index = 0; index < 5; index += 1) {
      const id = newId(now);
      await scene.database.prisma.channel.create({
        data: {
          id,
          telegramChatId: -1_003_000_000_000n - BigInt(index),
          kind: "channel",
          title: `C${index}`,
          ownerId: BigInt(scene.olga.id),
          createdAt: now,
        },
      });
      await scene.database.prisma.pendingAccess.create({
        data: {
          channelId: id,
          userId: BigInt(member.id),
          actorId: BigInt(scene.olga.id),
          kind: "gift",
          createdAt: now,
        },
      });
    }
    await scene.pressForged(member, "pending");
    expect(dataOf(newestOf(member))).toHaveLength(MOST_BUTTONS);
  });
});

async function openAll() {
  const opened = await openRolesScene();
  return Object.assign(opened, { [Symbol.asyncDispose]: () => opened.scene[Symbol.asyncDispose]() });
}

/** The data of one action's buttons on all parts of a list. */
async function listedBy(scene: Scene, first: readonly string[], action: string): Promise<Set<string>> {
  const listed = new Set<string>();
  let shown = first;
  for (let part = 0; part < 10; part += 1) {
    for (const data of shown) if (actionOf(data) === action) listed.add(data);
    const more = shown.find((data) => /^team(?:-role:[a-z_]+)?:\d+$/u.test(data));
    if (more === undefined || more.endsWith(":0")) return listed;
    await scene.pressForged(scene.olga, more);
    shown = dataOf(newestOf(scene.olga));
  }
  throw new Error("The list has no end");
}
