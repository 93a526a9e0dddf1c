"""How a traject goes on: what is still open, who is there for now, what still hangs on who leads the process."""
