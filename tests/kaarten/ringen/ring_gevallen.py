"""Networks for the ring maps, and what a reader of any ring map would notice."""

import math

from hypothesis import strategies as st

from sonestra_cli.domein.datum import Datum, DatumOfJa
from sonestra_cli.domein.keuzes import Band, Groep
from sonestra_cli.domein.netwerk import Netwerk
from sonestra_cli.domein.persoon import Persoon, Professional, Steun
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.traject import Kop, Traject
from sonestra_cli.domein.zien.zicht import Beeld
from sonestra_cli.tekening.tekening import Gewicht, PlekPersoon, Tekening, Tekst

NAMEN = ("Jo", "oma Fatima", "Gerrit-Jan van der Meulen", "IJsbrand", "mevrouw Oude Nijhuis-El Amrani", "Bo")
WIE = (None, "buurvrouw", "bazin van de manege", "een lange uitleg over wie dit is, die niemand wil inkorten")
GROEPEN: tuple[Groep | None, ...] = (None, "gezin", "familie", "vrienden", "buurt", "werk_of_school", "online")
KRINGEN = (None, "hart", "dichtbij", "bekend", "verder", "een ring die niet bestaat")
BANDEN: tuple[Band | None, ...] = (
    None,
    "hecht",
    "gewoon",
    "afstandelijk",
    "conflict",
    "hecht_en_conflict",
    "verbroken",
    "hersteld",
)
STEUN = ((), (Steun("praktisch"),), (Steun("gezelschap", "over_en_weer"), Steun("emotioneel", "ik_geef")))


def meet(tekst: str, pt: float, gewicht: Gewicht = "gewoon") -> float:
    """Half an em for every character."""
    return len(tekst) * pt * 0.5


mensen = st.one_of(
    st.builds(
        Persoon,
        naam=st.sampled_from(NAMEN),
        wie=st.sampled_from(WIE),
        soort=st.sampled_from(("mens", "mens", "mens", "dier", "groep", "organisatie")),
        groep=st.sampled_from(GROEPEN),
        kring=st.sampled_from(KRINGEN),
        band=st.sampled_from(BANDEN),
        steun=st.sampled_from(STEUN),
        overleden=st.sampled_from((None, None, DatumOfJa(Datum("ja")))),
        rol_in_tijd=st.sampled_from(((), ("speelde",), ("kan_spelen",), ("speelt",))),
    ),
    st.builds(
        Persoon,
        naam=st.sampled_from(NAMEN),
        professional=st.builds(Professional, functie=st.sampled_from(("huisarts", "jongerenwerker"))),
        tot=st.sampled_from((None, Datum("op", 2027))),
    ),
)


def traject(personen: list[Persoon], hoofd: int = 1, omgekeerd: bool = False) -> Beeld:
    """``hoofd`` people in the middle and these around them; ``omgekeerd``: typed in another order."""
    alle = {Sleutel(f"ik-{nr}"): Persoon(naam=f"Robin {nr}") for nr in range(hoofd)}
    alle |= {Sleutel(f"p{nr:03d}"): persoon for nr, persoon in enumerate(personen)}
    volgorde = list(alle.items())[:: -1 if omgekeerd else 1]
    hoofdpersonen = tuple(Sleutel(f"ik-{nr}") for nr in range(hoofd))
    return Beeld(Traject(Kop(hoofdpersonen=hoofdpersonen), netwerk=Netwerk(personen=dict(volgorde))))


def vast_netwerk(aantal: int) -> Beeld:
    """``aantal`` people over all rings and groups, the same every time."""
    return traject(
        [
            Persoon(
                naam=NAMEN[nr % len(NAMEN)],
                wie=WIE[nr % 3],
                groep=GROEPEN[nr * 5 % len(GROEPEN)],
                kring=KRINGEN[1 + nr * 3 % 4],
                band=BANDEN[nr % 4],
                steun=STEUN[nr % 3],
            )
            if nr % 7
            else Persoon(naam=NAMEN[nr % len(NAMEN)], professional=Professional(functie="huisarts"))
            for nr in range(aantal)
        ]
    )


def over_elkaar(kaart: Tekening) -> list[tuple[str, str]]:
    """Pairs of texts of which the one lies over the other."""
    return [
        (een.tekst, ander.tekst)
        for nr, een in enumerate(kaart.teksten)
        for ander in kaart.teksten[nr + 1 :]
        if _raakt(een, ander)
    ]


def _raakt(een: Tekst | PlekPersoon, ander: Tekst | PlekPersoon) -> bool:
    return (
        abs(een.x - ander.x) < (een.breedte + ander.breedte) / 2 - 0.5
        and abs(een.y - ander.y) < (een.hoogte + ander.hoogte) / 2 - 0.5
    )


def dubbel_bezet(kaart: Tekening) -> list[tuple[str, str]]:
    """Pairs of people of whom the one stands on the other."""
    wie = [een for een in kaart.geometrie.personen if een.ring != "midden"]
    return [(een.id, ander.id) for nr, een in enumerate(wie) for ander in wie[nr + 1 :] if _raakt(een, ander)]


def buiten_hun_plek(kaart: Tekening) -> list[str]:
    """People whose middle is not in their ring and sector, or who stick out of the outer circle."""
    geometrie = kaart.geometrie
    assert geometrie.midden is not None
    mx, my = geometrie.midden
    binnen = dict(zip([r.naam for r in geometrie.ringen], [0.0, *(r.straal for r in geometrie.ringen)], strict=False))
    buiten = {ring.naam: ring.straal for ring in geometrie.ringen}
    sectoren = {sector.naam: sector for sector in geometrie.sectoren}
    fout = []
    for wie in geometrie.personen:
        if wie.ring == "midden":
            continue
        assert wie.ring is not None
        sector = sectoren[wie.sector or ""]
        x, y = wie.x - mx, wie.y - my
        hoek = math.degrees(math.atan2(x, -y)) % 360
        verste = math.hypot(abs(x) + wie.breedte / 2, abs(y) + wie.hoogte / 2)
        goed = (
            binnen[wie.ring] <= math.hypot(x, y) <= buiten[wie.ring]
            and sector.van <= hoek <= sector.tot
            and verste <= geometrie.ringen[-1].straal
        )
        fout += [] if goed else [wie.id]
    return fout


def buiten_het_blad(kaart: Tekening) -> list[str]:
    """Texts that are cut off by the edge of the page."""
    return [
        tekst.tekst
        for tekst in kaart.teksten
        if tekst.x - tekst.breedte / 2 < 0
        or tekst.x + tekst.breedte / 2 > kaart.breedte
        or tekst.y - tekst.hoogte / 2 < 0
        or tekst.y + tekst.hoogte / 2 > kaart.hoogte
    ]
