"""What a rule of the language check is made of: data, read by ``nakijken``."""

from typing import Literal, TypeAlias

from sonestra_cli.domein.bevinding import Regel
from sonestra_cli.techniek.gegeven import gegeven


@gegeven
class Handeling:
    """Verbs that make people a means when done to somebody by a professional.

    ``verbs`` as ``in|zetten``; ``achter``: the people stand behind one of these (``over wie``), not as the object;
    ``ding``: one of these words is in the sentence; ``niet_bij``: where one of these is, it means something else.
    ``aan_wie``: ``mens`` or ``prof``. ``ook_zelf``: also when they do it themselves (``Tim stroomt uit``).
    ``niet_als``: ways in which the verb stands there (``Daad.hoe``) that mean something else: ``betrokken buren``.
    """

    verbs: str
    achter: str = ""
    ding: str = ""
    niet_bij: str = ""
    aan_wie: Literal["mens", "prof", "iets"] = "mens"
    ook_zelf: bool = False
    niet_als: str = ""


@gegeven
class Uitdrukking:
    """Words and groups of words. See ``patroon`` for how they are written.

    ``nodig``: one of these is in the sentence too. ``niet_bij``: where one of these is, it means something else.
    ``stil_als`` names when it is silent: ``ontkend`` (it is denied), ``gezegd`` (somebody of the family says, finds or
    calls it so), ``gedaan`` (the family does it). Where somebody tells of ``mijn moeder`` it is silent always.
    ``nodig`` may be ``IN_EEN_BRIEF``.
    """

    woorden: str
    nodig: str = ""
    niet_bij: str = ""
    stil_als: str = "ontkend"


@gegeven
class Afkorting:
    """Letters that not everybody knows, unless they are told: ``ondertoezichtstelling (ots)``."""

    letters: str


@gegeven
class Lengte:
    """A sentence of more words than this."""

    woorden: int


@gegeven
class LijdendeVorm:
    """``wordt gedaan``: nobody is named who does it."""


Vormregel: TypeAlias = Afkorting | Lengte | LijdendeVorm
Luister: TypeAlias = Handeling | Uitdrukking | Vormregel
IN_EEN_BRIEF = "@brief"
"""As ``nodig``: only where the text speaks to the people themselves."""


@gegeven
class Taalregel:
    """One rule: what is told of it, the question it asks, one or two other ways to say it, and what it hears."""

    regel: Regel
    vraag: str
    anders: tuple[str, ...]
    hoort: tuple[Luister, ...]
