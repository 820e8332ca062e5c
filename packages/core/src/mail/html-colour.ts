import { styleCharsMost } from "../bounds/mail.ts";
// The colour of words in HTML, as far as it tells who wrote them: people answer in red or blue between the lines of a mail.

// Grey and black have none; below this a colour is too pale or dark to be seen as one.
const MIN_CHROMA = 60;
// Of the many names only those that people pick to be seen: greys and a system's colours are none.
const COLOUR_NAMES = new Set(
  (
    "red darkred crimson firebrick maroon orangered tomato orange darkorange brown chocolate " +
    "green darkgreen forestgreen seagreen limegreen lime olive teal darkcyan " +
    "blue mediumblue darkblue navy royalblue dodgerblue deepskyblue steelblue " +
    "purple indigo violet darkviolet blueviolet rebeccapurple magenta darkmagenta fuchsia deeppink"
  ).split(" "),
);
// As if nothing were said: the colour around it.
const SAYS_NOTHING = new Set(["", "inherit", "unset", "revert", "revert-layer", "currentcolor"]);

/** What an element's style or colour attribute says: a colour, null for black and its like, undefined where it says nothing. */
export function colourOf(attributes: ReadonlyMap<string, string>): string | null | undefined {
  if (attributes.size === 0) return undefined;
  const style = /(?:^|;)\s{0,9}color\s{0,9}:\s{0,9}([^;!]{1,40})/i.exec(
    (attributes.get("style") ?? "").slice(0, styleCharsMost),
  )?.[1];
  const said = (style ?? attributes.get("color"))?.trim().toLowerCase().slice(0, 40);
  if (said === undefined || SAYS_NOTHING.has(said)) return undefined;
  const parts = channels(said);
  if (parts === null) return COLOUR_NAMES.has(said) ? said : null;
  return Math.max(...parts) - Math.min(...parts) >= MIN_CHROMA ? said : null;
}

function channels(colour: string): readonly number[] | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(colour);
  if (short) return short.slice(1).map((digit) => Number.parseInt(digit + digit, 16));
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/.exec(colour);
  if (long) return long.slice(1).map((pair) => Number.parseInt(pair, 16));
  const decimal = /^rgba?\(\s{0,4}(\d{1,3})[\s,]{1,4}(\d{1,3})[\s,]{1,4}(\d{1,3})/.exec(colour);
  return decimal ? decimal.slice(1).map(Number) : null;
}
