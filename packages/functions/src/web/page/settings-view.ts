import type { Seeker } from "@follow-through/core/seeker";
import type { Said } from "./flash.tsx";

export interface SettingsView {
  readonly seeker: Seeker;
  readonly now: string;
  readonly today: string;
  readonly token: string;
  readonly said: Said | null;
  readonly problem: string | null;
  /** Which setting stands open: the one that was just tried. */
  readonly open: string | null;
  readonly trackAddress: string;
  readonly privateAddress: string;
  readonly feedUrl: string;
}
