"""How a page looks: on light and dark screens, and on paper."""

STYLE = """\
:root{color-scheme:light dark;--ink:#1c2b33;--quiet:#52616a;--paper:#fff;--line:#c9d2d7;--head:#eef3f5;--link:#0b6470}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf0;--quiet:#a9b7be;--paper:#14191c;--line:#3a464d;--head:#20292e;\
--link:#7cc4d6}}
*{box-sizing:border-box}
body{margin:0;padding:1.5rem clamp(1rem,4vw,4rem) 4rem;background:var(--paper);color:var(--ink);\
font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1,h2,h3,h4{line-height:1.25;margin:2rem 0 .5rem;text-wrap:balance}
h1{font-size:2rem;margin-top:.5rem}h2{font-size:1.5rem}h3{font-size:1.05rem}h4{font-size:1rem}
p{margin:.25rem 0;max-width:70ch;white-space:pre-line}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99em}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:1}
figure{margin:1.5rem 0}
figcaption{color:var(--quiet);font-size:.9rem;margin-top:.5rem}
.scroll{overflow:auto;max-width:100%;border:1px solid var(--line);border-radius:.5rem}
.sheet svg{display:block;width:100%;min-width:60rem;height:auto}
.about{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:0 2rem}
.about h2,.about h3{margin-top:1rem}
table{border-collapse:collapse;font-size:.9rem;line-height:1.4}
caption{text-align:start;padding:.75rem;color:var(--quiet)}
th,td{border:1px solid var(--line);padding:.5rem .6rem;vertical-align:top;text-align:start;min-width:9rem}
thead th,tbody th{background:var(--head)}
td p,th p{max-width:36ch}td[colspan] p{max-width:72ch}
.item+.item{margin-top:.5rem;padding-top:.5rem;border-top:1px dotted var(--line)}
.more{color:var(--quiet);font-size:.92em;font-weight:normal}.about .more{color:inherit;font-size:1em}
@page{margin:12mm;size:landscape}
@media print{:root{--ink:#000;--quiet:#444;--paper:#fff;--line:#999;--head:#eee;--link:#000}
body{padding:0;font-size:9pt}.skip{display:none}.scroll{overflow:visible;border:0}
.sheet svg{min-width:0;max-height:140mm}figure,tr{break-inside:avoid}h2,h3{break-after:avoid}
table{font-size:7pt;width:100%}th,td{min-width:0;padding:1mm}section+section{break-before:page}}
"""
