import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { z } from "zod";
import { providers } from "../bot/payments/index.ts";
import { configKeys } from "../bot/platform/runtime/config.ts";
import { FINISH_MS } from "../bot/platform/runtime/shutdown.ts";
import { findUsedPackages } from "../docs/deploy/used-packages.ts";
import { findOtherLicences } from "../docs/deploy/write-sbom.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "docs/deploy");

const isInstalled = (command: string): boolean => spawnSync(command, ["-v"]).status === 0;

const manifest = z.looseObject({ apiVersion: z.string(), kind: z.string() });

async function readManifests(): Promise<z.infer<typeof manifest>[]> {
  const names = await readdir(join(folder, "kubernetes"));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, "kubernetes", name), "utf8")));
  return texts.flatMap((text) => parseAllDocuments(text).map((document) => manifest.parse(document.toJS())));
}

const composeFile = z.looseObject({
  services: z.record(
    z.string(),
    z.looseObject({
      image: z.string(),
      command: z.array(z.string()).optional(),
      environment: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const readCompose = async (): Promise<z.infer<typeof composeFile>["services"]> =>
  composeFile.parse(parse(await readFile(join(folder, "compose.yaml"), "utf8"), { merge: true })).services;

type Model = new (data: object) => { validate(): void };

describe("The manifests for Kubernetes", () => {
  test("fit the schemas of Kubernetes", async () => {
    const kinds: string[] = [];
    for (const one of await readManifests()) {
      const path = `kubernetes-models/${one.apiVersion}`;
      const models = (await import(/* @vite-ignore */ path)) as Record<string, Model>;
      const Kind = models[one.kind];
      if (Kind === undefined) throw new Error(`Kubernetes has no ${one.apiVersion} ${one.kind}`);
      new Kind(one).validate();
      kinds.push(one.kind);
    }
    expect(kinds.filter((kind) => kind === "Deployment")).toHaveLength(3);
  });

  test("let a web process serve until nobody sends it requests any more, and then finish in time", async () => {
    const web = (await readManifests()).find(
      (one) => one.kind === "Deployment" && JSON.stringify(one["metadata"]).includes('"paygateprime-web"'),
    );
    const { terminationGracePeriodSeconds: grace, containers } = podOf.parse(web).spec.template.spec;
    const [pause = 0] = containers.map(({ lifecycle }) => lifecycle?.preStop.sleep.seconds);
    expect(pause).toBeGreaterThan(0);
    // The program closes its foundations within a few seconds more.
    expect(grace).toBeGreaterThan(pause + FINISH_MS / 1_000 + 10);
  });

  test("with a wrong field do not pass", async () => {
    const { Deployment } = await import("kubernetes-models/apps/v1");
    const [one] = (await readManifests()).filter(({ kind }) => kind === "Deployment");
    const spec = { ...(one?.["spec"] as object), replicas: "two" };
    expect(() => new Deployment({ ...one, spec } as never).validate()).toThrow("replicas");
  });

  test("name only settings of the program", async () => {
    const settings = (await readManifests()).find(({ kind }) => kind === "ConfigMap")?.["data"];
    expect(unknownSettings(Object.keys(settings as object))).toEqual([]);
  });
});

const podOf = z.object({
  spec: z.object({
    template: z.object({
      spec: z.object({
        terminationGracePeriodSeconds: z.number(),
        containers: z.array(
          z.object({
            lifecycle: z
              .object({ preStop: z.object({ sleep: z.object({ seconds: z.number() }) }) })
              .optional(),
          }),
        ),
      }),
    }),
  }),
});

/** Settings that the program does not read. */
const unknownSettings = (names: readonly string[]): string[] =>
  names.filter((name) => !configKeys(providers).includes(name));

describe("The compose file", () => {
  test("is accepted by docker-compose", async ({ skip }) => {
    skip(!isInstalled("docker-compose"), "docker-compose is missing");
    const copy = await mkdtemp(join(tmpdir(), "paygateprime-compose-"));
    onTestFinished(() => rm(copy, { recursive: true, force: true }));
    await cp(join(folder, "compose.yaml"), join(copy, "compose.yaml"));
    await writeFile(join(copy, ".env"), "BOT_TOKEN=\n");
    const env = { PATH: process.env["PATH"], POSTGRES_PASSWORD: "x", DOMAIN: "bot.example.org" };
    const { status, stderr } = spawnSync("docker-compose", ["config"], { cwd: copy, env });
    expect([status, stderr.toString()]).toEqual([0, ""]);
  });

  test("runs every role and the migrations, with settings of the program", async () => {
    const services = Object.values(await readCompose()).filter(({ image }) => image === "paygateprime");
    expect(services.map(({ command }) => command?.join(" "))).toEqual([
      "node prisma/migrate.ts",
      "node main.ts --role web",
      "node main.ts --role bot",
      "node main.ts --role worker",
    ]);
    const names = services.flatMap(({ environment = {} }) => Object.keys(environment));
    expect(unknownSettings(names)).toEqual([]);
  });
});

describe("The container image", () => {
  test("has the scripts that npm ci runs before it runs npm ci", async () => {
    const image = await mkdtemp(join(tmpdir(), "paygateprime-image-"));
    onTestFinished(() => rm(image, { recursive: true, force: true }));
    const [before = ""] = (await readFile(join(folder, "Containerfile"), "utf8")).split("RUN npm ci");
    for (const [, paths = ""] of before.matchAll(/^COPY (.+) \S+$/gm))
      for (const path of paths.split(" ")) await cp(join(root, path), join(image, path), { recursive: true });
    await symlink(join(root, "node_modules"), join(image, "node_modules"));
    const { scripts } = packageFile.parse(JSON.parse(await readFile(join(image, "package.json"), "utf8")));
    expect(scripts.postinstall).toBe("npm run generate");
    const names = [...scripts.generate.matchAll(/node (\S+\.ts)/g)].map(([, name = ""]) => name);
    expect(names).not.toEqual([]);
    for (const name of names)
      expect(spawnSync(process.execPath, [name], { cwd: image }).stderr.toString()).toBe("");
  });
});

describe("The packages of the image", () => {
  test("are all that the program imports, without the tools of development and the second Node", async () => {
    const { used, unused } = await findUsedPackages(root, ["node"]);
    const files = globSync("{main.ts,{bot,webhooks,prisma}/**/*.ts}", { cwd: root }).filter(
      // The engine writes migrations, which only developers do.
      (path) => !path.includes("test") && path !== "prisma/engine.ts",
    );
    const imports = files.flatMap((path) => [
      ...readFileSync(join(root, path), "utf8").matchAll(
        /^import (?!type )[^;"]*"(@[^/"]+\/[^/"]+|[a-z][^/"]*)/gm,
      ),
    ]);
    const names = new Set(imports.map(([, name = ""]) => name).filter((name) => !name.startsWith("node:")));
    expect(names).toContain("@prisma/client");
    expect([...names].filter((name) => !used.includes(`node_modules/${name}`))).toEqual([]);
    const tools = ["node", "prisma", "typescript", "vitest", "@prisma/schema-engine-wasm"];
    expect(unused).toEqual(expect.arrayContaining(tools.map((name) => `node_modules/${name}`)));
  });
});

describe("The bill of materials", () => {
  test("lists the packages of an installation, whose licences are all allowed", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["docs/deploy/write-sbom.ts"], {
      cwd: root,
    });
    expect([status, stderr.toString()]).toEqual([0, ""]);
    const bill = z
      .object({ components: z.array(z.object({ name: z.string() })) })
      .parse(JSON.parse(stdout.toString()));
    const names = bill.components.map(({ name }) => name);
    expect(names).toContain("grammy");
    expect(names).not.toContain("vitest");
  });

  test("names a package with another licence, or with none", () => {
    const components = [
      { name: "good", version: "1.0.0", licenses: [{ expression: "(MIT OR Apache-2.0)" }] },
      { name: "copyleft", version: "2.0.0", licenses: [{ license: { id: "GPL-3.0-only" } }] },
      { name: "silent", version: "3.0.0", licenses: [] },
    ];
    expect(findOtherLicences({ bomFormat: "CycloneDX", components })).toEqual([
      "copyleft 2.0.0: GPL-3.0-only",
      "silent 3.0.0: no licence",
    ]);
  });
});

test("package-lock.json names no registry: .npmrc and the machine choose it", async () => {
  expect(await readFile(join(root, "package-lock.json"), "utf8")).not.toContain('"resolved"');
});

const packageFile = z.object({ scripts: z.object({ generate: z.string(), postinstall: z.string() }) });

describe("The configuration of a cluster", () => {
  test("is accepted by HAProxy", ({ skip }) => {
    skip(!isInstalled("haproxy"), "haproxy is missing");
    const { status } = spawnSync("haproxy", ["-c", "-f", join(folder, "haproxy.cfg")]);
    expect(status).toBe(0);
  });

  test("leaves Patroni time to decide before the leader's key expires", async () => {
    const { ttl, loop_wait: wait, retry_timeout: retry } = (await readPatroni()).bootstrap.dcs;
    expect(ttl).toBeGreaterThanOrEqual(Math.max(20, wait + 2 * retry));
  });

  test("switches on the encryption that its lines of pg_hba demand", async () => {
    const { bootstrap, postgresql } = await readPatroni();
    expect(bootstrap.pg_hba.filter((line) => line.startsWith("hostssl"))).not.toEqual([]);
    expect(postgresql.parameters).toEqual({
      ssl: "on",
      ssl_cert_file: expect.stringMatching(/^\/.+\.crt$/),
      ssl_key_file: expect.stringMatching(/^\/.+\.key$/),
    });
  });

  test("lets nobody on the machine into the database without a password or the user of the database", async () => {
    // initdb writes lines of its own before those of pg_hba, and trusts everybody if it is not told otherwise.
    expect((await readPatroni()).bootstrap.initdb).toEqual(
      expect.arrayContaining([{ "auth-host": "scram-sha-256" }, { "auth-local": "peer" }]),
    );
  });
});

const patroniFile = z.object({
  bootstrap: z.object({
    dcs: z.object({
      ttl: z.number(),
      loop_wait: z.number(),
      retry_timeout: z.number(),
      synchronous_mode: z.literal(true),
    }),
    initdb: z.array(z.unknown()),
    pg_hba: z.array(z.string()),
  }),
  postgresql: z.object({ parameters: z.record(z.string(), z.string()).optional() }),
  watchdog: z.object({ mode: z.literal("required") }),
});

const readPatroni = async (): Promise<z.infer<typeof patroniFile>> =>
  patroniFile.parse(parse(await readFile(join(folder, "patroni.yml"), "utf8")));
