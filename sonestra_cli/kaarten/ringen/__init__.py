"""Rings and sectors: who stands where on the relatiekaart and the ecogram. Everything here is measured from the centre."""
