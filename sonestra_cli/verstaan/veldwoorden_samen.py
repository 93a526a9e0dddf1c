"""Words for fields that blocks of several files have: see veldwoorden."""

EIGEN_WOORDEN = "tekst verhaal zin eigen_woorden in_eigen_woorden citaat uitspraak quote zegt zei inhoud omschrijving"
VAN = "wie door naam persoon van_wie verteller spreker volgens zegt_wie wie_zegt_het"
TOT = "einde eind tot_wanneer einddatum gestopt afgelopen t_m tot_en_met tm geeindigd stopdatum"
FOTO = "foto_s fotos plaatje plaatjes afbeelding afbeeldingen beeld scan scans origineel"
NIET_VOOR = "niet_zichtbaar_voor verborgen_voor verberg_voor"
DOOR_WIE_GEMAAKT = (
    "makers maker gemaakt_met opgesteld_door opgeschreven_door getekend_door samen_gemaakt auteurs auteur"
)
