import { expect, test } from "vitest";
import { readFlags } from "./flags.ts";

const page = { kind: "page", port: undefined, folder: undefined };

test("Valid flags are parsed: the port, --keep with and without a folder, the demo, the help", () => {
  expect(readFlags([])).toEqual(page);
  expect(readFlags(["--port", "4001"])).toEqual({ ...page, port: 4001 });
  expect(readFlags(["--keep"])).toEqual({ ...page, folder: ".sandbox" });
  expect(readFlags(["--keep", "there"])).toEqual({ ...page, folder: "there" });
  expect(readFlags(["--keep", "--port", "4001"])).toEqual({ ...page, port: 4001, folder: ".sandbox" });
  expect(readFlags(["--demo"])).toEqual({ kind: "demo" });
  expect(readFlags(["-h"])).toEqual({ kind: "help" });
});

test("Invalid flags return undefined", () => {
  for (const parameters of [
    ["--port"],
    ["--port", "many"],
    ["--port", "65536"],
    ["there"],
    ["--demo", "--keep"],
  ])
    expect(readFlags(parameters)).toBeUndefined();
});
