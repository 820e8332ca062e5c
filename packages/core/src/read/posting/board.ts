/** What one address tells of a posting. */
export interface Found {
  /** The company's slug on the board, null where the address doesn't tell it. */
  readonly company: string | null;
  /** The company's own host where the posting stands on it. */
  readonly domain: string | null;
  readonly id: string | null;
  /** A requisition number; a board's own running number is none. */
  readonly ref: string | null;
  /** Words of the slug, lower case; null where there is none. */
  readonly title: string | null;
}

/** One board or applicant-tracking system: which hosts, which forms, and where the form was seen. */
export interface Board {
  readonly name: string;
  readonly host: RegExp;
  readonly source: string;
  readonly forms: readonly ((url: URL) => Found | null)[];
}

/** Slugs that are the site's own rooms and no company. */
const NO_COMPANY =
  /^(?:www|app|careers?|embed|jobs?|job-boards|boards|apply|en|de|fr|es|pt|nl|search|api|go|my|hire|recruiting|login|portal)$/i;
const NONE: Found = { company: null, domain: null, id: null, ref: null, title: null };

/** A form by path: named groups `co`, `id`, `ref`, `title` are what the pattern reads. Groups may be absent. */
export function path(pattern: RegExp): (url: URL) => Found | null {
  return (url) => {
    const groups = pattern.exec(decode(url.pathname))?.groups;
    return groups ? found(groups) : null;
  };
}

/** A form by host and path: the company is a label of the host. */
export function hostAndPath(host: RegExp, pattern: RegExp): (url: URL) => Found | null {
  return (url) => {
    const company = host.exec(url.hostname.toLowerCase())?.groups;
    const groups = pattern.exec(decode(url.pathname))?.groups;
    return company && groups ? found({ ...groups, ...company }) : null;
  };
}

/** A form by query: which parameter holds what. */
export function query(
  names: { readonly [K in "co" | "id" | "ref"]?: string },
  pattern = /(?:)/,
): (url: URL) => Found | null {
  return (url) => {
    if (!pattern.test(url.pathname)) return null;
    const value = (name: string | undefined): string | undefined =>
      name === undefined ? undefined : (url.searchParams.get(name) ?? undefined);
    if (value(names.id ?? names.ref) === undefined) return null;
    return found({ co: value(names.co), id: value(names.id), ref: value(names.ref) });
  };
}

/** A form by host and query. */
export function hostAndQuery(
  host: RegExp,
  names: { readonly [K in "id" | "ref"]?: string },
): (url: URL) => Found | null {
  const read = query(names);
  return (url) => {
    const company = host.exec(url.hostname.toLowerCase())?.groups;
    const rest = read(url);
    return company && rest ? { ...rest, company: companyOf(company["co"]) } : null;
  };
}

function found(groups: Readonly<Record<string, string | undefined>>): Found {
  return {
    ...NONE,
    company: companyOf(groups["co"]),
    id: groups["id"] ?? null,
    ref: groups["ref"] ?? null,
    title: words(groups["title"]),
  };
}

function companyOf(slug: string | undefined): string | null {
  const plain = slug?.replaceAll("+", " ").trim();
  return plain && !NO_COMPANY.test(plain) ? plain : null;
}

function words(slug: string | undefined): string | null {
  const plain = slug
    ?.replace(/[-_+\s]+/g, " ")
    .trim()
    .toLowerCase();
  return plain && /\p{L}{2}/u.test(plain) ? plain : null;
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return pathname;
    throw error;
  }
}
