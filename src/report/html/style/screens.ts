/** The strip and the screens with their pictures and marks. */
export const SCREENS = `
.legend{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1.6rem;font-size:.9rem;color:var(--soft);margin-bottom:1.5rem}
.legend .key{margin-right:.35rem}
.key{display:inline-grid;place-items:center;flex:none;min-width:1.5rem;height:1.5rem;padding:0 .2rem;font:700 .8rem/1 var(--sans);color:#fff;
border:1px solid transparent;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.key-click{background:var(--click);border-radius:1rem}
.key-finding{background:var(--finding);border-radius:.2rem}
.key-care{background:var(--care);border-radius:.2rem}
.key-none{color:var(--soft);font-size:1.4rem}
.strip{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.4rem,1fr));gap:1.5rem 1rem;margin-bottom:3rem}
.strip li{border-top:3px solid var(--line);padding-top:.5rem}
.strip .in-flow{border-top-color:var(--accent)}
.strip a{display:block;color:inherit;text-decoration:none}
.strip a:hover .strip-caption{text-decoration:underline}
.strip-caption{display:block;font-size:.82rem;line-height:1.35;margin-top:.45rem}
.strip-caption i,.strip-caption em{font-style:normal;color:var(--soft)}
.strip-caption em{display:block;color:var(--hot);font-weight:600}
.view{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:.25rem;background:#fff}
.strip .view,.native-small{aspect-ratio:1/.66}
.screen{border-top:1px solid var(--strong-line);padding:1.5rem 0 3rem;scroll-margin-top:1rem}
.screen:target>header h4{text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:2px}
.screen>header h4{font:600 1.3rem/1.3 var(--serif)}
.number{display:inline-block;min-width:1.6rem;color:var(--soft)}
.where{font-size:.85rem;margin-top:.4rem}
.where .address{color:var(--soft)}
.screen-body{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:1.75rem 2.5rem;margin-top:1.25rem}
.notes h5:not(:first-child){margin-top:1.75rem}
.marked>li{display:flex;gap:.8rem;padding:.15rem 0}
.marked>li+li{margin-top:.9rem}
.marked>li>div{flex:1;min-width:0}
.quote{font-family:var(--serif);margin-top:.35rem}
.crop{margin-top:.5rem}
.way-out{font-size:.9rem;margin-top:1.75rem}
.how,.offered{font-size:.85rem;margin-top:.35rem}
.how p{color:var(--soft);margin-top:.25rem}
.offered{margin-top:1.75rem}
.offered li{margin:.2rem 0 0 1.1rem;list-style:disc}
.gap{font-size:.8rem;color:var(--soft);padding:.5rem 0 .5rem .8rem;margin-left:.8rem;border-left:2px dotted var(--strong-line)}
.whole{font-size:.85rem;margin-top:.6rem}
.whole .view{margin-top:.6rem}
.box{fill:none}
.box-under{stroke:#fff}.box-click{stroke:#0b559f}.box-finding{stroke:#a8330f}.box-care{stroke:#1d6a40}
.label{stroke:#fff}
.label text{fill:#fff;stroke:none;text-anchor:middle;font-family:var(--sans);font-weight:700}
.label-click{fill:#0b559f}.label-finding{fill:#a8330f}.label-care{fill:#1d6a40}
.native{border:1px solid var(--strong-line);border-radius:.6rem;padding:1.5rem;background:var(--card);max-width:30rem}
.native-host{font-size:.85rem;color:var(--soft);margin-bottom:.5rem}
.native-controls{display:flex;flex-wrap:wrap;justify-content:flex-end;gap:.6rem;margin-top:1.5rem}
.native-controls span{border:1px solid var(--strong-line);border-radius:1.2rem;padding:.2rem 1.1rem}
.native-small{display:grid;place-items:center;text-align:center;font-size:.72rem;line-height:1.3;padding:.5rem;overflow:hidden}
.picture figcaption{font-size:.85rem;color:var(--soft);margin-top:.6rem}
.no-picture{color:var(--soft);border:1px dashed var(--strong-line);border-radius:.25rem;padding:1.5rem;align-self:start}
@media (max-width:56rem){.screen-body{grid-template-columns:minmax(0,1fr)}}
@media (max-width:40rem){.screen .label{transform-box:fill-box;transform-origin:center;transform:scale(1.6)}
.strip{grid-template-columns:repeat(2,minmax(0,1fr))}}
`;
