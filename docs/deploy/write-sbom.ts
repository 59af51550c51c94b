import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";

/*
 * `npm run --silent sbom` prints the bill of materials of an installation, in the format CycloneDX: every package with its version,
 * hash and licence, from package-lock.json alone. It fails if a licence is not one of these.
 */

// Each allows the use in a program under the MIT licence. MPL-2.0 concerns changes to the package's own files.
const ALLOWED = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MPL-2.0", "Python-2.0"];

// Packages without an SPDX name in their package.json, and the file that was read instead.
const READ_BY_A_PERSON: Readonly<Record<string, string>> = {
  // The Bitstream Vera licence: free to use and to pass on; the fonts may not be sold by themselves.
  "dejavu-fonts-ttf": "LICENSE",
};

const licence = z.union([
  z.object({ license: z.object({ id: z.string().optional(), name: z.string().optional() }) }),
  z.object({ expression: z.string() }),
]);
const component = z.object({ name: z.string(), version: z.string(), licenses: z.array(licence).default([]) });
const billOfMaterials = z.object({ bomFormat: z.literal("CycloneDX"), components: z.array(component) });

/** @returns the packages whose licence is unknown or not allowed, with what they say. */
export function findOtherLicences(bill: z.infer<typeof billOfMaterials>): string[] {
  return bill.components.flatMap(({ name, version, licenses }) => {
    if (name in READ_BY_A_PERSON) return [];
    const names = licenses.flatMap(namesOf);
    return names.length > 0 && names.every((one) => ALLOWED.includes(one))
      ? []
      : [`${name} ${version}: ${names.join(", ") || "no licence"}`];
  });
}

/** "(MIT OR Apache-2.0)" offers both; every name in it has to be allowed, which is stricter than needed. */
const namesOf = (one: z.infer<typeof licence>): string[] =>
  "expression" in one
    ? one.expression.replaceAll(/[()]/g, "").split(/ (?:OR|AND) /)
    : [one.license.id ?? one.license.name ?? "no name"];

async function writeBillOfMaterials(): Promise<number> {
  const parameters = ["sbom", "--package-lock-only", "--omit=dev", "--sbom-format=cyclonedx"];
  const { stdout } = await promisify(execFile)("npm", parameters, {
    cwd: join(import.meta.dirname, "../.."),
    // A bill of 170 packages has 200 KB.
    maxBuffer: 50_000_000,
  });
  process.stdout.write(stdout);
  const others = findOtherLicences(billOfMaterials.parse(JSON.parse(stdout)));
  if (others.length === 0) return 0;
  console.error(`These licences are not in the list of docs/deploy/write-sbom.ts:\n${others.join("\n")}`);
  return 1;
}

if (import.meta.main) process.exitCode = await writeBillOfMaterials();
