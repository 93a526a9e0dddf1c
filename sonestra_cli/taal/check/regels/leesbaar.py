"""T33 and T34, tips: official words, long sentences, the passive, letters that not everybody knows."""

from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.taal.bronnen import B1
from sonestra_cli.taal.check.regelvormen import Afkorting, Lengte, LijdendeVorm, Taalregel, Uitdrukking

T33 = Taalregel(
    Regel(
        "T33",
        "tip",
        "Ambtelijke woorden",
        "Wie zulke woorden niet dagelijks leest, haakt af.",
        "Schrijf voor, dus, moet, over of met.",
        B1,
    ),
    "hoe zou je dit aan de keukentafel zeggen?",
    ("voor, dus, moet, over, met", "zeg het zoals aan de keukentafel"),
    (
        Uitdrukking(
            """
            ten behoeve van
            ten aanzien van
            met betrekking tot
            in het kader van
            naar aanleiding van
            ten gevolge van
            derhalve|betreffende|omtrent|middels|inzake|desbetreffende|teneinde|alsmede|conform|dientengevolge|
                aangaande|alvorens
            reeds|echter|indien|danwel|ingevolge|jegens|nopens|ondergetekende|voornoemde|bovengenoemde|zulks|
                mitsdien|tevens
            dient|dienen|diende te
            dient|dienen ~ te
            i.v.m.|o.b.v.|t.b.v.|m.b.t.|d.m.v.|n.a.v.|t.a.v.|i.h.k.v.|i.c.m.|e.e.a.|m.b.v.|t.g.v.|ivm|obv|mbt|tbv|
                dmv|nav
            """,
            stil_als="",
        ),
        Uitdrukking(
            """
            in kaart brengen|gebracht
            in kaart ~ gebracht|brengen
            breng|brengt|brengen ~ in kaart
            <af|stemmen> ~ met
            afgestemd|afstemmen ~ met
            """,
            stil_als="",
        ),
    ),
)
T34 = Taalregel(
    Regel(
        "T34",
        "tip",
        "Lange zinnen, lijdende vorm, afkortingen",
        "Korte zinnen waarin staat wie iets doet, begrijpt bijna iedereen.",
        "Knip de zin in tweeën. Zeg wie het doet. Schrijf een afkorting de eerste keer voluit.",
        B1,
    ),
    "kan dit korter, met wie het doet erin?",
    ("Knip de zin in tweeën.", "Zeg wie het doet, en schrijf afkortingen voluit."),
    (
        Lengte(20),
        LijdendeVorm(),
        Afkorting(
            "ots gi vi wmo wlz zvw bjz cjg ggz ggd lvb mdo pgb zin avg uhp mvt jb jr rvdk raak zrm ivb gb zat muhp vto"
        ),
    ),
)
REGELS = (T33, T34)
