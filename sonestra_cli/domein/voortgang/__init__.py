"""How a traject goes on after the beraad: who is there for now, and what still hangs on who leads the process."""
