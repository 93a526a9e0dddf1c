"""Words that people use for a choice that has another name in the files.

None of them leads to what belongs in ``apart/``: that is read in its own words only, wherever it stands.
"""

from collections.abc import Mapping

from sonestra_cli.domein.afleiding.groepen import ROLLEN

ZO_HEET_HET: Mapping[str, str] = {
    # soort, geslacht
    "mens": "persoon|volwassene|kind|baby",
    "dier": "huisdier|hond|hondje|puppy|kat|poes|kater|kitten|paard|pony|konijn|cavia|hamster|muis|rat|vogel|parkiet"
    "|kanarie|papegaai|kip|kippen|vis|vissen|goudvis|schildpad|slang|geit|schaap|ezel",
    "groep": "team|club|klas|vriendengroep|koor|elftal|bende|groepje|vereniging",
    "organisatie": "instelling|bedrijf|stichting|gemeente|instantie|school|winkel|dienst|vereniging|kerk|moskee",
    "vrouw": "v|f|vr|meisje|meid|dochter|moeder|vrouwelijk|mevrouw|mevr|mw|zij|dame|zus|zusje|oma|tante|♀",
    "man": "m|jongen|jongetje|zoon|vader|mannelijk|meneer|dhr|hij|heer|broer|broertje|opa|oom|♂",
    "anders": "x|non binair|nonbinair|genderneutraal|genderfluïde|divers|die|hen|overig|overige|iets anders",
    "onbekend": "niet bekend|onb|?|weet niet|weet ik niet|geen idee",
    # groepen
    "gezin": "huishouden|gezinslid|eigen gezin",
    "familie": "fam|familielid|familieleden|schoonfamilie|verwanten|verwant",
    "vrienden": f"{ROLLEN['vrienden']}|vriendjes|maat|maten|vriendengroep|vriendenkring",
    "buurt": f"{ROLLEN['buurt']}|wijk|straat|dorp|de buurt",
    "werk_of_school": f"{ROLLEN['werk_of_school']}|werk|werkkring|werkplek|school|klas|opleiding|studie"
    "|werk en school|school en werk|school of werk|werk school|op school|op het werk|stage|baan|kantoor"
    "|stageplek",
    "vereniging_geloof": "sport|sportclub|sportvereniging|voetbal|voetbalclub|kerk|moskee|synagoge|tempel|parochie"
    "|geloof|club|vereniging|verenigingen|hobby|hobbyclub|scouting|koor|muziek|fitness|zwemclub|manege"
    "|vereniging of geloof|geloof en vereniging|sport en geloof|kerk of moskee|vrije tijd|toneel|volleybal|judo"
    "|tennis|hockey",
    "wonen_dagbesteding": "wonen|dagbesteding|woongroep|begeleid wonen|dagopvang|dagactiviteiten|dagcentrum"
    "|beschermd wonen|woonvorm|wonen of dagbesteding|medebewoner|medebewoners|huisgenoten|huisgenoot",
    "online": "internet|social media|sociale media|gamen|games|gaming|facebook|discord|instagram|tiktok|snapchat",
    "professional": "professionals|hulpverlener|hulpverleners|hulpverlening|instanties|beroepskracht|beroepskrachten",
    # contact
    "elke_dag": "dagelijks|iedere dag|alle dagen|elke avond|24/7|altijd",
    "paar_keer_per_week": "om de dag|meerdere keren per week|enkele keren per week|een aantal keer per week"
    "|bijna elke dag|bijna dagelijks|vaak|regelmatig|paar keer in de week|vaker per week|doordeweeks",
    "elke_week": "wekelijks|iedere week|elk weekend|ieder weekend|in het weekend|in de weekenden|weekenden|vaak"
    "|regelmatig",
    "paar_keer_per_maand": "om de week|om de twee weken|om de 2 weken|tweewekelijks|twee wekelijks|2 wekelijks"
    "|om het weekend|om het andere weekend|enkele keren per maand|meerdere keren per maand|paar keer in de maand"
    "|elke twee weken|elke 2 weken|iedere twee weken|af en toe|soms|zo nu en dan|regelmatig|nu en dan",
    "elke_maand": "maandelijks|iedere maand",
    "paar_keer_per_jaar": "af en toe|soms|zo nu en dan|nu en dan|enkele keren per jaar|meerdere keren per jaar"
    "|jaarlijks|elk jaar|ieder jaar|op verjaardagen|verjaardagen|met verjaardagen|feestdagen|met feestdagen"
    "|elk kwartaal|ieder kwartaal|om de maand|paar keer in het jaar|in de vakantie|vakanties|om de twee maanden",
    "bijna_nooit": "zelden|haast nooit|heel weinig|zelden of nooit|amper|nauwelijks|weinig|jaarlijks|elk jaar"
    "|ieder jaar|nooit|sporadisch",
    "nu_niet": "niet meer|nooit meer|geen contact meer|even niet|op dit moment niet|verbroken|geen contact"
    "|momenteel niet|nooit|geen|niet",
    "nog_nooit": "nooit|geen contact|nog niet|nooit gehad|nog geen contact|nog nooit gezien|geen|niet",
    "bezoek": "langs|komt langs|langskomen|bij elkaar langs|visite|thuis|ziet|zien|elkaar zien|live|bezoekjes"
    "|op bezoek|komt op bezoek|bezoeken|op visite|op de koffie|koffie drinken|koffiedrinken",
    "samen_wonen": "samenwonen|woont samen|wonen samen|in huis|zelfde huis|onder een dak|woont bij mij",
    "bellen": "telefoon|telefonisch|bel|belt|per telefoon|telefoontje|via de telefoon",
    "beeldbellen": "videobellen|video bellen|facetime|video|skype|facetimen|beeld bellen|teams|zoom",
    "berichten": "app|appt|appen|appje|appjes|whatsapp|whats app|whatsappen|sms|smsen|mail|mailen|email|e mail|bericht"
    "|berichtjes|messenger|signal|dm",
    "brief_kaart": "brief|schrijft|kaart|brieven|kaarten|kaartje|kaartjes|post|brief en kaart|schrijven|ansichtkaart",
    "werk_school": "werk|school|op school|op het werk|werk en school|via werk|via school|in de klas",
    "via_iemand": "via via|via anderen|via een ander|via familie",
    "ik": "ikzelf|ik zelf|zelf|van mij|mij|ikke|mijn kant|vooral ik|van mij uit|gaat van mij uit|komt van mij",
    "de_ander": "ander|hij|zij|hun|hem|haar|de andere|andere|van de ander|vooral de ander|hijzelf|zijzelf|hij zelf"
    "|zij zelf|van haar uit|van hem uit|gaat van haar uit|gaat van hem uit"
    "|komt van haar|komt van hem",
    "om_de_beurt": "om en om|allebei|beide|beiden|samen|wederzijds|over en weer|afwisselend|we allebei|wij allebei",
    "toevallig": "toeval|per toeval|bij toeval|vanzelf|komt zo uit",
    "instelling": "de instelling|zorg|hulpverlening|instantie|begeleiding|school",
    "graag_meer": "meer|vaker|te weinig|mag meer|mag vaker|liever meer|liever vaker|meer graag|wil meer|nee"
    "|ontevreden",
    "goed_zo": "goed|prima|tevreden|ja|genoeg|is goed|zo goed|precies goed|fijn zo|ok|oke|zo is het goed|blij"
    "|is goed zo",
    "graag_minder": "minder|te veel|teveel|te vaak|liever minder|mag minder|minder graag|wil minder|nee|ontevreden",
    # steun
    "praktisch": "praktische hulp|praktische steun|klussen|klusjes|oppas|oppassen|vervoer|rijden|koken|boodschappen"
    "|huishouden|meehelpen|handen|doen|hulp|helpen",
    "gezelschap": "gezelligheid|gezellig|leuke dingen|spelen|samen|leuke dingen doen|uitjes|afleiding|samen zijn",
    "advies_informatie": "advies|raad|informatie|tips|tip|raadgever|uitleg|meedenken|advies en informatie|info"
    "|goede raad|adviseren",
    "emotioneel": "emotionele steun|luisteren|luisterend oor|troost|troosten|praten|gevoel|emotie|liefde|knuffel"
    "|er zijn|van binnen|steun van binnen",
    "spullen_geld": "spullen|geld|financieel|financiële steun|lenen|geld en spullen|spullen of geld|kleren|geld lenen"
    "|materieel",
    "waardering": "compliment|complimenten|trots|waardeert|waarderen|erkenning|respect|bevestiging",
    "ik_krijg": "krijg|krijgt|krijgen|ontvang|ontvangen|naar mij|van hem|van haar|voor mij",
    "ik_geef": "geef|geeft|geven|ik help|ik geef het|voor hem|voor haar|van mij",
    "over_en_weer": "wederzijds|allebei|beide|beiden|beide kanten|wederkerig|om en om|samen|twee kanten",
    "was_er_vroeger": "vroeger|verleden|niet meer|vroeger wel|toen",
    "zou_kunnen": "kan|mogelijk|misschien|later|zou kunnen helpen|in de toekomst|wie weet",
    "speelde": "vroeger|verleden|speelde vroeger|toen",
    "speelt": "nu|heden|speelt nu|op dit moment",
    "kan_spelen": "later|toekomst|straks|zou kunnen|in de toekomst|misschien|kan later|mogelijk|kan nog|kan nog komen"
    "|kan|wie weet|kan het worden|zou kunnen spelen",
    # partners, kinderen
    "gehuwd": "getrouwd|huwelijk|trouw|trouwden|zijn getrouwd|gehuwden|echtpaar|echtgenoten|man en vrouw",
    "geregistreerd_partnerschap": "geregistreerd|partnerschap|geregistreerde partners|geregistreerd partner|gp",
    "samenwonend": "woont samen|wonen samen|samenwonen|bij elkaar|samenlevend|samenlevingscontract|samen wonend"
    "|samen in een huis|samen",
    "lat": "lat relatie|latrelatie|latten|living apart together|apart wonend|wonen apart",
    "relatie": "partners|partner|verkering|stel|koppel|vaste relatie|vriend en vriendin|vriend|vriendin|samen|liefde"
    "|daten|bij elkaar",
    "verloofd": "verloving|zijn verloofd|ondertrouw",
    "kortstondig": "kort|kort samen|scharrel|one night stand|vluchtig|korte relatie|even samen|vakantieliefde|flirt"
    "|losse relatie",
    "adoptie": "geadopteerd|adoptiekind|adoptief|adoptieouders|geadopteerde",
    "pleeg": "pleegkind|pleegzorg|pleegdochter|pleegzoon|pleegouders|pleeggezin|pleegkinderen",
    "donor": "donorkind|spermadonor|zaaddonor|eiceldonor|via donor|met donor|donatie",
    "zwanger": "in verwachting|verwachting|zwangerschap",
    # banden
    "hecht": "close|innig|nauw|heel goed|dik|warm|sterk|sterke band|goede band|hechte band|liefdevol|dichtbij"
    "|vertrouwd",
    "zeer_hecht": "heel hecht|erg hecht|onafscheidelijk|heel close|twee handen op een buik|innig verbonden|supergoed",
    "goed": "oke|ok|prima|fijn|leuk|positief|gezellig|best goed|vriendschappelijk|lief",
    "gewoon": "neutraal|normaal|gaat wel|niets bijzonders|niks bijzonders|matig|zakelijk|het gaat|doorsnee|alledaags",
    "afstandelijk": "afstand|ver|koel|op afstand|weinig contact|kil|ver weg|oppervlakkig|verwaterd|los",
    "gespannen": "spanning|spanningen|moeizaam|stroef|lastig|moeilijk|gespannen relatie|stressvol|ingewikkeld|slecht"
    "|niet goed",
    "conflict": "ruzie|conflicten|vijandig|vijanden|boos|ruzies|onenigheid|botst|botsen|haat|conflictueus"
    "|heeft ruzie",
    "hecht_en_conflict": "haat liefde|haat en liefde|liefde en ruzie|hecht en ruzie|hecht maar ruzie|ruzie en hecht"
    "|haatliefde|conflict en hecht|haat liefdeverhouding|goed maar ook ruzie",
    "verbroken": "geen contact|contact verbroken|gebroken|geen contact meer|uit contact|niet meer|breuk|weg"
    "|afgebroken contact",
    "hersteld": "weer contact|weer goed|opnieuw contact|bijgelegd|herstel|verzoend|goedgemaakt|weer hersteld",
    "op_afstand_gezet": "op afstand|op afstand gehouden|afstand genomen|afstand gehouden|zelf op afstand"
    "|bewust op afstand",
    "zorgt_voor": "zorg|zorgt|verzorgt|mantelzorg|verzorger|zorgen|mantelzorger|zorgen voor",
    "gericht_op": "gericht|aandacht voor|focus op",
    "geestelijk_verbonden": "geestelijk|spiritueel|verbonden|over de dood heen|in gedachten|verbonden in gedachten",
    "nieuw": "net nieuw|pas|nieuw contact|pas ontmoet|net ontmoet|leert kennen|kennismaking|net leren kennen",
    # gevoel
    "fijn": "blij|🙂|😀|😃|😊|😍|❤|👍|leuk|goed|gelukkig|mooi|prettig|trots|opgelucht|positief|vrolijk"
    "|heerlijk|super|top|gezellig|tof"
    "|geweldig|prachtig|geluk|blijdschap|rust|rustig|dankbaar|liefdevol|genieten|plus|+|:)|hoopvol|opluchting"
    "|warm|feestelijk|enthousiast|spannend|raar|vreemd|gek|onwennig|emotioneel|intens|verrassend|wennen"
    "|even wennen|verrast",
    "zwaar": "verdrietig|😢|😭|☹|🙁|😞|😔|😡|👎|moeilijk|naar|lastig|rot|erg|boos|bang|eenzaam|slecht"
    "|pijnlijk|heftig|stom|vervelend"
    "|negatief|droevig|triest|akelig|stress|stressvol|verdriet|pijn|angstig|somber|treurig|onveilig|woede|verlies"
    "|klote|vreselijk|verschrikkelijk|afschuwelijk|machteloos|gespannen|minus|:(|teleurgesteld|teleurstellend"
    "|schrik|geschrokken|angst|ellende|wanhopig|leeg|rouw|zorgelijk|spannend|raar|vreemd|gek|onwennig|emotioneel"
    "|intens|verrassend|wennen|even wennen|onzeker|schuldig|jaloers|verrast|vermoeiend|uitputtend|eng"
    "|beangstigend|gemis|niet fijn|niet leuk|niet goed",
    "allebei": "dubbel|gemengd|beide|beiden|van allebei|wisselend|bitterzoet|gemengde gevoelens|dubbel gevoel"
    "|van alles|half half|tegenstrijdig|goed en slecht|spannend|raar|vreemd|gek|onwennig|emotioneel|intens"
    "|verrassend|wennen|even wennen|fijn en zwaar|zwaar en fijn|ups en downs|verrast",
    # beraad en plan
    "ja": "wel|komt wel|ja graag|graag|ja zeker|j|jazeker|jawel|zeker|yes|y|true|waar|komt|komt zeker|aanwezig"
    "|akkoord|is er|ja hoor|gaat mee|✓|klopt|natuurlijk|komt ook",
    "nee": "n|neen|no|niet|komt niet|kan niet|false|afgezegd|verhinderd|afwezig|afgemeld|onwaar|wil niet|nee helaas"
    "|helaas niet|niet akkoord|gaat niet|✗",
    "misschien": "komt misschien|twijfelt nog|twijfelt of hij komt|twijfelt of ze komt|weet het nog niet zeker"
    "|nog onzeker|misschien wel|misschien niet|komt misschien wel|twijfelgeval|mss|twijfelt|twijfel"
    "|mogelijk|wellicht|onder voorbehoud|nog niet zeker|onzeker|weet nog niet"
    "|weet het nog niet|weet ze nog niet|weet hij nog niet|denkt na|denkt erover na"
    "|als het lukt|hoopt te komen|probeert te komen",
    "stuurt_brief": "brief|per brief|schrijft een brief|schrijft brief|met een brief|stuurt brief|schrijft|een brief",
    "belt_in": "belt|bellen|telefonisch|per telefoon|via de telefoon|videobellen|beeldbellen|online|teams|zoom"
    "|via teams|via zoom|op afstand|digitaal|telefoon|videobelt|via de video|via beeldbellen|skype",
    "naaste": "gewoon|gewone|familie|vriend|vriendin|buur|volwassene|iedereen",
    "ver_weg": "ver|op afstand|buitenland|woont ver weg|in het buitenland|per telefoon|telefoon|bellen|beeldbellen"
    "|videobellen|per brief|brief",
    "lang_niet_gezien": "lang geen contact|al lang niet gezien|geen contact|lang niet gesproken|verbroken|uit beeld"
    "|lang geleden|al lang geen contact",
    "kind_4_8": "klein kind|kleintje|kleuter|peuter|4-8|4 - 8|4 t/m 8|4 tot 8|kind 4-8|kind 4 t/m 8|kind van 4 tot 8"
    "|kind 4 tot 8|jong kind",
    "kind_9_12": "groot kind|groter kind|9-12|9 - 12|9 t/m 12|9 tot 12|kind 9-12|kind 9 t/m 12|kind van 9 tot 12"
    "|kind 9 tot 12|ouder kind|schoolkind",
    "jongere": "puber|tiener|13-17|13 t/m 17|jongere 13-17|jongeren|13 plus",
    "mandaathouder": "mandaat|wie de regels stelt|stelt een paaltje|piketpaaltje|jeugdbeschermer|gezinsvoogd"
    "|bewindvoerder|reclassering",
    "ots": "ondertoezichtstelling|onder toezicht|onder toezicht stelling|o t s|ondertoezichtgesteld"
    "|onder toezicht gesteld",
    "voogdij": "voogd|onder voogdij|voogdijmaatregel",
    "curatele": "onder curatele|curator|ondercuratelestelling",
    "bewind": "bewindvoering|bewindvoerder|beschermingsbewind|onder bewind|onderbewindstelling",
    "strafvoorwaarden": "reclassering|voorwaardelijke straf|bijzondere voorwaarden|straf|strafrecht|proeftijd"
    "|voorwaardelijk",
    "huisverbod": "tijdelijk huisverbod|thv|uithuisplaatsing van de pleger",
    "past": "ja|goed|akkoord|voldoet|past wel|klopt|in orde|ok|oke",
    "past_nog_niet": "nee|nog niet|past niet|niet|voldoet niet|niet akkoord|nog niet goed",
    "erbij": "ja|aanwezig|was erbij|is erbij|erbij geweest|was er",
    "aangeboden": "ik bood aan|ik bood aan te komen|ik bood het aan|bood aan te komen|aangeboden te komen"
    "|hulp aangeboden|had aangeboden|beschikbaar",
    "niet_nodig": "was niet nodig|hoefde niet|het hoefde niet|niet gevraagd|hoeft niet",
    # levensgebieden
    "wonen": "huis|woning|woonplek|woonruimte",
    "geld": "financien|schulden|inkomen|uitkering|schuld",
    "werk_en_school": "werk|school|opleiding|werk of school|studie|baan|werken|leren",
    "dag_en_vrije_tijd": "vrije tijd|dagbesteding|hobby|hobbys|daginvulling|sport|dag|dagritme",
    "thuis_en_opvoeden": "opvoeding|opvoeden|thuis|ouderschap|kinderen",
    "familie_en_vrienden": "familie|vrienden|netwerk|relaties|sociaal netwerk|contacten",
    "gezondheid": "lichaam|gezond|ziekte|lichamelijke gezondheid|lijf",
    "hoofd_en_gevoel": "gevoel|hoofd|psychisch|mentaal|emoties|psyche|mentale gezondheid|geestelijke gezondheid",
    "zorgen_voor_jezelf_en_huis": "zelfzorg|huishouden|zorgen voor jezelf|verzorging|zelfstandigheid",
    "drank_drugs_gamen": "drank|drugs|gamen|alcohol|middelen|middelengebruik|drank en drugs|gokken",
    "meedoen": "participatie|maatschappij|vrijwilligerswerk|meedoen in de buurt",
    "politie_en_rechter": "politie|justitie|rechter|rechtbank|politie en justitie",
    "veiligheid": "veilig|onveiligheid|veilig thuis",
    "geloof_en_zin": "geloof|zingeving|zin|religie|levensvragen",
}  # fmt: skip
"""Choice -> what people say for it. A word that stands with more of them is asked where those are choices together."""

KRINGEN: Mapping[str, str] = {
    "hart": "in mijn hart|hartje|in het hart|het hart|<3|❤|heel dichtbij|heel dicht bij|intiem|binnenste"
    "|het dichtst bij",
    "dichtbij": "dicht|nabij|vlakbij|dicht bij mij|close|heel dichtbij|heel dicht bij|redelijk dichtbij",
    "bekend": "bekenden|kennis|kennissen|bekende|ken ik|middenring",
    "verder": "ver weg|ver|veraf|verder weg|ver af|op afstand|buitenring|buitenste|verst|verste|verderop|afstand"
    "|wat verder weg",
}  # fmt: skip
"""The same for the rings that are there when people name none of their own."""


def omgekeerd(tabel: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    """What people say -> the choices that it stands for."""
    uit: dict[str, list[str]] = {}
    for keuze, woorden in tabel.items():
        for woord in woorden.split("|"):
            uit.setdefault(woord, []).append(keuze)
    return {woord: tuple(keuzes) for woord, keuzes in uit.items()}
