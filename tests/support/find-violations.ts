import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * The violated rules of accessibility, each with an element.
 * @param part a selector of the tested part; by default the whole page.
 * @param rules by default all rules.
 */
export async function findViolations(
  page: Page,
  { part, rules }: { readonly part?: string; readonly rules?: string[] } = {},
): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // By default axe also describes every element that passes a rule.
    .options({ resultTypes: ["violations"] })
    // The other mode opens a second page for each analysis. Only frames of other origins need that.
    .setLegacyMode();
  if (part !== undefined) axe.include(part);
  if (rules !== undefined) axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
