"""Modules of the conversations without a test of their own, and why."""

GESPREKKEN: dict[str, tuple[str, ...]] = {
    "conversations are heard from begin to end: tests/opdrachten/test_erbij.py": (
        "gesprekken.erbij",
        "gesprekken.gewoon",
        "gesprekken.gezin",
        "gesprekken.kiezen",
        "gesprekken.slot",
        "gesprekken.soort",
        "gesprekken.tabel.apart",
        "gesprekken.tabel.beraad",
        "gesprekken.tabel.keer",
        "gesprekken.tabel.plan",
        "gesprekken.tabel.team",
        "gesprekken.tabel.verhaal",
        "gesprekken.tonen",
        "gesprekken.vraag",
        "opdrachten.delen.eenregelig",
        "opdrachten.delen.rondes",
    ),
    "a meeting of the actieteam, before and after: tests/opdrachten/test_actieteam.py and tests/sessies": (
        "opdrachten.delen.keer.dag",
        "opdrachten.delen.keer.vragen",
    ),
    "what is asked after the beraad: read on the screen in tests/opdrachten/test_status.py and test_tel.py": (
        "taal.voortgang",
        "verslag.status",
        "verslag.telling",
    ),
}
