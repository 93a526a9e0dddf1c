"""A meeting of the actieteam, in the order of the paper: what went well, worries, agreements, together, next time."""

from collections.abc import Mapping

from sonestra_cli.domein.plan import Afspraak, Bijeenkomst, Bijstelling, EigenWoorden, StemBij, VolgendeKeer
from sonestra_cli.domein.verhaal import Stem
from sonestra_cli.gesprekken.soort import TEAM, Soort, Veldvraag
from sonestra_cli.gesprekken.tabel.plan import AFSPRAAKVRAGEN
from sonestra_cli.gesprekken.tabel.verhaal import VAN, WOORDEN

_BIJ = Veldvraag("bij", "Bij welke afspraak hoort het?")
BIJEENKOMST: Mapping[str, Soort] = {
    soort.naam: soort
    for soort in (
        Soort(
            naam="bijeenkomst",
            wat="een keer van het actieteam: wie er waren, wie leidde",
            bestand=TEAM,
            stappen=(),
            klasse=Bijeenkomst,
            onder="blok",
            eerste="Wie waren er, en wie leidde het?",
            voorbeelden=("Leen, Iris en Marja waren er, ik ook, Iris leidde",),
            vragen=(
                Veldvraag("waren_er", "Wie waren er?"),
                Veldvraag("procesbegeleider", "Was jij erbij? erbij, aangeboden of niet nodig"),
                Veldvraag("wie_leidt", "Wie leidde het?"),
                Veldvraag("klaar", "Welke afspraken zijn klaar?"),
                Veldvraag("niet_meer_nodig", "Welke afspraken zijn niet meer nodig?"),
                Veldvraag("erbij", "Wie komt erbij in het team?"),
                Veldvraag("stoppen", "Wie stopt? Ook een professional kan stoppen."),
            ),
            ook=("bijeenkomsten", "actieteam"),
        ),
        Soort(
            naam="succes",
            wat="wat goed ging",
            bestand=TEAM,
            stappen=("successen",),
            klasse=StemBij,
            onder="lijst",
            eerste="Wat ging goed, en wie zegt het?",
            voorbeelden=("Stuur, bij afspraak 5 > Hij maakte een oog in een tros.",),
            vragen=(VAN, WOORDEN, _BIJ),
            ook=("successen", "ging goed"),
        ),
        Soort(
            naam="zorg",
            wat="waar zorg over is",
            bestand=TEAM,
            stappen=("zorgen",),
            klasse=StemBij,
            onder="lijst",
            eerste="Waar is zorg over, en wie zegt het?",
            voorbeelden=("Hatice, over afspraak 4 > Om tien uur slaap ik al.",),
            vragen=(VAN, WOORDEN, _BIJ),
            ook=("zorgen",),
        ),
        Soort(
            naam="bijstellen",
            wat="een afspraak die anders wordt",
            bestand=TEAM,
            stappen=("anders",),
            klasse=Bijstelling,
            onder="afspraak",
            eerste="Welke afspraak wordt anders, en hoe?",
            voorbeelden=("afspraak 4, nu Hatice en Kuba, vrijdagavond half negen > Hatice komt om half negen.",),
            vragen=(
                Veldvraag("woorden", "Hoe wordt het? Typ het woord voor woord."),
                Veldvraag("waarom", "Waarom wordt het anders?"),
                Veldvraag("wie", "Wie doet het nu? Enter: dezelfden."),
                Veldvraag("wanneer", "Wanneer is het nu? Enter: hetzelfde."),
                Veldvraag("waar", "Waar is het nu? Enter: hetzelfde."),
            ),
            ook=("bijstelling", "wordt anders"),
        ),
        Soort(
            naam="nieuwe",
            wat="een nieuwe afspraak van het actieteam",
            bestand=TEAM,
            stappen=("nieuw",),
            klasse=Afspraak,
            onder="nummer",
            letter="a",
            eerste="Wat is de nieuwe afspraak?",
            voorbeelden=("Mitchell, op de steiger, vraag werk > Mitchell haalt Leen op.",),
            vragen=AFSPRAAKVRAGEN,
            ook=("nieuw", "nieuwe afspraak"),
        ),
        *(
            Soort(
                naam=naam,
                wat=wat,
                bestand=TEAM,
                stappen=("samenwerking", naam),
                klasse=EigenWoorden,
                onder="blok",
                eerste=zin,
                voorbeelden=("De keuken is nu van Leen.",),
                vragen=(Veldvraag("woorden", zin),),
            )
            for naam, wat, zin in (
                ("regie", "wie de regie heeft", "Wie heeft de regie? In hun eigen woorden."),
                ("eigenaarschap", "van wie het plan is", "Van wie is het plan? In hun eigen woorden."),
                ("verantwoordelijkheid", "wie waarvoor zorgt", "Wie zorgt waarvoor? In hun eigen woorden."),
            )
        ),
        Soort(
            naam="geleerd",
            wat="wat iemand leerde",
            bestand=TEAM,
            stappen=("geleerd",),
            klasse=Stem,
            onder="lijst",
            eerste="Wat leerde iemand, en wie?",
            voorbeelden=("Marja > Als wij stil zijn, is hij het niet.",),
            vragen=(VAN, WOORDEN),
        ),
        Soort(
            naam="volgende",
            wat="wanneer het actieteam weer bij elkaar komt",
            bestand=TEAM,
            stappen=("volgende_keer",),
            klasse=VolgendeKeer,
            onder="blok",
            eerste="Wanneer is de volgende keer, waar, en wie regelt het?",
            voorbeelden=("11 juni 2026 in het clubhuis, Stuur regelt het",),
            vragen=(
                Veldvraag("datum", "Op welke dag is de volgende keer?"),
                Veldvraag("plek", "Waar?"),
                Veldvraag("wie_regelt_het", "Wie regelt het?"),
            ),
            ook=("volgende keer", "volgende_keer"),
        ),
    )
}
