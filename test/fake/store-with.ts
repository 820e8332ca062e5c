import type { Store } from "@follow-through/core/flow/port";

/** The same store, with one thing done otherwise. */
export const storeWith = (store: Store, otherwise: Partial<Store>): Store => ({
  get: (key, now) => store.get(key, now),
  getMany: (keys, now) => store.getMany(keys, now),
  put: (key, value, options, now) => store.put(key, value, options, now),
  remove: (key, expected) => store.remove(key, expected),
  query: (from, options, now) => store.query(from, options, now),
  list: (from, options, now) => store.list(from, options, now),
  count: (from, most) => store.count(from, most),
  ...otherwise,
});
