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
_BANDEN = {"pleeg": "pleeg", "adoptie": "adoptie", "adoptief": "adoptie", "donor": "donor"}


def tip_bij(sleutel: str, velden: tuple[str, ...]) -> str:
    """Where what ``sleutel`` seems to mean is written; empty when nothing is known. ``velden`` tell what is read."""
    woord = sleutel.lower().replace("-", "_").replace(" ", "_")
    if "geboren" in velden:
        return _BIJ_EEN_MENS.get(woord, "")
    if "partners" in velden and "kinderen" in velden:
        if woord in ("ouder", "ouders", "vader", "moeder", "man", "vrouw", "partner", "wie"):
            return "wie samen zijn, of de ouders, staan hier bij `partners`: [oma-riet, opa-henk]"
        band = _BANDEN.get(woord.removesuffix("kinderen").removesuffix("kind").rstrip("_"), "")
        return f"zet het bij `kinderen`: [dennis, {{wie: kyra, band: {band}}}]" if band else ""
    return ""
