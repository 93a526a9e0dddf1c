"""The second time round: for each rule a sentence that is less easy to hear."""

ZINNEN = """
T01 We kunnen zijn neef goed gebruiken als chauffeur.
Over jou: We kunnen jou goed gebruiken als chauffeur.
Zo kan het: Zou zijn neef willen rijden?
Of: Hij vraagt zijn neef of die wil rijden.

T02 Vrijwilligers inzetten kan een oplossing zijn.
Over jou: Jou inzetten kan een oplossing zijn.
Zo kan het: We vragen in de buurt wie er kan en wil.
Of: Misschien wil iemand uit de buurt meedoen.

T03 Het betrekken van de familie kost tijd.
Over jou: Het betrekken van jou kost tijd.
Zo kan het: De familie ontmoeten kost tijd.
Of: We nemen de tijd om bij de familie aan te sluiten.

T04 We mobiliseren de buren.
Over jou: We mobiliseren jou.
Zo kan het: Wil Tim zijn buren iets vragen?
Of: Welke buren spreekt Tim wel eens?

T05 Kunnen we een broer inschakelen?
Over jou: Kunnen we jou inschakelen?
Zo kan het: Welke broer ziet hij graag?
Of: Wil hij zijn broer vragen of die meedenkt?

T06 We leggen de zorg neer bij de dochters.
Over jou: We leggen de zorg neer bij jou.
Zo kan het: Wat kunnen en willen de dochters zelf?
Of: De dochters vertellen wat zij willen doen.

T07 Ik breng morgen een casus in.
Over jou: Iemand brengt jou morgen in als casus.
Zo kan het: Ik vertel morgen wat ik bij een gezin hoorde. Zij weten ervan.
Of: Ik vraag het gezin of ik morgen hun verhaal mag vertellen.

T08 Er is veel problematiek in dit gezin.
Over jou: Er is veel problematiek bij jou thuis.
Zo kan het: Er speelt veel in dit gezin: de huur, de school, een ziekte.
Of: Wat vindt het gezin zelf het belangrijkste?

T09 Dit is een multiprobleemgezin.
Over jou: Jij komt uit een multiprobleemgezin.
Zo kan het: Dit gezin heeft veel tegelijk aan het hoofd.
Of: In dit gezin gebeurde veel in korte tijd.

T10 Ik ben de regiehouder van dit gezin.
Over jou: Iemand zegt: ik ben jouw regiehouder.
Zo kan het: Ik loop een tijdje mee met dit gezin.
Of: Wie uit de familie houdt het overzicht?

T11 Er is veel weerstand bij zijn zus.
Over jou: Er is veel weerstand bij jou.
Zo kan het: Zijn zus komt niet. We vragen haar wat zij nodig heeft.
Of: Zijn zus ziet het anders dan wij.

T12 Het doel is dat hij zelfredzaam wordt.
Over jou: Het doel is dat jij zelfredzaam wordt.
Zo kan het: Wat wil hij zelf kunnen, en met wie?
Of: Hij kookt nu samen met zijn tante.

T13 Sandra schiet tekort als moeder.
Over jou: Jij schiet tekort als ouder.
Zo kan het: Wat lukt Sandra en de kinderen al samen?
Of: Sandra slaapt weinig en is vaak alleen met de kinderen.

T14 Ik regel een uitkering voor hem.
Over jou: Iemand regelt iets voor jou, zonder jou.
Zo kan het: We zoeken samen uit hoe hij een uitkering aanvraagt.
Of: Zijn zus kijkt met hem naar het formulier.

T15 Wij begeleiden het gezin.
Over jou: Iemand begeleidt jou en jouw gezin.
Zo kan het: Wij begeleiden het gesprek.
Of: Wij stellen vragen, en het gezin kiest.

T16 Onze hulp begint in mei.
Over jou: Hun hulp begint in mei, en jij hebt niets gevraagd.
Zo kan het: In mei maken jullie samen een plan.
Of: In mei leren we elkaar kennen.

T17 We maken resultaatafspraken met het gezin.
Over jou: Iemand maakt resultaatafspraken met jou.
Zo kan het: Wat wil het gezin over een jaar?
Of: Het gezin maakt afspraken die het zelf wil.

T18 Eerst regelen we een indicatie.
Over jou: Voordat jij iets vertelt regelen we een indicatie.
Zo kan het: Eerst horen we het verhaal.
Of: Eerst kijken zij wat ze zelf kunnen en willen.

T19 Ons team beoordeelt het plan van de familie.
Over jou: Een team beoordeelt jouw plan.
Zo kan het: De familie vertelt ons haar plan.
Of: We leggen het plan naast de piketpaaltjes.

T20 Is dat wel realistisch?
Over jou: Is dat bij jou wel realistisch?
Zo kan het: Wat heb je daarvoor nodig?
Of: Wat is de eerste stap?

T21 Het gezin is verplicht om te komen.
Over jou: Jij bent verplicht om te komen.
Zo kan het: Wil het gezin komen, en wat is een goede dag?
Of: We vragen het gezin welke dag past.

T22 We voeren een gesprek met opa.
Over jou: Er wordt een gesprek met jou gevoerd.
Zo kan het: We ontmoeten opa.
Of: We luisteren naar opa.

T23 U krijgt deze brief omdat u familie bent van onze cliënt.
Over jou: Iemand noemt jouw broer: onze cliënt.
Zo kan het: U krijgt deze brief omdat u de broer bent van Wim.
Of: Wim vroeg mij om u te schrijven.

T24 Vader is niet verschenen.
Over jou: Over jou staat er: niet verschenen.
Zo kan het: Tim kwam niet. We weten nog niet waarom.
Of: Tim was er niet. Ik bel hem morgen.

T25 De familie is het vangnet als wij stoppen.
Over jou: Jij bent het vangnet als zij stoppen.
Zo kan het: De familie was er al voordat wij kwamen.
Of: Wie ziet elkaar nog als wij weg zijn?

T26 Ons doel is het netwerk versterken.
Over jou: Hun doel is jouw vrienden versterken.
Zo kan het: We tekenen samen wie er al is.
Of: Wie wil zij vaker zien?

T27 Er is veel informele zorg bij oma.
Over jou: Wat jij voor je oma doet heet informele zorg.
Zo kan het: Els kookt voor oma, en Truus doet de was.
Of: Haar dochter en de buurvrouw komen vaak langs.

T28 In de privétijd is besproken dat Tim verhuist.
Over jou: Iemand schreef op wat jij vertelde toen hij er niet bij was.
Zo kan het: Tim vertelt zelf dat hij gaat verhuizen.
Of: Van de privétijd weten wij niets, en dat hoort zo.

T29 Kevin stroomt uit in december.
Over jou: Jij stroomt uit in december.
Zo kan het: Kevin gaat in december bij zijn oom wonen.
Of: In december is ons laatste gesprek met Kevin.

T30 De situatie bij hen thuis is chaotisch.
Over jou: Het is chaotisch bij jou thuis.
Zo kan het: Er waren zes mensen in de kamer, en de televisie stond aan.
Of: Wat zag je, en wat hoorde je?

T31 Het actieteam evalueert het plan.
Over jou: Een team evalueert jou.
Zo kan het: Het actieteam bespreekt wat lukt en wat anders kan.
Of: Het actieteam kijkt samen terug.

T32 Dat de buren koken scheelt ons veel werk.
Over jou: Dat jij kookt scheelt ons veel werk.
Zo kan het: De buren koken graag voor Nel.
Of: Nel en de buren eten op vrijdag samen.
"""
