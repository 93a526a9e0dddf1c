"""What one relative is to another in a Dutch word: moeder, halfbroer, schoonzus, overgrootouder."""

from collections.abc import Iterator
from functools import cache

from sonestra_cli.domein.afleiding import familie
from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.keuzes import Geslacht, KindBand
from sonestra_cli.domein.netwerk import Gezin, Netwerk
from sonestra_cli.domein.soorten import Sleutel
