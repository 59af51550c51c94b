import { describe, expect, test } from "vitest";
import { dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { sceneWithClub } from "../../../tests/scenes/connect-scene.ts";
import { refuseConnections } from "../../../tests/support/refuse-connections.ts";
import { makeOperator } from "../../../tests/support/team.ts";
import { claim } from "./print-claim.ts";
import {
  createLinkIfNobodyOperates,
  inviteOwner,
  createOperatorLink,
  redeemOperatorLink,
} from "./operator-links.ts";
import { readOperators } from "./operators.ts";

type World = Awaited<ReturnType<typeof sceneWithClub>>;
type Connecting = "operators" | "invited" | "everybody" | readonly number[];

const setRule = ({ scene }: World, connecting: Connecting): void =>
  void Object.assign(scene.platform.config, { connecting });

const connects = async (world: World): Promise<boolean> => {
  await world.share();
  return (await world.channel()) !== null;
};

describe("A new channel", () => {
  test("is connected by operators only until the setting opens it, and the refusal says how", async () => {
    await using world = await sceneWithClub();
    setRule(world, "operators");
    expect(await connects(world)).toBe(false);
    expect(world.scene.lastMessageTo(world.olga)).toContain("WHO_MAY_CONNECT");
    await makeOperator(world.scene.database.prisma, world.olga.id);
    await world.connect(world.olga);
    expect(await world.channel()).not.toBeNull();
  });

  test.each([
    ["everybody", true],
    [[10_000_000_001], true],
    [[5], false],
    ["invited", false],
  ] as const)("with WHO_MAY_CONNECT=%s is connected by Olga: %s", async (rule, isConnected) => {
    await using world = await sceneWithClub();
    setRule(world, rule);
    expect(await connects(world)).toBe(isConnected);
  });

  test("is connected by the one person who opens an operator's invitation, which works once", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, mike, sara } = world;
    setRule(world, "invited");
    await makeOperator(scene.database.prisma, mike.id);
    await scene.say(sara, "/team");
    expect(dataOf(newestOf(sara))).not.toContain("owner-invite");
    expect((await scene.pressForged(sara, "owner-invite")).text).toContain("out of date");
    await scene.say(mike, "/team");
    await scene.press(mike, /Invited owners/);
    await scene.press(mike, /Invite an owner/);
    const link = /start=(owner_[\w-]{32})/.exec(scene.lastMessageTo(mike))?.[1] ?? "";
    await olga.start(link);
    await sara.start(link);
    await scene.handleUpdates();
    expect(scene.lastMessageTo(olga)).toContain("You may connect channels");
    expect(scene.lastMessageTo(sara)).toContain("don't know that link");
    expect(await connects(world)).toBe(true);
  });

  test("stays with its owner, who can check it again after the setting is closed", async () => {
    await using world = await sceneWithClub();
    expect(await connects(world)).toBe(true);
    setRule(world, "operators");
    await world.connect(world.olga);
    expect(world.scene.lastMessageTo(world.olga)).toContain("is connected");
  });
});

describe("The link that makes an operator", () => {
  test("works once, for the first person who opens it, and is stored as a hash", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, sara } = world;
    const { platform } = scene;
    const printed = await createLinkIfNobodyOperates({
      platform,
      bot: { botInfo: { username: "tea_bot" } },
      prints: true,
    });
    const token = /t\.me\/tea_bot\?start=op_([\w-]{32})/.exec(printed ?? "")?.[1] ?? "";
    const stored = await scene.database.prisma.operatorLink.findFirstOrThrow();
    expect(
      JSON.stringify(stored, (_, value) => (typeof value === "bigint" ? String(value) : value)),
    ).not.toContain(token);
    const opened = await Promise.all(
      [olga, sara].map(({ id }) => redeemOperatorLink(platform, { kind: "operator", token, userId: id })),
    );
    expect(opened.filter(Boolean)).toHaveLength(1);
    expect(await readOperators(scene.database.prisma, platform)).toEqual([
      opened[0] === true ? olga.id : sara.id,
    ]);
    const operator = opened[0] === true ? olga : sara;
    await scene.say(operator, "/team");
    expect(scene.lastMessageTo(operator)).toContain("Operators");
    await scene.say(operator, "/jobs");
    expect(scene.lastMessageTo(operator)).not.toContain("did not understand");
    expect(
      await createLinkIfNobodyOperates({ platform, bot: { botInfo: { username: "b" } }, prints: true }),
    ).toBeUndefined();
  });

  test("ends after an hour, and when another one is printed", async () => {
    await using world = await sceneWithClub();
    const { platform } = world.scene;
    const userId = world.olga.id;
    const first = (await createOperatorLink(platform)) ?? "";
    const second = (await createOperatorLink(platform)) ?? "";
    expect(await redeemOperatorLink(platform, { kind: "operator", token: first, userId })).toBe(false);
    platform.clock.advance(60 * 60_000);
    expect(await redeemOperatorLink(platform, { kind: "operator", token: second, userId })).toBe(false);
    // A link for an owner makes no operator.
    await makeOperator(world.scene.database.prisma, userId);
    const owners = (await inviteOwner(platform, userId)) ?? "";
    expect(
      await redeemOperatorLink(platform, { kind: "operator", token: owners, userId: world.sara.id }),
    ).toBe(false);
  });

  test("does not exist where OPERATOR_IDS names the operators, who then are the only ones", async () => {
    await using world = await sceneWithClub();
    const { platform } = world.scene;
    const token = (await createOperatorLink(platform)) ?? "";
    await makeOperator(world.scene.database.prisma, world.sara.id);
    Object.assign(platform.config, { operatorIds: [5] });
    expect(await redeemOperatorLink(platform, { kind: "operator", token, userId: world.olga.id })).toBe(
      false,
    );
    expect(await createOperatorLink(platform)).toBeUndefined();
    expect(await readOperators(platform.database.prisma, platform)).toEqual([5]);
  });

  test("tells the operators of a new one by name, and nobody of a link that failed", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, mike, sara } = world;
    await makeOperator(scene.database.prisma, mike.id);
    const token = (await createOperatorLink(scene.platform)) ?? "";
    await olga.start(`op_${token}`);
    await sara.start(`op_${token}`);
    await scene.handleUpdates();
    await scene.runJobs();
    const notices = scene.messagesTo(mike).filter((text) => text.includes("operators' link"));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(`<b>Olga</b> (<code>${olga.id}</code>)`);
    for (const person of [olga, sara])
      expect(scene.messagesTo(person).join()).not.toContain("operators' link and is");
    await scene.say(mike, "/team");
    expect(scene.lastMessageTo(mike)).toMatch(/Operators<\/b>: (Mike.*Olga|Olga.*Mike)/u);
  });

  test("is printed anew by npm run claim, and opens in the chat", async () => {
    await using world = await sceneWithClub();
    const { scene, sara } = world;
    const { user, password, host, port, database } = scene.database.connection;
    const databaseUrl = `postgres://${user}:${password}@${host}:${port}/${database}`;
    const config = { ...scene.platform.config, database: { databaseUrl, dataDir: "", connections: 5 } };
    const printed = await claim(config);
    await sara.start(/start=(op_[\w-]{32})/.exec(printed)?.[1] ?? "");
    await scene.handleUpdates();
    expect(scene.lastMessageTo(sara)).toContain("You are the operator of this bot now");
    await expect(claim({ ...config, operatorIds: [5] })).rejects.toThrow("OPERATOR_IDS");
    const nobody = { ...config.database, databaseUrl: "postgres://a:b@127.0.0.1:1/c" };
    await expect(claim({ ...config, database: nobody })).rejects.toThrow("The database does not answer");
  });

  test("waits for a database that restarts just when the program has started", async () => {
    await using world = await sceneWithClub();
    const { platform, database } = world.scene;
    const outage = await refuseConnections(database);
    const printed = createLinkIfNobodyOperates({
      platform,
      bot: { botInfo: { username: "tea_bot" } },
      prints: true,
    });
    const [claimed] = await Promise.all([printed, outage.after(300)]);
    expect(claimed).toContain("?start=op_");
  });
});
