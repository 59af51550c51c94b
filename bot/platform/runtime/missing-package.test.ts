import { expect, test } from "vitest";
import { describeMissingPackage } from "./missing-package.ts";

/** An error of Node for an import, https://nodejs.org/api/errors.html#err_module_not_found. */
const notFound = (message: string): Error =>
  Object.assign(new Error(message), { code: "ERR_MODULE_NOT_FOUND" });

test("A missing package is named with the command that installs it", () => {
  const error = notFound(
    "Cannot find package 'esbuild' imported from /srv/bot/sandbox/page/server/build-client.ts",
  );
  expect(describeMissingPackage(error)).toBe(
    "This command needs the package esbuild, which an installation without development packages lacks. Run: npm ci",
  );
});

test.each([
  notFound("Cannot find module '/srv/bot/missing.ts' imported from /srv/bot/main.ts"),
  new Error("no"),
  "no",
])("Another error is left as it is: %s", (error) => {
  expect(describeMissingPackage(error)).toBeUndefined();
});
