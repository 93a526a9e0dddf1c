"""Rings and sectors: who stands where on the relatiekaart, the ecogram and the sociogram. All is measured from the centre."""
