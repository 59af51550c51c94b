import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeRunFolder, removeAbandoned } from "./support/ram-disk.ts";

test.runIf(process.platform === "linux")(
  "A run of tests removes the folders of killed runs, and leaves those of the others",
  () => {
    const disk = mkdtempSync(join(tmpdir(), "ram-disk-"));
    onTestFinished(() => rmSync(disk, { recursive: true, force: true }));
    const ended = makeRunFolder(disk, spawnSync(process.execPath, ["--version"]).pid);
    writeFileSync(join(ended, "database"), "");
    const own = makeRunFolder(disk);
    // Another container with the same memory has processes of its own.
    const elsewhere = basename(ended).replace(/run-\d+/u, "run-1");
    for (const name of [elsewhere, "paygateprime-run-C3qLLK", "other"]) mkdirSync(join(disk, name));
    removeAbandoned(disk);
    expect(readdirSync(disk).toSorted()).toEqual(
      [basename(own), elsewhere, "other", "paygateprime-run-C3qLLK"].toSorted(),
    );
    removeAbandoned(join(disk, "nowhere"));
  },
);
