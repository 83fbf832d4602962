/** Tables. On a phone each row becomes a block whose cells carry their column's name. */
export const TABLES = `
table{width:100%;border-collapse:collapse;font-size:.94rem}
.status+.status{margin-top:3rem}
.status .note{margin-bottom:.8rem}
.tally{font-weight:400;margin-left:.3rem}
caption{text-align:left}
th,td{text-align:left;vertical-align:top;padding:.7rem 1.25rem .7rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-size:.8rem;color:var(--soft);font-weight:600;border-bottom:2px solid var(--ink);padding-bottom:.4rem}
tbody th{width:32%;font-weight:600}
tbody th code{display:block;font-weight:400;color:var(--soft);margin-top:.15rem}
.num{white-space:nowrap;font-variant-numeric:tabular-nums}
td:last-child,th:last-child{padding-right:0}
.rules td:nth-child(2){width:6.5rem}.rules td:nth-child(3){width:7.5rem}
.overview tbody th{width:auto}
.overview td{font-variant-numeric:tabular-nums}
.contacts tbody th{width:8.5rem}.contacts thead th{white-space:nowrap}
.references{margin-top:.35rem;font-size:.85rem;color:var(--soft)}
@media (max-width:48rem){
table,tbody,tr,th,td,caption{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{padding:.9rem 0;border-bottom:1px solid var(--line)}
tbody{border-top:2px solid var(--ink)}
tbody th,td,.rules td:nth-child(2),.rules td:nth-child(3){width:auto;padding:.15rem 0;border:0}
td[data-label]::before{content:attr(data-label);display:inline-block;min-width:6.5rem;margin-right:.8rem;font-size:.8rem;color:var(--soft)}
td[data-label=Because]::before{display:block}
td[data-label]:empty{display:none}.contacts tbody th{width:auto}}
`;
