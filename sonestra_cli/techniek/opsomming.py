"""Joining words the way people say them."""

from collections.abc import Sequence


def opsomming(delen: Sequence[str], voegwoord: str = "en") -> str:
    """``("a", "b", "c")`` becomes ``a, b en c``; nothing becomes the empty text.

    Where a part has a comma of its own, a semicolon parts them: ``Els; Jan, buurman en Jan, trainer``.
    """
    *eerder, laatste = delen or ("",)
    tussen = "; " if any(", " in deel for deel in delen) else ", "
    return f"{tussen.join(eerder)} {voegwoord} {laatste}" if eerder else laatste
