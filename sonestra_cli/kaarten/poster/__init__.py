"""Paper to write on together: the basisposter, empty ring maps, and stickers with everybody's name."""

ORIGINEEL = "De poster is het origineel, het bestand is de kopie."
