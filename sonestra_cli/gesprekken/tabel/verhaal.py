"""The story, the events and the questions."""

from collections.abc import Mapping

from sonestra_cli.domein.verhaal import Gebeurtenis, Perspectief, Poster, Stem, Verhaal, Vraag
from sonestra_cli.gesprekken.soort import Soort, Veldvraag

VAN = Veldvraag("van", "Van wie zijn deze woorden?")
WOORDEN = Veldvraag("woorden", "Wat zegt deze mens? Typ het woord voor woord.")
NIET_VOOR = "Typ erachter wie het niet hoeft te lezen: niet voor Ronald."
VERHAAL: Mapping[str, Soort] = {
    soort.naam: soort
    for soort in (
        Soort(
            naam="lukt",
            wat="wat al lukt",
            bestand="verhaal",
            stappen=("lukt_al",),
            klasse=Stem,
            onder="lijst",
            eerste="Wat lukt al, en wie zegt het?",
            voorbeelden=("Leen > Zingen gaat vanzelf. Daar zit de haper niet.",),
            vragen=(VAN, WOORDEN),
            ook=("lukt_al", "lukt al"),
        ),
        Soort(
            naam="kern",
            wat="waar het om gaat, in één zin",
            bestand="verhaal",
            stappen=("kern",),
            klasse=Stem,
            onder="blok",
            eerste="Waar gaat het om, in één zin, en van wie?",
            voorbeelden=("Leen > Dat ik erbij hoor. Ook na vieren.",),
            vragen=(VAN, WOORDEN),
        ),
        Soort(
            naam="perspectief",
            wat="hoe iemand het zelf ziet",
            bestand="verhaal",
            stappen=("perspectieven",),
            klasse=Perspectief,
            onder="lijst",
            eerste="Wie vertelt hoe het voor hem of haar is? Wanneer, en wie mag het lezen?",
            voorbeelden=(
                "Ma Jo, 27 januari 2026, voor Leen en Marja > Ik ben hem één keer kwijt geweest.",
                "Ewa, opgeschreven op 3 februari 2026, voor iedereen >",
            ),
            vragen=(
                Veldvraag("van", "Wie vertelt het?"),
                Veldvraag("woorden", "Wat vertelt deze mens? Typ het woord voor woord."),
                Veldvraag("verteld_op", "Op welke dag is het verteld?"),
                Veldvraag("opgeschreven_op", "Op welke dag is het opgeschreven?"),
                Veldvraag("teruggelezen_op", "Op welke dag las deze mens het terug?"),
                Veldvraag("mag_gelezen_door", "Wie mag dit lezen? iedereen, of namen. Enter: alleen wie het vertelt."),
            ),
            ook=("verhaal", "perspectieven"),
        ),
        Soort(
            naam="droom",
            wat="waar iemand van droomt",
            bestand="verhaal",
            stappen=("dromen",),
            klasse=Stem,
            onder="lijst",
            eerste="Waar droomt iemand van, en wie?",
            voorbeelden=("Leen > Nog één keer om tien voor zes uitvaren.",),
            vragen=(VAN, WOORDEN),
            ook=("dromen",),
        ),
        Soort(
            naam="horen",
            wat="wie je nog wilt horen",
            bestand="verhaal",
            stappen=(),
            klasse=Verhaal,
            onder="blok",
            eerste="Wie wil je nog horen?",
            voorbeelden=("Rien en Ronald",),
            vragen=(Veldvraag("nog_horen", "Wie wil je nog horen?"),),
            ook=("nog_horen", "nog horen"),
        ),
        Soort(
            naam="gebeurtenis",
            wat="wat er gebeurde",
            bestand="gebeurtenissen",
            stappen=("gebeurtenissen",),
            klasse=Gebeurtenis,
            onder="lijst",
            eerste="Wat gebeurde er? Zeg ook wanneer, met wie en hoe het was.",
            voorbeelden=(
                "zomer 2009: Ewa stond aan dek, Leen en Ewa, fijn",
                "van 1989 tot 1992: op de boot bij Nel en Cor, fijn en zwaar, Nel hielp",
            ),
            vragen=(
                Veldvraag("wat", "Wat gebeurde er?"),
                Veldvraag("wanneer", "Wanneer was dat? Een jaar is genoeg."),
                Veldvraag("wie", "Over wie gaat het?"),
                Veldvraag("gevoel", "Hoe was het? fijn, zwaar, allebei of gewoon"),
                Veldvraag("volgens", "Volgens wie was het zo?"),
                Veldvraag("wie_hielp", "Wie hielp er toen?"),
            ),
            ook=("gebeurtenissen", "gebeurd"),
        ),
        Soort(
            naam="vraag",
            wat="een vraag voor de poster",
            bestand="vragen",
            stappen=("vragen",),
            klasse=Vraag,
            onder="woord",
            eerste="Wie stelt een vraag, en waarover?",
            voorbeelden=("Leen, over praten > Wie wil er wachten als ik zoek?",),
            vragen=(
                Veldvraag("van", "Wie stelt deze vraag?"),
                Veldvraag("vraag", "Hoe luidt de vraag? Typ hem woord voor woord."),
                Veldvraag("informatie_nodig.wat", "Wat willen ze hiervoor nog weten?"),
                Veldvraag("informatie_nodig.van_wie", "Van wie kunnen ze dat horen?"),
                Veldvraag("levensgebied", "Waar gaat het over? Zoals: wonen, geld, gezondheid. Met ? zie je alles."),
            ),
            ook=("vragen",),
        ),
        Soort(
            naam="poster",
            wat="gaat goed, wil ik houden, over een jaar",
            bestand="vragen",
            stappen=("poster",),
            klasse=Poster,
            onder="blok",
            eerste="Wat gaat goed, wat wil je houden, of hoe is het over een jaar?",
            voorbeelden=("gaat goed > Koor op donderdag. Schaken met Kuba.",),
            vragen=(
                Veldvraag("gaat_goed", "Wat gaat goed?"),
                Veldvraag("wil_ik_houden", "Wat wil je houden?"),
                Veldvraag("over_een_jaar", "Hoe is het over een jaar?"),
            ),
            ook=("gaat goed", "gaat_goed"),
        ),
    )
}
