/** Paper: always light, nothing that only a screen can do, no break inside what belongs together. */
export const PRINT = `
@page{margin:16mm 14mm 18mm}
@media print{
html{font-size:10pt;background:none}
body{max-width:none;padding:0}
.skip,.contents,.whole,.how,.offered{display:none}
h2,h3,h4,h5,thead,.legend,.status>.note{break-after:avoid}
.verdict,.card,.change li,.strip li,.family dl>div,.made>div,tr,.marked>li,.view,.native{break-inside:avoid}
.journey+.journey,.method{break-before:page}
.overview,.journey,.method{margin-top:2.5rem}
.journey>section{margin-top:2.25rem}
.cards{grid-template-columns:repeat(3,1fr);gap:.8rem}
.columns{grid-template-columns:1fr 1fr}
.strip{grid-template-columns:repeat(5,1fr);gap:1rem .7rem}
.screen{padding:.9rem 0 1.1rem;break-inside:avoid-page}
.screen-body{margin-top:.7rem;font-size:.92em;line-height:1.45}
.notes h5{margin-bottom:.2rem}.notes h5:not(:first-child){margin-top:.8rem}
.marked>li{padding:0}.marked>li+li{margin-top:.5rem}.marked .tags,.quote{margin-top:.1rem}
.screen-body{grid-template-columns:1.3fr 1fr;gap:1.25rem}
.tag{background:none;border-color:currentColor}.tag-critical{color:var(--hot)}
a{color:inherit}
.view{max-height:150mm}
}
`;
