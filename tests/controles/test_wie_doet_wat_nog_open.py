"""An agreement that leaves something open gets one open question; what the words say already is not asked."""

import pytest

from sonestra_cli.domein.traject import Traject
from tests.controles.vinden import Vind

NETWERK = "personen: {kyra: {}, bo: {}, finn: {}}"


def zinnen(vind: Vind, afspraak: str, **meer: str) -> list[str]:
    return [b.zin for b in vind("R30", {"netwerk": NETWERK, "plan": f"afspraken: {{a1: {afspraak}}}", **meer})]


def test_een_vraag_noemt_alles_wat_openstaat(vind: Vind) -> None:
    assert zinnen(vind, "{woorden: Bo koopt het bed., wie: bo}") == [
        "'Bo koopt het bed': wanneer, waar en hoe gaat Bo dit doen?"
    ]
    assert zinnen(vind, "{woorden: Wij kopen het., wie: [bo, kyra]}") == [
        "'Wij kopen het': wanneer, waar en hoe gaan Bo en Kyra dit doen?"
    ]


def test_zonder_iemand_erbij_is_de_vraag_van_wie_het_is(vind: Vind) -> None:
    assert zinnen(vind, "{woorden: Elke zondag eten bij mama.}") == [
        "'Elke zondag eten bij mama': van wie is deze afspraak?"
    ]
    heel = "{woorden: Eten., wanneer: zondag, waar: thuis, hoe: samen}"
    assert zinnen(vind, heel) == ["'Eten': van wie is deze afspraak?"]


def test_wie_nog_gevraagd_wordt_zei_nog_geen_ja_en_dan_is_het_te_vroeg_voor_wanneer(vind: Vind) -> None:
    assert zinnen(vind, "{woorden: Het hek verven., nog_vragen: finn}") == []


@pytest.mark.parametrize("woorden", ["Dat blijft zo.", "Dat is de regel.", "Dit geldt voor iedereen."])
def test_een_regel_van_de_familie_is_geen_daad_en_werd_toch_gevraagd_van_wie_ze_is(vind: Vind, woorden: str) -> None:
    assert zinnen(vind, f"{{woorden: {woorden}}}") == []
    assert len(zinnen(vind, f"{{woorden: {woorden}, wie: bo}}")) == 1


@pytest.mark.parametrize("erbij", ["niet_voor: [kyra]", "niet_vor: [kyra]", "zichtbaar: [bo]", "zichtbar: bo"])
def test_woorden_die_niet_voor_iedereen_zijn_staan_niet_in_de_vraag(erbij: str) -> None:
    """Also where the protection is misspelt: then the block is closed."""
    from sonestra_cli.controles import controleer
    from sonestra_cli.lezen.indeling import VAST
    from sonestra_cli.lezen.traject import lees_tekst

    plan, _, _ = lees_tekst(VAST["plan"], f"afspraken: {{a1: {{woorden: Bo koopt het bed., wie: bo, {erbij}}}}}\n")
    netwerk, _, _ = lees_tekst(VAST["netwerk"], NETWERK)
    gezegd = [een.zin for een in controleer(Traject(netwerk=netwerk, plan=plan)) if een.code == "R30"]
    assert gezegd == ["wanneer, waar en hoe gaat Bo dit doen?"]


def rust(vind: Vind, gevraagd: str, woorden: str = "Bo koopt het bed.", meer: str = "") -> list[str]:
    return zinnen(vind, f"{{woorden: {woorden}, wie: bo{meer}, gevraagd: [{gevraagd}]}}")


def test_een_antwoord_op_r30_ging_over_andere_woorden_en_de_vraag_kwam_niet_terug(vind: Vind) -> None:
    heel = "R30 bij wanneer waar hoe Bo koopt het bed"
    assert rust(vind, heel) == []
    assert rust(vind, heel, "Bo koopt de kast.") == ["'Bo koopt de kast': wanneer, waar en hoe gaat Bo dit doen?"]


def test_wordt_er_iets_ingevuld_dan_is_de_rest_niet_ineens_weer_een_vraag(vind: Vind) -> None:
    assert rust(vind, "R30 bij wanneer waar hoe Bo koopt het bed", meer=", waar: in de stad") == []
    assert len(rust(vind, "R30 bij waar hoe Bo koopt het bed")) == 1


def test_zoals_r30_vroeger_rustte_zonder_woorden_rust_ze_nog(vind: Vind) -> None:
    assert rust(vind, "R30 bij wanneer waar hoe") == []


@pytest.mark.parametrize(
    "woorden",
    [
        "Zondag eten bij mama.",
        "Twee dagen bij Trudy werken.",
        "'Als Samira slaapt, belt Bo de school af.'",
        "Elke schooldag loopt Bo mee.",
        "Zes weken op zolder bij Bert.",
        "Om 7.30 haalt Bo ons op.",
        "'Ma/wo/vr brengt Bo ons naar school.'",
        "'''s Avonds belt Bo.'",
    ],
)
def test_wat_in_de_woorden_staat_wordt_niet_nog_eens_gevraagd(vind: Vind, woorden: str) -> None:
    assert zinnen(vind, f"{{woorden: {woorden}, wie: bo}}") == []


def test_alleen_hoe_is_geen_vraag_waard(vind: Vind) -> None:
    assert zinnen(vind, "{woorden: Het bed kopen., wie: bo, wanneer: zaterdag, waar: in de stad}") == []


def test_komt_het_actieteam_bij_elkaar_dan_let_dat_op_de_oude_afspraken(vind: Vind) -> None:
    keer = {"actieteam/2026-06-25": "nieuw: {a2: {woorden: Wij verven het hek., wie: kyra}}"}
    assert zinnen(vind, "{woorden: Bo koopt het bed., wie: bo}", **keer) == [
        "'Wij verven het hek': wanneer, waar en hoe gaat Kyra dit doen?"
    ]
    later = {**keer, "actieteam/2026-08-25": "waren_er: [kyra, bo]"}
    assert zinnen(vind, "{woorden: Bo koopt het bed., wie: bo}", **later) == []


def test_een_afspraak_waar_niemand_van_is_blijft_een_vraag_in_het_actieteam(vind: Vind) -> None:
    plan = "afspraken: {a1: {woorden: Eten.}, a2: {woorden: Bed., wie: bo}, a3: {woorden: Hek.}}"
    keer = "samenwerking: {van_niemand: [a2]}\nklaar: [a3]"
    gevonden = vind("P002", {"netwerk": NETWERK, "plan": plan, "actieteam/2026-06-25": keer})
    assert [(b.zin, str(b.pad)) for b in gevonden] == [
        ("wie wil a2? Die is nu van niemand", "actieteam/2026-06-25: samenwerking.van_niemand.0"),
        ("wie wil a1? Er staat nog niemand bij", "plan: afspraken.a1"),
    ]
    assert vind("P002", {"netwerk": NETWERK, "plan": plan}) == []


def test_wie_hem_die_keer_nam_is_niet_meer_niemand(vind: Vind) -> None:
    keer = "samenwerking: {van_niemand: [a2]}\nanders: {a2: {wie: kyra}}"
    plan = "afspraken: {a2: {woorden: Bed., wie: bo}}"
    assert vind("P002", {"netwerk": NETWERK, "plan": plan, "actieteam/2026-06-25": keer}) == []
