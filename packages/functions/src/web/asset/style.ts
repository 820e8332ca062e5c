/** The one stylesheet. Colours are named once and have at least 4.5:1 against their ground, by day and by night. */
export const style = `:root {
  color-scheme: light dark;
  --ground: #faf9f6; --raised: #ffffff; --ink: #23272b; --soft: #585f66; --line: #dcd9d2;
  --accent: #1c6656; --on-accent: #ffffff; --tint: #e6f0ec; --warm: #7a4a00; --warm-tint: #fbf0dc;
  --bad: #a32020; --bad-tint: #fbe9e7; --focus: #1d5fc2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16191b; --raised: #1e2225; --ink: #e8e5df; --soft: #a9afb3; --line: #383d41;
    --accent: #86cdb8; --on-accent: #10201b; --tint: #1f322c; --warm: #efc078; --warm-tint: #352a17;
    --bad: #f2a19a; --bad-tint: #3a211f; --focus: #8db8ff;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: break-word; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.25rem; }
h2 { font-size: 1.1rem; line-height: 1.3; margin: 2rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
p { margin: 0 0 0.75rem; }
ul, ol { margin: 0 0 0.75rem; padding-left: 1.25rem; }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 0.92em; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 0.5rem; top: 0.5rem; background: var(--raised); padding: 0.5rem 1rem; z-index: 1; }
.top { border-bottom: 1px solid var(--line); background: var(--raised); }
.top > div, main, .foot { max-width: 56rem; margin: 0 auto; padding: 0 1rem; }
.top > div { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.25rem; }
.brand { font-weight: 700; color: var(--ink); text-decoration: none; padding: 0.75rem 0; margin-right: auto; }
.top nav { display: flex; flex-wrap: wrap; gap: 0 1.1rem; }
.top nav a { padding: 0.75rem 0; color: var(--soft); text-decoration: none; border-bottom: 2px solid transparent; }
.top nav a:hover { color: var(--ink); }
.top nav a[aria-current] { color: var(--ink); border-color: var(--accent); }
main { padding-top: 1.75rem; padding-bottom: 3rem; }
main.narrow { max-width: 36rem; }
.foot { padding-bottom: 2rem; color: var(--soft); font-size: 0.875rem; }
.soft { color: var(--soft); }
.small { font-size: 0.875rem; }
.box { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; margin: 0 0 1rem; }
.box > :first-child, .box > form:first-child > :first-child { margin-top: 0; }
.box > :last-child, .notice > :last-child, details > :last-child { margin-bottom: 0; }
.notice { border-radius: 8px; padding: 0.6rem 1rem; margin: 0 0 1.25rem; background: var(--tint); display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; }
.notice.bad { background: var(--bad-tint); }
.notice p, .notice form { margin: 0; }
.guess { background: var(--warm-tint); border-radius: 6px; padding: 0.5rem 0.75rem; margin: 0.5rem 0 0; }
.guess p, .guess .row > form, .guess details { margin: 0; }
.guess .row > p { flex: 1 1 100%; }
.guess .row { align-items: center; }
.guess details[open] { padding: 0.25rem 0 0.5rem; }
.guess .tag { background: transparent; border: 1px solid; }
.tag { display: inline-block; border-radius: 99px; padding: 0 0.6em; font-size: 0.85rem; background: var(--tint); color: var(--accent); white-space: nowrap; }
.tag.yours { background: var(--accent); color: var(--on-accent); font-weight: 600; }
.tag.guessed { background: var(--warm-tint); color: var(--warm); }
.tag.closed, .tag.snoozed { background: transparent; color: var(--soft); border: 1px solid var(--line); }
button, .button { font: inherit; font-weight: 600; min-height: 2.5rem; padding: 0.4rem 1rem; border-radius: 6px; border: 1px solid var(--accent); background: transparent; color: var(--accent); cursor: pointer; text-decoration: none; display: inline-block; }
button:hover, .button:hover { background: var(--tint); }
button.main { background: var(--accent); color: var(--on-accent); }
button.main:hover { filter: brightness(1.1); }
button.danger { border-color: var(--bad); color: var(--bad); }
button.danger:hover { background: var(--bad-tint); }
button.plain { border: 0; padding: 0 0.25rem; min-height: 1.75rem; text-decoration: underline; text-underline-offset: 0.15em; }
[hidden] { display: none !important; }
label, legend { display: block; font-weight: 600; margin: 0 0 0.2rem; padding: 0; }
label small, legend small, .hint { font-weight: 400; color: var(--soft); font-size: 0.875rem; }
.hint { margin: 0.2rem 0 0; }
.hint + .row, .row + .field, .threads + p { margin-top: 0.75rem; }
input, select, textarea { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--soft); border-radius: 6px; padding: 0.4rem 0.6rem; min-height: 2.5rem; width: 100%; max-width: 100%; }
textarea { min-height: 6rem; resize: vertical; }
input[type="checkbox"], input[type="radio"] { width: 1.1rem; height: 1.1rem; min-height: 0; margin: 0 0.4rem 0 0; accent-color: var(--accent); vertical-align: -0.15rem; }
input[type="date"], input[type="time"], input[type="number"], .short { width: auto; min-width: 8rem; }
fieldset { border: 0; margin: 0 0 1rem; padding: 0; min-width: 0; }
fieldset .row > .field { flex: 0 1 auto; }
.choice { display: inline-block; font-weight: 400; margin: 0 1rem 0.25rem 0; padding: 0.25rem 0; }
.field { margin: 0 0 1rem; }
.row { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: end; }
.row > .field { margin: 0; flex: 1 1 12rem; }
.row.beside > .field { flex: 0 1 auto; }
.row > form { margin: 0; }
.person { margin: 0 0 1rem; }
form.inline { display: inline; }
.row + details, form + p, .filters + p, .filters + .box { margin-top: 0.75rem; }
details { margin: 0 0 0.5rem; }
summary { cursor: pointer; padding: 0.35rem 0; color: var(--accent); font-weight: 600; }
details.card { border: 1px solid var(--line); border-radius: 8px; background: var(--raised); padding: 0.25rem 1rem; }
details.card[open] { padding-bottom: 1rem; }
.setting h2 { display: inline; margin: 0; font-size: 1rem; }
.setting summary .soft { font-weight: 400; margin-left: 0.5rem; }
.setting[open] > summary { margin-bottom: 0.5rem; }
.filters { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; margin: 1rem 0 0; }
.filters nav { display: flex; flex-wrap: wrap; gap: 0.25rem; margin: 0 0 0 -0.6rem; }
.filters nav a { padding: 0.3rem 0.6rem; border-radius: 6px; text-decoration: none; color: var(--soft); }
.filters nav a:hover { background: var(--tint); }
.filters nav a[aria-current] { background: var(--tint); color: var(--accent); font-weight: 600; }
.filters form { display: flex; gap: 0.4rem; flex: 0 1 20rem; }
.threads { list-style: none; margin: 0; padding: 0; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; }
.threads > li { padding: 0.7rem 1rem; border-top: 1px solid var(--line); }
.threads > li:first-child { border-top: 0; }
.thread { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; align-items: baseline; }
.thread .who { flex: 1 1 8rem; font-weight: 600; }
.thread .facts { flex: 1 1 100%; color: var(--soft); font-size: 0.92rem; margin: 0; }
.thread .facts span { display: inline-block; margin-right: 1rem; }
.todo { border-left: 4px solid var(--accent); margin-top: 1rem; }
.todo h2 { margin: 0 0 0.25rem; }
.todo ul { list-style: none; padding: 0; }
.todo li { padding: 0.15rem 0; }
.todo a { font-weight: 600; }
.job { margin: 1.5rem 0 0.5rem; }
.job small { font-weight: 400; color: var(--soft); font-size: 1rem; }
.foot-note { margin-top: 1.5rem; }
.pages { display: flex; justify-content: space-between; margin: 1rem 0; }
.address { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin: 0 0 0.75rem; }
.address code { background: var(--tint); border-radius: 6px; padding: 0.4rem 0.7rem; overflow-wrap: anywhere; user-select: all; }
.draft { white-space: pre-wrap; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; margin: 0 0 0.75rem; font: inherit; }
.letter .words { margin: 0 0 0.75rem; }
.letter blockquote { border-left: 3px solid var(--line); padding-left: 0.75rem; }
.letter-frame { width: 100%; height: max(32rem, 85vh); border: 1px solid var(--line); border-radius: 8px; background: Canvas; }
.shown-button { display: inline-block; border: 1px dashed var(--accent); border-radius: 6px; color: var(--accent); font-weight: 600; padding: 0.25rem 0.75rem; margin: 0 0.25rem 0.4rem 0; }
.words { white-space: pre-wrap; margin: 0.25rem 0 0; }
.story { list-style: none; margin: 0; padding: 0 0 0 1rem; border-left: 2px solid var(--line); }
.story > li { margin: 0 0 1rem; }
.story .mail { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 0.75rem 1rem; }
.story .note { border-left: 3px solid var(--warm); padding: 0.1rem 0 0.1rem 0.75rem; }
.story .mail.received { border-color: var(--accent); }
.story .when { color: var(--soft); font-size: 0.875rem; }
.story .small { margin: 0.5rem 0 0; }
.story .head { display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 0 0 0.75rem; }
dl.facts dt { color: var(--soft); }
dl.facts dd { margin: 0; min-width: 0; }
table { border-collapse: collapse; width: 100%; background: var(--raised); }
th, td { text-align: left; padding: 0.45rem 0.75rem; border: 1px solid var(--line); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; margin: 0 0 1rem; }
svg.bars { display: block; width: 100%; max-width: 32rem; height: auto; margin: 0 0 1rem; }
svg.bars text { fill: var(--ink); font-size: 14px; }
svg.bars .bar { fill: var(--accent); }
svg.bars .ground { fill: var(--tint); }
@media (max-width: 30rem) {
  h1 { font-size: 1.4rem; }
  .top nav { gap: 0 0.5rem; width: 100%; justify-content: space-between; font-size: 0.92rem; }
  .brand:not(:only-child) { padding-bottom: 0; }
  button, .button { padding: 0.4rem 0.6rem; }
  th, td { padding: 0.35rem 0.4rem; font-size: 0.875rem; }
  .filters form { flex: 1 1 100%; }
  .todo .soft { display: block; }
  dl.facts { grid-template-columns: 1fr; gap: 0; }
  dl.facts dd { margin-bottom: 0.5rem; }
}
@media (prefers-reduced-motion: no-preference) { a, button { transition: background-color 0.12s; } }
`;
