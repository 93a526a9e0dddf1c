"""Rings and sectors: who stands where on the relatiekaart and the ecogram. All is measured from the centre."""
