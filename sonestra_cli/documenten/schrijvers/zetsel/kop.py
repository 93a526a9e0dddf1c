"""What stands before a paper in typst: the look of headings, own words, lists and lines to write on.

``m`` holds the measures (zetsel/maten.py), ``begin`` and ``eind`` the sides where a line of text begins and ends.
"""

KOP = """\
#set text(size: m.letter, hyphenate: false, fill: rgb("#1d2730"))
#set par(leading: m.regelwit, spacing: m.wit, justify: false)
#set list(indent: 0pt, body-indent: 0.7em, spacing: 0.8em)
#set enum(indent: 0pt, body-indent: 0.7em, spacing: 0.8em)
#set heading(outlined: true)
#let grijs = rgb("#5b6770")
#let lang(breed, woord) = context {
  if measure(woord).width > breed.to-absolute() { woord.clusters().join(h(0.001pt)) } else { woord } }
#show heading: set text(hyphenate: false, weight: "bold")
#let koptekst(maat, doc) = text(maat, { show regex("\\S{12,}"): woord => lang(breed, woord.text); doc })
#show heading.where(level: 1): it => block(below: 1em, sticky: true, koptekst(m.titel, it.body))
#show heading.where(level: 2): it => block(above: m.kopwit, below: calc.min(1em, 0.75 * m.kopwit), sticky: true,
  koptekst(m.kop, it.body))
#show heading.where(level: 3): it => block(above: 0.85 * m.kopwit, below: 0.8em, sticky: true,
  koptekst(m.tussenkop, it.body))
#let vet(doc) = text(weight: "bold", doc)
#let schuin(doc) = text(style: "italic", doc)
#let aan(maat) = if begin == left { (left: maat) } else { (right: maat) }
#show quote.where(block: true): it => block(width: 100%, below: 0.85em, inset: aan(14pt) + (y: 2pt),
  stroke: aan(2pt + grijs), text(m.citaat, it.body))
#let bij(doc) = block(inset: aan(14pt), above: 0.55em, text(m.bij, fill: rgb("#3c474f"), par(doc)))
#let vinklijst = list.with(marker: [VAKJE])
#let heel(kleeft, doc) = block(breakable: false, sticky: kleeft, above: m.wit, below: m.wit, doc)
#let kleef(doc) = block(sticky: true, above: m.wit, below: m.wit, doc)
#let plek(hoog) = { block(height: hoog, above: 0pt, below: 0pt, breakable: false, sticky: true); v(-hoog) }
#let plaat(naam, svg, doc) = block(breakable: false, above: m.wit, below: m.wit, grid(columns: (m.plaatje, 1fr),
  column-gutter: 0.8em, align: horizon + begin, image(bytes(svg), format: "svg", width: m.plaatje, alt: naam), doc))
#let kopplaat(naam, svg) = box(baseline: 32%, image(bytes(svg),
  format: "svg", width: m.plaatje, alt: naam)) + h(0.5em)
#let lijnen(aantal, kleeft: false) = block(breakable: false, sticky: kleeft, above: 0.4em, below: 1.6em, width: 100%,
  for nr in range(aantal) { v(m.lijn); line(length: 100%, stroke: 0.6pt + grijs) })
#let kader(aantal) = rect(width: 100%, height: aantal * m.kader, radius: 3pt, stroke: 0.8pt + grijs)
#let kniplijn = block(above: 1.6em, below: 1.6em, width: 100%, height: 1em, sticky: true, context if
  here().position().y > m.boven + 15pt { pdf.artifact({
    place(horizon + begin, line(length: 100%, stroke: (paint: grijs, thickness: 0.6pt, dash: "dashed")))
    place(horizon + begin, dx: if begin == left { 1em } else { -1em },
      box(fill: white, outset: (x: 2pt), text(11pt, font: RESERVE, fill: grijs, "✂"))) }) })
#let merk = [#metadata(none)<merk>]
#let kaartblad(bestand, alt, breed, hoog) = {
  pagebreak(weak: true)
  layout(ruimte => {
    let vel = (page.width / 1pt) * (page.height / 1pt)
    let b = calc.min(ruimte.width + 2 * (m.opzij - 10mm), ruimte.height * breed / hoog,
      calc.sqrt(NIET_HEEL * vel * breed / hoog) * 1pt)
    merk
    place(top + begin, dy: calc.min(b * hoog / breed, 200mm), merk)
    block(breakable: false, above: 0pt, below: 0pt, pad(x: (ruimte.width - b) / 2,
      image(bestand, width: b, height: b * hoog / breed, fit: "stretch", alt: alt))) }) }
#let stuk(heel, doc) = block(breakable: not heel, width: 100%, doc)
#let celrand = (y: 0.56em) + if begin == left { (left: 0pt, right: 1em) } else { (left: 1em, right: 0pt) }
#let invulrijen(boven: 0pt, ..rijen) = block(above: boven, grid(inset: celrand, ..rijen,
  stroke: (x, y) => (bottom: if boven > 0pt and y == 0 { 1pt } else { 0.4pt } + grijs)))
#set table(stroke: (x, y) => (bottom: if y == 0 { 1pt } else { 0.4pt } + grijs))
#set table(inset: celrand)
#show table.cell.where(y: 0): strong
"""
BLADZIJDE = """\
#let voetmaat(doc) = {
  set text(m.voetletter, fill: rgb("#3c474f"))
  set par(leading: 0.5em, spacing: 0.6em)
  doc
}
#let daling = 0.25 * m.onder
#let voet(doc) = voetmaat(grid(columns: (1fr, 5em), column-gutter: 12pt, align: (begin, eind), context {
    let hier = query(label("einde-" + str(nr)))
    if hier.len() == 0 or counter(page).get() != counter(page).at(hier.first().location()) { doc }
  }, context {
    let laatste = query(label("einde-" + str(nr)))
    if laatste.len() > 0 [#counter(page).display() VAN #counter(page).at(laatste.first().location()).first()] }))
#let slotvoet(doc) = place(bottom + begin, dy: daling, box(height: 0pt, width: 100%, place(top + begin,
  voetmaat(grid(columns: (1fr, 5em), column-gutter: 12pt, doc)))))
#set page(m.papier, flipped: liggend, margin: (x: m.opzij, top: m.boven, bottom: m.onder), footer-descent: daling,
  footer: voet[VOET])
#counter(page).update(1)
"""
"""The pages of one paper, with its foot and their numbers; ``nr`` is which paper of the file it is.

On the last page the foot is text, for who listens; on the others it is a running foot, which is not read out again.
"""
