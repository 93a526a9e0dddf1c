"""The draaiboek on one page, for in the hand: the same words in fewer."""

from sonestra_cli.documenten.context.soort import Papiersoort
from sonestra_cli.documenten.papieren.draaiboek import draaiboek_woorden

PAPIER = Papiersoort(
    "blad-draaiboek-kort", draaiboek_woorden, "het draaiboek op één bladzijde", zetting="een_bladzij", met_dag=True
)
