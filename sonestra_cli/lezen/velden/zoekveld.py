"""Fields that people look for where no field has a place for what they mean: where it does belong."""

_GEZINNEN = "wie bij wie hoort staat onder `gezinnen`: - {partners: [oma-riet, opa-henk], kinderen: [dennis]}"
_FAMILIE = (
    "vader moeder ouder ouders papa mama vader_van moeder_van kind kinderen zoon dochter broer broers zus zussen "
    "broertje zusje partner partners man vrouw ex getrouwd gehuwd getrouwd_met trouwdatum gescheiden verbinding "
    "burgerlijke_staat weduwe"
)
_STIEF = (
    "stiefvader stiefmoeder stiefouder stiefouders stiefbroer stiefzus stiefkind stiefkinderen bonusvader bonusmoeder "
    "bonusouder bonuskind bonuskinderen"
)
_HALF = "halfbroer halfzus halfbroers halfzussen halfbroertje halfzusje"
_GAAT_VANZELF = "dat gaat vanzelf: wie met een ouder {} in een ander gezin staat, staat zo op de kaart"
_BIJ_EEN_MENS = {
    **dict.fromkeys(_FAMILIE.split(), _GEZINNEN),
    **dict.fromkeys(_STIEF.split(), _GAAT_VANZELF.format("samen is en") + ". Stief schrijf je dus niet op"),
    **dict.fromkeys(_HALF.split(), _GAAT_VANZELF.format("gemeen heeft,") + ". Half schrijf je dus niet op"),
    "leeftijd": "zet het jaar bij `geboren`; een ongeveer mag: ca 1979",
    **dict.fromkeys(
        ("adres", "straat", "postcode", "telefoon", "telefoonnummer", "tel", "mobiel", "nummer", "email", "mail"),
        "een adres of een nummer hoeft hier niet te staan; `woonplaats` mag",
    ),
    "functie": "is dit iemand die er voor het werk is? Schrijf: professional: {functie: wijkcoach}",
}
_IN_EEN_GEZIN = {
    **dict.fromkeys(
        ["getrouwd", "gehuwd", "trouwdatum", "huwelijk", "trouwdag", "huwelijksdatum"],
        "schrijf `verbinding: gehuwd`, en het jaar bij `sinds`",
    ),
    **dict.fromkeys(["vader", "moeder", "man", "vrouw", "ouder1", "ouder2", "partner1", "partner2"],
        "wie samen zijn, of de ouders, staan hier bij `partners`: [oma-riet, opa-henk]",
    ),
    **dict.fromkeys(
        ["stiefkinderen", "stiefkind", "bonuskinderen", "bonuskind"],
        "een stiefkind staat bij het gezin van zijn eigen ouders; stief gaat dan vanzelf",
    ),
}  # fmt: skip
_IN_HET_NETWERK = {
    **dict.fromkeys(["familie", "families", "ouders", "kinderen", "partners"], _GEZINNEN),
    **dict.fromkeys(
        ["relaties", "relatie", "banden", "lijnen"], "hoe het tussen twee mensen is staat onder `belevingen`"
    ),
}  # fmt: skip
_BEGELEIDER = frozenset(("begeleider", "procesbegeleider", "coordinator", "coördinator"))
_IN_DE_KOP = "wie het proces begeleidt staat in traject.yaml: procesbegeleider: {naam: …}"
_KOMT = dict.fromkeys(
    [
        "komt",
        "komen",
        "ja",
        "komt_wel",
        "aanwezig",
        "komt_niet",
        "komen_niet",
        "nee",
        "afgemeld",
        "misschien",
        "twijfelt",
    ],
    "wie er komt staat onder `gasten`, bij ieder apart: gasten: {oma-riet: {komt: ja}, dennis: {komt: nee}}",
)
_HELE_BESTANDEN = ("personen", "gasten", "afspraken")
"""Fields by which a whole file is known."""
_BANDEN = {"pleeg": "pleeg", "adoptie": "adoptie", "adoptief": "adoptie", "donor": "donor"}


def tip_bij(sleutel: str, velden: tuple[str, ...]) -> str:
    """Where what ``sleutel`` seems to mean is written; empty when nothing is known. ``velden`` tell what is read."""
    woord = sleutel.lower().replace("-", "_").replace(" ", "_")
    if woord in _BEGELEIDER and any(veld in velden for veld in _HELE_BESTANDEN):
        return _IN_DE_KOP
    if "gasten" in velden:
        return _KOMT.get(woord, "")
    if "geboren" in velden:
        return _BIJ_EEN_MENS.get(woord, "")
    if "personen" in velden:
        return _IN_HET_NETWERK.get(woord, "")
    if "partners" in velden and "kinderen" in velden:
        band = _BANDEN.get(woord.removesuffix("kinderen").removesuffix("kind").rstrip("_"), "")
        in_de_lijst = f"zet het bij `kinderen`: [dennis, {{wie: kyra, band: {band}}}]"
        return _IN_EEN_GEZIN.get(woord, in_de_lijst if band else "")
    return ""
