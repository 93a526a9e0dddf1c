"""Who may see what: what is taken out, what joins it, and the Beeld that every map and paper is made from."""
