"""The one place that speaks with HiGHS: linear and integer programmes, on one thread, with a fixed seed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Rij = tuple[Mapping[int, float], float]


@dataclass(frozen=True, slots=True)
class Gevonden:
    """A value per variable, and a proven lower bound of the cost."""

    waarden: list[float]
    grens: float


def los_op(
    kosten: Sequence[float],
    geheel: Sequence[bool] | None,
    rijen: Sequence[Rij],
    start: Mapping[int, float] | None = None,
    knopen: int = 0,
    boven: Mapping[int, float] | None = None,
) -> Gevonden | None:
    """Minimise ``kosten``; every row is (coefficients, at least). With ``geheel`` all lies in [0, 1]
    or below ``boven``. None: unsolved."""
    import highspy
    import numpy as np

    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(kosten), len(rijen)
    lp.col_cost_ = np.array(kosten, dtype=np.double)
    oneindig = highspy.kHighsInf
    lp.col_lower_ = np.zeros(len(kosten)) if geheel else np.full(len(kosten), -oneindig)
    lp.col_upper_ = np.ones(len(kosten)) if geheel else np.full(len(kosten), oneindig)
    for nr, grens in (boven or {}).items():
        lp.col_upper_[nr] = grens
    lp.row_lower_ = np.array([grens for _, grens in rijen], dtype=np.double)
    lp.row_upper_ = np.full(len(rijen), oneindig)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = np.cumsum([0] + [len(rij) for rij, _ in rijen], dtype=np.int32)
    lp.a_matrix_.index_ = np.array([nr for rij, _ in rijen for nr in rij], dtype=np.int32)
    lp.a_matrix_.value_ = np.array([w for rij, _ in rijen for w in rij.values()], dtype=np.double)
    if geheel:
        soort = highspy.HighsVarType
        lp.integrality_ = [soort.kInteger if g else soort.kContinuous for g in geheel]
    h = highspy.Highs()
    for optie, waarde in (("output_flag", False), ("threads", 1), ("random_seed", 7), ("mip_rel_gap", 0.0)):
        h.setOptionValue(optie, waarde)
    if knopen:
        h.setOptionValue("mip_max_nodes", knopen)
    h.passModel(lp)
    if start:
        h.setSolution(len(start), np.array(list(start), dtype=np.int32), np.array(list(start.values())))
    h.run()
    stand = h.getModelStatus()
    if stand == highspy.HighsModelStatus.kOptimal:
        return Gevonden(list(h.getSolution().col_value), float(h.getInfo().objective_function_value))
    oplossing = h.getSolution()
    if geheel and oplossing.value_valid:
        return Gevonden(list(oplossing.col_value), float(h.getInfo().mip_dual_bound))
    return None
