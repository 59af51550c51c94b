import * as fc from "fast-check";
import { inject } from "vitest";

/* Runs before each test file. Property tests of a run share the seed that the run prints; TEST_SEED repeats it. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: inject("seed") });
