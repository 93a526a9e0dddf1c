"""Two keys that are one person."""

from sonestra_cli.bewerken.samenvoegen import Keuzes, botsingen, voeg_samen


def test_wie_samen_een_mens_zijn_staan_op_de_kaart_waar_degene_stond_die_blijft() -> None:
    tekst = "mensen:\n  bep: {hoek: 1, straal: 0.5}  # hier\n  cor: {hoek: 90, straal: 0.7}\n"
    assert not list(botsingen("kaart/posities", tekst, "cor", "bep"))
    samen = voeg_samen("kaart/posities", tekst, "cor", "bep", Keuzes())
    assert samen == "mensen:\n  bep: {hoek: 1, straal: 0.5}  # hier\n"


def test_wie_als_enige_een_plek_op_de_kaart_had_geeft_die_door() -> None:
    samen = voeg_samen("kaart/posities", "mensen:\n  cor: {hoek: 90, straal: 0.7}\n", "cor", "bep", Keuzes())
    assert samen == "mensen:\n  bep: {hoek: 90, straal: 0.7}\n"
