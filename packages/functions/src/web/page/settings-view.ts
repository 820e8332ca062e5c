import type { Seeker } from "@follow-through/core/seeker";
import type { Said } from "./flash.tsx";

export interface SettingsView {
  readonly seeker: Seeker;
  readonly now: string;
  readonly today: string;
  readonly token: string;
  readonly said: Said | null;
  readonly problem: string | null;
  /** What was typed into a field of the form that has a problem, so that nothing has to be typed twice. */
  readonly typed: (name: string) => readonly string[];
  /** Which setting stands open: the one that was just tried. */
  readonly open: string | null;
  readonly trackAddress: string;
  readonly privateAddress: string;
  readonly feedUrl: string;
}
