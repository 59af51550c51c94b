/**
 * Describes the error of an import in an installation without the packages of development.
 * @returns a sentence for the person at the terminal; undefined for another error.
 */
export function describeMissingPackage(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "ERR_MODULE_NOT_FOUND")
    return undefined;
  const [, name] = /Cannot find package '([^']+)'/.exec(error.message) ?? [];
  if (name === undefined) return undefined;
  return `This command needs the package ${name}, which an installation without development packages lacks. Run: npm ci`;
}
