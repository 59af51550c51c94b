import { describe, expect, test } from "vitest";
import { buttonsOf, newestOf } from "../../../tests/support/channel-scene.ts";
import { finishJobs } from "../../../tests/support/finish-jobs.ts";
import { manager } from "../../members/testing/members-scene.ts";
import { AccessScene, DAY } from "../../subscriptions/testing/access-scene.ts";
import type { Fate } from "../../subscriptions/testing/access-scene.ts";
import { given, oldMember, sendList } from "../testing/adoption-scene.ts";
import { takePage } from "./take-page.ts";

const idsOf = (people: readonly { readonly id: number }[]): string => people.map(({ id }) => id).join("\n");

describe("A list of members", () => {
  test("shows first what it would do, and changes nothing", async () => {
    await using scene = await AccessScene.openFor();
    scene.telegram.expectRefusal("PARTICIPANT_ID_INVALID");
    const { olga, channel, database, sale } = scene;
    const inside = [oldMember(scene), oldMember(scene)];
    const { person: subscriber } = await scene.subscriber({ isMember: true });
    const [outsider, admin, free, banned, native] = [1, 2, 3, 4, 5].map(() => oldMember(scene));
    if (!outsider || !admin || !free || !banned || !native) throw new Error("There are five");
    await outsider.leave(channel);
    olga.promote(admin, channel);
    native.subscribe(channel, new Date(scene.platform.clock.now().getTime() + 20 * DAY));
    olga.ban(banned, channel);
    await scene.settle();
    await scene.meet(free);
    await database.prisma.standing.create({
      data: {
        channelId: sale.channelId,
        userId: BigInt(free.id),
        kind: "whitelisted",
        actorId: BigInt(olga.id),
        createdAt: scene.platform.clock.now(),
      },
    });
    const people = [...inside, subscriber, outsider, admin, free, banned, native];
    const list = `id,days\n${idsOf(people)}\n${scene.telegram.botId}\n99\n${inside[0]?.id}\nnonsense\n-100`;
    await sendList(scene, list, "45");
    await scene.runJobs();
    const said = newestOf(olga)?.text ?? "";
    expect(said.split("\n").filter((line) => line !== "")).toEqual([
      "📄 Tea & Talk",
      "There are 10 people on your list.",
      "✅ 2 are inside and can be taken over.",
      "🚪 2 are not inside.",
      "⏳ 1 has time here already: it stays as it is.",
      "🤝 1 is welcome for free anyhow.",
      "⛔ 1 is banned.",
      "🛡 1 is an administrator and needs no time.",
      "⭐ 1 pays through a subscription of Telegram's own.",
      "🤖 1 is a bot.",
      "4 have no end in the list and get 45 days from now on.",
      "Bots: line 10",
      "Twice, and the first one counts: line 12",
      "No Telegram id: line 13",
      "A chat, no person: line 14",
      "Nothing is changed yet. Who is not inside gets their time too if you want it, and can come in through me.",
    ]);
    expect(buttonsOf(olga)).toEqual([
      "✅ Take over 2 members",
      "➕ With the 2 outside: 4",
      "✖️ Forget this list",
    ]);
    expect(await given(scene)).toEqual({});
    expect(
      await database.prisma.user.count({ where: { id: { in: inside.map(({ id }) => BigInt(id)) } } }),
    ).toBe(0);
  });

  test("gives those inside their time once it is confirmed, and says whom the bot cannot write to", async () => {
    await using scene = await AccessScene.openFor();
    const { olga } = scene;
    const people = [oldMember(scene, "Ada"), oldMember(scene, "Ben"), oldMember(scene, "Cem")];
    const [ada, ben, cem] = people;
    if (!ada || !ben || !cem) throw new Error("There are three");
    const known = oldMember(scene, "Dan");
    await scene.settle();
    await scene.meet(known);
    const document = Buffer.from(
      `\uFEFFid;end\r\n${ada.id};10\r\n${ben.id};life\r\n${cem.id}\r\n${known.id}\r\n`,
    );
    await sendList(scene, { document, name: "members.csv" }, /1 year/);
    await scene.runJobs();
    await scene.press(olga, /Take over 4 members/);
    await finishJobs(scene);
    expect(await given(scene)).toEqual({
      [ada.id]: "10 days",
      [ben.id]: "for life",
      [cem.id]: "365 days",
      [known.id]: "365 days",
    });
    expect(newestOf(olga)?.text).toMatch(
      /4 members were taken over\.\n\n3 of them have never started me, so I cannot remind/,
    );
    expect(scene.lastSaid(known)).toContain("gave you time there");
    const users = await scene.database.prisma.user.findMany({ where: { unreachableSince: { not: null } } });
    expect(users.map(({ firstName }) => firstName).toSorted()).toEqual(["Ada", "Ben", "Cem"]);
    expect(await scene.database.prisma.importRow.count({ where: { firstName: { not: null } } })).toBe(0);
    const audited = await scene.database.prisma.auditEntry.findMany({
      where: { action: "channel.members_imported" },
    });
    expect(audited).toMatchObject([{ actorId: BigInt(olga.id), subject: scene.sale.channelId }]);

    const before = olga.chat.length;
    await scene.press(olga, /Ready-made post/);
    expect(olga.chat.slice(before).at(-1)?.text).toContain("so that you hear from me before your time ends");
  });

  test("is one message from the first look to the end", async () => {
    await using scene = await AccessScene.openFor();
    const person = oldMember(scene);
    await scene.settle();
    await sendList(scene, String(person.id), "30");
    const message = newestOf(scene.olga);
    await scene.runJobs();
    await scene.press(scene.olga, /Take over/);
    await scene.runJobs();
    expect(newestOf(scene.olga)).toMatchObject({ id: message?.id, isEdited: true });
  });

  test("lets those outside in too, if its owner wants that", async () => {
    await using scene = await AccessScene.openFor();
    scene.telegram.expectRefusal("PARTICIPANT_ID_INVALID");
    const known = scene.stranger();
    await scene.meet(known);
    await sendList(scene, `${known.id}\n99`, "30");
    await scene.runJobs();
    await scene.press(scene.olga, /With the 2 outside/);
    await scene.runJobs();
    expect(await given(scene)).toEqual({ 99: "30 days", [known.id]: "30 days" });
    const [link = ""] = scene.liveLinks;
    await scene.join(known, link);
    await scene.runJobs();
    expect(scene.statusOf(known)).toBe("member");
  });

  test("never shortens anybody's time and never adds to it, also when it came after the look", async () => {
    await using scene = await AccessScene.openFor();
    const paying = oldMember(scene);
    await scene.settle();
    await sendList(scene, String(paying.id), /For life/);
    await scene.runJobs();
    await scene.subscriber({ person: paying, days: 7 });
    const { expiresAt } = await scene.database.prisma.subscription.findFirstOrThrow();
    await scene.press(scene.olga, /Take over/);
    await scene.runJobs();
    expect(await scene.database.prisma.subscription.findFirstOrThrow()).toMatchObject({ expiresAt });
    expect(newestOf(scene.olga)?.text).toContain("Nobody was taken over");
    expect(await given(scene)).toEqual({});
  });

  test("brings somebody back whose time is over and who is inside by grace", async () => {
    await using scene = await AccessScene.openFor();
    await scene.database.prisma.channel.updateMany({ data: { graceHours: 48 } });
    const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    scene.platform.clock.advance(DAY);
    await sendList(scene, `${person.id},30`);
    await scene.runJobs();
    await scene.press(scene.olga, /Take over 1/);
    await scene.runJobs();
    const { expiresAt } = await scene.database.prisma.subscription.findUniqueOrThrow({
      where: { id: subscriptionId },
    });
    const left = (expiresAt?.getTime() ?? 0) - scene.platform.clock.now().getTime();
    expect(Math.round(left / DAY)).toBe(30);
  });

  test("of three ends for one of them, who is put out, and the others stay", async () => {
    await using scene = await AccessScene.openFor();
    const [ada, ben, cem] = [oldMember(scene), oldMember(scene), oldMember(scene)];
    await scene.settle();
    await sendList(scene, `${ada.id},1\n${ben.id},60\n${cem.id},life`);
    await scene.runJobs();
    await scene.press(scene.olga, /Take over 3/);
    await scene.runJobs();
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    expect([ada, ben, cem].map((person) => scene.statusOf(person))).toEqual(["left", "member", "member"]);
  });
});

describe("A list that is stopped in the middle", () => {
  test("goes on where it was, and nobody gets their time twice", async () => {
    await using scene = await AccessScene.openFor();
    scene.telegram.expectRefusal("PARTICIPANT_ID_INVALID");
    const ids = Array.from({ length: 205 }, (_, index) => index + 1);
    await sendList(scene, ids.join("\n"), "30");
    let calls = 0;
    scene.meanwhile = ({ method }): Fate => {
      if (method !== "getChatMember" && method !== "editMessageText") return "works";
      calls += 1;
      return calls % 40 === 0 ? "fails" : calls % 41 === 0 ? "lost" : "works";
    };
    await finishJobs(scene);
    expect(newestOf(scene.olga)?.text).toContain("🚪 205 are not inside.");
    await scene.press(scene.olga, /With the 205 outside/);
    const { id } = await scene.database.prisma.memberImport.findFirstOrThrow();
    // Two processes at the same page, and the job behind them.
    await Promise.all([takePage(scene.platform, id), takePage(scene.platform, id)]);
    await finishJobs(scene);
    expect(await scene.database.prisma.givenTime.count()).toBe(205);
    expect(Object.keys(await given(scene))).toHaveLength(205);
    expect(newestOf(scene.olga)?.text).toContain("205 members were taken over");
    expect(await scene.database.prisma.memberImport.findFirst()).toMatchObject({ state: "done" });
  });

  test("waits where the bot lost its place, and goes on when it is back", async () => {
    await using scene = await AccessScene.openFor();
    scene.telegram.expectRefusal(/not a member|kicked|ADMIN_REQUIRED/);
    const person = oldMember(scene);
    await scene.settle();
    await sendList(scene, String(person.id), "30");
    scene.olga.dismissBot(scene.channel);
    await scene.settle();
    await scene.runJobs();
    expect(newestOf(scene.olga)?.text).not.toContain("can be taken over");
    scene.olga.addBot(scene.channel, { can_invite_users: true, can_restrict_members: true });
    await scene.settle();
    await scene.runJobs();
    expect(scene.olga.chat.some(({ text }) => text.includes("1 is inside and can be taken over"))).toBe(true);
  });

  test("does not stop at somebody whom Telegram refuses to speak of", async () => {
    await using scene = await AccessScene.openFor();
    const [odd, ada] = [oldMember(scene), oldMember(scene)];
    await scene.settle();
    scene.platform.telegram.config.use((previous, method, payload, signal) =>
      method === "getChatMember" && "user_id" in payload && payload.user_id === odd.id
        ? Promise.resolve({ ok: false, error_code: 400, description: "Bad Request: of a new kind" })
        : previous(method, payload, signal),
    );
    await sendList(scene, `${odd.id}\n${ada.id}`, "30");
    await scene.runJobs();
    expect(newestOf(scene.olga)?.text).toMatch(/1 is inside and can be taken over\.\n.* 1 is not inside/);
  });

  test("can be forgotten, with all that was read of it", async () => {
    await using scene = await AccessScene.openFor();
    const person = oldMember(scene);
    await scene.settle();
    await sendList(scene, String(person.id), "30");
    await scene.runJobs();
    await scene.press(scene.olga, /Forget this list/);
    await scene.runJobs();
    expect(newestOf(scene.olga)?.text).toBe("The list is forgotten, and nothing was changed.");
    expect(await scene.database.prisma.importRow.count()).toBe(0);
  });
});

describe("A list", () => {
  test("that cannot be read is asked for once more", async () => {
    await using scene = await AccessScene.openFor();
    await sendList(scene, "Ada\nBen\n-5");
    expect(scene.lastSaid(scene.olga)).toContain("one Telegram id a line");
    expect(scene.said(scene.olga).at(-2)).toMatch(
      /no Telegram id in that.*No Telegram id: line 2\nA chat.*line 3/s,
    );
    await scene.olga.send({ document: Buffer.from("1"), name: "list.pdf" });
    await scene.settle();
    expect(scene.lastSaid(scene.olga)).toContain(".txt and .csv files");
    await scene.olga.send({ document: Buffer.alloc(1_000_001, "1\n"), name: "list.txt" });
    await scene.settle();
    expect(scene.lastSaid(scene.olga)).toContain("files of up to 1 MB");
    await scene.olga.send({
      document: Buffer.from(Array.from({ length: 20_001 }, (_, n) => n + 1).join("\n")),
      name: "list.txt",
    });
    await scene.settle();
    expect(scene.said(scene.olga).at(-2)).toContain("20,000 people at once");
    expect(await scene.database.prisma.memberImport.count()).toBe(0);
  });

  test("whose file Telegram does not have any more is asked for once more", async () => {
    await using scene = await AccessScene.openFor();
    scene.platform.telegram.config.use(async (previous, method, payload, signal) => {
      const answer = await previous(method, payload, signal);
      if (method === "getFile" && answer.ok)
        Object.assign(answer.result, { file_path: "documents/gone.txt" });
      return answer;
    });
    await sendList(scene, { document: Buffer.from("11"), name: "list.txt" });
    expect(scene.said(scene.olga).at(-2)).toContain("could not get that file");
    expect(scene.lastSaid(scene.olga)).toContain("one Telegram id a line");
  });

  test("is carried out once, however often the button is pressed", async () => {
    await using scene = await AccessScene.openFor();
    const person = oldMember(scene);
    await scene.settle();
    await sendList(scene, String(person.id), "30");
    await scene.runJobs();
    const { id } = await scene.database.prisma.memberImport.findFirstOrThrow();
    await scene.press(scene.olga, /Take over/);
    const again = await scene.pressForged(scene.olga, `import-yes:${id}:inside`);
    expect(again.text).toContain("out of date");
    await scene.runJobs();
    expect(await given(scene)).toEqual({ [person.id]: "30 days" });
  });

  test("is for the channel's owner alone", async () => {
    await using scene = await AccessScene.openFor();
    const person = oldMember(scene);
    const max = await manager(scene);
    await sendList(scene, String(person.id), "30");
    await scene.runJobs();
    const { id } = await scene.database.prisma.memberImport.findFirstOrThrow();
    const { channelId } = scene.sale;
    await scene.say(max, "/members");
    expect(buttonsOf(max)).not.toContain("📥 Take over members");
    for (const data of [
      `take-over:${channelId}`,
      `import-list:${channelId}`,
      `import-yes:${id}:all`,
      `import-no:${id}`,
    ])
      expect(JSON.stringify(await scene.pressForged(max, data))).toContain("out of date");
    await scene.runJobs();
    expect(await scene.database.prisma.memberImport.findFirst()).toMatchObject({ state: "checked" });
    expect(await given(scene)).toEqual({});
  });
});
