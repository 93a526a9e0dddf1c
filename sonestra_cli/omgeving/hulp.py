"""Dutch help and Dutch sentences for wrong use, also where Typer speaks English."""

import re
from typing import Any

from typer._click import exceptions as klik  # Typer keeps its command-line errors here and nowhere public
from typer._click.core import Context
from typer._click.formatting import HelpFormatter
from typer.core import TyperCommand

from sonestra_cli.techniek.gelijkenis import beste_gok

Fout = klik.UsageError
_GETALLEN = {"int": " Daar hoort een heel getal, zoals 3.", "float": " Daar hoort een getal, zoals 0.5."}
"""Kind of value, as Typer calls it -> what is wanted there."""


def schrijf_gebruik(opdracht: Any, ctx: Context, blad: HelpFormatter) -> None:
    """The line that shows how a command is typed."""
    stukken = " ".join(opdracht.collect_usage_pieces(ctx)).replace("[OPTIONS]", "[OPTIES]")
    stukken = re.sub(r"[{}]", "", stukken)  # Typer puts what must be there between braces
    blad.write_usage(ctx.command_path, stukken, prefix="Zo typ je het: ")


def schrijf_opties(opdracht: Any, ctx: Context, blad: HelpFormatter) -> None:
    """Arguments and options with their Dutch explanation."""
    rijen = [_in_gewoon_nederlands(rij) for deel in opdracht.get_params(ctx) if (rij := deel.get_help_record(ctx))]
    opties = [rij for rij in rijen if rij[0].startswith("-")]
    namen = [rij for rij in rijen if not rij[0].startswith("-")]
    for kop, groep in (("Wat erachter mag", namen), ("Opties", opties)):
        if groep:
            with blad.section(kop):
                blad.write_dl(groep)


def _in_gewoon_nederlands(rij: tuple[str, str]) -> tuple[str, str]:
    tekst = rij[1].replace("[default: ", "[gewoonlijk: ").replace("[required]", "[moet]")
    return rij[0], re.sub(r"\s{2,}\[", " [", tekst)


def nederlands(hulpoptie: Any) -> Any:
    """The ``--help`` option with a Dutch explanation."""
    if hulpoptie is not None:
        hulpoptie.help = "Laat deze uitleg zien."
    return hulpoptie


class Opdracht(TyperCommand):
    """A command whose help is Dutch from top to bottom."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["rich_markup_mode"] = None
        kwargs["context_settings"] = {"help_option_names": ["-h", "--help"], **(kwargs.get("context_settings") or {})}
        super().__init__(*args, **kwargs)

    def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
        schrijf_gebruik(self, ctx, formatter)

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        schrijf_opties(self, ctx, formatter)

    def get_help_option(self, ctx: Context) -> Any:
        return nederlands(super().get_help_option(ctx))


def zin_voor(fout: klik.UsageError, opdracht: str) -> str:
    """One Dutch sentence, with a guess where there is one, for a wrong way of typing ``opdracht`` ("" is none)."""
    waar = fout.ctx.command_path if fout.ctx else f"sonestra {opdracht}".rstrip()
    return f"{_zin(fout)}\nMeer weten: {waar} --help"


def _zin(fout: klik.UsageError) -> str:
    if isinstance(fout, klik.NoSuchOption):
        opties = [naam for deel in (fout.ctx.command.params if fout.ctx else []) for naam in deel.opts]
        gok = beste_gok(fout.option_name, opties)
        return f"De optie {fout.option_name} ken ik niet." + (f" Bedoel je {gok}?" if gok else "")
    if isinstance(fout, klik.MissingParameter):
        return f"Hier mist nog {_wat_mist(fout.param)}" if fout.param else "Hier mist nog iets."
    if isinstance(fout, klik.BadParameter):
        naam = fout.param.opts[0] if fout.param else "deze optie"
        getal = _GETALLEN.get(getattr(getattr(fout.param, "type", None), "name", ""), "")
        return f"Wat je bij {naam} typt begrijp ik niet.{getal}"
    if isinstance(fout, klik.BadOptionUsage):
        return f"Achter {fout.option_name} hoort nog iets." if "argument" in fout.message else _kaal(fout)
    if "unexpected extra argument" in fout.message:
        extra = fout.message.rpartition("(")[2].rstrip(")")
        return f"Dit is meer dan ik verwacht: {extra}."
    return _kaal(fout)


def _wat_mist(deel: Any) -> str:
    """The name as it is typed, with its line of help: ``--in MAP: de nieuwe map voor het traject.``"""
    vooraan = next((naam for naam in deel.opts if naam.startswith("-")), "")
    naam = f"{vooraan} {deel.metavar or ''}".strip() if vooraan else deel.metavar or deel.human_readable_name.upper()
    uitleg = str(getattr(deel, "help", None) or "")
    return f"{naam.strip(' …[]')}: {uitleg[:1].lower()}{uitleg[1:]}" if uitleg else f"{naam}."


def _kaal(fout: klik.UsageError) -> str:
    return fout.message if getattr(fout, "van_ons", False) else "Deze regel begrijp ik niet."


class OnbekendeOpdracht(klik.UsageError):
    """A command that is not in the table."""

    van_ons = True
