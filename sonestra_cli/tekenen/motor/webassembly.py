"""Graphviz as WebAssembly (viz.js, see HERKOMST) inside V8 (mini-racer): no files, no network, no clock, no chance."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from sonestra_cli.tekenen.motor.fouten import MotorFout, keur

_OMGEVING = """
var window = this, self = this, console = {log() {}, warn() {}, error() {}};
var location = {href: 'http://x/'};
var document = {currentScript: {src: 'http://x/v.js', tagName: 'SCRIPT'}, baseURI: 'http://x/'};
var crypto = {getRandomValues(a) { for (let i = 0; i < a.length; i++) a[i] = (i * 73 + 41) & 255; return a; }};
function URL(a) { this.href = String(a); }
function TextDecoder() {}
TextDecoder.prototype.decode = function (b) {
  if (!b) return '';
  const u = new Uint8Array(b.buffer || b, b.byteOffset || 0, b.byteLength);
  let s = '', i = 0;
  while (i < u.length) {
    let j = i;
    while (j < u.length && j - i < 8192 && u[j] < 128) j++;
    if (j > i) { s += String.fromCharCode.apply(null, u.subarray(i, j)); i = j; continue; }
    const a = u[i++];
    if (a < 224) s += String.fromCharCode((a & 31) << 6 | u[i++] & 63);
    else if (a < 240) s += String.fromCharCode((a & 15) << 12 | (u[i++] & 63) << 6 | u[i++] & 63);
    else s += String.fromCodePoint((a & 7) << 18 | (u[i++] & 63) << 12 | (u[i++] & 63) << 6 | u[i++] & 63);
  }
  return s;
};
"""
"""The few things of a browser that viz.js looks for. ``getRandomValues`` is fixed: nothing here may differ per run."""
_START = "Viz.instance().then(v => { globalThis.motor = v; return 1; })"


_OUD: list[Any] = []


def beschikbaar() -> bool:
    """Whether V8 is to be had on this machine."""
    try:
        from py_mini_racer import LibNotFoundError
    except (ImportError, OSError):
        return False
    try:
        _machine()
    except (LibNotFoundError, OSError):
        return False
    return True


def teken(dot: str, seconden: float) -> str:
    """SVG of pinned DOT. Raises MotorFout. After any error the engine is thrown away: an abort leaves it poisoned."""
    opdracht = f"JSON.stringify(motor.render({json.dumps(dot)}, {{format: 'svg', engine: 'nop2'}}))"
    try:
        antwoord = json.loads(_machine().eval(opdracht, timeout_sec=seconden))
        keur(fout["message"] for fout in antwoord["errors"])
        if antwoord["status"] != "success":
            raise MotorFout("Graphviz gave no picture")
    except MotorFout:
        _gooi_weg()
        raise
    except Exception as fout:  # whatever V8 raises
        _gooi_weg()
        raise MotorFout(f"{type(fout).__name__}: {fout}") from fout
    return str(antwoord["output"])


def _gooi_weg() -> None:
    """The next drawing gets a new engine. The old one is kept aside: closing it while V8 still stops can hang."""
    if _machine.cache_info().currsize:
        _OUD.append(_machine())
        _machine.cache_clear()


@cache
def _machine() -> Any:
    from py_mini_racer import MiniRacer

    machine = MiniRacer()
    machine.eval(_OMGEVING)
    machine.eval(files("sonestra_cli.tekenen.motor").joinpath("viz-global.js").read_text(encoding="utf-8"))
    belofte: Any = machine.eval(_START)
    belofte.get(timeout=30)
    return machine
