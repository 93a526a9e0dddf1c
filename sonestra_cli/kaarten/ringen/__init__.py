"""Rings and sectors: who stands where on relatiekaart, ecogram and sociogram. All is measured from the centre."""
