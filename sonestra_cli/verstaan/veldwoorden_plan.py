"""What people call the fields of the meeting, the plan and the actieteam: see veldwoorden."""

from collections.abc import Mapping

from sonestra_cli.verstaan.veldwoorden_samen import DOOR_WIE_GEMAAKT, EIGEN_WOORDEN, FOTO, NIET_VOOR, TOT, VAN

_DATUM = "dag wanneer dat op_dag datum_dag moment"
_PLEK = "locatie plaats waar adres ruimte zaal gebouw plek_van_samenkomen lokaal"
_WIE_DOET = (
    "wie_doet_het wie_doet_dit door door_wie uitvoerder uitvoerders verantwoordelijke persoon personen mensen van met "
    "uitgevoerd_door doet namen naam trekker verantwoordelijk wie_is_verantwoordelijk wie_helpt "
    "eigenaar eigenaars eigenaren wie_is_eigenaar"
)
_NOG_VRAGEN = (
    "nog_te_vragen te_vragen vragen_aan nog_vragen_aan moet_nog_gevraagd moeten_we_vragen vraag_aan wie_vragen_we "
    "nog_niet_gevraagd nog_gevraagd"
)
_WAT = "actie taak activiteit wat_doen_we wat_gaan_we_doen doel handeling doen"
_WANNEER = "datum dag tijd moment wanneer_doen_we_het termijn deadline tijdstip hoe_vaak frequentie"
_HOE = "manier hoe_doen_we_het werkwijze aanpak hoe_precies"
_HULP = "hulp met_hulp_van helpers ondersteuning hulp_door geholpen_door wie_helpt samen_met ondersteund_door helper"
_LET_OP = (
    "let_erop let_er_op wie_let_op wie_let_erop wie_kijkt kijkt_of_het_lukt wie_kijkt_of_het_lukt houdt_in_de_gaten "
    "wie_houdt_het_bij houdt_het_bij letten_op"
)
_BIJ = "bij_afspraak bij_afspraken afspraak afspraken hoort_bij over gaat_over betreft bij_welke_afspraak"
_AFSPRAAK: Mapping[str, str] = {
    "woorden": f"afspraak tekst_afspraak {EIGEN_WOORDEN}",
    "wie": _WIE_DOET,
    "nog_vragen": _NOG_VRAGEN,
    "wat": _WAT,
    "waar": "locatie plek plaats adres",
    "wanneer": _WANNEER,
    "hoe": _HOE,
    "hulp_van": _HULP,
    "let_op": _LET_OP,
    "niet_voor": NIET_VOOR,
}

VELDWOORDEN: Mapping[str, Mapping[str, str]] = {
    "Beraad": {
        "datum": f"datum_beraad beraad_op wanneer_is_het {_DATUM}",
        "inloop": "inlooptijd binnenkomst ontvangst deur_open welkom koffie_vanaf inloop_vanaf deuren_open",
        "begint": "begin tijd start aanvang starttijd aanvangstijd begint_om tijdstip hoe_laat begintijd start_om",
        "plek": f"plaats_beraad {_PLEK}",
        "plek_gekozen_door": "locatie_gekozen_door plaats_gekozen_door wie_koos_de_plek gekozen_door",
        "toegankelijk": "toegankelijkheid rolstoel bereikbaarheid toegang lift bereikbaar",
        "eten": "maaltijd lunch hapjes eten_en_drinken drinken catering avondeten koffie",
        "kinderplek": "kinderopvang oppas kinderhoek opvang plek_voor_kinderen kinderruimte speelhoek",
        "uitgenodigd_door": (
            "uitnodiging_van gastheer gastvrouw wie_nodigt_uit nodigt_uit uitnodiger organisator uitnodiging "
            "uitgenodigd"
        ),
        "antwoord_voor": "antwoord_uiterlijk antwoord_op antwoorden_voor laat_weten_voor uiterlijk reageren_voor rsvp",
        "gasten": (
            "gast genodigden uitgenodigden deelnemers wie_komen_er wie_komt_er wie_komt gastenlijst aanwezig "
            "aanwezigen bezoekers wie_komen"
        ),
        "rollen": "rol taken taakverdeling wie_doet_wat rolverdeling taak",
        "waren_er": (
            "wie_waren_er aanwezig aanwezigen waren_aanwezig was_er erbij_geweest gekomen opkomst er_waren er_was"
        ),
        "piketpaaltjes": (
            "voorwaarden voorwaarde piketpaaltje paaltjes bodemeisen bodemeis eisen grenzen kaders randvoorwaarden "
            "piketpalen veiligheidseisen regels minimale_eisen veiligheidsvoorwaarden kader harde_eisen ondergrens"
        ),
    },
    "Gast": {
        "komt": (
            "antwoord aanwezig is_er reactie status erbij komst aangemeld komt_hij komt_zij komt_wel doet_mee "
            "wil_meedoen"
        ),
        "gesproken_op": "gesproken gesprek gebeld_op gevraagd_op datum gesprek_op uitgenodigd_op gebeld",
        "akkoord": "toestemming instemming goed",
        "nodig": "heeft_nodig behoefte behoeften wensen hulp_nodig nodig_om_te_komen vervoer hulpmiddel",
        "steunfiguur": (
            "steun steunpersoon maatje vertrouwenspersoon begeleider steunt_wie ondersteuner steun_figuur wie_steunt"
        ),
        "zin": "uitnodiging eigen_zin zin_in_de_uitnodiging uitnodigingszin tekst woorden",
        "taal": "spreekt in_taal",
        "variant": "versie uitnodigingsvorm soort_uitnodiging vorm",
        "vertelt_over": (
            "vertelt onderwerp informatie geeft_informatie_over praat_over legt_uit presentatie informatie_over"
        ),
        "duur": "hoe_lang tijd lengte minuten tijdsduur",
    },
    "Rollen": {
        "opener": "opening opent welkom gastheer gastvrouw wie_opent openen start",
        "tijd": "tijdbewaker tijdbewaking klok tijd_bewaken tijdwaarnemer let_op_de_tijd tijdsbewaker",
        "schrijver": "notulist schrijft schrijfster notuleert verslag schrijven opschrijver wie_schrijft notulen",
        "kinderen": "kinderopvang oppas kinderoppas let_op_de_kinderen past_op voor_de_kinderen opvang",
        "kookt": "kok koken eten maaltijd catering wie_kookt kookster koffie eten_maken",
        "rijdt": "chauffeur vervoer rijden auto taxi rijder halen_en_brengen haalt_op",
        "tolk": "vertaler vertaalt tolken vertalen vertaling",
        "vertelt_het_plan": (
            "verteller presenteert_het_plan presenteert plan_vertellen presentator vertelt vertellen presentatie"
        ),
    },
    "Piketpaaltje": {
        "woorden": f"voorwaarde eis bodemeis grens paaltje wat {EIGEN_WOORDEN}",
        "gesteld_door": "door wie gesteld van bepaald_door opgelegd_door steller eis_van van_wie door_wie",
        "grondslag": "grond basis wet maatregel juridische_grond reden wettelijke_basis waarom soort titel",
        "vastgesteld_op": (
            "datum vastgesteld op sinds ingegaan_op opgelegd_op gesteld_op vanaf datum_vastgesteld ingangsdatum"
        ),
        "uitgelegd_aan": "uitleg_aan verteld_aan besproken_met aan_wie_uitgelegd uitgelegd_met",
        "uitgelegd_op": "uitleg_op verteld_op besproken_op datum_uitleg",
        "geldt_tot": f"geldig_tot loopt_tot duur {TOT} tot",
    },
    "Plan": {
        "gemaakt_op": (
            "datum opgesteld_op datum_plan gemaakt geschreven_op dag plan_datum vastgesteld_op opgemaakt_op plandatum"
        ),
        "gemaakt_door": f"deelnemers {DOOR_WIE_GEMAAKT}",
        "getypt_door": "overgetypt_door uitgetypt_door typer uitgewerkt_door getypt uitgetypt",
        "foto": FOTO,
        "afspraken": (
            "taken afspraak acties taak actiepunten actie todo to_do doelen actielijst wat_gaan_we_doen actieplan "
            "stappen plan takenlijst besluiten takenverdeling"
        ),
        "vragen_aan_professionals": (
            "vragen_aan_hulpverleners vragen_aan_de_professionals vraag_aan_professional hulp_gevraagd professionals "
            "vragen_aan_hulpverlening vragen_aan_instanties vragen"
        ),
        "aanbod": "hulpaanbod hulp zorg voorzieningen aanbod_van_professionals ondersteuning zorgaanbod inzet",
        "kosten": "geld budget kostenplaatje begroting financien prijs bedrag kostenoverzicht uitgaven",
        "als_het_anders_loopt": (
            "noodplan plan_b terugvalplan als_het_misgaat als_het_mis_gaat vangnet reserveplan als_het_fout_gaat "
            "crisisplan als_het_niet_lukt veiligheidsplan signaleringsplan back_up backup achtervang noodafspraken "
            "als_het_anders_gaat"
        ),
        "als_we_het_niet_doen": (
            "gevolgen als_het_niet_gebeurt consequenties wat_als_we_niets_doen als_we_niets_doen bij_niets_doen"
        ),
        "voor_de_kinderen": (
            "kinderen kinderversie uitleg_kinderen voor_kinderen verhaal_voor_de_kinderen kinderplan "
            "uitleg_voor_de_kinderen"
        ),
        "verteld_door": "plan_verteld_door gepresenteerd_door presentatie_door verteller presentator",
        "piketpaaltjes_bekeken": (
            "paaltjes_bekeken voorwaarden_bekeken getoetst toetsing toets bodemeisen_bekeken piketpaaltjes_getoetst "
            "voldoet_aan"
        ),
        "actieteam": "team kernteam opvolging actiegroep volgteam basisteam werkgroep kerngroep",
        "exemplaren": (
            "kopieen kopie wie_krijgt_het_plan verdeling exemplaar verzendlijst plan_naar krijgen_het_plan afschrift "
            "ontvangers"
        ),
    },
    "Afspraak": {
        **_AFSPRAAK,
        "vraag": "bij_vraag hoort_bij_vraag vragen voor_vraag bij antwoord_op vraagnummer welke_vraag",
    },
    "VraagAanProfessional": {
        "vraag": f"wat woorden {EIGEN_WOORDEN}",
        "aan_wie": "aan wie voor professional gevraagd_aan voor_wie gericht_aan organisatie naar",
        "gesteld_door": "van door vraagsteller van_wie wie_vraagt gevraagd_door namens door_wie",
        "bij": _BIJ,
        "antwoord": "reactie uitkomst resultaat hun_antwoord besluit",
        "antwoord_op": "beantwoord_op datum_antwoord reactie_op antwoord_datum beantwoord",
        "niet_voor": NIET_VOOR,
    },
    "Aanbod": {
        "wat": "aanbod omschrijving soort welk_aanbod hulp naam",
        "van_wie": "wie door van aanbieder organisatie door_wie wie_biedt professional",
        "bij": _BIJ,
        "vanaf": "sinds begin start startdatum ingangsdatum per begindatum",
        "tot": TOT,
    },
    "Kosten": {
        "wat": "waarvoor omschrijving kostenpost post waaraan naam",
        "hoeveel": "bedrag prijs kosten euro totaal geld hoeveel_kost_het",
        "wie_betaalt": "betaald_door betaler wie betaalt financiering door betalen van_wie rekening",
    },
    "Anders": {
        "woorden": f"wat_doen_we afspraak dan wat {EIGEN_WOORDEN}",
        "wie": _WIE_DOET,
        "niet_voor": NIET_VOOR,
    },
    "Bekeken": {
        "paaltje": "piketpaaltje welk_paaltje voorwaarde bodemeis welke eis",
        "door": "bekeken_door wie getoetst_door wie_keek van",
        "op": "datum wanneer bekeken_op getoetst_op dag bekeken getoetst",
        "uitkomst": "resultaat past oordeel_paaltje uitslag conclusie past_het",
        "wat_nog_nodig": "nog_nodig nodig wat_is_er_nog_nodig ontbreekt wat_mist_er wat_is_nodig",
    },
    "Actieteam": {
        "leden": "lid wie mensen personen teamleden deelnemers namen gasten",
        "belt_na_vier_weken": (
            "na_vier_weken vier_weken belt_na_4_weken na_4_weken wie_belt_na_vier_weken bellen_na_vier_weken "
            "belt_na_een_maand na_een_maand wie_belt"
        ),
        "eerste_keer": (
            "datum eerste_bijeenkomst eerste_datum eerste_afspraak start eerste_overleg wanneer startdatum"
        ),
        "plek": _PLEK,
        "aanspreekpunt": (
            "contactpersoon bellen contact wie_bellen aanspreekpersoon trekker voorzitter wie_kun_je_bellen"
        ),
    },
    "VoorKinderen": {
        "van": VAN,
        "woorden": f"wat zin {EIGEN_WOORDEN}",
        "aan": "tegen voor voor_wie aan_wie kind kinderen tegen_wie",
    },
    "StemBij": {"van": VAN, "woorden": f"succes zorg wat {EIGEN_WOORDEN}", "bij": _BIJ},
    "Bijstelling": {**_AFSPRAAK, "waarom": "reden omdat toelichting oorzaak uitleg motivatie"},
    "EigenWoorden": {"woorden": EIGEN_WOORDEN},
    "Samenwerking": {
        "regie": "wie_heeft_de_regie regisseur aan_het_stuur stuur",
        "eigenaarschap": "eigenaar van_wie_is_het_plan eigendom",
        "verantwoordelijkheid": "verantwoordelijk verantwoordelijkheden verantwoording wie_is_verantwoordelijk",
        "van_niemand": "niemand zonder_wie onverdeeld open blijft_liggen afspraken_van_niemand",
    },
    "VolgendeKeer": {
        "datum": f"wanneer_weer volgende_datum {_DATUM}",
        "plek": _PLEK,
        "wie_regelt_het": (
            "wie regelt geregeld_door organisator regelt_het door wie_organiseert uitgenodigd_door wie_regelt regelaar"
        ),
    },
    "Bijeenkomst": {
        "waren_er": (
            "aanwezig aanwezigen wie_waren_er waren_aanwezig deelnemers gasten er_waren wie leden wie_was_er was_er "
            "erbij_waren presentie"
        ),
        "procesbegeleider": "begeleider procesbegeleider_erbij begeleiding facilitator proces_begeleider",
        "wie_leidt": (
            "voorzitter leiding gespreksleider leider geleid_door leidt wie_leidde wie_leidt_het wie_zit_voor"
        ),
        "successen": (
            "succes gelukt wat_ging_goed gaat_goed goed lukte wat_lukte positief trots wat_is_gelukt ging_goed "
            "hoogtepunten"
        ),
        "zorgen": (
            "zorg moeilijk knelpunten lastig problemen wat_ging_niet_goed minder_goed wat_is_moeilijk zorgpunten "
            "ging_niet_goed"
        ),
        "anders": (
            "gewijzigd veranderd wijzigingen bijgesteld aangepast veranderingen aanpassingen wijziging bijstellingen "
            "anders_afgesproken"
        ),
        "nieuw": (
            "nieuwe_afspraken erbij_afspraken nieuwe nieuwe_taken nieuwe_acties extra_afspraken nieuwe_afspraak "
            "toegevoegd afspraken"
        ),
        "klaar": (
            "gedaan af afgerond voltooid afgevinkt klaar_afspraken afgehandeld gereed gelukte_afspraken is_klaar done"
        ),
        "niet_meer_nodig": (
            "vervallen geschrapt overbodig niet_nodig vervalt afgevallen gestopte_afspraken hoeft_niet_meer"
        ),
        "samenwerking": "samen hoe_gaat_het_samen samenwerken hoe_gaat_de_samenwerking",
        "erbij": (
            "nieuwe_leden nieuwe_mensen komt_erbij komen_erbij toegetreden nieuw_in_het_team erbij_gekomen "
            "aansluiten nieuwe_deelnemers"
        ),
        "stoppen": (
            "stopt gestopt afscheid vertrekt weg gaan_weg gaat_weg stoppers uit_het_team vertrokken afgehaakt wie_stopt"
        ),
        "aanspreekpunt": "contactpersoon bellen wie_bellen aanspreekpersoon wie_kun_je_bellen",
        "geleerd": "lessen leerpunten wat_leerden_we inzichten wat_hebben_we_geleerd lering geleerde_lessen",
        "volgende_keer": (
            "volgende vervolg volgende_bijeenkomst volgende_afspraak volgende_datum vervolgafspraak volgend_overleg "
            "nieuwe_datum"
        ),
    },
}
