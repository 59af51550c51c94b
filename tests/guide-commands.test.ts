import { execFile, spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { databaseUrlFault } from "../bot/platform/database/connection.ts";
import { movableClock } from "../bot/platform/time/clock.ts";
import { findFreePort } from "../bot/platform/database/free-port.ts";
import { startTelegram } from "../sandbox/telegram/index.ts";
import { until } from "./support/until.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");

const isInstalled = (command: string): boolean => spawnSync(command, ["--version"]).status === 0;

/** Commands that run these very tests or take minutes. The tests only check that their scripts exist. */
const RUN_ELSEWHERE =
  /^npm (?:ci|test|run (?:check|bench|sandbox|screenshots|soak)(?: |$)|run migrate -- new <name>)/;
type Block = { readonly language: string; readonly heading: string; readonly lines: readonly string[] };

async function readBlocks(name: string): Promise<Block[]> {
  const text = await readFile(join(root, name), "utf8");
  const blocks: Block[] = [];
  let heading = "";
  for (const [, title, language, body] of text.matchAll(/^## (.+)$|^```(\w+)\n([^]*?)^```$/gm)) {
    if (title !== undefined) heading = title;
    else if (language !== undefined && body !== undefined)
      blocks.push({ language, heading, lines: body.trimEnd().split("\n").map(withoutComment) });
  }
  return blocks;
}

const withoutComment = (line: string): string => line.replace(/\s+# .*$/, "");

/** The scripts of package.json. */
async function readScripts(): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(join(root, "package.json"), "utf8");
  return (JSON.parse(text) as { readonly scripts: Record<string, string> }).scripts;
}

const guides = async (): Promise<string[]> => [
  "README.md",
  "CONTRIBUTING.md",
  "bench/README.md",
  ...(await readdir(join(root, "docs")))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

/** A copy of the project with its installed packages, but without generated files. */
async function copyProject(paths?: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-docs-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  // If the tests run as root, the embedded Postgres runs as another user.
  await chmod(folder, 0o755);
  const left = new Set(["node_modules", ".git", "data", ".env"]);
  for (const name of paths ?? (await readdir(root)).filter((entry) => !left.has(entry)))
    await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

describe("The operator guide", () => {
  test(
    "works command by command: start, status, backup, loss, restore, migration",
    { tags: ["long"] },
    async ({ skip }) => {
      skip(!isInstalled("curl"), "curl is missing");
      const folder = await copyProject();
      const { start = "" } = await readScripts();
      const telegram = await startTelegram({ clock: movableClock() });
      onTestFinished(() => telegram.stop());
      const port = String(await findFreePort());
      const { PATH = "", HOME = "" } = process.env;
      const env = {
        PATH,
        HOME,
        // In the copy, whose path no other run has.
        NODE_COMPILE_CACHE: join(folder, "node_cache"),
        PORT: port,
        BOT_TOKEN: telegram.botToken,
        TELEGRAM_API_ROOT: telegram.url,
      };
      let program: ChildProcess | undefined;
      const stop = async (): Promise<void> => {
        if (program === undefined || program.exitCode !== null) return;
        program.kill("SIGTERM");
        await once(program, "exit");
      };
      onTestFinished(stop);
      const outputs = new Map<string, string>();
      let section = "";
      for (const { language, heading, lines } of await readBlocks("docs/operator-guide.md")) {
        // No section needs the program of another section; some need it stopped.
        if (heading !== section) await stop();
        section = heading;
        for (const line of language === "sh" ? lines : []) {
          if (RUN_ELSEWHERE.test(line)) continue;
          if (line.startsWith("npm start")) {
            await stop();
            const command = line.replace(/^npm start(?: --)?/, start);
            program = spawn("sh", ["-c", command], {
              cwd: folder,
              env,
              stdio: ["ignore", "pipe", "inherit"],
            });
            outputs.set(line, await untilRunning(program));
            // The next command asks for the readiness, which needs the first answer of Telegram.
            if (line === "npm start") await until(() => statusOf(port), 200);
            continue;
          }
          const command = line
            .replaceAll("localhost:8080", `localhost:${port}`)
            // Runs the same script without the half a second of processor time that npm itself takes.
            .replace("npm run ", "node --run ");
          const { stdout } = await run("bash", ["-ec", command], { cwd: folder, env });
          outputs.set(line, stdout);
        }
      }
      expect(outputs.get("curl -fsS http://localhost:8080/readyz")).toBe(
        '{"database":true,"jobs":true,"bot":true}',
      );
      expect(outputs.get("npm run migrate")).toContain("Nothing to apply.");
      expect(outputs.get("npm run migrate -- status")).toContain("pending: none");
      expect([...outputs.keys()]).toContain("cp -a data-backup data");
      const restore = 'DATA_DIR=restored npm run restore -- "$(ls backups/*.sql.gz* | tail -1)"';
      expect(outputs.get(restore)).toContain("Restored the backup");
      for (const role of ["web", "bot", "worker"])
        expect(outputs.get(`npm start -- --role ${role}`)).toContain(`"roles":["${role}"]`);
      // The backup was made of a stopped database.
      const saved = await readdir(join(folder, "data-backup"), { recursive: true });
      expect(saved.filter((name) => name.endsWith("PG_VERSION")).length).toBeGreaterThan(0);
      expect(saved.filter((name) => name.endsWith("postmaster.pid"))).toEqual([]);
    },
  );

  test("has only blocks of commands, which all run, one configuration file, and valid addresses of a database", async () => {
    const blocks = await readBlocks("docs/operator-guide.md");
    const others = blocks.filter(({ language }) => language !== "sh").flatMap(({ lines }) => lines[0] ?? []);
    const addresses = others.flatMap((line) => /^DATABASE_URL=(.+)$/.exec(line)?.[1] ?? []);
    expect(addresses.map((address) => databaseUrlFault(address))).toEqual([undefined, undefined]);
    const example = await readFile(join(root, ".env.example"), "utf8");
    const isSetting = (line: string): boolean => {
      const [, key] = /^([A-Z][A-Z_]+)=/.exec(line) ?? [];
      return key !== undefined && new RegExp(`^# ?${key}=|^${key}=`, "m").test(example);
    };
    expect(others.filter((line) => !isSetting(line))).toEqual(["bot.example.org {"]);
  });

  test("has a Containerfile that copies all files that the program needs", async () => {
    const text = await readFile(join(root, "docs/deploy/Containerfile"), "utf8");
    // The last stage copies what the first one has made of these files.
    const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = ""]) =>
      names.split(" "),
    );
    const folder = await copyProject(copied);
    const { PATH = "" } = process.env;
    const started = await run("node", ["main.ts"], { cwd: folder, env: { PATH } }).catch(
      (error: unknown) => error as { stderr: string },
    );
    // All imports succeed, because the settings are read after them.
    expect(started.stderr).toContain("BOT_TOKEN is missing");
  });

  test.for(["paygateprime.service", "paygateprime@.service"])(
    "has a valid systemd unit: %s",
    async (name, { skip }) => {
      skip(!isInstalled("systemd-analyze"), "systemd-analyze is missing");
      const folder = await copyProject([]);
      const unit = await readFile(join(root, "docs/deploy", name), "utf8");
      const here = unit
        .replaceAll("/opt/paygateprime", root)
        .replace("User=paygateprime", `User=${userInfo().username}`);
      const file = join(folder, name.replace("@", "@web"));
      await writeFile(file, here);
      const { stdout, stderr } = await run("systemd-analyze", ["verify", "--man=no", file]);
      expect(`${stdout}${stderr}`).not.toContain("paygateprime");
    },
  );
});

describe("The guides", () => {
  test("name only scripts of package.json", async () => {
    const scripts = await readScripts();
    const named = (await Promise.all((await guides()).map(readBlocks)))
      .flat()
      .flatMap(({ lines }) => lines)
      .flatMap((line) => /^npm (?:run ([\w:-]+)|(start|test))/.exec(line)?.slice(1) ?? [])
      .filter((script) => script !== undefined);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  test("have no broken links to files", async () => {
    const missing: string[] = [];
    for (const guide of await guides()) {
      const text = await readFile(join(root, guide), "utf8");
      for (const [, link = ""] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
        if (!(await isExisting(join(root, guide, "..", link)))) missing.push(`${guide}: ${link}`);
    }
    expect(missing).toEqual([]);
  });

  test("name only existing commands of the bot", async () => {
    const known = new Set(await commandsOfHandlers());
    const unknown: string[] = [];
    for (const guide of ["docs/operator-guide.md", "docs/owner-guide.md", "docs/subscriber-faq.md"]) {
      const text = await readFile(join(root, guide), "utf8");
      for (const [, command = ""] of text.matchAll(/`\/([a-z]+)`/g))
        if (!known.has(command) && !botFatherCommands.has(command)) unknown.push(`${guide}: /${command}`);
    }
    expect(known.size).toBeGreaterThan(15);
    expect(unknown).toEqual([]);
  });
});

const botFatherCommands = new Set(["newbot", "setprivacy", "revoke"]);

async function commandsOfHandlers(): Promise<string[]> {
  const names = await readdir(join(root, "bot"), { recursive: true });
  const handlers = names.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const sources = await Promise.all(handlers.map((name) => readFile(join(root, "bot", name), "utf8")));
  return sources.flatMap((source) =>
    [...source.matchAll(/\.command\(\s*(\[[^\]]+\]|"[a-z]+")/g)].flatMap(([, argument = ""]) =>
      [...argument.matchAll(/"([a-z]+)"/g)].map(([, command = ""]) => command),
    ),
  );
}

const isExisting = (path: string): Promise<boolean> =>
  readFile(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code === "EISDIR",
  );

const statusOf = (port: string): Promise<number> =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ status }) => status,
    () => 0,
  );

/** Waits for the log line "started" and returns the log so far. */
async function untilRunning({ stdout }: ChildProcess): Promise<string> {
  let log = "";
  stdout?.on("data", (data: Buffer) => (log += data.toString()));
  for (let turn = 0; turn < 1_200; turn += 1) {
    if (log.includes('"event":"started"')) return log;
    await sleep(100);
  }
  throw new Error(`The program has not started after two minutes:\n${log}`);
}
