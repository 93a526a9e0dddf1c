from sonestra_cli.paginas.verf import in_klassen, stippen

_LIJN = '<path d="m0,0l1,1" fill="none" stroke="#1d2730" stroke-width="0.9"/>'


def test_wat_vaak_hetzelfde_geverfd_is_staat_er_een_keer() -> None:
    (een, ander), regels = in_klassen([_LIJN * 2, _LIJN])
    assert een == '<path class="v0" d="m0,0l1,1"/>' * 2
    assert ander == '<path class="v0" d="m0,0l1,1"/>'
    assert regels == ".kaart .v0{fill:none;stroke:#1d2730;stroke-width:0.9}\n"


def test_wat_een_enkele_keer_voorkomt_houdt_zijn_verf_bij_zich() -> None:
    assert in_klassen([_LIJN]) == ((_LIJN,), "")


def test_letters_houden_hun_klasse_en_hun_maat() -> None:
    tekst = '<text class="tekst vet" x="1" y="2" font-size="9.6" fill="#000">a &gt; fill="x"</text>'
    (plaatje,), regels = in_klassen([tekst * 3])
    assert plaatje == '<text class="vet v0" x="1" y="2">a &gt; fill="x"</text>' * 3
    assert "font-size:9.6px" in regels


def test_een_waarde_die_meer_is_dan_een_kleur_komt_niet_in_de_stijl() -> None:
    stout = '<path d="m0,0" fill="red}body{display:none" stroke="#000"/>'
    (plaatje,), regels = in_klassen([stout * 3])
    assert 'fill="red}body{display:none"' in plaatje
    assert "body" not in regels


def test_de_stippen_aan_de_einden_van_een_lijn_zijn_even_groot_als_ze_waren() -> None:
    stip = '<ellipse cx="1" cy="2" rx="2.5" ry="2.5" fill="#000" stroke="#000" stroke-width="0.9"/>'
    assert stippen(stip) == (
        '<path d="M1,2 L1,2" fill="none" stroke="#000" stroke-width="5.9" stroke-linecap="round"/>'
    )
    for anders in (stip.replace('ry="2.5"', 'ry="4"'), stip.replace('fill="#000"', 'fill="#fff"')):
        assert stippen(anders) == anders
