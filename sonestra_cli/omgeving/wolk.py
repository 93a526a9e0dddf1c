"""Is this folder copied to somebody else's computer? Known cloud folders and network drives."""

from pathlib import Path

_NAMEN = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud drive": "iCloud",
    "icloud~": "iCloud",
    "mobile documents": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mijn drive": "Google Drive",
    "surfdrive": "SURFdrive",
    "protondrive": "Proton Drive",
    "proton drive": "Proton Drive",
    "owncloud": "ownCloud",
    "box sync": "Box",
    "mega": "MEGA",
    "nextcloud": "Nextcloud",
    "stack": "STACK",
    "pcloud": "pCloud",
}


def wolk_van(map_: Path) -> str | None:
    """The name of the cloud or drive that ``map_`` lies in, None when it seems to be on this computer alone."""
    tekst = str(map_)
    if tekst.startswith(("\\\\", "//")):
        return "een netwerkschijf"
    for deel in map_.parts:
        klein = deel.lower()
        for begin, naam in _NAMEN.items():
            if (
                klein == begin
                or klein.startswith((f"{begin} ", f"{begin}-"))
                or (begin.endswith("~") and klein.startswith(begin))
            ):
                return naam
    return None
