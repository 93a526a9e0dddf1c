"""Languages as people say them, and the code that stands in the name of a file and in a paper."""

from collections.abc import Mapping

from sonestra_cli.techniek.gelijkenis import kaal

NEDERLANDS = "nl"
_TALEN: Mapping[str, str] = {
    "am": "Amhaars",
    "ar": "Arabisch|Marokkaans Arabisch|Syrisch|Darija|Irakees Arabisch",
    "bg": "Bulgaars",
    "bs": "Bosnisch",
    "ckb": "Sorani|Koerdisch Sorani",
    "cs": "Tsjechisch",
    "de": "Duits",
    "el": "Grieks",
    "en": "Engels",
    "es": "Spaans",
    "fa": "Farsi|Perzisch|Dari",
    "fr": "Frans",
    "fy": "Fries",
    "he": "Hebreeuws|Ivriet",
    "hi": "Hindi",
    "hr": "Kroatisch",
    "hu": "Hongaars",
    "hy": "Armeens",
    "id": "Indonesisch|Bahasa",
    "it": "Italiaans",
    "kea": "Kaapverdisch|Kriolu|Kaapverdisch Creools|Creools",
    "ku": "Koerdisch|Kurmanci|Kurmandji",
    "ms": "Maleis",
    "nl": "Nederlands|Vlaams|Hollands",
    "pap": "Papiaments|Papiamento|Papiamentu",
    "pl": "Pools",
    "ps": "Pasjtoe|Pashto|Pashtu",
    "pt": "Portugees",
    "rif": "Riffijns|Tarifit|Rif-Berbers",
    "ro": "Roemeens",
    "ru": "Russisch",
    "so": "Somalisch|Somali",
    "sq": "Albanees",
    "sr": "Servisch",
    "srn": "Sranan|Sranantongo|Surinaams",
    "ta": "Tamil",
    "th": "Thais",
    "ti": "Tigrinya|Tigrinja",
    "tr": "Turks",
    "uk": "Oekraïens",
    "ur": "Urdu|Oerdoe",
    "vi": "Vietnamees",
    "zgh": "Tamazight|Berbers|Amazigh",
    "zh": "Chinees|Mandarijn|Kantonees",
}  # fmt: skip
"""Code -> what it is called, first as it is said on a screen."""
_CODES = {kaal(naam): code for code, namen in _TALEN.items() for naam in namen.split("|")}


def taalcode(woord: str) -> str:
    """``ar`` for ``Arabisch``, ``het Arabisch`` and ``ar``; empty for what is no language that we know."""
    gezegd = " ".join(kaal(woord).removeprefix("in ").removeprefix("het ").split())
    return gezegd if gezegd in _TALEN else _CODES.get(gezegd, "")


def taalnaam(code: str) -> str:
    """``Arabisch`` for ``ar``; a code that we do not know stays as it is."""
    return _TALEN.get(code, code).partition("|")[0]


def talen() -> tuple[str, ...]:
    """Every name, for who looks for what a word may have meant."""
    return tuple(naam for namen in _TALEN.values() for naam in namen.split("|"))
