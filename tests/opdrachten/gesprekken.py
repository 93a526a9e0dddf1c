"""Every command that asks something, with what is asked and answered at a table; ``erbij`` has its own evening."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from sonestra_cli.opslaan.overdracht import WORDT_GEWIST
from tests.opdrachten.leen import maak_leen

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
Beurten = tuple[tuple[str, str], ...]


class Praatje(NamedTuple):
    """``maak`` lays a folder ready; ``woorden`` is what is typed in it.

    ``beurten``: what is asked, and the answer. ``pijp``: whether answers are heard from a pipe; where a person has to
    say yes they are not, and nothing happens.
    """

    maak: Callable[[Path], object]
    woorden: tuple[str, ...]
    beurten: Beurten
    pijp: bool = False


def kyra(map_: Path) -> None:
    shutil.copytree(VOORBEELDEN / "kyra", map_, dirs_exist_ok=True)


def leen_met_lijst(map_: Path) -> None:
    maak_leen(map_)
    (map_ / "lijst.txt").write_text("Corrie, pleegoma, hart\nKees\n", encoding="utf-8")


def leen_dubbel(map_: Path) -> None:
    maak_leen(map_)
    with (map_ / "netwerk.yaml").open("a", encoding="utf-8") as netwerk:
        netwerk.write("  kees: {wie: oom}\n")


def in_een_wolk(map_: Path) -> None:
    (map_ / "Dropbox").mkdir()


def met_versies(map_: Path) -> None:
    maak_leen(map_)
    versies = map_ / ".sonestra" / "versies"
    versies.mkdir(parents=True)
    (versies / "20260101T000000000-netwerk.yaml").write_text("personen:\n", encoding="utf-8")


def met_woorden(map_: Path) -> None:
    maak_leen(map_)
    with (map_ / "netwerk.yaml").open("a", encoding="utf-8") as netwerk:
        netwerk.write("  corrie: {wie: pleegoma}\n")
    verhaal = "kern:\n  van: leen\n  woorden: |\n    Corrie hoort erbij.\n"
    (map_ / "verhaal.yaml").write_text(verhaal, encoding="utf-8")


def samen_in_een_gezin(map_: Path) -> None:
    maak_leen(map_)
    with (map_ / "netwerk.yaml").open("a", encoding="utf-8") as netwerk:
        netwerk.write("gezinnen:\n  - {partners: [leen], kinderen: [kees-van-marja, buurman-kees]}\n")


def bijna_gewist(map_: Path) -> None:
    """Somebody's computer went off in the middle of wiping."""
    (map_ / f"plan{WORDT_GEWIST}").mkdir()
    maak_leen(map_ / f"plan{WORDT_GEWIST}")


def leeg(_: Path) -> None:
    """Nothing lies ready."""


PRAATJES: Mapping[str, Praatje] = {
    "actieteam": Praatje(
        kyra,
        ("actieteam", "--op", "2027-01-15"),
        (
            ("Wie waren er", "Kyra en Bo waren er, Bo leidde"),
            ("Zo goed?", ""),
            ("Was jij erbij?", "niet nodig"),
            ("Zo goed?", ""),
            ("Wat ging goed", "Kyra, bij a1 > Ik slaap weer thuis."),
            ("Zo goed?", ""),
            ("Nog een?", ""),
            ("Waar is zorg over", ""),
            ("Welke afspraken zijn klaar?", "a5"),
            ("Zo goed?", ""),
            ("Welke afspraken zijn niet meer nodig?", ""),
            ("Welke afspraak wordt anders", "a2 > Zondag eten we bij oma."),
            ("Zo goed?", ""),
            ("Nog een?", ""),
            ("Wat is de nieuwe afspraak?", ""),
            ("Wie komt erbij in het team?", ""),
            ("Wie stopt?", ""),
            ("Wat leerde iemand", ""),
            ("Wanneer is de volgende keer", "11 maart 2027 bij Corrie, Bo regelt het"),
            ("Zo goed?", ""),
        ),
        pijp=True,
    ),
    "actieteam zonder dag": Praatje(
        maak_leen,
        ("actieteam", "--op", "2027-01-15", "--vooraf"),
        (("Op welke dag komt het team", "14 januari 2028"),),
    ),
    "actieteam verder": Praatje(kyra, ("actieteam", "2026-11-12", "--op", "2027-01-15"), (("(ja/nee)", "nee"),)),
    "groslijst": Praatje(leen_met_lijst, ("groslijst", "lijst.txt"), (("Typ een nummer.", "1"),)),
    "nieuw": Praatje(
        leeg,
        ("nieuw", "gezin"),
        (("genoemd worden?", "Kyra"), ("voor het eerst?", "9 april 2026")),
    ),
    "nieuw in een wolk": Praatje(
        in_een_wolk,
        ("nieuw", "gezin", "-C", "Dropbox", "--genoemd", "Kyra", "--op", ""),
        (("(ja/nee)", "ja"),),
    ),
    "groslijst typen": Praatje(
        maak_leen,
        ("groslijst",),
        (
            ("Zet er één mens per regel.", "Corrie, pleegoma, hart"),
            ("", "Wim"),
            ("", "terug"),
            ("Weg: Wim", "?"),
            ("Zet er één mens per regel.", ""),
        ),
    ),
    "samen": Praatje(leen_dubbel, ("samen", "kees-van-marja", "kees"), (("Wat blijft, 1 of 2?", "1"),)),
    "samen in een gezin": Praatje(
        samen_in_een_gezin, ("samen", "kees-van-marja", "buurman-kees"), (("(ja/nee)", "nee"),)
    ),
    "weg": Praatje(maak_leen, ("weg", "buurman-kees"), (("(ja/nee)", "ja"),)),
    "vergeet": Praatje(met_versies, ("vergeet",), (("(ja/nee)", "nee"),)),
    "wis-persoon": Praatje(
        met_woorden, ("wis-persoon", "corrie"), (("in plaats van de naam?", "ja"), ("Terug kan niet.", "nee"))
    ),
    "loslaten": Praatje(
        maak_leen,
        ("loslaten", "--naar", ".."),
        (("Aan wie geef je de map?", "Leen"), ("(ja/nee)", "nee")),
    ),
    "loslaten, het laatste ja": Praatje(
        bijna_gewist,
        ("loslaten", "-C", f"plan{WORDT_GEWIST}"),
        (("mag alles hier weg?", "goed"), ("mag alles hier weg?", "nee")),
    ),
    "taal --oefen": Praatje(
        leeg,
        ("taal", "--oefen"),
        (("Hoe zou jij het zeggen?", "Ik zie een jongen."), ("2. ", ""), ("3. ", "stop")),
        pijp=True,
    ),
    "erbij": Praatje(
        maak_leen,
        ("erbij",),
        (
            ("Wat komt erbij?", "gezin"),
            ("Wie zijn de ouders?", "Sandra en Tim"),
            ("Hoe zijn of waren zij samen", "getrouwd in 1999"),
            ("Zijn zij nog bij elkaar?", "ja"),
            ("Welke kinderen kregen zij samen?", "dochter Iris 2001"),
            ("kinderen met iemand anders?", ""),
            ("Wie woont waar?", "allemaal samen"),
            ("Zo goed?", ""),
            ("Wie zijn de ouders?", ""),
            ("Wat komt er nog bij?", "droom"),
            ("Waar droomt iemand van", "Leen"),
            ("Typ het woord voor woord.", "Nog een keer uitvaren."),
            ("", ""),
            ("Zo goed?", ""),
            ("Waar droomt iemand van", ""),
            ("Wat komt er nog bij?", ""),
        ),
        pijp=True,
    ),
    "menu": Praatje(maak_leen, (), (("om te stoppen:", "12"), ("om te stoppen:", "3"), ("om te stoppen:", ""))),
}
ELDERS: Mapping[str, str] = {
    "proef._wil_het_zien": "test_proef.py: it draws everything first, for half a minute",
    "delen/loslaten/slot._typ": "what is typed cannot be seen: delen/loslaten/test_slot.py",
}
"""What asks too, and is heard somewhere else."""
