import type { Block, Letter } from "@follow-through/core/nudge/letter";
import type { JSX } from "hono/jsx/jsx-runtime";

/** A mail of ours as it will look, with buttons that are only shown. */
export function LetterPreview({ letter }: { letter: Letter }): JSX.Element {
  return (
    <div class="box letter">
      <p class="soft">Subject: {letter.subject}</p>
      {letter.blocks.map((block) => (
        <Shown block={block} />
      ))}
    </div>
  );
}

function Shown({ block }: { block: Block }): JSX.Element {
  switch (block.kind) {
    case "text":
      return <p class="words">{block.text}</p>;
    case "heading":
      return <h3>{block.text}</h3>;
    case "small":
      return <p class="words soft small">{block.text}</p>;
    case "quote":
      return <blockquote class="words">{block.text}</blockquote>;
    case "draft":
      return (
        <>
          <p>{block.lead}</p>
          <div class="draft">{block.text}</div>
        </>
      );
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case "facts":
      return (
        <dl class="facts">
          {block.rows.map((row) => (
            <>
              <dt>{row.label}</dt>
              <dd>{row.value}</dd>
            </>
          ))}
        </dl>
      );
    case "buttons":
      return (
        <p>
          {block.buttons.map((button) => (
            <>
              <span class="shown-button">{button.label}</span>{" "}
            </>
          ))}
        </p>
      );
    case "link":
      return <p class="soft small">{block.label}</p>;
  }
}
