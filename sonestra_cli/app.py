"""The table of commands, loaded one at a time, and the one place where exit codes are made."""

import errno
import gc
import importlib
import os
import sys
from pathlib import Path
from typing import Any, NoReturn, TextIO

import typer
from typer._click.core import Context  # Typer's own context; it has no public name
from typer._click.formatting import HelpFormatter
from typer.core import TyperGroup

from sonestra_cli import __version__
from sonestra_cli.omgeving import hulp
from sonestra_cli.omgeving.console import Console, noem_map, zet_utf8
from sonestra_cli.omgeving.stromen import houd_voor_onszelf
from sonestra_cli.opdrachten.delen.opties import MapOptie, Stop
from sonestra_cli.techniek.gelijkenis import beste_gok

GROEPEN: dict[str, dict[str, tuple[str, str]]] = {
    "Beginnen": {
        "proef": ("proef", "Een rondleiding met een verzonnen gezin: alles wat je kunt maken."),
        "nieuw": ("nieuw", "Begin een traject, na de eerste ontmoeting."),
    },
    "Erbij zetten en veranderen": {
        "erbij": ("erbij", "Zet iets in het traject door te antwoorden op vragen."),
        "groslijst": ("groslijst", "Zet veel mensen tegelijk in het netwerk, uit een lijstje."),
        "wijzig": ("wijzig", "Verander velden van een mens, een vraag, een afspraak of een gast."),
        "weg": ("weg", "Haal een mens, vraag, afspraak of gast weg, overal waar die staat."),
        "hernoem": ("hernoem", "Geef een sleutel een andere naam, in alle bestanden tegelijk."),
        "samen": ("samen", "Maak van twee sleutels die één mens zijn er één."),
        "samenvoegen": ("samenvoegen", "Maak van twee versies van een traject er één, zonder iets kwijt te raken."),
        "terug": ("terug", "Draai de laatste verandering van sonestra terug."),
    },
    "Nakijken": {
        "valideer": ("valideer", "Kijk de bestanden na, en zie wat er is."),
        "vergelijk": ("vergelijk", "Zie wat er anders is dan toen, in zinnen."),
        "taal": ("taal", "Lees je eigen zinnen nog eens: wie zit er aan het stuur?"),
        "leg-uit": ("leg_uit", "Leg een melding uit, en waar die vandaan komt."),
        "spiekbrief": ("spiekbrief", "Een blad met alle velden en een voorbeeld, voor naast het toetsenbord."),
    },
    "Kaarten en papieren": {
        "kaart": ("kaart", "Teken de kaarten: genogram, relatiekaart, ecogram, sociogram, gebeurtenissen."),
        "uitnodiging": ("uitnodiging", "Schrijf de uitnodigingen: voor elke gast een eigen brief."),
        "agenda": ("agenda", "Schrijf de agenda van het beraad, voor iedereen."),
        "blad": ("blad", "Schrijf een blad, zoals het draaiboek."),
        "plan": ("plan", "Schrijf het plan van de familie uit."),
    },
    "Na het beraad": {
        "actieteam": ("actieteam", "Maak de volgende keer klaar, of schrijf op wat er gezegd is."),
        "status": ("status", "Hoe het ervoor staat: de volgende stap, wat eraan komt, wat nog aan jou hangt."),
        "overzicht": ("overzicht", "Al je trajecten, elk in een paar regels."),
        "tel": ("tel", "Wie er aan professionals zijn, en wie er sinds het begin gingen."),
    },
    "Andere programma's": {
        "importeer": ("importeer", "Maak een traject van een stamboombestand (GEDCOM)."),
        "exporteer": ("exporteer", "Schrijf de familie (GEDCOM) of de dagen (agenda) voor een ander programma."),
        "schema": ("schema", "Schrijf de hulpbestanden voor je tekstprogramma."),
        "bijwerken": ("bijwerken", "Zet een ouder traject over naar de indeling van nu."),
        "git-samenvoegen": ("git_samenvoegen", "Wat git gebruikt om twee versies van een bestand samen te voegen."),
        "git-tekst": ("git_tekst", "Wat git gebruikt om een bestand leesbaar te laten zien."),
        "kopie": ("kopie", "Maak een kopie voor iemand anders; met --anoniem zonder namen en woorden."),
    },
    "Loslaten en opruimen": {
        "loslaten": ("loslaten", "Geef de map aan de mensen van wie die is, en wis hier wat er staat."),
        "wis-persoon": ("wis_persoon", "Wis iemand uit het traject, zonder een spoor achter te laten."),
        "vergeet": ("vergeet", "Gooi de eerdere versies van de bestanden weg."),
    },
}
"""Heading in ``--help`` -> name of a command -> its module in ``opdrachten`` and its line."""
OPDRACHTEN = {naam: wat for groep in GROEPEN.values() for naam, wat in groep.items()}

NOOIT_GERADEN = frozenset({"weg", "samen", "vergeet", "wis-persoon", "loslaten"})
"""Commands that take something away: nobody is led there by a slip of the hand."""

GESTOPT = 130
"""Exit code of Ctrl-C."""

_GEEN_LEZER = {errno.EPIPE, errno.EINVAL} if sys.platform == "win32" else {errno.EPIPE}
"""What the system says of a pipe that nobody reads any more."""

UITLEG = """sonestra helpt de procesbegeleider van Sociale NetwerkStrategieën.

Een traject is een map met gewone bestanden. Daaruit komen de kaarten, de agenda en het plan. Het plan is van de
familie. Alles blijft op deze computer.

Vijf dingen houden we vast: openheid, ieders eigen verantwoordelijkheid, samen doen, de mens zien, veiligheid. Is
iemand niet veilig? Dan geldt de meldcode van je organisatie.

Met een schermlezer: elk gesprek is gewone tekst, met één vraag tegelijk. Er wordt niets overgetekend.

Begin met: sonestra proef"""


class LuieGroep(TyperGroup):
    """Loads the module of a command only when that command is called."""

    def list_commands(self, ctx: Context) -> list[str]:
        return list(OPDRACHTEN)

    def get_command(self, ctx: Context, cmd_name: str) -> Any:
        cmd_name = cmd_name if cmd_name in OPDRACHTEN else cmd_name.lower()
        if cmd_name not in OPDRACHTEN:
            gok = beste_gok(cmd_name, OPDRACHTEN.keys() - NOOIT_GERADEN)
            zin = f"De opdracht '{cmd_name}' ken ik niet." + (f" Bedoel je '{gok}'?" if gok else "")
            raise hulp.OnbekendeOpdracht(zin, ctx)
        module, _ = OPDRACHTEN[cmd_name]
        losse = typer.Typer(add_completion=False, rich_markup_mode=None)
        losse.command(cmd_name, cls=hulp.Opdracht)(
            importlib.import_module(f"sonestra_cli.opdrachten.{module}").opdracht
        )
        opdracht = typer.main.get_command(losse)
        opdracht.name = cmd_name
        return opdracht

    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """The folder may stand before the command too, as for git: the command hears it as its own ``-C``."""
        naam, opdracht, rest = super().resolve_command(ctx, args)
        map_ = ctx.params.get("map_")
        return naam, opdracht, rest if map_ is None else ["-C", str(map_), *rest]

    def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, "OPDRACHT …", prefix="Zo typ je het: ")

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        hulp.schrijf_opties(self, ctx, formatter)
        breedste = max(map(len, OPDRACHTEN))
        for kop, groep in GROEPEN.items():
            with formatter.section(kop):
                formatter.write_dl([(naam.ljust(breedste), zin) for naam, (_, zin) in groep.items()])

    def get_help_option(self, ctx: Context) -> Any:
        return hulp.nederlands(super().get_help_option(ctx))


app = typer.Typer(
    cls=LuieGroep,
    help=UITLEG,
    add_completion=False,
    rich_markup_mode=None,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def wortel(
    ctx: typer.Context,
    map_: MapOptie = None,
    versie: bool = typer.Option(False, "--versie", "--version", help="Laat zien welke versie dit is."),
) -> None:
    if versie:
        print(f"sonestra {__version__}")
    elif ctx.invoked_subcommand is None:
        from sonestra_cli.opdrachten.menu import menu, traject_hier

        if (hier := traject_hier() if map_ is None else _traject_in(map_)) is None:
            print(ctx.get_help())
        elif code := menu(hier, uitvoeren):
            raise typer.Exit(code)


def _traject_in(map_: Path) -> Path:
    from sonestra_cli.opdrachten.delen.openen import zoek_wortel  # only for who names a folder and no command

    return zoek_wortel(map_)


def main(argv: list[str] | None = None) -> NoReturn:
    """Run the program and end the process: 0 good, 1 fout, 2 wrong use, 3 a bug of ours, 130 Ctrl-C."""
    if argv is None:
        _begin_opnieuw_in_utf8()
    houd_voor_onszelf()
    code = uitvoeren(sys.argv[1:] if argv is None else argv)
    gc.freeze()  # what is left is not looked through once more at the end
    for stroom in (sys.stdout, sys.stderr):
        try:
            stroom.flush()
        except (OSError, ValueError):
            _niemand_leest(stroom)
    sys.exit(code)


def _begin_opnieuw_in_utf8() -> None:
    """Where the system says that all is ASCII, a name with an ë can be neither read nor written: then in UTF-8."""
    if sys.getfilesystemencoding() == "ascii" and not sys.flags.utf8_mode:
        os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])


def uitvoeren(argv: list[str]) -> int:
    """Run one command line and give its exit code."""
    zet_utf8()
    noem_map("")
    try:
        code = typer.main.get_command(app).main(argv, prog_name="sonestra", standalone_mode=False)
        sys.stdout.flush()
        return _gestopt() if code == GESTOPT else code if isinstance(code, int) else 0  # Typer makes 130 of Ctrl-C
    except Stop as stop:
        if stop.zin:
            _zeg(stop.zin)
        return stop.code
    except hulp.Fout as fout:
        _zeg(hulp.zin_voor(fout, argv[0] if argv and argv[0] in OPDRACHTEN else ""))
        return 2
    except (KeyboardInterrupt, typer.Abort):
        return _gestopt()
    except SystemExit:  # Typer makes an exit of a pipe that nobody reads
        return _genoeg()
    except OSError as fout:  # the world outside: a full disk, a name that is too long
        return _genoeg() if fout.errno in _GEEN_LEZER and fout.filename is None else _buitenwereld(fout)
    except Exception as fout:  # the border: whatever gets here is a bug of ours
        return _bug(fout)


def _genoeg() -> int:
    """Whoever read along, as in ``| head``, has enough."""
    _niemand_leest(sys.stdout)
    return 0


def _zeg(zin: str) -> None:
    """The last words of a run, on stderr; where they do not fit on the disk the exit code still tells."""
    try:
        Console().meld(zin)
        sys.stderr.flush()
    except OSError:
        _niemand_leest(sys.stderr)


def _gestopt() -> int:
    _zeg("\nGestopt. Er is niets half opgeslagen.")
    return GESTOPT


def _buitenwereld(fout: OSError) -> int:
    """Say in Dutch why the system refuses; without a reason that we know it is a bug of ours."""
    from sonestra_cli.opdrachten.delen.schrijffouten import REDENEN

    if not _staat_ergens():
        _zeg("De map waarin je staat is er niet meer. Ga naar een andere map, of noem er een met -C.")
        return 2
    waarom = REDENEN.get(fout.errno or 0)
    if waarom is None:
        return _bug(fout)
    _zeg(f"Dit lukt niet: {waarom}. Er is niets half opgeslagen.")
    if fout.filename is None:  # it was not about a file of ours but about the screen, or what stands in for it
        _niemand_leest(sys.stdout)
    return 2


def _staat_ergens() -> bool:
    """False when the folder in which we stand was removed."""
    try:
        Path.cwd()
    except OSError:
        return False
    return True


def _niemand_leest(stroom: TextIO) -> None:
    """Nobody reads what is still to be printed: let it go, or ending would fail on it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stroom.fileno())


def _bug(fout: Exception) -> int:
    from sonestra_cli.opdrachten.delen.schrijffouten import bij_ons

    _zeg(bij_ons(fout))
    return 3
