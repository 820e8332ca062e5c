import { atsBoards } from "./ats.ts";
import type { Board } from "./board.ts";
import { publicBoards } from "./public.ts";

/** Every board the reader knows; the first form that fits wins. A new board is a new entry. */
export const boards: readonly Board[] = [...atsBoards, ...publicBoards];
