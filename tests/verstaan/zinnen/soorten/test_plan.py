"""Agreements, said in one line."""

from tests.verstaan.zinnen.bouwen import enige, velden_van


def test_een_afspraak_zoals_iemand_haar_zegt():
    zet = enige(
        "afspraak",
        "Bram en Lotte, dinsdag om half negen, op de manege, nog vragen tante Wil, vraag: paard > Bram rijdt, wij ook.",
    )
    assert (zet.bestand, zet.stappen, zet.sleutel) == ("plan", ("afspraken",), "a1")
    assert zet.waarde == {
        "wie": ["bram", "lotte"],
        "wanneer": "dinsdag om half negen",
        "waar": "op de manege",
        "nog_vragen": "wil",
        "vraag": "paard",
        "woorden": "Bram rijdt, wij ook.",
    }


def test_wanneer_mag_in_stukken():
    waarde = enige("afspraak", "Bram, om de week, van vrijdag op zaterdag > Ik kom.").waarde
    assert waarde == {"wie": "bram", "wanneer": "om de week, van vrijdag op zaterdag", "woorden": "Ik kom."}


def test_een_vraag_aan_een_professional_met_het_antwoord():
    waarde = enige(
        "antwoord", "Nadia aan mevrouw De Wit, bij de eerste, antwoord op 2026-03-14 > Mag het? > Ja, dat mag."
    ).waarde
    assert waarde == {
        "gesteld_door": "nadia",
        "aan_wie": "mevrouw-de-wit",
        "bij": "a1",
        "antwoord_op": "2026-03-14",
        "vraag": "Mag het?",
        "antwoord": "Ja, dat mag.",
    }


def test_wat_iemand_niet_hoeft_te_lezen():
    waarde = enige("anders", "Bram en Lotte, niet voor tante Wil > Dan bellen we.").waarde
    assert waarde == {"wie": ["bram", "lotte"], "niet_voor": "wil", "woorden": "Dan bellen we."}


def test_het_actieteam_in_een_zin():
    assert velden_van("team", "Nadia, Bram en Lotte. Eerste keer 2026-04-16, bij Lotte. Bellen doe je met Bram") == {
        "leden": ["nadia", "bram", "lotte"],
        "eerste_keer": "2026-04-16",
        "plek": "bij Lotte",
        "aanspreekpunt": "bram",
    }


def test_wie_erop_let_of_het_lukt():
    for getypt in (
        "Bram, let op Lotte > Ik kom.",
        "Lotte let erop. Bram > Ik kom.",
        "Lotte kijkt of het lukt. Bram > Ik kom.",
    ):
        assert enige("afspraak", getypt).waarde == {"wie": "bram", "let_op": "lotte", "woorden": "Ik kom."}, getypt


def test_wie_na_vier_weken_belt():
    assert velden_van("team", "Nadia en Bram. Lotte belt na vier weken, eerste keer 2026-04-16") == {
        "leden": ["nadia", "bram"],
        "belt_na_vier_weken": "lotte",
        "eerste_keer": "2026-04-16",
    }


def test_wie_het_hele_plan_krijgt():
    assert velden_van("plan", "gemaakt op 2026-03-14, getypt door Lotte, een heel plan krijgen Nadia en Bram") == {
        "gemaakt_op": "2026-03-14",
        "getypt_door": "lotte",
        "exemplaren": ["nadia", "bram"],
    }


def test_een_paaltje_naast_het_plan():
    waarde = enige("bekeken", "p1, mevrouw De Wit, 2026-03-14, past").waarde
    assert waarde == {"paaltje": "p1", "door": "mevrouw-de-wit", "op": "2026-03-14", "uitkomst": "past"}


def test_een_vraag_aan_de_een_en_de_ander():
    """An article before the first of them, and who was asked became the question."""
    waarde = enige("antwoord", "Nadia aan de mevrouw De Wit > Mag het?").waarde
    assert waarde == {"gesteld_door": "nadia", "aan_wie": "mevrouw-de-wit", "vraag": "Mag het?"}


def test_elke_schooldag_is_een_wanneer():
    waarde = enige("afspraak", "Bram, elke schooldag 7.50 uur > Ik loop mee.").waarde
    assert waarde == {"wie": "bram", "wanneer": "elke schooldag 7.50 uur", "woorden": "Ik loop mee."}


def test_van_wie_een_aanbod_is_raakte_weg_zonder_komma() -> None:
    waarde = enige("aanbod", "begeleiding van Bram van mevrouw De Wit, vanaf 2026-05-01").waarde
    assert waarde == {"wat": "begeleiding van Bram", "van_wie": "mevrouw-de-wit", "vanaf": "2026-05-01"}


def test_de_fiets_van_lotte_is_geen_aanbod_van_lotte() -> None:
    assert enige("aanbod", "de fiets van Lotte").waarde == {"wat": "de fiets van Lotte"}
