/** Colours, type and the page's frame. Dark colours are for screens only: paper is always light. */
export const BASE = `
:root{color-scheme:light dark;
--paper:#fbfaf8;--card:#fff;--ink:#1c2026;--soft:#565d68;--line:#dcd8d0;--strong-line:#8d8a83;
--accent:#1d4f7c;--hot:#9c3216;--hot-bg:#fbeae4;--warm:#7a5200;--warm-bg:#faf0d9;--good:#22633f;--good-bg:#e6f2ea;
--flow-bg:#e5eef6;--plain-bg:#efedE8;--band:#dedad2;--band-on:#9c3216;
--click:#0b559f;--finding:#a8330f;--care:#1d6a40;
--serif:ui-serif,'New York','Iowan Old Style',Charter,'Bitstream Charter',Cambria,Georgia,serif;
--sans:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue','Liberation Sans',Arial,sans-serif;
--mono:ui-monospace,'SF Mono',Menlo,Consolas,'Liberation Mono',monospace}
@media screen and (prefers-color-scheme:dark){:root{
--paper:#15181c;--card:#1c2026;--ink:#e8e5df;--soft:#a9afb8;--line:#343a42;--strong-line:#79808a;
--accent:#8fbde8;--hot:#f2a085;--hot-bg:#3b211a;--warm:#e3bd6a;--warm-bg:#342a14;--good:#8ccba5;--good-bg:#1a3023;
--flow-bg:#1d3044;--plain-bg:#2a2f36;--band:#3c424a;--band-on:#f2a085}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:16px/1.6 var(--sans);-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0 auto;max-width:74rem;padding:3.5rem 2.5rem 5rem;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,p,dl,dd,ol,ul,figure{margin:0;padding:0}
ol,ul{list-style:none}
h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.2;letter-spacing:-.01em;text-wrap:balance}
h1{font-size:clamp(2.1rem,6vw,3.4rem)}
h2{font-size:clamp(1.6rem,4vw,2.3rem);max-width:22em}
h3{font-size:1.5rem;margin-bottom:1.25rem}
h4{font-size:1.05rem;line-height:1.35}
h5{font-size:.8rem;color:var(--soft);font-weight:600;margin:0 0 .6rem}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
main:focus{outline:none}
code{font-family:var(--mono);font-size:.85em}
q{quotes:'\\201C' '\\201D' '\\2018' '\\2019'}
summary{cursor:pointer;color:var(--accent);width:fit-content}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-4rem;background:var(--card);padding:.5rem 1rem;z-index:1}
.skip:focus{top:1rem}
.eyebrow{font-size:.9rem;color:var(--soft);margin-bottom:.6rem}
.note,.certainty,.gain,.screen-links,.tally{font-size:.875rem;color:var(--soft)}
.note+.note{margin-top:.4rem}
.absent{color:var(--soft);font-style:italic}
footer{margin-top:5rem;padding-top:1.25rem;border-top:1px solid var(--line);font-size:.875rem;color:var(--soft)}
@media (max-width:40rem){body{padding:1.75rem 1rem 3rem}}
`;
