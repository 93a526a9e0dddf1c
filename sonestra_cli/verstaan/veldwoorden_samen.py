"""Words for fields that blocks of several files have: see veldwoorden."""

EIGEN_WOORDEN = (
    "tekst verhaal zin eigen_woorden in_eigen_woorden citaat uitspraak quote zegt zei inhoud omschrijving letterlijk "
    "hoe_hij_het_zei hoe_zij_het_zei hoe_ze_het_zei hoe_zei_hij_het hoe_zei_zij_het hoe_hij_het_zegt hoe_zij_het_zegt "
    "wat_hij_zei wat_zij_zei wat_ze_zei wat_zei_hij wat_zei_zij in_zijn_woorden in_haar_woorden zoals_hij_het_zei "
    "zoals_zij_het_zei wat_er_gezegd_is"
)
VAN = "wie door naam persoon van_wie verteller spreker volgens zegt_wie wie_zegt_het"
TOT = "einde eind tot_wanneer einddatum gestopt afgelopen t_m tot_en_met tm geeindigd stopdatum"
FOTO = "foto_s fotos plaatje plaatjes afbeelding afbeeldingen beeld scan scans origineel"
NIET_VOOR = "niet_zichtbaar_voor verborgen_voor verberg_voor"
DOOR_WIE_GEMAAKT = (
    "makers maker gemaakt_met opgesteld_door opgeschreven_door getekend_door samen_gemaakt auteurs auteur"
)
SINDS = "vanaf begin start van_wanneer startdatum begonnen sinds_wanneer begindatum sedert van ingang per"
KAN_RUSTEN = (
    "Kop",
    "Verhaal",
    "Perspectief",
    "Vragen",
    "Vraag",
    "Netwerk",
    "Persoon",
    "Gezin",
    "Huishouden",
    "Gebeurtenissen",
    "Beraad",
    "Gast",
    "Piketpaaltje",
    "Plan",
    "Afspraak",
    "VraagAanProfessional",
    "Actieteam",
    "Bijeenkomst",
    "Apart",
)
"""Blocks at which an answered question can rest."""
RUST = {"gevraagd": "laat_rusten laten_rusten rusten rust al_gevraagd beantwoord"}
_ZICHTBAAR = "mag_zien zichtbaar_voor wie_mag_dit_zien"
KAARTWOORDEN = {
    "Apart": {
        "personen": "mensen persoon mens namen",
        "gezinnen": "gezin familie families ouders relaties",
        "huishoudens": "huishouden huizen huis wonen woningen",
        "belevingen": "beleving banden relaties lijnen band",
        "kennen_elkaar": "kennen bekenden kennissen wie_kent_wie wie_kennen_elkaar",
        "gebeurtenissen": "gebeurtenis tijdlijn levenslijn voorvallen",
        "perspectieven": "perspectief verhalen verhaal visies",
        "vragen": "vraag",
        "niet_bespreken": "niet_over_praten niet_bespreekbaar onbespreekbaar taboe niet_noemen bespreken_we_niet",
    },
    "Bekenden": {"wie": "mensen namen personen groepje", "zichtbaar": _ZICHTBAAR},
    "Posities": {
        "straal": "grootte omvang radius",
        "ruimer": "dikker breder",
        "ringen": "kringen cirkels",
        "sectoren": "groepen hoeken taartpunten",
        "mensen": "personen plekken wie",
    },
    "Plek": {"hoek": "graden richting draaiing", "straal": "afstand ver radius", "bak": "vakje lade plaats"},
    "Beleving": {
        "van": "volgens door vanuit wie_beleeft kijkt voor_wie beleefd_door",
        "met": "naar tot_wie ander wie en aan de_ander over tegenover persoon",
        "is": "soort hoe band relatie gevoel wat beleving kwaliteit type verhouding hoe_is_het",
        "sinds": "vanaf begin start startdatum sinds_wanneer",
        "tot": TOT,
        "woorden": EIGEN_WOORDEN,
        "zichtbaar": _ZICHTBAAR,
    },
}
"""Of people who know each other, of what somebody has with somebody, and of where they stand on a map."""
