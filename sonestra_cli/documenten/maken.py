"""Make a paper: the words of its context in its template, and the result in one of four formats."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Literal, TypeAlias, get_args

from sonestra_cli.documenten.blokken import Knip, PapierBlad, Papierblok, Samen, Tabel
from sonestra_cli.documenten.context.soort import Zetting
from sonestra_cli.documenten.context.vertaling import IN_HET_NEDERLANDS, Vertaling
from sonestra_cli.documenten.kaartbeeld import Kaarten, OpHunPlek, geen_kaarten, relatiekaarten_bij
from sonestra_cli.documenten.ontleden import ontleed_markdown
from sonestra_cli.documenten.papieren import papiersoorten
from sonestra_cli.documenten.sjablonen import vul
from sonestra_cli.documenten.zandbak import VERTALING
from sonestra_cli.domein.afleiding.dagtekening import dagtekening
from sonestra_cli.domein.soorten import IEDEREEN
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.taal.talen import NEDERLANDS
from sonestra_cli.techniek.stuurtekens import kaal, zonder

PapierFormaat = Literal["md", "html", "pdf", "docx"]
FORMATEN: tuple[PapierFormaat, ...] = get_args(PapierFormaat)


@dataclass(frozen=True, slots=True)
class Papier:
    """A paper in Markdown; ``naam`` is its file without ending, ``titel`` the name inside the file."""

    naam: str
    titel: str
    markdown: str
    zetting: Zetting = "blad"
    taal: str = "nl"
    dag: date | None = None
    kaarten: Kaarten = field(default=geen_kaarten, compare=False)

    @property
    def blad(self) -> PapierBlad:
        """What is written as HTML, PDF or Word: with its maps."""
        return ontleed_markdown(self.markdown, self.titel, self.taal, self.kaarten())


Vertaler: TypeAlias = Callable[[str], Vertaling | None]
"""The code of a language -> its sentences, where there are any."""


def _geen(taal: str) -> None:
    return None


def _daar(beeld: Beeld) -> Beeld:
    return beeld


def papier(
    naam: str,
    beeld: Beeld,
    sjablonen: Mapping[str, str],
    vertaler: Vertaler = _geen,
    op_hun_plek: OpHunPlek = _daar,
) -> Papier:
    """The paper of the kind ``naam`` for who may see ``beeld``. Raises SjabloonFout when a template cannot be used.

    Every template knows ``a2`` too: whether the traject asks for the simplest language (``taal: a2``). Then a sheet and
    the card of one reader have large letters; the template puts pictograms before its parts.

    A paper that asks for a language of which there is no translation is Dutch.
    """
    soort, a2 = papiersoorten()[naam], beeld.traject.kop.taal == "a2"
    woorden = soort.woorden(beeld)
    vertaling = vertaler(getattr(woorden, "taal", NEDERLANDS)) or IN_HET_NEDERLANDS
    velden = {veld.name: getattr(woorden, veld.name) for veld in fields(woorden)}
    markdown = vul(sjablonen, naam, velden | {"a2": a2, VERTALING: vertaling})
    zetting = getattr(woorden, "zetting", soort.zetting)
    return Papier(
        papiernaam(naam, beeld),
        kaal(woorden.titel),
        _netjes(_met_waarschuwing(markdown, woorden, sjablonen)),
        _groter(zetting, soort.voor is not None) if a2 else zetting,
        vertaling.taal,
        dagtekening(beeld.traject),
        relatiekaarten_bij(beeld, soort.kaarten(beeld), op_hun_plek),
    )


def papiernaam(naam: str, beeld: Beeld) -> str:
    """What its file is called, without ending: behind a paper of one reader stands who that is."""
    van_een_lezer = papiersoorten()[naam].voor and beeld.voor[0] != IEDEREEN
    return f"{naam}-{beeld.voor[0]}" if van_een_lezer else naam


def _groter(zetting: Zetting, van_een_lezer: bool) -> Zetting:
    """Large letters for a sheet and for what one reader gets; the fridge is one page, a poster stays."""
    if zetting == "brief":
        return "grote_brief"
    if zetting == "koelkast":
        return "grote_koelkast"
    return "groot" if zetting in ("blad", "plan", "ernaast") or (zetting == "kaart" and van_een_lezer) else zetting


def in_formaat(papier: Papier, formaat: PapierFormaat) -> bytes:
    """The bytes of the paper as one kind of file; equal papers give equal bytes."""
    if formaat == "md":
        return papier.markdown.encode()
    blad = papier.blad
    if formaat == "html":
        from sonestra_cli.documenten.schrijvers.als_html import als_html

        return als_html(blad, papier.zetting).encode()
    if formaat == "docx":
        return _als_word(blad, papier.zetting)
    from sonestra_cli.documenten.schrijvers.als_pdf import als_pdf

    return als_pdf(blad, papier.zetting, papier.dag)


def _als_word(blad: PapierBlad, zetting: Zetting) -> bytes:
    """With the measures that fit in the PDF: what is one page there is one here, and so is a sheet with cards."""
    from sonestra_cli.documenten.schrijvers.als_pdf import kaart_alleen, passend, vellen_in_word
    from sonestra_cli.documenten.schrijvers.als_word import als_word
    from sonestra_cli.documenten.schrijvers.zetsel.maten import MATEN, POSTER_IN_WORD

    if zetting == "kaart":
        return als_word(*(vellen_in_word if Knip() in blad.blokken else kaart_alleen)(blad))
    in_kolommen = zetting == "poster" and not _met_tabel(blad.blokken)
    return als_word(*passend(blad, POSTER_IN_WORD if in_kolommen else MATEN[zetting]))


def _met_tabel(blokken: Sequence[Papierblok]) -> bool:
    """A table needs the whole width: in half of it names fall apart into letters."""
    return any(isinstance(blok, Tabel) or (isinstance(blok, Samen) and _met_tabel(blok.blokken)) for blok in blokken)


def samen_in_pdf(papieren: Sequence[Papier | tuple[Papier, int]], titel: str) -> bytes:
    """Several papers in one PDF, in their order, each once or so many times; cards lie together on sheets to cut."""
    from sonestra_cli.documenten.schrijvers.als_pdf import bundel_pdf

    keren = [een if isinstance(een, tuple) else (een, 1) for een in papieren]
    bladen = [(een.blad, een.zetting, keer) for een, keer in keren]
    return bundel_pdf(bladen, titel, keren[0][0].dag if keren else None)


def bladzijden(pdf: bytes) -> int:
    """How many pages a PDF of ours has."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def _met_waarschuwing(markdown: str, woorden: object, sjablonen: Mapping[str, str]) -> str:
    """What stands apart is warned of under the title: a foot is not read out, and is looked over."""
    voet = getattr(woorden, "voet", None)
    if voet is None or not voet.apart_van:
        return markdown
    titel, _, rest = markdown.strip().partition("\n")
    return f"{titel}\n\n**{vul(sjablonen, '_apart', {'voet': voet}).strip()}**\n\n{rest}"


def _netjes(markdown: str) -> str:
    """At most one empty line between blocks, none at the ends, nothing that cannot be written."""
    regels = [regel.rstrip() for regel in zonder(markdown).split("\n")]
    uit = [regel for nr, regel in enumerate(regels) if regel or (nr and regels[nr - 1])]
    return "\n".join(uit).strip("\n") + "\n"
