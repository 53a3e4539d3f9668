"""The user's folders are those of platformdirs, whatever the variables say."""

from __future__ import annotations

import platformdirs
import pytest

from drafts import user_folders


@pytest.mark.parametrize("said", [None, "", " ", "/srv/x", "/srv/x/", "~/x", "x/y", " /srv/x"])
@pytest.mark.parametrize("what", ["config", "data", "state", "cache"])
def test_as_platformdirs_has_them(what: str, said: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    if said is not None:
        monkeypatch.setenv(f"XDG_{what.upper()}_HOME", said)
    expected = getattr(platformdirs, f"user_{what}_dir")("qicao", appauthor=False)
    assert getattr(user_folders, what)() == expected
