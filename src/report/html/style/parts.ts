/** The head, the cards, the numbers and the list of what to change. */
export const PARTS = `
.facts{display:flex;flex-wrap:wrap;gap:.4rem 2.5rem;margin:1.5rem 0 2rem;font-size:.95rem}
.facts dt,.made dt{font-size:.8rem;color:var(--soft)}
.verdict{display:flex;flex-wrap:wrap;gap:.3rem 2rem;align-items:baseline;border:1px solid var(--line);
border-left:.45rem solid var(--strong-line);background:var(--card);padding:1.1rem 1.5rem;border-radius:.3rem}
.verdict p:last-child{flex:1 1 20rem}
.gate{flex:1 1 100%;font-size:.9rem}
.gate li{margin:.25rem 0 0 1.1rem;list-style:disc}
.verdict-word{font:600 1.6rem/1.2 var(--serif)}
.verdict-fail{border-left-color:var(--hot)}.verdict-fail .verdict-word{color:var(--hot)}
.verdict-pass{border-left-color:var(--good)}.verdict-pass .verdict-word{color:var(--good)}
.verdict-inconclusive{border-left-color:var(--warm)}.verdict-inconclusive .verdict-word{color:var(--warm)}
.contents{margin:1.5rem 0 0;font-size:.9rem}
.contents ul{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem}
.contents-many>ul{flex-direction:column;gap:.5rem}
.contents li li a{color:inherit}
.contents>ul>li{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem}
.contents>ul>li>a{font-weight:600}
.overview,.journey,.method{margin-top:4.5rem}
.journey>section{margin-top:4rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:1.25rem;margin-top:2rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:.3rem;padding:1.4rem 1.5rem}
.card h4{font-size:.9rem;color:var(--soft);font-weight:600;margin-bottom:.5rem}
.figure{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .5rem;margin-bottom:.5rem}
.figure b{font:600 1.6rem/1.15 var(--serif)}
.score .figure b{font-size:3.4rem;line-height:1;letter-spacing:-.03em}
.figure span{color:var(--soft)}
.score .figure-none b{font-size:1.6rem;letter-spacing:0}
.grade{margin-left:auto;font-size:1.05rem}
.scale{display:block;width:100%;height:auto;margin:.2rem 0 .8rem}
.band{fill:var(--band)}.band-on{fill:var(--band-on)}
.band-name{font:11px var(--sans);text-anchor:middle;fill:var(--soft)}.band-name-on{font-weight:700;fill:var(--ink)}
.needle{fill:var(--ink)}.needle-line{stroke:var(--ink);stroke-width:2}
.trust dl>div+div{margin-top:1rem}
.trust dt b{text-transform:capitalize;margin-right:.3rem}
.trust dt span{font-size:.875rem;color:var(--soft)}
.trust dd{display:flex;align-items:center;gap:.8rem}
.trust .note{margin-top:1rem}
.bar{flex:1;height:6px;border-radius:3px}
.bar-track{fill:var(--band)}.bar-fill{fill:var(--accent)}
.axis-value{font-variant-numeric:tabular-nums;min-width:2ch;text-align:right}
.outcome .note{margin-top:.8rem}
.outcome ul.note li{margin-top:.3rem}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:2rem 3.5rem}
.family h4{padding-bottom:.5rem;border-bottom:2px solid var(--ink)}
.family dl>div{display:flex;justify-content:space-between;gap:1.5rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.family dt b{display:block;font-weight:600}
.family dt span{display:block;font-size:.85rem;line-height:1.4;color:var(--soft)}
.family dd{font:600 1.15rem/1.4 var(--serif);font-variant-numeric:tabular-nums;white-space:nowrap}
.family dd.absent{font:italic .875rem/1.8 var(--sans)}
.goal{max-width:54rem}
.goal+.goal{margin-top:2.5rem}
.goal h4{display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem 1.2rem;font-size:1.15rem}
.from-to{font:600 1.6rem/1.2 var(--serif);font-variant-numeric:tabular-nums;white-space:nowrap}
.steps{margin-top:.8rem;counter-reset:step}
.step{display:grid;grid-template-columns:5.5rem 1fr;gap:0 1.5rem;align-items:baseline;padding:.8rem 0;border-top:1px solid var(--line)}
.step-last{border-bottom:1px solid var(--line)}
.step .points b{font-size:1.5rem}
.step .screen-links{white-space:nowrap}
.goal .note,.first>.note{margin-top:.9rem}
.remains{margin:.4rem 0 0 1.1rem}.remains li{list-style:disc}
.alone{margin-top:2rem}.alone table{margin-top:1rem}
.alone tbody th{width:58%;font-weight:400}
@media (max-width:48rem){.alone tbody th{width:auto}}
.change li{display:grid;grid-template-columns:5.5rem 1fr;gap:0 1.5rem;padding:1.4rem 0;border-top:1px solid var(--line)}
.change li:last-child{border-bottom:1px solid var(--line)}
.change h4{font-size:1.15rem}
.change li>div{max-width:46rem}
.points{text-align:right}
.points b{display:block;font:600 2.1rem/1 var(--serif);font-variant-numeric:tabular-nums}
.points span{font-size:.85rem;color:var(--soft)}
.because{margin-top:.5rem}
.remedy{margin-top:.6rem;padding-left:1rem;border-left:3px solid var(--accent)}
.remedy b{margin-right:.4rem}
.tags{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .6rem;margin-top:.45rem}
.tags:empty{display:none}
.tag{display:inline-block;font-size:.78rem;line-height:1.4;font-weight:600;padding:.1rem .55rem;border-radius:1rem;
border:1px solid transparent;white-space:nowrap;background:var(--plain-bg);color:var(--ink)}
.tag-critical{background:var(--hot);color:var(--paper)}
.tag-hot,.tag-major{background:var(--hot-bg);color:var(--hot);border-color:currentColor}
.tag-warm,.tag-minor{background:var(--warm-bg);color:var(--warm);border-color:currentColor}
.tag-good{background:var(--good-bg);color:var(--good);border-color:currentColor}
.tag-flow{background:var(--flow-bg);color:var(--accent);border-color:currentColor}
.method h2{margin-bottom:1.75rem}
.method .columns p,.method .columns li{max-width:38rem}
.method ul li{margin:.6rem 0 .6rem 1.1rem;list-style:disc}
.method p+p,.method ul+p{margin-top:1rem}
.made>div{display:grid;grid-template-columns:8.5rem 1fr;gap:1rem;align-items:baseline;padding:.45rem 0;border-bottom:1px solid var(--line)}
.made dt::first-letter{text-transform:uppercase}
.made dt,.made bdi{display:block}
@media (max-width:40rem){.change li,.step{grid-template-columns:1fr;gap:.5rem}
.points{text-align:left}.points b{display:inline;font-size:1.6rem}
.overview,.journey,.method{margin-top:3.25rem}.journey>section{margin-top:3rem}.verdict,.card{padding:1rem 1.1rem}}
`;
