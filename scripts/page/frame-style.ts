/** The frame around the Markdown: GitHub's colours and spacing, none of its chrome. */
export const frameStyle = `
:root {
  --page: #ffffff; --inset: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --muted: #59636e; --link: #0969da;
  --open: #1f883d; --done: #8250df; --skip: #59636e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --inset: #151b23; --line: #3d444d; --text: #f0f6fc; --muted: #9198a1; --link: #4493f8;
    --open: #238636; --done: #8957e5; --skip: #656c76;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji";
}
body p { margin: 0; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
.octicon { fill: currentColor; vertical-align: text-bottom; }
.muted { color: var(--muted); }
.markdown-body { background: transparent; font-size: 14px; overflow-wrap: break-word; }
.markdown-body p { margin-bottom: 16px; }
.markdown-body .markdown-alert > p:last-child { margin-bottom: 0; }
.markdown-body .user-mention, .markdown-body .team-mention { font-weight: 600; color: inherit; }
.markdown-body > :last-child { margin-bottom: 0; }

nav { display: flex; gap: 4px; flex-wrap: wrap; padding: 8px 24px; background: var(--inset); border-bottom: 1px solid var(--line); }
nav a { padding: 4px 10px; border-radius: 6px; color: var(--text); }
nav a[aria-current] { background: var(--page); box-shadow: inset 0 0 0 1px var(--line); font-weight: 600; }
main { max-width: 1012px; margin: 0 auto; padding: 24px; display: flex; flex-direction: column; gap: 16px; }

.card { border: 1px solid var(--line); border-radius: 6px; }
.card-head { display: flex; justify-content: space-between; gap: 16px; padding: 12px 16px; border-bottom: 1px solid var(--line); }
.card .markdown-body { padding: 16px 24px 24px; }
.card .card-foot { padding: 8px 16px; border-top: 1px solid var(--line); color: var(--muted); font-size: 12px; }

.issue-head { padding-bottom: 16px; border-bottom: 1px solid var(--line); }
.issue-head h1 { margin: 0 0 8px; font-size: 28px; font-weight: 400; line-height: 1.25; }
.issue-head .number { color: var(--muted); font-weight: 300; }
.issue-line { display: flex; align-items: center; flex-wrap: wrap; gap: 8px; }
.state { display: inline-flex; align-items: center; gap: 4px; padding: 5px 12px; border-radius: 2em; color: #ffffff; font-weight: 500; line-height: 1.4; white-space: nowrap; }
.state-open { background: var(--open); }
.state-completed { background: var(--done); }
.state-not-planned { background: var(--skip); }
.label { padding: 0 8px; border-radius: 2em; font-size: 12px; font-weight: 500; line-height: 20px; }

.comment { position: relative; padding-left: 56px; }
.comment::before, .event::before { content: ""; position: absolute; left: 72px; top: -16px; bottom: -16px; width: 2px; background: var(--line); z-index: -1; }
.issue-head + .comment::before { top: 0; }
.comment:last-child::before, .event:last-child::before { bottom: 0; }
.avatar { position: absolute; left: 0; top: 0; width: 40px; height: 40px; border-radius: 50%; display: grid; place-items: center; background: #57606a; color: #ffffff; font-weight: 600; }
.avatar-bot { border-radius: 6px; background: #2f363d; }
.box { border: 1px solid var(--line); border-radius: 6px; background: var(--page); }
.box-head { display: flex; align-items: center; gap: 6px; padding: 8px 16px; background: var(--inset); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; }
.box .markdown-body { padding: 16px; }
.bot { padding: 0 6px; border: 1px solid var(--line); border-radius: 2em; color: var(--muted); font-size: 12px; line-height: 18px; }
.event { position: relative; display: flex; align-items: center; gap: 8px; padding-left: 57px; }
.event-icon { display: grid; place-items: center; width: 32px; height: 32px; border-radius: 50%; color: #ffffff; background: var(--skip); }
.event-closed { background: var(--done); }
.event-reopened, .event-opened { background: var(--open); }

.log { border-radius: 6px; background: #1f2328; color: #e6edf3; overflow: hidden; }
@media (prefers-color-scheme: dark) { .log { background: #010409; box-shadow: inset 0 0 0 1px var(--line); } }
.log-head { display: flex; justify-content: space-between; gap: 16px; padding: 12px 16px; border-bottom: 1px solid #3d444d; }
.log .muted { color: #9198a1; }
.log-lines { padding: 8px 16px; font: 12px/20px ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", "Noto Color Emoji", monospace; counter-reset: line; }
.log .line, .log summary { position: relative; padding-left: 40px; min-height: 20px; white-space: pre-wrap; overflow-wrap: anywhere; counter-increment: line; }
.log .line::before, .log summary::before { content: counter(line); position: absolute; left: 0; width: 28px; text-align: right; color: #7d8590; }
.log summary { cursor: pointer; }
.log details .line { padding-left: 56px; }
.log .line-error { background: #f8514926; } .log .line-error strong { color: #ff7b72; }
.log .line-warning { background: #bb800926; } .log .line-warning strong { color: #d29922; }
.log .line-notice strong { color: #58a6ff; }
.ansi-bold { font-weight: 700; } .ansi-dim { opacity: 0.7; }
.ansi-30, .ansi-90 { color: #9198a1; } .ansi-31, .ansi-91 { color: #ff7b72; } .ansi-32, .ansi-92 { color: #56d364; }
.ansi-33, .ansi-93 { color: #e3b341; } .ansi-34, .ansi-94 { color: #79c0ff; } .ansi-35, .ansi-95 { color: #d2a8ff; }
.ansi-36, .ansi-96 { color: #39c5cf; } .ansi-37, .ansi-97 { color: #ffffff; }

.mermaid-diagram { margin-bottom: 16px; padding: 16px; border: 1px solid var(--line); border-radius: 6px; }
.mermaid-stage svg { display: block; margin: 0 auto; max-width: 100%; }
.mermaid-diagram[data-diagram="failed"] .mermaid-stage { color: #d1242f; margin-top: 8px; }

.story h1 { margin: 0; font-size: 28px; font-weight: 600; }
.story .lead { color: var(--muted); font-size: 16px; }
.story ol { margin: 8px 0 0; padding: 0; list-style: none; counter-reset: step; }
.story li { position: relative; padding: 0 0 16px 48px; counter-increment: step; }
.story li::before { content: counter(step); position: absolute; left: 0; top: 12px; width: 32px; height: 32px; border-radius: 50%; display: grid; place-items: center; background: var(--inset); border: 1px solid var(--line); font-weight: 600; }
.story li:not(:last-child)::after { content: ""; position: absolute; left: 15px; top: 44px; bottom: -12px; width: 2px; background: var(--line); }
.step { display: flex; flex-direction: column; gap: 6px; padding: 12px 16px; border: 1px solid var(--line); border-radius: 6px; }
.step-head { display: flex; justify-content: space-between; align-items: center; gap: 16px; font-size: 16px; }
.step-head .state { padding: 2px 10px; font-size: 12px; }
.step-head .muted { font-size: 12px; }
.step-links { display: flex; gap: 16px; }
`;
