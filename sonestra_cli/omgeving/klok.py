"""What time it is: the one place that looks at the clock."""

import time


def nu() -> str:
    """This moment, here: ``2026-11-28T21:40:05``."""
    return time.strftime("%Y-%m-%dT%H:%M:%S")


def vandaag() -> str:
    """Today, here, as an ISO date."""
    return time.strftime("%Y-%m-%d")
