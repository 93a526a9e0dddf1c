"""The first time round: one sentence for each rule."""

ZINNEN = """
T01 Hoe kunnen we het netwerk van Samira gebruiken?
Over jou: Hoe kunnen we jou gebruiken?
Zo kan het: Wie wil met Samira meedenken?
Of: Samira, wie zou jij hierover willen spreken?

T02 We zetten oma in op maandag.
Over jou: We zetten jou in op maandag.
Zo kan het: We vragen oma of ze op maandag kan en wil.
Of: Wat zou oma zelf willen doen?

T03 We betrekken de ouders van Kyra bij het plan.
Over jou: We betrekken jou bij een plan over jouw kind.
Zo kan het: Hoe kunnen haar ouders met Kyra meedenken?
Of: Kyra en haar ouders maken een plan, en wij sluiten aan.

T04 Het netwerk wordt nog niet goed benut.
Over jou: Jij wordt nog niet goed benut.
Zo kan het: Wie doet er al mee, en wie wil dat ook?
Of: Welke mensen kent hij, en wie spreekt hij graag?

T05 We schakelen de buurvrouw in als oppas.
Over jou: We schakelen jou in als oppas.
Zo kan het: We vragen of de buurvrouw wil oppassen.
Of: Samira vraagt haar buurvrouw of ze kan oppassen.

T06 Over wie gaan we de taken verdelen?
Over jou: Welke taak krijg jij van ons?
Zo kan het: Wie kan en wil iets doen?
Of: Wat wil ieder van jullie zelf doen?

T07 De casus van de familie Bakker staat op de agenda.
Over jou: Jij staat als casus op de agenda.
Zo kan het: We luisteren naar het verhaal van de familie Bakker.
Of: De familie Bakker vertelt hoe het thuis gaat.

T08 De hulpvraag van Emre is nog niet duidelijk.
Over jou: Jouw hulpvraag is nog niet duidelijk.
Zo kan het: Welke vraag houdt Emre bezig?
Of: We weten nog niet wat er bij Emre speelt. We vragen het hem.

T09 We nodigen het hele cliëntsysteem uit.
Over jou: Jij hoort bij een cliëntsysteem.
Zo kan het: We nodigen Nelson en de mensen om hem heen uit.
Of: Nelson kiest zelf wie hij uitnodigt.

T10 De gezinsvoogd voert de regie.
Over jou: Iemand die jij pas kent voert de regie over jouw leven.
Zo kan het: Wie van de familie houdt het overzicht?
Of: De gezinsvoogd vertelt waar de grens ligt. De familie bedenkt hoe.

T11 Mark is een zorgmijder.
Over jou: Jij bent een zorgmijder.
Zo kan het: Mark wil nu geen hulp, en we weten nog niet waarom.
Of: We hebben nog niet de goede vraag gesteld.

T12 We maken Esther zelfredzamer.
Over jou: We maken jou zelfredzamer.
Zo kan het: Wat lukt Esther samen met haar zus?
Of: Esther en haar mensen kijken wat samen lukt.

T13 Dit gezin heeft een zwak netwerk.
Over jou: Jij hebt een zwak netwerk.
Zo kan het: Dit gezin ziet nu weinig mensen. Wie waren er vroeger?
Of: Wie zou het gezin weer willen ontmoeten?

T14 Wij ontzorgen Ilse en Bart.
Over jou: Wij ontzorgen jou.
Zo kan het: Wat willen Ilse en Bart zelf doen, en met wie?
Of: We kijken samen met Ilse en Bart wat hun rust geeft.

T15 Ik motiveer Ramon om te stoppen met roken.
Over jou: Iemand motiveert jou om te stoppen.
Zo kan het: Ik vraag Ramon wat hij zelf wil.
Of: Wat zou Ramon anders willen, en wie denkt mee?

T16 Wij gaan u helpen.
Over jou: Wij gaan jou helpen, en je hebt niets gevraagd.
Zo kan het: Waar zou u het over willen hebben?
Of: Wij helpen door vragen te stellen.

T17 De interventie bij het gezin is gestart.
Over jou: De interventie bij jou is gestart.
Zo kan het: Het gezin en de coach zien elkaar sinds mei elke week.
Of: Wat hebben we samen afgesproken?

T18 Welk aanbod past bij haar verhaal?
Over jou: Welk product past bij jou?
Zo kan het: Wat kunnen en willen de mensen om haar heen?
Of: Eerst kijkt zij met haar mensen wat zij zelf willen.

T19 Wij keuren het plan goed.
Over jou: Iemand keurt jouw plannen goed.
Zo kan het: We kijken of het plan binnen de paaltjes past.
Of: De familie vertelt haar plan, en wij luisteren.

T20 Dit plan is onhaalbaar.
Over jou: Jouw plan is onhaalbaar.
Zo kan het: Wat doen jullie als het anders loopt?
Of: Wie van jullie kijkt over een maand of het lukt?

T21 Sandra moet zich aan het plan houden.
Over jou: Jij moet je aan het plan houden.
Zo kan het: Wat wil Sandra zelf afspreken?
Of: Lukt het nog, of willen jullie iets anders afspreken?

T22 Op dinsdag is de intake van Nelson.
Over jou: Op dinsdag is jouw intake.
Zo kan het: Op dinsdag ontmoet ik Nelson.
Of: Op dinsdag luister ik naar het verhaal van Nelson.

T23 Beste familie, de cliënt nodigt jullie uit.
Over jou: Jij heet in een brief aan jouw familie de cliënt.
Zo kan het: Beste familie, Esther nodigt jullie uit.
Of: Beste mensen, Esther zou het fijn vinden als jullie komen.

T24 Beste familie, moeder geeft aan dat zij moe is.
Over jou: Jij heet in die brief alleen nog moeder.
Zo kan het: Beste familie, Samira zegt dat zij moe is.
Of: Samira vertelde hoe moe ze is.

T25 We geven haar de regie terug.
Over jou: We geven jou de regie over je eigen leven terug.
Zo kan het: Zij beslist.
Of: Wat wil zij zelf beslissen?

T26 We gaan het netwerk van Lotte uitbreiden.
Over jou: We gaan jouw vrienden uitbreiden.
Zo kan het: We maken zichtbaar wie Lotte al kent.
Of: Wie zou Lotte weer eens willen ontmoeten?

T27 We nodigen de mantelzorger uit.
Over jou: We nodigen de mantelzorger uit. Dat ben jij, de dochter.
Zo kan het: We nodigen haar dochter Els uit.
Of: Els komt ook. Zij is de dochter.

T28 In de privétijd is gesproken over de schulden.
Over jou: Wat jij met je familie besprak staat in ons verslag.
Zo kan het: De familie vertelde ons het plan.
Of: De familie kiest wat ze ons vertelt.

T29 We schalen het gezin af.
Over jou: We schalen jou af.
Zo kan het: Onze gesprekken stoppen in mei.
Of: Vanaf mei gaat de familie verder zonder ons.

T30 Het is een lastig gezin.
Over jou: Jij komt uit een lastig gezin.
Zo kan het: Het gezin zei drie keer een afspraak af.
Of: Wat gebeurt er als wij bij hen zijn?

T31 In het actieteam houden we een evaluatie.
Over jou: Volgende week is de evaluatie van jou.
Zo kan het: In het actieteam kijken we terug: wat lukt er?
Of: Het actieteam kijkt hoe het met het plan gaat.

T32 Het netwerk neemt ons werk uit handen.
Over jou: Jij neemt ons werk uit handen.
Zo kan het: De familie doet wat zij zelf wil doen.
Of: Wat is van hen, en wat vragen zij aan ons?
"""
