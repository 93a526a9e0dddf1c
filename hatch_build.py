"""What a wheel carries of the gallery: of each case in tests/fouten what was said, together in one file."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Galerij(BuildHookInterface):
    """Hundreds of files of a few lines would each take a whole block of the disk."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":  # reads tests/fouten itself
            return
        self.hier = TemporaryDirectory()
        antwoorden = sorted(Path(self.root, "tests", "fouten").glob("*/verwacht.txt"))
        inhoud = {pad.parent.name: pad.read_text(encoding="utf-8") for pad in antwoorden}
        bestand = Path(self.hier.name, "fouten.json")
        bestand.write_text(json.dumps(inhoud, ensure_ascii=False, indent=0), encoding="utf-8", newline="\n")
        build_data["force_include"][str(bestand)] = "sonestra_cli/meegeleverd/fouten.json"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self.hier.cleanup()
