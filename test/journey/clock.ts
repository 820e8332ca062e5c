/** A Monday in New York, at ten in the morning; the week after, a little past nine. */
export const monday = "2026-08-03T14:00:00.000Z";
export const nextMonday = "2026-08-10T13:05:00.000Z";
