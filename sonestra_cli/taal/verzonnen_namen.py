"""Names for people who are made up: by language and by whether it is a woman's, a man's or anybody's name.

Ordinary names, written down here in an order that does not change; nobody in particular is meant.
"""

from collections.abc import Mapping

_TABEL = {
    ("nederlands", "vrouw"): "Truus Willemijn Annelies Petra Lisanne Marieke Joke Femke Anouk Hanneke Tineke Roos Inge "
    "Mirjam Sanne Carolien Nienke Bep Marloes Jolanda Wieke Elske Fleur Gonnie Heleen Ilona Jet Kaat Loes Minke",
    ("nederlands", "man"): "Gijs Maarten Harm Jeroen Sjaak Koen Wouter Bas Rutger Teun Marcel Ruben Joost Henk Dick "
    "Lars Niek Ton Bram Egbert Floris Geert Hidde Ivo Jelle Kees Luuk Menno Olaf Pepijn",
    ("nederlands", "onbekend"): "Robin Sam Jip Noa Charlie Luca Jamie Sky Puck Quinn Merijn Toby Alex Kai Lou",
    ("turks", "vrouw"): "Aylin Zeynep Elif Gülsüm Hatice Sevda Derya Nuray Filiz Melek Esra Ebru",
    ("turks", "man"): "Emre Murat Kemal Serkan Orhan Cem Tolga Burak Hakan Levent Yusuf Okan",
    ("arabisch", "vrouw"): "Naima Soraya Malika Ikram Hanan Loubna Saida Zohra Rania Amal Dounia Karima",
    ("arabisch", "man"): "Rachid Said Mounir Anwar Jamal Tarik Driss Nabil Reda Zakaria Aziz Khalid",
    ("surinaams", "vrouw"): "Sharida Wonny Cheryl Maureen Rosita Indra Shanti Marlène Urmila Gracia",
    ("surinaams", "man"): "Winston Ricardo Orlando Glenn Radj Kenneth Clyde Soeresh Humbert Dennis",
    ("pools", "vrouw"): "Agnieszka Ewa Katarzyna Beata Dorota Magda Renata Iwona Halina Zofia",
    ("pools", "man"): "Piotr Tomasz Krzysztof Wojtek Andrzej Pawel Grzegorz Adam Rafal Leszek",
}
NAMEN: Mapping[tuple[str, str], tuple[str, ...]] = {soort: tuple(rij.split()) for soort, rij in _TABEL.items()}
"""Language and gender -> first names."""
_ACHTERNAMEN = (
    "Verhoef Kramer Postma Terpstra Brouwer Dijkman Scholten Vrielink Hartog Wiersma Lammers Oosterhof Bakkum Ruiter "
    "Smeets Hoekstra Wolters Veenstra Kuipers Nijland Roelofs Timmer Zandstra Berends Coenen Drost Elzinga Fokkens"
)
ACHTERNAMEN = tuple(_ACHTERNAMEN.split())
"""Last names."""
_HERKENT = {
    "turks": "ahmet mehmet mustafa ali hasan huseyin ibrahim osman ayse fatma emine hatice zeynep elif meryem gul emre "
    "murat yusuf selin deniz can cem serkan ozlem sevgi yilmaz aylin derya hakan kemal",
    "arabisch": "mohamed mohammed ahmed youssef yassin yasin hassan hamid karim said samira fatima khadija aicha "
    "aisha naima malika amina hanan rachida farah mila sem lina soumaya omar bilal ilias anwar noor rachid abdel "
    "abdul moussa fadoua fatiha latifa mina najat nadia souad",
    "surinaams": "nelson errol wesley denise wil zoe shanti radj winston sharida cheryl glenn orlando romeo ramon",
    "pools": "marek piotr krzysztof agnieszka ewa katarzyna tomasz andrzej wojtek jolanta malgorzata pawel ania",
}
TAAL_VAN: Mapping[str, str] = {naam: taal for taal, rij in _HERKENT.items() for naam in rij.split()}
"""First name, in small letters without accents -> the language of which another name is taken."""
