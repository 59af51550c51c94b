import * as fc from "fast-check";

// Surrogates are no characters of their own.
const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;

/**
 * Every code point but surrogates, as `unit: "binary"` of fast-check, whose table of all code points costs each worker a second of
 * processor time.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10ffff - SURROGATES })
  .map((index) => String.fromCodePoint(index < FIRST_SURROGATE ? index : index + SURROGATES));

/** Text of any characters. */
export const anyText = (
  constraints: Pick<fc.StringConstraints, "minLength" | "maxLength"> = {},
): fc.Arbitrary<string> => fc.string({ ...constraints, unit: anyCharacter });
