"""What came of words about a time: one date, several, or none."""

from typing import Final, Literal

from sonestra_cli.domein.datum import Datum
from sonestra_cli.techniek.gegeven import gegeven

Vorm = Literal["", "reeks", "eeuw", "vanaf", "tot", "weekdag", "geen_dag", "van_tot"]


@gegeven
class Begrepen:
    """``vaag``: the words say less than the date that is counted with, so they are what people get to see.

    ``vorm``: a run of time (``reeks``: ``2012-2013``) may mean some day in it or all of it; ``van 2012 tot 2013``
    (``van_tot``) is all of it; of a year in two figures the century
    is supposed; ``vanaf 2010`` and ``tot 2010`` name one end only; the weekday is not that of the day (``weekdag``);
    the month has no such day (``geen_dag``).
    """

    datums: tuple[Datum, ...] = ()
    vaag: bool = False
    vorm: Vorm = ""


NIETS: Final = Begrepen()
