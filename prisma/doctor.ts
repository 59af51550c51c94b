import { describeFinding, examine } from "../bot/doctor/index.ts";
import { runCommand } from "../bot/platform/runtime/run-command.ts";
import { systemClock } from "../bot/platform/time/clock.ts";
import { knownMigrations } from "./known-migrations.ts";

/** `npm run doctor`: a line for each thing that the program needs. The exit code is 1 if one of them is wrong. */
async function doctor(): Promise<number> {
  const isWell = await examine({
    environment: process.env,
    known: await knownMigrations(),
    clock: systemClock,
    report: (finding) => console.log(describeFinding(finding)),
  });
  return isWell ? 0 : 1;
}

if (import.meta.main) process.exitCode = await runCommand(doctor);
