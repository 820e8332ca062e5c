import { Parser } from "htmlparser2";

/** A form as the page has it: what would be sent if nothing were touched. */
export interface PageForm {
  readonly action: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly button: string;
}

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly text: string;
  readonly forms: readonly PageForm[];
}

export async function pageOf(response: Response): Promise<Page> {
  const html = await response.text();
  return { status: response.status, headers: response.headers, html, ...readPage(html) };
}

interface OpenForm {
  action: string;
  fields: Record<string, string | string[]>;
  button: string;
}

const blocks = new Set(["p", "li", "div", "h1", "h2", "dd", "dt", "td", "th", "span"]);

function readPage(html: string): Pick<Page, "text" | "forms"> {
  const forms: OpenForm[] = [];
  let text = "";
  let open: OpenForm | null = null;
  let inButton = false;
  let area: string | null = null;
  let select: string | null = null;
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (tag === "form") forms.push((open = { action: attributes["action"] ?? "", fields: {}, button: "" }));
      if (tag === "button") inButton = true;
      if (tag === "option" && open && select !== null && ("selected" in attributes || open.fields[select] === "")) {
        open.fields[select] = attributes["value"] ?? "";
      }
      const name = attributes["name"];
      if (!open || name === undefined || tag === "button") return;
      if (tag === "textarea") area = name;
      if (tag === "select") select = name;
      const isChoice = attributes["type"] === "checkbox" || attributes["type"] === "radio";
      if (isChoice && !("checked" in attributes)) open.fields[name] ??= [];
      else add(open.fields, name, attributes["value"] ?? "");
    },
    ontext: (piece) => {
      text += piece;
      if (inButton && open) open.button += piece;
      if (area !== null && open) open.fields[area] = piece;
    },
    onclosetag: (tag) => {
      if (tag === "form") open = null;
      if (tag === "button") inButton = false;
      if (tag === "textarea") area = null;
      if (tag === "select") select = null;
      if (blocks.has(tag)) text += "\n";
    },
  });
  parser.end(html);
  return { text: text.replaceAll(/[ \t]+/g, " "), forms };
}

function add(fields: OpenForm["fields"], name: string, value: string): void {
  const before = fields[name];
  if (before === undefined || (Array.isArray(before) && before.length === 0)) fields[name] = value;
  else fields[name] = [before, value].flat();
}
