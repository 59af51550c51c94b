import { parseCrontab } from "graphile-worker";
import type { ParsedCronItem } from "graphile-worker";

/** graphile-worker's crontab refuses a dot in a task's name; here every name has one. The parser sees a slash instead. */
export function cronItems(crontab: string): ParsedCronItem[] {
  const withSlashes = crontab.replaceAll(
    /^(\s*(?:\S+\s+){5})(\S+)/gm,
    (_line, times: string, task: string) => times + task.replaceAll(".", "/"),
  );
  const withDots = (name: string): string => name.replaceAll("/", ".");
  return parseCrontab(withSlashes).map((item) => ({
    ...item,
    task: withDots(item.task),
    identifier: withDots(item.identifier),
  }));
}
