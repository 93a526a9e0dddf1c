"""The words to choose from, as in domein/3. Order is the order in which they are shown."""

from typing import Final, Literal, get_args

Woordkeus = Literal["sonestra", "snv"]
Taalniveau = Literal["b1", "a2"]
SoortPlan = Literal["eigen_plan", "familiegroepsplan", "persoonlijk_plan", "eigen_plan_van_aanpak"]

RegelNiveau = Literal["uit", "tip", "vraag", "let_op", "fout"]
"""How much a rule matters in this traject, from not at all."""

SoortPersoon = Literal["mens", "dier", "groep", "organisatie"]
Geslacht = Literal["man", "vrouw", "anders", "onbekend"]
Groep = Literal[
    "gezin",
    "familie",
    "vrienden",
    "buurt",
    "werk_of_school",
    "vereniging_geloof",
    "wonen_dagbesteding",
    "online",
    "professional",
]
HoeVaak = Literal[
    "elke_dag", "paar_keer_per_week", "elke_week", "paar_keer_per_maand", "elke_maand",
    "paar_keer_per_jaar", "bijna_nooit", "nu_niet", "nog_nooit",
]  # fmt: skip
ContactVorm = Literal[
    "bezoek", "samen_wonen", "bellen", "beeldbellen", "berichten", "brief_kaart", "werk_school", "via_iemand", "online"
]
Initiatief = Literal["ik", "de_ander", "om_de_beurt", "toevallig", "instelling"]
Tevreden = Literal["graag_meer", "goed_zo", "graag_minder"]
SteunSoort = Literal["praktisch", "gezelschap", "advies_informatie", "emotioneel", "spullen_geld", "waardering"]
SteunRichting = Literal["ik_krijg", "ik_geef", "over_en_weer", "was_er_vroeger", "zou_kunnen"]
RolInTijd = Literal["speelde", "speelt", "kan_spelen"]

Verbinding = Literal[
    "gehuwd",
    "geregistreerd_partnerschap",
    "samenwonend",
    "lat",
    "relatie",
    "verloofd",
    "kortstondig",
    "onbekend",
    "geheim",
]
KindBand = Literal["adoptie", "pleeg", "donor", "onbekend"]
ZwangerschapSoort = Literal["zwanger", "miskraam", "doodgeboren", "afgebroken"]
Band = Literal[
    "hecht", "zeer_hecht", "goed", "gewoon", "afstandelijk", "gespannen", "conflict", "hecht_en_conflict", "verbroken",
    "hersteld", "op_afstand_gezet", "zorgt_voor", "gericht_op", "geestelijk_verbonden", "nieuw",
    "bang_voor", "controle", "geweld_lichamelijk", "geweld_emotioneel", "geweld_seksueel",
]  # fmt: skip
BESCHERMDE_BANDEN: frozenset[str] = frozenset(
    {"bang_voor", "controle", "geweld_lichamelijk", "geweld_emotioneel", "geweld_seksueel"}
)
"""Qualities that live in ``apart/`` only (domein/3 §3.0)."""
BESCHERMDE_VERBINDINGEN: frozenset[str] = frozenset({"geheim"})
BESCHERMDE_ZWANGERSCHAPPEN: frozenset[str] = frozenset({"miskraam", "doodgeboren", "afgebroken"})
ALLEEN_APART: frozenset[str] = BESCHERMDE_BANDEN | BESCHERMDE_VERBINDINGEN | BESCHERMDE_ZWANGERSCHAPPEN
"""Choices that are read in an ordinary file too, but that help does not lead to there."""
BESCHERMDE_VELDEN: frozenset[str] = frozenset({"kenmerken"})
"""Fields of the same kind."""
BESCHERMDE_GEBEURTENISSEN: tuple[str, ...] = (
    "geweld", "misbruik", "misbruikt", "mishandeling", "mishandeld", "aanranding", "verkrachting", "incest",
)  # fmt: skip
"""How a word in ``soort`` of such an event ends: ``geweld``, ``huiselijk geweld``, ``kindermishandeling``."""

Kenmerkteken = Literal["verslaving", "verslaving_herstel", "ziekte", "ziekte_herstel", "beperking"]
Gevoel = Literal["fijn", "zwaar", "allebei", "gewoon"]
Komt = Literal["ja", "nee", "misschien", "stuurt_brief", "belt_in"]
Variant = Literal[
    "naaste", "ver_weg", "lang_niet_gezien", "kind", "kind_4_8", "kind_9_12", "jongere", "professional",
    "mandaathouder",
]  # fmt: skip
"""Which invitation; of a ``kind`` the age says which of the two that is."""
Grondslag = Literal["ots", "voogdij", "curatele", "bewind", "strafvoorwaarden", "huisverbod", "anders"]
PaaltjeUitkomst = Literal["past", "past_nog_niet"]
Aanwezig = Literal["erbij", "aangeboden", "niet_nodig"]
Levensgebied = Literal[
    "wonen", "geld", "werk_en_school", "dag_en_vrije_tijd", "thuis_en_opvoeden", "familie_en_vrienden", "gezondheid",
    "hoofd_en_gevoel", "zorgen_voor_jezelf_en_huis", "drank_drugs_gamen", "meedoen", "politie_en_rechter", "veiligheid",
    "geloof_en_zin", "anders",
]  # fmt: skip
Seizoen = Literal["lente", "zomer", "herfst", "winter"]

Fase = Literal["begin", "verhaal", "netwerk", "vragen", "beraad", "plan", "actieteam", "losgelaten"]
"""The phases of a traject, in their order (domein/1 §1.2); in which one it is says ``afleiding/fase.py``."""
FASEN: Final[tuple[Fase, ...]] = get_args(Fase)
