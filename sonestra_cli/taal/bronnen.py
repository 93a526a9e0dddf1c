"""Titles of the sources of the method, for what is told of a rule."""

TRAINING = "Samenvatting basistraining SNV (MEE Plus Groep, juli 2015)"
BIJEENKOMST = "Verslag inspiratiebijeenkomst Sociale NetwerkStrategieën (Almelo, 25 april 2025)"
FOLDER = "Folder Werken vanuit Sociale NetwerkStrategieën (SoNeStra)"
MOVISIE = "Praktijkbeschrijving Versterken van het sociale netwerk (Movisie)"
ERVARINGEN = "Ervaringen werken met Sociale NetwerkStrategieën (interview, 7 mei 2019)"
B1 = "Schrijven op taalniveau B1"
