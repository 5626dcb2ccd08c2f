"""Why the system refuses a file, in words: a clause that follows *cannot be read:* or *cannot be saved:*."""

import errno
import os

_ALWAYS = {
    errno.EIO: "the disk reports a fault",
    errno.EINVAL: "the system does not accept its name",
    errno.ELOOP: "it is a link that leads back to itself",
    errno.ENAMETOOLONG: "its name is too long",
    errno.ENODEV: "it is not an ordinary file",
    errno.ENOTDIR: "its folder is not a folder",
}

_READING = _ALWAYS | {
    errno.ENOENT: "there is no such file",
    errno.EISDIR: "it is a folder",
    errno.EACCES: "you may not read it",
    errno.EPERM: "you may not read it",
}

_SAVING = _ALWAYS | {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is used up",
    errno.EFBIG: "it is larger than the system allows",
    errno.EROFS: "the disk can only be read",
    errno.ENOENT: "its folder does not exist",
    errno.EISDIR: "there is a folder of that name",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
}


def why_not_read(error: Exception) -> str:
    """Return why a file cannot be read."""
    return _reason(error, _READING)


def why_not_saved(error: Exception) -> str:
    """Return why a file cannot be saved."""
    # Only the last step, the replacing, names two files: Windows refuses it while another program has the old one open.
    if isinstance(error, PermissionError) and error.filename2 is not None:
        return "another program has the file open, or you may not replace it"
    return _reason(error, _SAVING)


def _reason(error: Exception, known: dict[int, str]) -> str:
    if isinstance(error, OSError):
        number = error.errno or 0
    else:
        # Python up to 3.12 has a RuntimeError for links in a circle; a ValueError is an impossible name.
        number = errno.ELOOP if isinstance(error, RuntimeError) else errno.EINVAL
    return known.get(number) or f"the system says “{os.strerror(number)}”"
