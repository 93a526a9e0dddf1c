"""What commands share: options, opening a traject, where output lands, how they stop."""
