"""What a rule of the language check is made of: data, read by ``nakijken``."""

from typing import Literal

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
    ``familie_mag``: silent where the family acts or speaks. ``ontkend_mag``: silent where it is denied.
    """

    woorden: str
    nodig: str = ""
    niet_bij: str = ""
    familie_mag: bool = False
    ontkend_mag: bool = True


@gegeven
class Taalregel:
    """One rule: what is told of it, the question it asks, one or two other ways to say it, and what it hears."""

    regel: Regel
    vraag: str
    anders: tuple[str, ...]
    hoort: tuple[Handeling | Uitdrukking, ...]
