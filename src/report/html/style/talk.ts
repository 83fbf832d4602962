/** Conversations: the two sides, and what stands between them. */
export const TALK = `
.talk{border-top:1px solid var(--strong-line);padding:1.5rem 0 2rem}
.talk h4{font:600 1.15rem/1.3 var(--serif)}
.talk-lines{display:flex;flex-direction:column;gap:.9rem;max-width:46rem;margin-top:1.25rem}
.talk-lines>li{max-width:34rem;border:1px solid var(--line);border-radius:.6rem;padding:.6rem .9rem;background:var(--card)}
.talk-lines>.talk-user{align-self:flex-end;border-color:var(--accent)}
.talk-lines>.talk-person{border-color:var(--care);border-width:2px}
.talk-lines>.talk-notice{align-self:center;border-style:dashed;text-align:center;font-size:.9rem}
.talk-who{font-size:.85rem}
.talk-text{overflow-wrap:anywhere;margin-top:.25rem}
.talk-replies{display:flex;flex-wrap:wrap;gap:.4rem;margin-top:.5rem}
.talk-replies li{border:1px solid var(--strong-line);border-radius:1rem;padding:.1rem .7rem;font-size:.85rem}
.talk .tags{margin-top:.5rem}
.talk .tag{white-space:normal}
.talk-lines>.talk-after{border-style:dashed}
.talk-notice .tags{justify-content:center}
.talk-end{color:var(--soft);margin-top:1rem}
`;
