"""Folders that only their user can look into."""

from pathlib import Path


def private_folder(folder: Path) -> Path:
    """Return a folder that only this user can look into, made with all that leads to it where it does not exist.

    Raises:
        OSError: the system does not make it.
    """
    for one in (*reversed(folder.parents), folder):
        # The mode that Python takes for a whole path holds for its last part alone.
        if not one.exists():
            one.mkdir(mode=0o700, exist_ok=True)
    if not folder.is_dir():
        raise NotADirectoryError(f"{folder} is no folder")
    return folder
