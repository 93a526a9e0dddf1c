"""Fields that people look for under a name that is not there: where it does belong."""

_GEZINNEN = "wie bij wie hoort staat onder `gezinnen`: - {partners: [oma-riet, opa-henk], kinderen: [dennis]}"
_FAMILIE = (
    "vader moeder ouder ouders vader_van moeder_van kind kinderen zoon dochter broer broers zus zussen partner "
    "partners man vrouw ex getrouwd gehuwd trouwdatum gescheiden verbinding relatie burgerlijke_staat weduwe"
)
_BIJ_EEN_MENS = {
    **dict.fromkeys(_FAMILIE.split(), _GEZINNEN),
    "leeftijd": "zet het jaar bij `geboren`; een ongeveer mag: ca 1979",
    **dict.fromkeys(
        ("adres", "straat", "postcode", "telefoon", "telefoonnummer", "mobiel", "email", "mail"),
        "een adres of een nummer hoeft hier niet te staan; `woonplaats` mag",
    ),
    **dict.fromkeys(("beroep", "werk", "functie", "rol", "bijnaam"), "zet het bij `wie`, in hun woorden"),
}
_IN_EEN_GEZIN = {
    **dict.fromkeys(
        ["ouder", "ouders", "vader", "moeder", "man", "vrouw", "partner", "wie"],
        "wie samen zijn, of de ouders, staan hier bij `partners`: [oma-riet, opa-henk]",
    ),
    **dict.fromkeys(
        ["getrouwd", "gehuwd", "trouwdatum", "huwelijk", "trouwdag", "huwelijksdatum"],
        "schrijf `verbinding: gehuwd`, en het jaar bij `sinds`",
    ),
    **dict.fromkeys(["scheiding", "gescheiden_op", "scheidingsdatum"], "zet het jaar bij `gescheiden`"),
}
_IN_HET_NETWERK = {
    **dict.fromkeys(["mensen", "persoon", "mens", "leden", "namen", "contacten"], "mensen staan onder `personen`"),
    **dict.fromkeys(
        ["relaties", "relatie", "banden", "lijnen"], "hoe het tussen twee mensen is staat onder `belevingen`"
    ),
    **dict.fromkeys(["familie", "gezin", "families", "ouders", "kinderen", "partners"], _GEZINNEN),
    **dict.fromkeys(["huis", "huizen", "huishouden", "adressen"], "wie bij elkaar woont staat onder `huishoudens`"),
}
_IN_EEN_BELEVING = {
    **dict.fromkeys(["naar", "tot_wie", "ander", "wie", "en", "aan"], "de ander staat bij `met`"),
    **dict.fromkeys(["soort", "hoe", "band", "relatie", "gevoel", "wat", "beleving"], "hoe het is staat bij `is`"),
    **dict.fromkeys(["volgens", "door"], "wie het zo beleeft staat bij `van`"),
}
_BANDEN = {"pleeg": "pleeg", "adoptie": "adoptie", "adoptief": "adoptie", "donor": "donor"}


def tip_bij(sleutel: str, velden: tuple[str, ...]) -> str:
    """Where what ``sleutel`` seems to mean is written; empty when nothing is known. ``velden`` tell what is read."""
    woord = sleutel.lower().replace("-", "_").replace(" ", "_")
    if "geboren" in velden:
        return _BIJ_EEN_MENS.get(woord, "")
    if "personen" in velden:
        return _IN_HET_NETWERK.get(woord, "")
    if "met" in velden and "is" in velden:
        return _IN_EEN_BELEVING.get(woord, "")
    if "partners" in velden and "kinderen" in velden:
        band = _BANDEN.get(woord.removesuffix("kinderen").removesuffix("kind").rstrip("_"), "")
        in_de_lijst = f"zet het bij `kinderen`: [dennis, {{wie: kyra, band: {band}}}]"
        return _IN_EEN_GEZIN.get(woord, in_de_lijst if band else "")
    return ""
