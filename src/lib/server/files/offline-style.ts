/** The style of the pages that open without the site: one column, system fonts, dark where the reader wants it. */
export const offlineStyle = `:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1c1b19;--muted:#5f5b54;--line:#dcd7cc;--link:#0b4f80}
@media(prefers-color-scheme:dark){:root{--paper:#151618;--ink:#e9e6df;--muted:#a8a399;--line:#34373b;--link:#8cc4f0}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.25rem;max-width:58rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
h1,h2,h3{font-family:Charter,Cambria,Georgia,serif;line-height:1.2;text-wrap:balance}
h2{margin-top:3.5rem;padding-top:1.25rem;border-top:2px solid var(--ink);font-size:1.7rem}
h3{margin-top:2.25rem}
p,li{max-width:42rem}
.small{font-size:.875rem}
.muted{color:var(--muted)}
.figure strong{font:600 2.6rem/1 Charter,Cambria,Georgia,serif}
.figure em{font-size:1.2rem}
.caveat{border-left:3px solid var(--ink);padding-left:1rem}
nav ul{columns:17rem;padding-left:1.1rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);overflow-wrap:normal}
td:last-child{min-width:14rem}
th{font-weight:400}
thead th{color:var(--muted);font-size:.8125rem}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
@media(max-width:40rem){thead{position:absolute;clip-path:inset(50%)}tr{display:grid;grid-template-columns:1fr auto;border-bottom:1px solid var(--line);padding:.4rem 0}th,td{border:0;padding:0}td:last-child{grid-column:1/-1;min-width:0}.transfers :is(tr,th,td){display:block}}
`;
