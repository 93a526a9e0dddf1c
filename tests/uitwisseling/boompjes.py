"""A small family tree to read in a test."""

from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.uitwisseling.gedcom.inlezen import Ingelezen, lees_gedcom

KOP = "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8\n"


def lees(regels: str) -> Ingelezen:
    return lees_gedcom(f"{KOP}{regels}0 TRLR\n".encode())


def een_mens(regels: str) -> Persoon:
    (persoon,) = lees_gedcom(
        f"{KOP}0 @I1@ INDI\n1 NAME Riet /van Dalen/\n{regels}0 TRLR\n".encode()
    ).netwerk.personen.values()
    return persoon
