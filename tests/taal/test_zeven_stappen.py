from sonestra_cli.taal.zeven_stappen import zeven_stappen


def test_er_zijn_zeven_stappen_en_ze_tellen_door() -> None:
    assert [stap.nummer for stap in zeven_stappen("sonestra").values()] == list(range(1, 8))
    assert zeven_stappen("sonestra")["vragen"].kop == "3. Onze vragen"


def test_de_laatste_stap_heet_zoals_het_team_van_het_traject() -> None:
    assert [zeven_stappen(keus)["team"].naam for keus in ("sonestra", "snv")] == ["Ons actieteam", "Ons basisteam"]  # type: ignore[arg-type]
