"""How the choices of ``domein/keuzes.py`` are said to people (domein/7 §7.4, §7.5 and §7.7)."""

WOORDEN = {
    # soort plan
    "eigen_plan": "eigen plan",
    "persoonlijk_plan": "persoonlijk plan",
    "eigen_plan_van_aanpak": "eigen plan van aanpak",
    # groepen
    "werk_of_school": "werk of school",
    "vereniging_geloof": "vereniging en geloof",
    "wonen_dagbesteding": "wonen en dagbesteding",
    # contact
    "elke_dag": "elke dag",
    "paar_keer_per_week": "een paar keer per week",
    "elke_week": "elke week",
    "paar_keer_per_maand": "een paar keer per maand",
    "elke_maand": "elke maand",
    "paar_keer_per_jaar": "een paar keer per jaar",
    "bijna_nooit": "bijna nooit",
    "nu_niet": "nu niet",
    "nog_nooit": "nog nooit",
    "bezoek": "op bezoek",
    "samen_wonen": "samen wonen",
    "brief_kaart": "brief of kaart",
    "werk_school": "op werk of school",
    "via_iemand": "via iemand anders",
    "de_ander": "de ander",
    "om_de_beurt": "om de beurt",
    "instelling": "een instelling",
    "graag_meer": "graag meer",
    "goed_zo": "goed zo",
    "graag_minder": "graag minder",
    # steun
    "advies_informatie": "raad en uitleg",
    "emotioneel": "steun van binnen",
    "spullen_geld": "spullen en geld",
    "ik_krijg": "naar mij toe",
    "ik_geef": "van mij",
    "over_en_weer": "over en weer",
    "was_er_vroeger": "was er vroeger",
    "zou_kunnen": "zou kunnen",
    "speelde": "speelde een rol",
    "speelt": "speelt een rol",
    "kan_spelen": "kan een rol spelen",
    # partners, kinderen, zwangerschappen
    "geregistreerd_partnerschap": "geregistreerd partnerschap",
    "lat": "lat-relatie",
    "adoptie": "geadopteerd",
    "pleeg": "pleegkind",
    "donor": "met een donor",
    # kenmerken
    "verslaving": "drank, drugs of gokken",
    "verslaving_herstel": "drank, drugs of gokken, aan het herstellen",
    "ziekte": "ernstig ziek",
    "ziekte_herstel": "ernstig ziek, aan het herstellen",
    # banden
    "zeer_hecht": "zeer hecht",
    "conflict": "ruzie",
    "hecht_en_conflict": "hecht én ruzie",
    "verbroken": "contact verbroken",
    "hersteld": "weer contact",
    "op_afstand_gezet": "zelf op afstand gezet",
    "zorgt_voor": "zorgt voor",
    "gericht_op": "gericht op",
    "geestelijk_verbonden": "verbonden, ook over de dood heen",
    "nieuw": "nieuw contact",
    "bang_voor": "bang voor",
    "controle": "controleert",
    "geweld_lichamelijk": "slaan",
    "geweld_emotioneel": "kleineren",
    "geweld_seksueel": "seksueel geweld",
    # beraad en plan
    "stuurt_brief": "stuurt een brief",
    "belt_in": "belt in",
    "ots": "ondertoezichtstelling",
    "past_nog_niet": "past nog niet",
    "niet_nodig": "niet nodig",
    # levensgebieden
    "werk_en_school": "werk en school",
    "dag_en_vrije_tijd": "de dag en vrije tijd",
    "thuis_en_opvoeden": "thuis en opvoeden",
    "familie_en_vrienden": "familie en vrienden",
    "hoofd_en_gevoel": "hoofd en gevoel",
    "zorgen_voor_jezelf_en_huis": "zorgen voor jezelf en je huis",
    "drank_drugs_gamen": "drank, drugs en gamen",
    "politie_en_rechter": "politie en rechter",
    "geloof_en_zin": "geloof en zin",
    # woordkeus en taal
    "sonestra": "SoNeStra",
    "snv": "SNV",
    "b1": "B1",
    "a2": "A2",
}


def in_woorden(keuze: str) -> str:
    """The choice in people's words; a word of their own (a ring, a kind of event) with spaces for ``_``."""
    return WOORDEN.get(keuze) or keuze.replace("_", " ")
