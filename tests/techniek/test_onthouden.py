from sonestra_cli.techniek.onthouden import onthoud


def test_hetzelfde_ding_wordt_een_keer_uitgerekend() -> None:
    gevraagd: list[object] = []

    @onthoud(hoeveel=2)
    def lengte(ding: tuple[int, ...]) -> int:
        gevraagd.append(ding)
        return len(ding)

    ding = tuple(range(3))
    assert [lengte(ding), lengte(ding)] == [3, 3]
    assert len(gevraagd) == 1


def test_een_gelijk_maar_ander_ding_krijgt_een_eigen_antwoord() -> None:
    gevraagd: list[int] = []

    @onthoud(hoeveel=1)
    def eerste(ding: tuple[int, ...]) -> int:
        gevraagd.append(id(ding))
        return ding[0]

    for nummer in range(50):
        assert eerste((nummer, nummer)) == nummer
    assert len(gevraagd) == 50
