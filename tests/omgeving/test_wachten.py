from threading import Event

from sonestra_cli.omgeving.wachten import zeg_als_het_duurt


def test_wie_lang_wacht_hoort_een_keer_dat_er_gewerkt_wordt() -> None:
    gezegd = Event()
    with zeg_als_het_duurt(gezegd.set, na=0.0):
        assert gezegd.wait(10)


def test_wie_niet_lang_wacht_hoort_niets() -> None:
    gezegd: list[str] = []
    with zeg_als_het_duurt(lambda: gezegd.append("het duurt"), na=3600.0):
        pass
    assert gezegd == []
