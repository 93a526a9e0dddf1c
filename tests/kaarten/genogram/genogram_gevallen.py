"""The hard cases: families that real people have and that drawings of families go wrong on."""

from sonestra_cli.domein.datum import Datum
from sonestra_cli.domein.netwerk import Gezin, Zwangerschap
from sonestra_cli.domein.soorten import Sleutel
from sonestra_cli.domein.zien.zicht import Beeld
from tests.kaarten.genogram.genogram_kort import apart, geval

VERLIES = Gezin(
    (Sleutel("jo"), Sleutel("kim")),
    zwangerschappen=(
        Zwangerschap("miskraam", Datum("op", 2012)),
        Zwangerschap("doodgeboren", Datum("op", 2014), "Sterre"),
        Zwangerschap("afgebroken", Datum("op", 2009)),
        Zwangerschap("zwanger", Datum("op", 2026)),
    ),
)

GEVALLEN: dict[str, Beeld] = {
    "hertrouwketen": geval(
        """a m 1950 | b v 1952 | c m 1955 | d v 1958 | e m 1960 | ab v 1975 | bc m 1983 | cd v 1990
        de m 1998""",
        """a b gehuwd 1973 gesch 1980: ab | b c gehuwd 1982 gesch 1987: bc
        c d gehuwd 1989 gesch 1995: cd | d e samenwonend 1997: de""",
        "bc",
    ),
    "drie_nesten": geval(
        """piet m 1955 | ans v 1957 | bea v 1960 | cor v 1970 | anna v 1979 | arie m 1981 | bram m 1986
        cato v 1999 | cas m 2002""",
        """piet ans gehuwd 1978 gesch 1984: anna, arie | piet bea gehuwd 1985 gesch 1995: bram
        piet cor samenwonend 1997: cato, cas""",
        "bram",
    ),
    "neef_nicht": geval(
        """opa m 1920-1990 | oma v 1922-2001 | jan m 1945 | els v 1948 | truus v 1946 | henk m 1944
        tom m 1972 | lies v 1973 | kind o 2001""",
        """opa oma gehuwd 1944: jan, els | jan truus gehuwd 1970: tom | els henk gehuwd 1971: lies
        tom lies gehuwd 1999: kind""",
        "kind",
    ),
    "twee_broers_twee_zussen": geval(
        """p m 1930 | q v 1931 | r m 1932 | s v 1933 | bart m 1960 | ben m 1963 | zoe v 1961 | zus v 1964
        kb v 1990 | kc m 1992""",
        "p q: bart, ben | r s: zoe, zus | bart zoe gehuwd 1988: kb | ben zus gehuwd 1990: kc",
        "kb",
    ),
    "vader_dochter": geval(
        "vader m 1960 | moeder v 1962 | dochter v 1982 | zoon m 1985 | kind v 2000",
        "vader moeder gehuwd 1981: dochter, zoon | vader dochter: kind",
        "kind",
    ),
    "tante_neef": geval(
        """opa m 1920 | oma v 1922 | tante v 1955 | broer m 1945 | vrouw v 1947 | neef m 1968
        kind v 1995""",
        "opa oma: broer, tante | broer vrouw: neef | neef tante gehuwd 1993: kind",
        "kind",
    ),
    "tweeling_beide_gehuwd": geval(
        """pa m 1940 | ma v 1942 | tim m 1970 | tom m 1970 | jet v 1973 | lia v 1971 | mia v 1972
        lpa m 1944 | lma v 1945 | mpa m 1946 | mma v 1947 | k v 2000 | n m 2001""",
        """pa ma gehuwd 1965: tim, tom=, jet | lpa lma: lia | mpa mma: mia | tim lia gehuwd 1998: k
        tom mia gehuwd 1999: n""",
        "tim",
    ),
    "pleegkind_tweede_huishouden": geval(
        """samira v 1990 | karim m 1988 | noor v 2014 | yassin m 2017 | gerda v 1968 | wim m 1966
        eigen m 1995 | boef dier 2019""",
        "samira karim gehuwd 2012 gesch 2019: noor, yassin | gerda wim gehuwd 1992: eigen, yassin pleeg",
        "yassin",
        ("samira noor", "gerda wim yassin boef"),
        ("yassin samira verbroken", "yassin gerda hecht"),
    ),
    "adoptie_binnen_familie": geval(
        "opa m 1950 | oma v 1952 | dochter v 1980 | zoon m 1983 | kleinkind v 2002",
        "opa oma gehuwd 1975: dochter, zoon, kleinkind adoptie | dochter: kleinkind",
        "kleinkind",
    ),
    "kleinkind_tussen_de_kinderen": geval(
        "opa m 1950 | oma v 1952 | dochter v 1975 | x v 1995 | k m 1998 | y m 2001",
        "opa oma gehuwd 1974: dochter, x, k pleeg, y | dochter: k",
        "k",
    ),
    "moeders_donor": geval(
        """eva v 1985 | lot v 1987 | kind v 2018 | broertje m 2021 | daan m 1984 | fem v 1986 | sam m 2015
        pam v 2019""",
        """eva lot gehuwd 2016: kind, broertje | daan: kind donor, broertje donor
        daan fem gehuwd 2013: sam, pam""",
        "kind",
    ),
    "onbekende_ouders": geval(
        "ma v 1970 | oud m 1992 | jong v 1996 | x m 1968 | y v 1971",
        "ma: oud | ma: jong | : x, y",
        "oud",
    ),
    "twee_indexpersonen": geval(
        "opa m 1940 | oma v 1941 | an v 1965 | bob m 1967 | kyra v 2008 | lex m 2010 | iet v 1966",
        "opa oma: an, bob | bob iet: kyra, lex",
        "kyra an",
    ),
    "los_gekoppeld": geval(
        "an v 1970 | bas m 1968 | cor m 1999 | dirk m 1971 | els v 1973 | fien v 2000 | vriend m 1999",
        "an bas gehuwd 1996: cor | dirk els gehuwd 1998: fien",
        "cor",
        (),
        ("cor fien hecht", "bas dirk conflict"),
    ),
    "hertrouwd_met_zelfde": geval(
        "an v 1950 | bas m 1948 | cor m 1972 | dirk m 1991",
        "an bas gehuwd 1970 gesch 1985: cor | an bas gehuwd 1990: dirk",
        "cor",
    ),
    "middelste_kind_gehuwd": geval(
        """pa m 1940 | ma v 1941 | een v 1965 | twee m 1967 | drie v 1969 | qpa m 1938 | qma v 1943
        qeen m 1964 | qtwee v 1968 | qdrie m 1971 | kind o 1995""",
        "pa ma: een, twee, drie | qpa qma: qeen, qtwee, qdrie | twee qtwee gehuwd 1993: kind",
        "kind",
    ),
    "twee_vaders": geval(
        "rik m 1978 | jos m 1980 | bo o 2015 | pip a 2018",
        "rik jos gehuwd 2010: bo adoptie, pip adoptie",
        "bo",
    ),
    "alleen_met_kind": geval("ma v 1980\nkind m 2005", "ma: kind", "kind"),
    "alleen_broers_en_zussen": geval(
        "a m 1960\nb v 1962\nc m 1964\nd m 1961\nk v 1990", ": a, b, c\nb d gehuwd 1988: k", "k"
    ),
    "acht_partners": geval(
        "zeus m\n" + "\n".join(f"p{c} v\nk{c} o" for c in "abcdefgh"),
        "\n".join(f"zeus p{c} gehuwd {1960 + nr}: k{c}" for nr, c in enumerate("abcdefgh")),
        "zeus",
    ),
    "een_mens": geval("kyra v 2010", hoofd="kyra"),
    "niemand": geval("vriend m 1990"),
    "geen_familie_van_elkaar": geval("a m 1950\nb v 1960\nc o 1970", hoofd="a b c"),
    "lange_naam": geval(
        """an v 1950 "Annemarie-Josephina Wilhelmina van den Heuvel-Oosterbaan tot Nieuwenhuizen"
        bas m 1950 "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafe"
        kim v 1980 "Kim" | lot v 1982 "Lotte\"""",
        "an bas gehuwd 1975: kim, lot",
        "kim",
    ),
    "ander_schrift": geval(
        """sara v 1960 "שרה כהן" | omar m 1958 "عمر بن الخطاب" | wei m 1990 "王伟"
        blij v 1992 "Blij 😀👨‍👩‍👧" | ygr o 2015 "İpek Çağlar\"""",
        "sara omar gehuwd 1985: wei\nwei blij: ygr",
        "ygr",
    ),
    "voor_christus": geval(
        """aul m 367 v.Chr.-283 v.Chr. "Ptolemaeus I" | ber v 340 v.Chr.-268 v.Chr. "Berenice I"
        ars v 316 v.Chr.-270 v.Chr. "Arsinoë II" | pto m 308 v.Chr.-246 v.Chr. "Ptolemaeus II"
        aug m 63 v.Chr.-14 "Augustus\"""",
        "aul ber gehuwd: pto, ars\nars pto gehuwd: aug",
        "aug",
    ),
    "verlies_en_zwanger": apart(
        geval("jo m 1984\nkim v 1986\nluna v 2010\nmees m 2016", "jo kim gehuwd 2008: luna, mees", "kim"),
        "kim",
        VERLIES,
    ),
}  # fmt: skip
