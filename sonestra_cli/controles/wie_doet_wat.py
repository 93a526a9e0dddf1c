"""Who does what, and what is open yet (R30); who said yes (R33); who carries it all (R34); what is nobody's (P002)."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from sonestra_cli.controles.overal import woorden, zeker_jonger
from sonestra_cli.controles.regel import BIJEENKOMST, FOLDER, TRAINING, controle
from sonestra_cli.controles.zelfde import zelfde
from sonestra_cli.domein.afleiding.namen import naam, namen
from sonestra_cli.domein.afleiding.plan_nu import bijgestelde, plan_nu
from sonestra_cli.domein.beraad import Beraad
from sonestra_cli.domein.bevinding import Bevinding, Pad, Regel
from sonestra_cli.domein.plan import Afspraak
from sonestra_cli.domein.soorten import AfspraakSleutel, Sleutel, Sleutels
from sonestra_cli.domein.traject import Traject
from sonestra_cli.taal.zinnen import aantal, opsomming
from sonestra_cli.techniek.inkorten import kort

R30 = Regel(
    "R30",
    "vraag",
    "Een afspraak wordt duidelijk door open vragen: wie, wat, waar, wanneer, hoe.",
    "Wie het precies weet, doet het eerder. Maar het plan is van hen: een vraag helpt, een verbetering niet. Wat al in "
    "hun eigen woorden staat, vraag ik niet nog eens.",
    "Stel de vraag, en luister. Weten zij het? Dan mag het erbij, bij `wie`, `waar`, `wanneer` of `hoe`. Open laten "
    "mag ook. `sonestra blad open-vragen` zet alle vragen op één blad.",
    f"{TRAINING}: de procesbegeleider vraagt door tot het plan concreet is, en oordeelt niet.",
    vanaf="plan",
)
P002 = Regel(
    "P002",
    "vraag",
    "Een afspraak is van iemand.",
    "Een afspraak waar niemand zich eigenaar van voelt, blijft liggen. Dat is geen onwil: vaak weet de een niet dat de "
    "ander op hem wacht.",
    "Vraag het in het actieteam: wie wil deze? Zet die mens bij `wie`. Wil niemand hem? Dan mag de afspraak weg: zet "
    "hem bij `niet_meer_nodig`.",
    f"{TRAINING}: voorkomen dat niemand zich eigenaar voelt.",
    vanaf="actieteam",
)


_OPEN = frozenset(("wie", "wanneer", "waar", "hoe"))


@controle(R30)
def wat_nog_open_is(traject: Traject) -> Iterator[Bevinding]:
    """R30: one question for an agreement that was just made. Once the actieteam met, it looks after the older ones.

    How alone is not asked: the words say what, and who knows the day knows how.
    """
    for pad, afspraak in _pas_gemaakt(traject):
        from sonestra_cli.domein.voortgang.nog_open import is_regel, nog_open  # only where there are agreements

        open_ = nog_open(afspraak)
        if not open_ or open_ == ("hoe",) or not afspraak.woorden.strip() or _rust(afspraak, open_):
            continue
        if afspraak.nog_vragen or (not afspraak.wie and is_regel(afspraak.woorden)):
            continue
        wie = namen(traject, afspraak.wie)
        doen = "gaan" if len(wie) > 1 else "gaat"
        vraag = opsomming([woord for woord in open_ if woord != "wie"])
        zin = f"{vraag} {doen} {opsomming(wie)} dit doen?" if wie else _zonder_wie(vraag)
        yield Bevinding(
            R30,
            _met_woorden(afspraak, zin),
            pad.als_sleutel,
            tip="vraag het open. Het mag erbij als zij het weten, en open blijven mag ook",
            staat=f"{' '.join(open_)}: {afspraak.woorden}",
        )


def _rust(afspraak: Afspraak, open_: Sequence[str]) -> bool:
    """Whether all this was asked of these same words. Without words behind it, as once written, it was of these."""
    if not afspraak.gevraagd:
        return False
    from sonestra_cli.controles.rust import lees_rust, vlak  # only where something rests

    for rust in map(lees_rust, afspraak.gevraagd):
        if rust is not None and rust.code == R30.code and rust.staat:
            gezegd = rust.staat.split()
            eerste = next((nr for nr, woord in enumerate(gezegd) if woord not in _OPEN), len(gezegd))
            if set(open_) <= set(gezegd[:eerste]) and " ".join(gezegd[eerste:]) in ("", vlak(afspraak.woorden)):
                return True
    return False


def _met_woorden(afspraak: Afspraak, zin: str) -> str:
    """The question with how they said it in front; not of words that are not for everybody."""
    if afspraak.niet_voor or afspraak.dicht != "nee" or afspraak.ongelezen:
        return zin
    return f"'{kort(' '.join(afspraak.woorden.split()).rstrip('.'))}': {zin}"


def _zonder_wie(vraag: str) -> str:
    return f"van wie is deze afspraak? En {vraag} is het?" if vraag not in ("", "hoe") else "van wie is deze afspraak?"


def _pas_gemaakt(traject: Traject) -> Iterator[tuple[Pad, Afspraak]]:
    """The agreements of the plan until the first meeting, from then on the new ones of the last meeting."""
    bestand, veld = "plan", "afspraken"
    nieuw: Mapping[AfspraakSleutel, Afspraak] = traject.plan.afspraken if traject.plan else {}
    if traject.actieteam:
        laatste = max(traject.actieteam)
        bestand, veld, nieuw = f"actieteam/{laatste}", "nieuw", traject.actieteam[laatste].nieuw
    for sleutel, afspraak in nieuw.items():
        yield Pad(bestand, (veld, sleutel)), afspraak


@controle(P002)
def van_niemand(traject: Traject) -> Iterator[Bevinding]:
    """P002: what the last meeting calls nobody's and still runs, and what runs with nobody behind it."""
    if not traject.actieteam:
        return
    from sonestra_cli.domein.voortgang.nog_open import nog_open

    laatste = max(traject.actieteam)
    lopend = {een.sleutel: een for een in plan_nu(traject).met_stand("loopt")}
    samen = traject.actieteam[laatste].samenwerking
    genoemd = samen.van_niemand if samen else ()
    for nr, sleutel in enumerate(genoemd):
        if sleutel in lopend and sleutel not in traject.actieteam[laatste].anders:
            pad = Pad(f"actieteam/{laatste}", ("samenwerking", "van_niemand", nr))
            yield Bevinding(P002, f"wie wil {sleutel}? Die is nu van niemand", pad, tip=_TIP)
    for sleutel, een in lopend.items():
        zonder = "wie" in nog_open(een.afspraak)
        if zonder and traject.plan and sleutel in traject.plan.afspraken and sleutel not in genoemd:
            pad = Pad("plan", ("afspraken", sleutel)).als_sleutel
            yield Bevinding(P002, f"wie wil {sleutel}? Er staat nog niemand bij", pad, tip=_TIP)


_TIP = "vraag het in het actieteam. Wil niemand, dan mag de afspraak ook weg"


R33 = Regel(
    "R33",
    "vraag",
    "Wie bij een afspraak staat, zei zelf ja.",
    "Het gaat om wat iemand kan én wil. Een afspraak op naam van iemand die er niet was, is nog een vraag aan die "
    "mens.",
    "Zei die mens het later zelf? Dan is het goed. Nog niet gevraagd? Zet de naam bij `nog_vragen`, en niet bij `wie`.",
    f"{BIJEENKOMST}: eerst kijken wie kan en wil wat; mensen worden niet ingezet.",
    vanaf="plan",
)
R34 = Regel(
    "R34",
    "vraag",
    "Met meer mensen hoeft ieder minder te doen.",
    "Wie veel draagt, zegt dat vaak pas als het te veel is. Ik vraag het bij wie minstens vier afspraken heeft en twee "
    "keer zoveel als de anderen gemiddeld; bij een kind al bij drie. Bij een hoofdpersoon tel ik alleen wat die alleen "
    "doet: wat je samen doet is geen last maar hulp.",
    "Vraag het die mens zelf: is dit fijn zo? Wie kan er een stukje overnemen?",
    f"{FOLDER}: meer mensen doen samen minder.",
    vanaf="plan",
)
VEEL, VEEL_VOOR_EEN_KIND, KEER_ZOVEEL, VOLWASSEN = 4, 3, 2, 18


@controle(R33)
def zelf_ja_gezegd(traject: Traject) -> Iterator[Bevinding]:
    """R33: one question for each running agreement, about those who were not there when it was made, nor since."""
    lopend = {een.sleutel for een in plan_nu(traject).met_stand("loopt")}
    for pad, sleutel, wie, waar in _gemaakt(traject):
        if sleutel not in lopend:
            continue
        personen = traject.netwerk.personen
        weg = [nr for nr, mens in enumerate(wie) if _was_weg(traject, mens, waar)]
        weg = [nr for nr in weg if wie[nr] in personen and personen[wie[nr]].soort == "mens"]
        if weg:
            namen_ = opsomming(namen(traject, [wie[nr] for nr in weg]))
            heeft, wie_was = ("hebben", "Zij waren") if len(weg) > 1 else ("heeft", f"{namen_} was")
            toen = f"niet bij {woorden(traject).beraad.het}" if waar == "beraad" else "er die keer niet"
            yield Bevinding(
                R33,
                f"{heeft} {namen_} zelf ja gezegd? {wie_was} {toen}",
                pad / "wie" / weg[0],
                tip="zo ja, dan mag het zo blijven. Nog niet gevraagd? Zet de naam dan bij `nog_vragen`",
                staat=" ".join(wie[nr] for nr in weg),
                rust_bij=Pad("plan", ("afspraken", sleutel)) if pad.stappen[0] == "anders" else None,
            )


def _gemaakt(traject: Traject) -> Iterator[tuple[Pad, AfspraakSleutel, Sleutels, str]]:
    """Every agreement where it was made or changed: who came with it then, and at which meeting."""
    nu: dict[AfspraakSleutel, Afspraak] = {}
    if traject.plan is not None:
        for sleutel, afspraak in traject.plan.afspraken.items():
            nu[sleutel] = afspraak
            yield Pad("plan", ("afspraken", sleutel)), sleutel, afspraak.wie, "beraad"
    for dag in sorted(traject.actieteam):
        keer, pad = traject.actieteam[dag], Pad(f"actieteam/{dag}")
        for sleutel, anders in keer.anders.items():
            eerst = nu.get(sleutel)
            if eerst is not None:
                nu[sleutel] = bijgestelde(eerst, anders)
                erbij = tuple(wie if wie not in eerst.wie else Sleutel("") for wie in anders.wie or ())
                yield pad / "anders" / sleutel, sleutel, erbij, dag
        for sleutel, afspraak in keer.nieuw.items():
            nu[sleutel] = afspraak
            yield pad / "nieuw" / sleutel, sleutel, afspraak.wie, dag


def _was_weg(traject: Traject, wie: Sleutel, waar: str) -> bool:
    """Not there then, as far as was written down, and at no meeting since."""
    if any(
        _is_erbij(traject, wie, keer.waren_er)
        for dag, keer in traject.actieteam.items()
        if waar == "beraad" or dag >= waar
    ):
        return False
    if waar != "beraad":
        return bool(traject.actieteam[waar].waren_er)
    return traject.beraad is not None and _was_weg_bij(traject, traject.beraad, wie)


def _is_erbij(traject: Traject, wie: Sleutel, waren_er: Sleutels) -> bool:
    """Whether this person is among them, with another capital too: of ``Hatice`` it is told already."""
    return wie in waren_er or any(zelfde(een, traject.netwerk.personen) == wie for een in waren_er)


def _was_weg_bij(traject: Traject, beraad: Beraad, wie: Sleutel) -> bool:
    gast = beraad.gasten.get(wie)
    komt = gast.komt if gast else None
    if _is_erbij(traject, wie, beraad.waren_er) or komt == "belt_in":
        return False
    return bool(beraad.waren_er) or komt in ("nee", "stuurt_brief")


@controle(R34)
def wie_draagt_veel(traject: Traject) -> Iterator[Bevinding]:
    """R34: somebody with many of the running agreements, next to what the others have."""
    lopend = [een.afspraak.wie for een in plan_nu(traject).met_stand("loopt")]
    draagt = Counter(wie for groep in lopend for wie in dict.fromkeys(groep) if _is_een_last(traject, wie, groep))
    if not draagt:
        return
    mensen = {wie for groep in lopend for wie in groep}
    for wie, persoon in traject.netwerk.personen.items():
        if draagt[wie] < VEEL_VOOR_EEN_KIND:
            continue
        anderen = [draagt[ander] for ander in mensen if ander != wie]
        gemiddeld = sum(anderen) / len(anderen) if anderen else 0
        genoeg = VEEL_VOOR_EEN_KIND if zeker_jonger(traject, wie, VOLWASSEN) else VEEL
        if persoon.soort == "mens" and draagt[wie] >= max(genoeg, KEER_ZOVEEL * gemiddeld):
            hoeveel = aantal(draagt[wie], "afspraak", "afspraken")
            zin = f"{naam(traject, wie)} staat bij {hoeveel}: wie kan een stukje overnemen?"
            pad = Pad("netwerk", ("personen", wie)).als_sleutel
            tip = f"vraag het {naam(traject, wie)} zelf: is dit fijn zo?"
            yield Bevinding(R34, zin, pad, tip=tip, staat=f"{draagt[wie]} afspraken")


def _is_een_last(traject: Traject, wie: Sleutel, groep: tuple[Sleutel, ...]) -> bool:
    return wie not in traject.kop.hoofdpersonen or set(groep) == {wie}
