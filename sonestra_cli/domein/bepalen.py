"""What a key of a file brings into being. A key above anything else points to what stands under such a key."""

from sonestra_cli.domein.beraad import Piketpaaltje
from sonestra_cli.domein.persoon import Persoon
from sonestra_cli.domein.plan import Afspraak, VraagAanProfessional
from sonestra_cli.domein.verhaal import Vraag

BEPAALT = (Persoon, Vraag, Afspraak, VraagAanProfessional, Piketpaaltje)
"""The values whose key is theirs: a person, a question, an agreement, what is asked of a professional, a boundary."""
