"""What people call the fields: per block and field other words for the same. Blocks go by the name of their class.

``_`` stands for a space. A new field needs its line here too.
"""

from collections.abc import Mapping

from sonestra_cli.verstaan.veldwoorden_plan import VELDWOORDEN as PLAN
from sonestra_cli.verstaan.veldwoorden_samen import (
    DOOR_WIE_GEMAAKT,
    EIGEN_WOORDEN,
    FOTO,
    KAARTWOORDEN,
    KAN_RUSTEN,
    NIET_VOOR,
    RUST,
    SINDS,
    TOT,
    VAN,
)  # fmt: skip

_ZICHTBAAR = "mag_zien zichtbaar_voor wie_mag_dit_zien"
_HUIS = "adres huis naam_huis huisnaam noem titel hoe_heet_het"
_STEM: Mapping[str, str] = {"van": VAN, "woorden": f"droom wens kern antwoord {EIGEN_WOORDEN}"}

_VELDWOORDEN: Mapping[str, Mapping[str, str]] = {
    **PLAN,
    "Kop": {
        "formaat": "versie indeling format",
        "regels": "regelniveaus niveaus niveau meldingen hoe_zwaar",
        "naam": "titel plannaam naam_plan naam_van_het_plan traject trajectnaam naam_traject plan heet",
        "hoofdpersonen": (
            "hoofdpersoon voor_wie wie client clienten klant kind jongere gezin gezinsleden voor van om_wie_gaat_het "
            "deelnemers betrokkenen jeugdige inwoner"
        ),
        "procesbegeleider": (
            "begeleider facilitator coordinator ek_coordinator sonestra_begeleider proces_begeleider "
            "procesbegeleiding"
        ),
        "begonnen_op": (
            "start startdatum begin begindatum gestart_op eerste_ontmoeting kennismaking begonnen aanvang "
            "eerste_gesprek datum_start start_op begin_datum datum_begin sinds ontmoeting"
        ),
        "woordkeus": "woorden methode taalgebruik begrippen",
        "taal": "taalniveau niveau leesniveau",
        "soort_plan": "plansoort type_plan type soort plan_soort",
        "gemeld_op": "melding datum_melding meldingsdatum melding_op gemeld wmo_melding melding_gemeente",
        "ringen": "kringen cirkels schillen ring_namen",
        "sectoren": "groepen vakken taartpunten sector",
        "akkoord": "akkoorden toestemming toestemmingen instemming",
        "losgelaten_op": (
            "afgesloten afgesloten_op gestopt_op losgelaten einde einddatum eind afsluiting klaar_op eind_datum "
            "beeindigd_op"
        ),
        "overgedragen_aan": "overdracht overgedragen overgedragen_naar gegeven_aan map_naar",
    },
    "Procesbegeleider": {
        "naam": "wie heet voornaam",
        "telefoon": "telefoonnummer tel mobiel nummer gsm telnr 06 tel_nr telefoon_nummer bellen",
        "email": "e_mail mail mailadres emailadres e_mailadres mail_adres",
        "organisatie": "instelling werkgever bureau bedrijf werkt_bij instantie stichting gemeente",
    },
    "Akkoord": {
        "wat": "waarvoor onderwerp doel waarover waarop",
        "wie": "door gegeven_door van namens door_wie van_wie akkoord_van",
        "wanneer": "datum op dag gegeven_op akkoord_op sinds",
        "hoe": "manier vorm op_welke_manier",
        "ingetrokken_op": "ingetrokken intrekking gestopt_op teruggenomen_op teruggenomen ingetrokken_datum",
    },
    "Verhaal": {
        "lukt_al": (
            "gaat_goed wat_gaat_goed wat_lukt_al successen krachten sterke_kanten lukt wat_al_lukt dit_lukt_al "
            "gaat_al_goed"
        ),
        "kern": "kernzin samenvatting waar_het_om_gaat kern_van_het_verhaal in_het_kort hoofdzaak de_kern",
        "perspectieven": (
            "perspectief verhalen verhaal visies standpunten gezichtspunten meningen kijk hoe_ieder_het_ziet stemmen"
        ),
        "dromen": "droom wensen wens hoop idealen toekomst doelen verlangens",
        "nog_horen": (
            "nog_spreken nog_te_horen nog_te_spreken wie_nog_horen nog_vragen wie_horen_we_nog nog_niet_gehoord"
        ),
        "foto": FOTO,
    },
    "Stem": _STEM,
    "Perspectief": {
        "van": VAN,
        "woorden": f"perspectief mening visie {EIGEN_WOORDEN}",
        "tekening": "tekeningen getekend schets plaatje afbeelding",
        "geluid": "opname geluidsopname audio geluidsbestand spraak stem ingesproken",
        "wat_is_er_aan_de_hand": (
            "wat_speelt_er wat_gebeurt_er situatie aan_de_hand probleem problemen wat_is_er zorgen wat_speelt"
        ),
        "wie_heeft_er_last_van": (
            "last_van wie_heeft_last last wie_lijdt_eronder voor_wie_is_het_lastig wie_heeft_er_last"
        ),
        "hoe_kijk_ik": "hoe_kijk_ik_ernaar mijn_kijk kijk hoe_zie_ik_het hoe_kijkt_die mijn_mening",
        "verteld_op": "datum gesprek_op gesproken_op verteld dag wanneer gehoord_op datum_gesprek",
        "opgeschreven_op": "geschreven_op genoteerd_op vastgelegd_op opgetekend_op",
        "opgeschreven_met": (
            "geschreven_met samen_met met genoteerd_met opgeschreven_door genoteerd_door geschreven_door"
        ),
        "taal": "taal_verteld in_taal",
        "vertaald_door": "vertaler tolk vertaling getolkt_door",
        "teruggelezen_op": "teruggelezen voorgelezen_op nagelezen_op gelezen_op gecontroleerd_op",
        "aanvullend": "aanvulling professioneel",
        "mag_gelezen_door": "leesbaar_voor mag_lezen wie_mag_lezen gedeeld_met mag_delen_met",
    },
    "Vragen": {
        "vragen": "vraag basisvragen vragenlijst onze_vragen hulpvragen_van_henzelf de_vragen",
        "poster": "basisposter muurposter flap",
        "gemaakt_door": DOOR_WIE_GEMAAKT,
        "foto": FOTO,
    },
    "Vraag": {
        "van": f"steller gesteld_door vraagsteller {VAN}",
        "vraag": f"vraagtekst {EIGEN_WOORDEN} woorden",
        "informatie_nodig": (
            "informatie info nodig wat_willen_we_weten nodige_informatie info_nodig welke_informatie uitleg_nodig "
            "informatievraag benodigde_informatie"
        ),
        "levensgebied": "gebied leefgebied domein thema onderwerp levensgebieden categorie leefgebieden",
        "wie_denkt_mee": "meedenkers denkt_mee denken_mee meedenken wie_denken_mee helpers mee_denken met hulp_van",
        "niet_voor": NIET_VOOR,
    },
    "Informatie": {
        "wat": "onderwerp vraag informatie waarover tekst woorden",
        "van_wie": "wie door bron van wie_vertelt wie_weet_dit professional door_wie verteld_door",
        "vorm": "hoe manier soort op_welke_manier",
    },
    "Poster": {
        "gaat_goed": "wat_gaat_goed goed dit_gaat_goed lukt_al sterk positief",
        "wil_ik_houden": "wil_ik_behouden houden behouden zo_houden wat_wil_ik_houden blijft moet_blijven",
        "over_een_jaar": "droom toekomst over_1_jaar volgend_jaar over_een_jaar_is wens",
        "foto": FOTO,
    },
    "Netwerk": {
        "gemaakt_door": DOOR_WIE_GEMAAKT,
        "personen": "mensen persoon mens leden namen netwerk netwerkleden contacten iedereen wie kring",
        "gezinnen": "gezin families familie ouders stellen relaties stamboom echtparen paren huwelijken",
        "huishoudens": (
            "huishouden huizen huis wonen woont_samen samenwonen woningen wie_woont_waar adressen woonplekken"
        ),
        "belevingen": "beleving banden relaties lijnen band verhoudingen relatie contacten onderlinge_banden",
        "kennen_elkaar": (
            "kennen kent elkaar kennen_elkaar_al bekenden kennissen wie_kent_wie wie_kennen_elkaar sociogram groepjes"
        ),
        "foto": FOTO,
    },
    "Persoon": {
        "naam": "heet voornaam roepnaam noemen bijnaam volledige_naam genoemd achternaam naam_op_de_kaart koosnaam",
        "wie": (
            "rol relatie wie_is_het is omschrijving beroep werk functie_in_het_netwerk hoedanigheid wie_is_dit "
            "beschrijving betekenis"
        ),
        "soort": "type mens_of_dier",
        "geslacht": "sekse gender m_v man_vrouw jongen_meisje geslacht_m_v sexe",
        "geboren": (
            "geb geboortedatum geboortejaar geboorte geboren_op geboren_in geboorte_datum jaar_van_geboorte leeftijd "
            "oud verjaardag geb_datum geboorte_jaar gebdatum jarig geb_jaar gebjaar bouwjaar"
        ),
        "overleden": (
            "overl gestorven dood sterfdatum overlijdensdatum sterfjaar overleden_op overleden_in overlijden "
            "datum_overlijden doodgegaan ovl gest"
        ),
        "groep": (
            "netwerkgroep categorie sector vak taartpunt leefgebied hoort_bij_groep waarvan kent_van deel_van groepen "
            "context"
        ),
        "kring": "ring cirkel afstand nabijheid schil hoe_dichtbij nabij ringen kringen dichtheid",
        "band": "beleving relatie_met verhouding hoe_is_de_band kwaliteit hoe_is_het band_met band_kwaliteit",
        "contact": (
            "contacten frequentie hoe_vaak hoevaak contactfrequentie zien_elkaar zie_ik spreekt hoe_vaak_contact"
        ),
        "steun": "hulp ondersteuning helpt_met steunt geeft helpt steunt_met geeft_steun krijgt_steun",
        "rol_in_tijd": "rol_toen_en_nu rol_vroeger vroeger_nu rol_nu rol_in_de_tijd tijdlijn speelt_een_rol",
        "sterk_in": (
            "sterke_kanten kracht krachten kwaliteiten talenten goed_in talent kwaliteit_van sterk sterktes "
            "sterke_punten kan_goed is_goed_in sterke_kant vaardigheden sterk_punt"
        ),
        "kan_meebrengen": (
            "brengt_mee meebrengen kan_helpen_met kan_bijdragen bijdrage wil_helpen_met kan_bieden biedt kan_geven "
            "aanbod kan_doen wil_doen kan_brengen neemt_mee"
        ),
        "sinds": f"in_beeld_sinds kent_sinds sinds_wanneer_in_beeld {SINDS}",
        "tot": f"in_beeld_tot uit_beeld {TOT}",
        "bij": "hoort_bij van_wie bij_wie kant bij_hoofdpersoon",
        "kijk_van": "gezien_door volgens kijk perspectief_van gezien_van",
        "professional": "hulpverlener prof beroepskracht werker professioneel hulpverlening zorgverlener begeleiding",
        "woonplaats": "plaats woont_in stad dorp wonend_in woonachtig waar_woont woont gemeente land",
        "talen": "taal spreekt_talen moedertaal spreekt_taal voertaal",
        "bereik": "bereikbaar bereikbaarheid te_bereiken bereikbaar_op",
        "foto": f"portret pasfoto {FOTO}",
        "herkomst": "bron_bestand ingelezen_uit",
        "kenmerken": "kenmerk",
        "zichtbaar": _ZICHTBAAR,
    },
    "Contact": {
        "hoe_vaak": "frequentie vaak hoevaak aantal_keer keer wanneer",
        "hoe": "manier vorm soort hoe_dan via wijze",
        "initiatief": "wie_begint van_wie_uit neemt_initiatief initiatief_van wie_neemt_initiatief uit_wie",
        "sinds": SINDS,
        "tevreden": "tevredenheid goed_zo blij_mee genoeg zo_goed",
        "wens": "wensen liever zou_willen graag hoop wil",
    },
    "Steun": {
        "soort": "wat vorm type welke waarmee",
        "richting": "kant wie_geeft welke_kant geven_of_krijgen",
        "woorden": EIGEN_WOORDEN,
    },
    "Kijk": {
        "kring": "ring cirkel afstand nabijheid schil hoe_dichtbij",
        "band": "beleving relatie verhouding hoe_is_het",
        "contact": "frequentie hoe_vaak hoevaak",
        "steun": "hulp ondersteuning helpt_met",
    },
    "Professional": {
        "functie": "beroep rol werk taak functietitel wie wat vak baan functienaam werkt_als",
        "organisatie": "instelling werkgever bureau bedrijf werkt_bij instantie stichting school gemeente waar",
        "sinds": SINDS,
        "tot": TOT,
        "mandaat": "bevoegdheid opdracht wettelijke_grond maatregel bevoegd gezag",
        "gevraagd_door": "op_verzoek_van uitgenodigd_door verwezen_door aangemeld_door ingeschakeld_door verwijzer",
    },
    "Kenmerk": {
        "wat": "woorden omschrijving naam tekst",
        "teken": "symbool tekentje",
        "sinds": SINDS,
        "tot": TOT,
        "volgens": "bron van_wie wie_zegt_dit wie door",
    },
    "Gezin": {
        "partners": (
            "ouders ouder partner stel paar echtpaar vader_en_moeder wie echtgenoten man_en_vrouw koppel samen_met"
        ),
        "verbinding": (
            "relatie status soort relatievorm burgerlijke_staat band samenlevingsvorm relatiesoort type vorm staat"
        ),
        "sinds": f"getrouwd_op trouwdatum huwelijksdatum trouwdag samen_sinds getrouwd_sinds huwelijk {SINDS}",
        "uit_elkaar": (
            "uiteen uitelkaar gebroken relatie_uit uit_elkaar_sinds gestopt verbroken uit_elkaar_op einde_relatie "
            "uit tot einde eind tot_wanneer einddatum samen_tot"
        ),
        "gescheiden": "scheiding gescheiden_op scheidingsdatum gescheiden_sinds echtscheiding gescheiden_in scheiden",
        "weer_samen": "opnieuw_samen terug_samen weer_bij_elkaar herenigd hersteld",
        "kinderen": "kind kids zonen dochters zoons kroost kleintjes zoon dochter kinders",
        "zwangerschappen": "zwangerschap zwanger in_verwachting verwacht",
        "herkomst": "bron_bestand ingelezen_uit",
        "zichtbaar": _ZICHTBAAR,
    },
    "Kind": {
        "wie": "naam kind persoon sleutel",
        "band": "soort relatie status type",
        "tweeling": "tweeling_met tweelingbroer tweelingzus meerling drieling",
    },
    "Tweeling": {"met": "wie van broer zus", "eeneiig": "een_eiig identiek eeneiige"},
    "Zwangerschap": {"soort": "wat type", "jaar": "wanneer datum uitgerekend uitgerekend_op", "naam": "heet"},
    "Huishouden": {
        "wie": "mensen bewoners personen leden wonen_er wie_wonen_er gezinsleden woont_er huisgenoten namen",
        "naam": _HUIS,
        "sinds": SINDS,
        "tot": TOT,
        "zichtbaar": _ZICHTBAAR,
    },
    **KAARTWOORDEN,
    "Gebeurtenissen": {
        "gebeurtenissen": (
            "gebeurtenis tijdlijn levenslijn levensloop voorvallen events geschiedenis momenten wat_er_gebeurde "
            "mijlpalen"
        ),
        "foto": FOTO,
    },
    "Gebeurtenis": {
        "wat": "gebeurtenis omschrijving titel wat_gebeurde_er beschrijving gebeurde event onderwerp naam",
        "wanneer": "datum jaar dag moment op tijd periode tijdstip wanneer_was_het jaartal",
        "van": "vanaf begin start sinds begon startdatum begindatum",
        "tot": TOT,
        "in_woorden": "datum_in_woorden wanneer_in_woorden toen",
        "wie": (
            "mensen personen betrokkenen wie_waren_erbij van_wie voor_wie over_wie met deelnemers naam namen "
            "wie_was_erbij"
        ),
        "soort": "type categorie thema",
        "gevoel": "beleving emotie gevoelens hoe_voelde_het stemming voelde fijn_of_zwaar",
        "volgens": "bron verteld_door verteller wie_zegt_het wie_vertelt gehoord_van bron_van_het_verhaal",
        "woorden": EIGEN_WOORDEN,
        "wie_hielp": (
            "hulp hulp_van geholpen_door helper helpers steun wie_hielpen steun_van wie_heeft_geholpen hielp"
        ),
        "zichtbaar": _ZICHTBAAR,
    },
}  # fmt: skip
VELDWOORDEN: Mapping[str, Mapping[str, str]] = {
    klasse: {**velden, **(RUST if klasse in KAN_RUSTEN else {})} for klasse, velden in _VELDWOORDEN.items()
}
