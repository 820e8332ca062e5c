import { offsetMs } from "./zone.ts";

/**
 * A zone whose clocks show that offset at that instant: the one of them where most people write mail. A guess for
 * somebody of whom only one Date header is known; they see it in their settings.
 */
export function zoneLike(offsetMinutes: number | null, at: string): string {
  if (offsetMinutes === null) return "UTC";
  const likely = likelyZones.find((zone) => offsetMs(Date.parse(at), zone) === offsetMinutes * 60_000);
  return likely ?? "UTC";
}

/** From the zones of the tz database with a large city; in doubt the one whose clocks change as most there do. */
const likelyZones: readonly string[] = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
  "America/Phoenix",
  "America/Halifax",
  "America/St_Johns",
  "America/Anchorage",
  "Pacific/Honolulu",
  "Europe/London",
  "Europe/Berlin",
  "Europe/Athens",
  "America/Sao_Paulo",
  "America/Bogota",
  "America/Mexico_City",
  "Africa/Lagos",
  "Africa/Johannesburg",
  "Europe/Istanbul",
  "Asia/Tehran",
  "Asia/Dubai",
  "Asia/Kabul",
  "Asia/Karachi",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Dhaka",
  "Asia/Yangon",
  "Asia/Jakarta",
  "Asia/Shanghai",
  "Asia/Tokyo",
  "Australia/Adelaide",
  "Australia/Darwin",
  "Australia/Sydney",
  "Australia/Brisbane",
  "Pacific/Auckland",
  "Pacific/Chatham",
  "Atlantic/Azores",
  "UTC",
];
