"""Languages: ``alleen Pools``, ``Pools en Nederlands``, ``spreekt Turks``."""

import re

from sonestra_cli.techniek.zelden import zelden

_TALEN_TEKST = (
    "Nederlands Engels Duits Frans Pools Turks Arabisch Berbers Tarifit Tigrinya Amhaars Somalisch Dari Farsi "
    "Perzisch Pasjtoe Koerdisch Sorani Kurmanji Spaans Portugees Italiaans Papiaments Papiamento Sranan "
    "Sranantongo Hindi Sarnami Urdu Chinees Mandarijn Kantonees Vietnamees Oekraïens Russisch Bulgaars "
    "Roemeens Servisch Kroatisch Bosnisch Albanees Grieks Hongaars Tsjechisch Slowaaks Litouws Lets Ests "
    "Fries Zeeuws Gebarentaal Indonesisch Maleis Moluks Javaans Thai Swahili Armeens Hebreeuws Jiddisch "
    "Romani Punjabi Tamil Bengaals Deens Zweeds Noors Fins Ijslands NGT Vlaams Limburgs"
)
_TALEN = frozenset(_TALEN_TEKST.split())
_LOS = zelden(r"\s*(?:,|/|\+|&|\ben\b|\bof\b|\bmaar ook\b|\been beetje\b|\bbeetje\b)\s*", re.IGNORECASE)
_AANHEF = zelden(
    r"^(?:(?:spreekt|spreken|praat|taal|talen|kent|verstaat|alleen|vooral|ook|maar|goed|een beetje|"
    r"beetje|wat)[: ]+)+(?=\S)",
    re.IGNORECASE,
)
_PER_WOORD = {taal.casefold(): taal for taal in _TALEN}


def talen(woord: str) -> tuple[str, ...]:
    """The languages that ``woord`` names and nothing else; empty where it is about something else."""
    kaal = _AANHEF.sub("", woord.strip(" .!"))
    delen = [deel for deel in _LOS.split(kaal) if deel]
    gevonden = [_PER_WOORD.get(deel.casefold()) for deel in delen]
    return tuple(taal for taal in gevonden if taal) if delen and all(gevonden) else ()
