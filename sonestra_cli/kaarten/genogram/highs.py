"""The one place that speaks with HiGHS: linear and integer programmes, on one thread, with a fixed seed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Voorwaarde = tuple[Mapping[int, float], float]


@dataclass(frozen=True, slots=True)
class Gevonden:
    """A value per variable, a proven lower bound of the cost, and the branch-and-bound nodes that took."""

    waarden: list[float]
    grens: float
    knopen: int = 0


class Lineair:
    """A linear programme that can grow: the next solution starts from the last one."""

    def __init__(self, kosten: Sequence[float], rijen: Sequence[Voorwaarde]) -> None:
        """Minimise ``kosten`` over free variables; every row is (coefficients, at least)."""
        self._h = _nieuw(_programma(kosten, rijen, heel=False))

    def erbij(self, rijen: Sequence[Voorwaarde], prijs: float | None = None) -> None:
        """More rows to keep; with ``prijs`` every row may fall short, for so much per point."""
        import highspy
        import numpy as np

        for rij, grens in rijen:
            som = dict(rij)
            if prijs is not None:
                som[self._h.getNumCol()] = 1.0
                self._h.addCol(prijs, 0.0, highspy.kHighsInf, 0, np.array([], dtype=np.int32), np.array([]))
            nummers = np.array(list(som), dtype=np.int32)
            self._h.addRow(grens, highspy.kHighsInf, len(som), nummers, np.array(list(som.values())))

    def los_op(self) -> list[float] | None:
        """A value per variable; None where nothing satisfies all rows."""
        import highspy

        if not self._h.getNumCol():
            return []
        self._h.run()
        if self._h.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        return list(self._h.getSolution().col_value)


def los_op_geheel(
    kosten: Sequence[float],
    geheel: Sequence[bool],
    rijen: Sequence[Voorwaarde],
    start: Mapping[int, float],
    knopen: int,
    boven: Mapping[int, float],
) -> Gevonden | None:
    """Minimise ``kosten`` with every variable in [0, 1] (or up to ``boven``), whole where ``geheel`` says so.

    ``start``: values to begin with; ``knopen``: branch-and-bound nodes at most. None: nothing found.
    """
    import highspy
    import numpy as np

    if not kosten:
        return Gevonden([], 0.0)
    lp = _programma(kosten, rijen, heel=True)
    for nr, grens in boven.items():
        lp.col_upper_[nr] = grens
    soort = highspy.HighsVarType
    lp.integrality_ = [soort.kInteger if g else soort.kContinuous for g in geheel]
    h = _nieuw(lp)
    h.setOptionValue("mip_max_nodes", knopen)
    if start:
        h.setSolution(len(start), np.array(list(start), dtype=np.int32), np.array(list(start.values())))
    h.run()
    oplossing, info = h.getSolution(), h.getInfo()
    gedaan = max(1, int(info.mip_node_count))
    if h.getModelStatus() == highspy.HighsModelStatus.kOptimal:
        return Gevonden(list(oplossing.col_value), float(info.objective_function_value), gedaan)
    if oplossing.value_valid:
        return Gevonden(list(oplossing.col_value), float(info.mip_dual_bound), gedaan)
    return None


def _programma(kosten: Sequence[float], rijen: Sequence[Voorwaarde], heel: bool) -> Any:
    import highspy
    import numpy as np

    lp = highspy.HighsLp()
    oneindig = highspy.kHighsInf
    lp.num_col_, lp.num_row_ = len(kosten), len(rijen)
    lp.col_cost_ = np.array(kosten, dtype=np.double)
    lp.col_lower_ = np.zeros(len(kosten)) if heel else np.full(len(kosten), -oneindig)
    lp.col_upper_ = np.ones(len(kosten)) if heel else np.full(len(kosten), oneindig)
    lp.row_lower_ = np.array([grens for _, grens in rijen], dtype=np.double)
    lp.row_upper_ = np.full(len(rijen), oneindig)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = np.cumsum([0] + [len(rij) for rij, _ in rijen], dtype=np.int32)
    lp.a_matrix_.index_ = np.array([nr for rij, _ in rijen for nr in rij], dtype=np.int32)
    lp.a_matrix_.value_ = np.array([w for rij, _ in rijen for w in rij.values()], dtype=np.double)
    return lp


def _nieuw(lp: Any) -> Any:
    import highspy

    h: Any = highspy.Highs()
    for optie, waarde in (("output_flag", False), ("threads", 1), ("random_seed", 7), ("mip_rel_gap", 0.0)):
        h.setOptionValue(optie, waarde)
    h.passModel(lp)
    return h
