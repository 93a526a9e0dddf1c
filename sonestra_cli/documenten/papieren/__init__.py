"""Every kind of paper has a module here: a Beeld to frozen words for its template. No YAML, no files, no clock.

Every module in this folder is looked through: a ``Papiersoort`` at its top is a paper that there is.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from sonestra_cli.documenten.context.soort import Papiersoort


@cache
def papiersoorten() -> Mapping[str, Papiersoort]:
    """Name -> every kind of paper, by name."""
    modules = (import_module(f"{__name__}.{deel.name}") for deel in iter_modules(__path__))
    gevonden = {
        ding.naam: ding for module in modules for ding in vars(module).values() if isinstance(ding, Papiersoort)
    }
    return dict(sorted(gevonden.items()))
