"""Invented networks of ``maaknet.py``, that does not come along with this house: where it stands is told by hand."""

import argparse
import importlib.util
import tempfile
from pathlib import Path
from types import ModuleType

from sonestra_cli.domein.traject import Traject
from sonestra_cli.lezen.traject import lees_traject


def vraag_maaknet(uitleg: str | None) -> argparse.ArgumentParser:
    """The arguments of what measures with it; ``--help`` tells what is measured."""
    vraag = argparse.ArgumentParser(description=uitleg, formatter_class=argparse.RawDescriptionHelpFormatter)
    vraag.add_argument("maaknet", type=_geladen, help="where maaknet.py stands")
    return vraag


def _geladen(pad: str) -> ModuleType:
    soort = importlib.util.spec_from_file_location("maaknet", pad)
    if soort is None or soort.loader is None or not Path(pad).is_file():
        raise argparse.ArgumentTypeError(f"{pad} is no maaknet.py")
    maaknet = importlib.util.module_from_spec(soort)
    soort.loader.exec_module(maaknet)
    return maaknet


def verzonnen(maaknet: ModuleType, mensen: int, zaad: int, verdeling: str) -> Traject:
    """The traject of one network."""
    with tempfile.TemporaryDirectory() as map_:
        maaknet.schrijf(maaknet.netwerk(mensen, zaad, verdeling), Path(map_))
        return lees_traject(Path(map_)).traject
