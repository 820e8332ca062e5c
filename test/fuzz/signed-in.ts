import fc from "fast-check";
import { aSearch, laterMonday } from "../fixture/search.ts";
import { theirsIn } from "../fixture/outgoing.ts";
import { josVisit } from "../functions/web/visit.ts";
import { check, text } from "./odd.ts";

const pages = fc.constantFrom("/", "/settings", "/advocates", "/add", "/stats", "/threads");
const marker = "<script>alert(1)</script>";

/**
 * Presses any button of any page with anything in its fields; then looks at every page and every mail that came of it.
 * A form's own token is left as it is: what a form without it does is tested by the guard's tests.
 */
export function signedIn(): fc.IAsyncProperty<unknown> {
  const press = fc.record({ page: pages, form: fc.nat(60), values: fc.array(text, { minLength: 1, maxLength: 4 }) });
  return fc.asyncProperty(fc.array(press, { minLength: 1, maxLength: 3 }), async (presses) => {
    const visit = await josVisit();
    await aSearch(visit.ports, visit.jo);
    visit.now = laterMonday;
    await visit.signIn();
    const thread = `/threads/${/thr_[a-z0-9]+/.exec((await visit.open("/")).html)?.[0]}`;
    const where = (page: string): string => (page === "/threads" ? thread : page);
    for (const { page, form, values } of presses) {
      const opened = await visit.open(where(page));
      const found = opened.forms[form % Math.max(opened.forms.length, 1)];
      if (!found) continue;
      let next = 0;
      const fields = Object.fromEntries(
        Object.entries(found.fields).map(([name, value]) =>
          name === "form" ? [name, value] : [name, `${values[next++ % values.length] ?? ""}${next % 2 ? marker : ""}`],
        ),
      );
      const answer = await visit.send(found.action, fields);
      check(answer.status < 500, `${answer.status} from ${found.action}`);
      check(!answer.html.includes(marker), `unescaped at ${found.action}`);
    }
    for (const path of ["/", "/settings", "/advocates", thread, "/stats"]) {
      const after = await visit.open(path);
      check(after.status < 500, `${after.status} at ${path} afterwards`);
      check(!after.html.includes(marker), `unescaped at ${path} afterwards`);
    }
    for (const { mail } of visit.ports.sent) {
      const found = await theirsIn(visit.ports, mail, mail.to.email);
      check(found.length === 0, found.join("; "));
    }
  });
}
