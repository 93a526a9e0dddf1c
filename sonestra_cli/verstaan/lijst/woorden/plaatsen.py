"""Names of places: behind a name, with a capital, alone."""

from sonestra_cli.techniek.zelden import zelden

_BEKEND_TEKST = (
    "amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem enschede "
    "arnhem zaanstad amersfoort zwolle leiden zoetermeer leeuwarden maastricht dordrecht ede alphen delft "
    "venlo deventer hilversum assen lelystad heerlen helmond oss purmerend schiedam vlaardingen gouda hoorn "
    "emmen hengelo almelo roosendaal goes middelburg vlissingen terneuzen veere sneek drachten heerenveen "
    "kampen meppel hoogeveen hardenberg zeist nieuwegein houten culemborg tiel wageningen zutphen doetinchem "
    "winterswijk lochem roermond sittard geleen weert kerkrade boxtel uden veghel waalwijk gorinchem "
    "spijkenisse hellevoetsluis brielle katwijk noordwijk wassenaar voorburg rijswijk alkmaar heerhugowaard "
    "schagen texel heiloo castricum beverwijk heemskerk velsen edam volendam huizen bussum naarden weesp "
    "soest baarn bilthoven urk dronten harlingen franeker dokkum bolsward joure stadskanaal veendam "
    "winschoten delfzijl appingedam coevorden oldenzaal borne raalte nunspeet ermelo putten barneveld ede "
    "veenendaal rhenen oosterhout etten-leur zundert hulst axel sluis zierikzee yerseke hansweert antwerpen "
    "gent brugge brussel leuven hasselt oostende turnhout mechelen luik keulen düsseldorf berlijn hamburg "
    "parijs londen warschau gdynia gdansk krakau istanbul ankara izmir rabat casablanca tanger paramaribo "
    "willemstad oranjestad jakarta ambon damascus aleppo kabul teheran bagdad mogadishu asmara kiev lviv "
    "athene rome madrid lissabon boekarest sofia"
)
_BEKEND = frozenset(_BEKEND_TEKST.split())
_EINDE = zelden(
    r"(?:dam|burg|stad|drecht|hoven|wijk|kerk|kerke|veen|dorp|zijl|meer|berg|bergen|broek|hout|huizen|"
    r"huis|sum|weert|ingen|mond|voort|"
    r"zand|rode|daal|oord|sluis|haven|beek|horn|laar|voorde|foort|vliet|zaal|vaart|rade|stein|lande|"
    r"polder|dijk|haar|loo|elo|um|recht|heem|"
    r"gouw|eind|hage|bosch|kapelle|lede|gem|straten|vorst|hem|ens|erp|zele|ouburg|plaat|eiland|kapel|ij)$"
)
_WOONT = zelden(
    r"^(?:woont|wonen|wonend|woonachtig|woonde|nu)\s+(?:nu |weer |nog )?(?:in|te|op)\s+(.+)$|^(?:te|in) ([A-Z].*)$"
)
_PLAATS = zelden(
    r"(?:['’]s-)?[A-Z][\w'’]+(?:[- ](?:aan|den|de|het|op|bij|en|ter|van|[A-Z][\w'’]+))*(?: \([A-Z][\w ]+\))?"
)


def woonplaats(woord: str) -> str | None:
    """The place where ``woord`` says that somebody lives, without any doubt: ``woont in Goes``, ``Oost-Souburg``."""
    kaal = woord.strip(" .!")
    if (past := _WOONT.match(kaal)) is not None:
        plaats = past[1] or past[2]
        return plaats if _PLAATS.fullmatch(plaats) else None
    return kaal if lijkt_plaats(kaal) and _klinkt_zo(kaal) else None


def lijkt_plaats(woord: str) -> bool:
    """True for a word with a capital, or a few, and nothing else: a place, or another name."""
    return _PLAATS.fullmatch(woord.strip(" .!")) is not None and len(woord) < 40


def _klinkt_zo(kaal: str) -> bool:
    laag = kaal.casefold()
    return laag in _BEKEND or (
        len(kaal) > 4 and " " not in kaal and any(_EINDE.search(deel) for deel in laag.split("-")[-1:])
    )
