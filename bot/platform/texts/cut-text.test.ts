import { expect, test } from "vitest";
import { cutText } from "./cut-text.ts";

test("A text is cut between code points, and stays whole where it fits", () => {
  expect(cutText("🍵🍵🍵", 3)).toBe("🍵🍵🍵");
  expect(cutText("🍵🍵🍵🍵", 3)).toBe("🍵🍵…");
});
