"""How a paper looks as a page: on a wide screen, on a telephone, and printed."""

from sonestra_cli.documenten.context.soort import Zetting

STIJL = """\
:root { color: #1d2730; background: #fff; }
body { font: 1.15rem/1.6 "Atkinson Hyperlegible", Verdana, sans-serif; }
body { max-width: 38rem; margin: 3rem auto; padding: 0 1.2rem; }
h1 { font-size: 2.3rem; line-height: 1.2; margin: 0 0 1.5rem; }
h2 { font-size: 1.6rem; line-height: 1.25; margin: 3rem 0 1rem; }
h3 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .6rem; }
p, ul, ol { margin: 0 0 1rem; }
li { margin-bottom: .4rem; }
.vink { list-style: none; padding: 0; }
.vink li { padding-inline-start: 1.4em; text-indent: -1.4em; }
figure { margin: 1.8rem 0; }
blockquote { margin: 0; padding: .1rem 0; padding-inline-start: 1.1rem; border-inline-start: 3px solid #5b6770; }
blockquote { font-size: 1.45rem; line-height: 1.45; }
blockquote p { unicode-bidi: plaintext; }
blockquote p:last-child { margin-bottom: 0; }
figcaption { margin: .6rem 0 0; margin-inline-start: 1.3rem; color: #3c474f; font-size: 1.05rem; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem 0; padding-inline-end: 1rem; }
th, td { border-bottom: 1px solid #5b6770; }
th { border-bottom-width: 2px; }
td:empty { height: 3rem; }
.lijnen { margin: 0 0 1.5rem; }
.lijnen div { border-bottom: 1px solid #5b6770; height: 2.4rem; }
.knip { border-top: 1px dashed #5b6770; margin: 2.5rem 0; }
.kader { border: 1px solid #5b6770; border-radius: 3px; height: 40mm; margin: 0 0 1rem; }
.kaart { width: min(96vw, 64rem); margin: 2rem calc(50% - min(48vw, 32rem)); overflow-x: auto; }
.kaart img { display: block; width: 100%; min-width: 44rem; height: auto; }
.bladzij { border: 0; margin: 2.5rem 0; }
.plaat { display: flex; align-items: center; gap: 1rem; margin: 0 0 1rem; }
.plaat svg { width: 12mm; height: 12mm; flex: none; }
.plaat p, .plaat h2, .plaat h3 { margin: 0; }
.kop { margin-top: 3rem; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid #5b6770; color: #3c474f; font-size: .95rem; }
h1, h2, h3, p, li, blockquote, figcaption, .lang { overflow-wrap: anywhere; }
@media (max-width: 30rem) {
  table { font-size: .9em; } th, td { padding-inline-end: .4rem; } th:last-child, td:last-child { padding: .5rem 0; }
}
@media screen { main { container-type: inline-size; } }
@container (max-width: 13em) { th, td { overflow-wrap: anywhere; } }
@media print {
  @page { size: A4; margin: 24mm 25mm; }
  @page { @bottom-right {
    content: counter(page) " / " counter(pages); font: 10pt "Atkinson Hyperlegible", Verdana, sans-serif;
  } }
  body { font-size: 12.5pt; max-width: none; margin: 0; padding: 0; }
  h1 { font-size: 30pt; } h2 { font-size: 19pt; } h3 { font-size: 14.5pt; }
  blockquote { font-size: 17pt; } figcaption { font-size: 12pt; } footer { font-size: 10pt; }
  h1, h2, h3, .kop, .plakt { break-after: avoid; }
  figure, tr, li, .lijnen, .plaat, .samen { break-inside: avoid; }
  .bladzij { break-after: page; margin: 0; }
  .kaart { break-before: page; break-after: page; width: 188mm; margin: 0 calc(50% - 94mm); overflow: visible; }
  .kaart img { min-width: 0; max-height: 240mm; object-fit: contain; }
}
"""

ZETTINGEN: dict[Zetting, str] = {
    "kaart": """\
body { max-width: 26rem; border: 1px solid #5b6770; border-radius: 6px; padding: 1.6rem 1.4rem; }
h1 { font-size: 1.9rem; } h2 { font-size: 1.35rem; margin-top: 2rem; }
@media (max-width: 30rem) { body { border: 0; padding: 0 1.2rem; } }
@media print {
  @page { size: A5; margin: 12mm 13mm; }
  body { font-size: 10.5pt; border: 0; padding: 0; }
  h1 { font-size: 19pt; } h2 { font-size: 13pt; } h3 { font-size: 11.5pt; }
  blockquote { font-size: 13pt; } figcaption { font-size: 10pt; } footer { font-size: 8pt; }
}
""",
    "groot": """\
body { font-size: 1.5rem; max-width: 42rem; }
blockquote, figcaption { font-size: 1.6rem; } footer { font-size: 1.1rem; }
.plaat svg { width: 18mm; height: 18mm; }
@media print {
  @page { size: A4; margin: 24mm 22mm; }
  body { font-size: 16pt; }
  h1 { font-size: 32pt; } h2 { font-size: 23pt; } h3 { font-size: 18pt; }
  blockquote { font-size: 20pt; } figcaption { font-size: 16pt; } footer { font-size: 12pt; }
}
""",
    "deur": """\
body { font-size: 1.6rem; }
h1, h2 { font-size: 3rem; }
.plaat svg { width: min(18rem, 80vw); height: auto; }
@media print {
  @page { size: A4; margin: 24mm 20mm; }
  body { font-size: 34pt; }
  h1 { font-size: 72pt; } h2 { font-size: 64pt; }
  .plaat svg { width: 125mm; height: 125mm; }
}
""",
    "poster": """\
body { max-width: 80rem; }
.vakken { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1.2rem; }
.vak { border: 1px solid #5b6770; border-radius: 6px; padding: 1rem 1.2rem; min-height: 12rem; }
.vak h2 { margin-top: 0; }
@media (max-width: 30rem) { .vak { padding: .7rem .6rem; } }
@media print {
  @page { size: A2; margin: 22mm; }
  .vakken { grid-template-columns: repeat(2, 1fr); }
  .vak { break-inside: avoid; min-height: 120mm; }
  body { font-size: 22pt; }
  h1 { font-size: 60pt; } h2 { font-size: 36pt; } h3 { font-size: 26pt; }
  blockquote { font-size: 26pt; } figcaption { font-size: 20pt; } footer { font-size: 14pt; }
}
""",
}
ZETTINGEN |= {"grote_brief": ZETTINGEN["groot"], "grote_koelkast": ZETTINGEN["groot"]}
"""What a setting has of its own, on the screen and on paper; the others are as a sheet."""
