import type { ConsumedCapacity } from "@aws-sdk/client-dynamodb";

/** Counted work of one store: what AWS would bill, and how often it was asked. For benches; never for decisions. */
export interface Work {
  calls: number;
  readUnits: number;
  writeUnits: number;
}

export const noWork = (): Work => ({ calls: 0, readUnits: 0, writeUnits: 0 });

export interface ListPlace {
  readonly key: string;
  readonly sort: string;
}

export function countRead(work: Work | null, capacity: ConsumedCapacity | undefined): void {
  if (!work) return;
  work.calls += 1;
  // AWS bills half a unit at least, also for finding nothing; the embedded database says none.
  work.readUnits += Math.max(capacity?.CapacityUnits ?? 0, 0.5);
}

export function countWrite(
  work: Work | null,
  capacity: ConsumedCapacity | undefined,
  from: ListPlace | null,
  to: ListPlace | null,
): void {
  if (!work) return;
  work.calls += 1;
  // The embedded database leaves the index out of its sum: take the table's part and count the index by hand.
  work.writeUnits += (capacity?.Table?.CapacityUnits ?? capacity?.CapacityUnits ?? 0) + indexWriteUnits(from, to);
}

/** A condition that did not hold is billed as well; AWS tells no figure with the error, so the least is taken. */
export function countRefusedWrite(work: Work | null): void {
  if (!work) return;
  work.calls += 1;
  work.writeUnits += 1;
}

/** An index of keys is written when the keys change: one unit to take the old entry out, one to put the new one in. */
function indexWriteUnits(from: ListPlace | null, to: ListPlace | null): number {
  if (from && to && from.key === to.key && from.sort === to.sort) return 0;
  return (from ? 1 : 0) + (to ? 1 : 0);
}
