"""Joining words the way people say them."""

from collections.abc import Sequence


def opsomming(delen: Sequence[str], voegwoord: str = "en") -> str:
    """``("a", "b", "c")`` becomes ``a, b en c``; nothing becomes the empty text."""
    *eerder, laatste = delen or ("",)
    return f"{', '.join(eerder)} {voegwoord} {laatste}" if eerder else laatste
