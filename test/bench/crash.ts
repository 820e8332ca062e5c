import type { CrashPoint } from "../fake/crash.ts";
import { type Aftermath, crashInIntake, crashInTick, pointsOf } from "../fixture/crash-story.ts";
import type { Figure } from "./bench.ts";

/** Dies before and after every call of a port in intake and in tick, then runs on; counts what was lost or came twice. */
export async function run(report: (figure: Figure) => void): Promise<void> {
  for (const [story, tell, kind] of [
    ["intake", crashInIntake, "order"],
    ["tick", crashInTick, "nudge"],
  ] as const) {
    const calls = await pointsOf(story);
    const aftermaths: Aftermath[] = [];
    for (let call = 1; call <= calls; call++) {
      for (const when of ["before", "after"] as const) aftermaths.push(await tell({ call, when } satisfies CrashPoint));
    }
    const lost = aftermaths.filter((after) => after.messages !== 1 || !after.sent[kind] || after.nudgesRecorded !== 1);
    const twice = aftermaths.filter((after) => Object.values(after.sent).some((count) => count > 1));
    const excused = twice.filter((after) => after.betweenSendAndRecord);
    report({
      bench: "crash",
      value: lost.length,
      unit: "lost",
      story,
      points: aftermaths.length,
      lost: lost.length,
      duplicated: twice.length,
      duplicatedOutsideOfSend: twice.length - excused.length,
    });
  }
}
