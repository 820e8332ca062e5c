import type { Seeker } from "@follow-through/core/seeker";
import type { State } from "@follow-through/core/thread/thread";
import type { Filter, JobGroup } from "../group.ts";
import type { Todo } from "../todo.ts";
import type { Said } from "./flash.tsx";

export interface ListView {
  readonly seeker: Seeker;
  readonly now: string;
  readonly token: string;
  readonly filter: Filter;
  readonly question: string;
  readonly groups: readonly JobGroup[];
  /** Of the open ones, whatever is shown; null where only closed ones were read. */
  readonly counts: Readonly<Record<Exclude<State, "closed">, number>> | null;
  /** The earliest that comes next. */
  readonly nextAt: string | null;
  /** What can be done today, your move first, then the quietest; more than a few are only counted. */
  readonly todo: readonly Todo[];
  readonly todoMore: number;
  readonly newer: string | null;
  readonly older: string | null;
  readonly trackAddress: string;
  /** Whether to ask, in one line, where they live: in the first weeks, while reminders are coming and no holiday is known. */
  readonly isCountryAsked: boolean;
  readonly said: Said | null;
}
