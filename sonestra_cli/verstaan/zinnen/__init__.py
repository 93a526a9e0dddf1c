"""One line as somebody says it -> the values of a whole entry, for every kind of entry. Small grammars, as data."""

from sonestra_cli.verstaan.zinnen.uitkomst import Inhoud, Inzet, Navraag, Verstaan
from sonestra_cli.verstaan.zinnen.versta import SOORTEN, versta

__all__ = ["SOORTEN", "Inhoud", "Inzet", "Navraag", "Verstaan", "versta"]
