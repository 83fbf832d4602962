/** What a comparison looks like beyond the report's own style. */
export const COMPARE_STYLE = `
.sides,.pair{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem 2.5rem}
.sides{margin:1.5rem 0 2rem}
.masthead h1+.verdict{margin-top:1.5rem}
#differed+table{margin-top:1.25rem}
table+.note{margin-top:1rem}
.side-name{font-size:1.15rem;margin-bottom:.5rem}
.mind{margin-top:3rem}
.mind h2{font-size:1.4rem}
.pair{margin-top:1.25rem}
.pair>div{min-width:0}
.pair img{display:block;width:100%;height:auto;max-height:34rem;object-fit:cover;object-position:top;border:1px solid var(--line);border-radius:.25rem;background:#fff}
.found{margin-top:.6rem;font-size:.9rem}
.found li{margin-top:.4rem}
.same{margin-top:1.5rem}
.same li{margin:.25rem 0 0 1.1rem;list-style:disc}
.figures tbody th{width:30%}
.turns tbody th{width:26%}.turns td:nth-child(-n+4){width:7rem}
.turns th .tag{margin-top:.3rem}
@media (max-width:48rem){.sides{grid-template-columns:1fr}.pair{gap:1rem}
.turns tbody th,.turns td:nth-child(-n+4),.figures tbody th{width:auto}}
@media (max-width:30rem){.pair{grid-template-columns:1fr}}
`;
