import { restWords } from "@follow-through/core/nudge/rest";
import type { Seeker } from "@follow-through/core/seeker";
import type { JSX } from "hono/jsx/jsx-runtime";
import { ActionForm } from "./frame.tsx";

interface RestProps {
  readonly seeker: Seeker;
  readonly now: string;
  readonly token: string;
  /** The page to come back to. */
  readonly from: string;
}

/** That everything rests, with the way to go on; nothing where nothing does. */
export function Rest({ seeker, now, token, from }: RestProps): JSX.Element {
  const words = restWords(seeker, now);
  if (words === null) return <></>;
  return (
    <div class="notice">
      <p>Everything rests {words}: no reminder comes, and nothing is lost.</p>
      <ActionForm action="/settings/resume" token={token} fields={{ from }} class="inline">
        <button>Resume</button>
      </ActionForm>
    </div>
  );
}
