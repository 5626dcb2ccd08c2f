"""A process of our own, watched at each of its system calls on the files of a folder; a call can be made to fail.

It works as debuggers do, on Linux on x86-64 alone: the call is not made, or is made with fewer bytes, and the process
gets the answer that a system in trouble gives.
"""

import ctypes
import errno
import os
import platform
import signal
import struct
import sys
import traceback
import warnings
from contextlib import suppress
from typing import NamedTuple

IS_POSSIBLE = sys.platform == "linux" and platform.machine() == "x86_64"

_TRACEME, _POKEUSER, _SYSCALL, _SETOPTIONS, _SYSCALL_INFO = 0, 6, 24, 0x4200, 0x420E
_OPTIONS = 0x01 | 0x08 | 0x100000  # mark stops at system calls, follow threads, end with the tracer
_NUMBER_PLACE, _ANSWER_PLACE, _LENGTH_PLACE = 15 * 8, 10 * 8, 12 * 8
_ENTRY = 1
_ALL_CHILDREN = 0x40000000
_MOST_STOPS = 200_000

_TABLE = """
0 read, 1 write, 3 close, 5 fstat, 8 lseek, 16 ioctl, 17 pread, 18 pwrite, 72 fcntl, 73 flock, 74 fsync, 75 fdatasync,
77 ftruncate, 91 fchmod, 93 fchown, 138 fstatfs, 217 getdents, 285 fallocate,
2 open 0, 4 stat 0, 6 lstat 0, 21 access 0, 76 truncate 0, 83 mkdir 0, 84 rmdir 0, 87 unlink 0, 88 symlink 1,
89 readlink 0, 90 chmod 0, 92 chown 0, 94 lchown 0, 137 statfs 0, 257 openat 1, 258 mkdirat 1, 260 fchownat 1,
262 newfstatat 1, 263 unlinkat 1, 267 readlinkat 1, 268 fchmodat 1, 269 faccessat 1, 280 utimensat 1, 332 statx 1,
439 faccessat2 1, 452 fchmodat2 1,
82 rename 0 1, 86 link 0 1, 264 renameat 1 3, 265 linkat 1 3, 316 renameat2 1 3
"""
"""Each call on files: its number, its name, and which arguments are paths; the first of others is a descriptor."""
_CALLS = {
    int(number): (name, tuple(map(int, places)))
    for number, name, *places in (row.split() for row in _TABLE.replace("\n", " ").split(","))
}


class Call(NamedTuple):
    """A system call on a file of the folder."""

    name: str
    file: str
    """The file, or the first of two."""
    length: int
    """How many bytes a call that writes is to write."""


class Fault(NamedTuple):
    """What becomes of one call, and of some that follow."""

    what: str
    """The name of an error, or *short* for half of what is to be written, or *killed*."""
    at: int
    """Which of the calls on the folder it is, from 0."""
    lasting: bool = False
    """Whether it stays so: for calls of the same name, and for all calls where the disk reports faults."""

    def meets(self, number, call, first):
        """Tell whether a call fails, knowing the first that did."""
        if number == self.at:
            return True
        if not self.lasting or first is None:
            return False
        # No system interrupts one call for ever.
        most = self.at + 10 if self.what == "EINTR" else sys.maxsize
        return number < most and (self.what == "EIO" or call.name == first.name)


class Ended(NamedTuple):
    """How the process ended."""

    code: int
    """What it gave; minus the number of a signal where one ended it."""
    calls: tuple[Call, ...]
    said: bytes
    """What it wrote to its pipe."""


def traced(act, folder, fault=None):
    """Run a function in a process of its own, watch what it does in a folder, and make calls fail.

    Args:
        act: gets a function that says something to this process, and returns the exit code.
        folder: the calls on what is in it count.
        fault: what fails; nothing if left out.
    """
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        # Later Pythons warn of locks that other threads hold; the child waits for none of them.
        warnings.simplefilter("ignore", DeprecationWarning)
        process = os.fork()
    if process == 0:
        os.close(reading)
        _be_watched(act, writing)
    os.close(writing)
    try:
        watch = _Watch(process, str(folder), fault)
        code = watch.to_the_end()
        said = b"".join(iter(lambda: os.read(reading, 4096), b""))
    finally:
        os.close(reading)
    return Ended(code, tuple(watch.calls), said)


def _be_watched(act, pipe):
    code = 70
    try:
        _ptrace(_TRACEME, 0)
        os.kill(os.getpid(), signal.SIGSTOP)
        code = act(lambda data: os.write(pipe, data))
    except BaseException:  # noqa: BLE001 - it tells by its exit code
        os.write(pipe, b"\0" + traceback.format_exc(limit=-4).encode())
    finally:
        os._exit(code)


class _Watch:
    """The watch over one process and its threads."""

    def __init__(self, process, folder, fault):
        self.calls = []
        self._process, self._folder, self._fault = process, folder, fault
        self._first = None
        self._answers = {}
        os.waitpid(process, _ALL_CHILDREN)
        _ptrace(_SETOPTIONS, process, data=_OPTIONS)
        _ptrace(_SYSCALL, process)

    def to_the_end(self):
        """Follow the process until it ends, and return its exit code, or minus the signal that ended it."""
        for _ in range(_MOST_STOPS):
            thread, status = os.waitpid(-1, _ALL_CHILDREN)
            if os.WIFSTOPPED(status):
                self._stopped(thread, status)
            elif thread == self._process:
                return os.waitstatus_to_exitcode(status)
        os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, _ALL_CHILDREN)
        raise TimeoutError("the process does not come to an end")

    def _stopped(self, thread, status):
        number, forwarded = os.WSTOPSIG(status), 0
        if number == signal.SIGTRAP | 0x80:
            self._at_call(thread)
        elif not status >> 16 and number != signal.SIGSTOP:
            forwarded = number
        with suppress(ProcessLookupError):  # it was killed, and its end is told of next
            _ptrace(_SYSCALL, thread, data=forwarded)

    def _at_call(self, thread):
        try:
            at_entry, number, arguments = _call_info(thread)
        except ProcessLookupError:
            return
        if not at_entry:
            answer = self._answers.pop(thread, None)
            if answer is not None:
                _ptrace(_POKEUSER, thread, _ANSWER_PLACE, answer)
            return
        file = self._file(thread, number, arguments)
        if file is None:
            return
        call = Call(_CALLS[number][0], file, arguments[2])
        self.calls.append(call)
        if self._fault is not None and self._fault.meets(len(self.calls) - 1, call, self._first):
            self._first = self._first or call
            self._fail(thread, call)

    def _fail(self, thread, call):
        what = self._fault.what
        if what == "killed":
            os.kill(self._process, signal.SIGKILL)
        elif what == "short":
            _ptrace(_POKEUSER, thread, _LENGTH_PLACE, max(1, call.length // 2))
        else:
            self._answers[thread] = -getattr(errno, what)
            if call.name != "close":  # a descriptor is closed whatever the answer
                _ptrace(_POKEUSER, thread, _NUMBER_PLACE, -1)

    def _file(self, thread, number, arguments):
        """Return the file of a call, where it is in the folder."""
        if number not in _CALLS:
            return None
        paths = [_text_at(thread, arguments[place]) for place in _CALLS[number][1]]
        if not any(paths):
            paths = [_descriptor_path(thread, arguments[0])]
        return next((path for path in paths if path.startswith(self._folder)), None)


def _call_info(thread):
    """Return whether a thread is at the entry of a call, the number of the call, and its arguments."""
    info = ctypes.create_string_buffer(88)
    _ptrace(_SYSCALL_INFO, thread, len(info), ctypes.addressof(info))
    number, *arguments = struct.unpack_from("<7Q", info, 24)
    return info.raw[0] == _ENTRY, number, arguments


def _text_at(thread, address):
    with open(f"/proc/{thread}/mem", "rb", buffering=0) as memory:  # noqa: PTH123 - unbuffered, as only this can
        data = b""
        while b"\0" not in data:
            memory.seek(address + len(data))
            piece = memory.read(4096 - (address + len(data)) % 4096)
            if not piece:
                break
            data += piece
    return os.fsdecode(data.split(b"\0", 1)[0])


def _descriptor_path(thread, descriptor):
    try:
        return os.readlink(f"/proc/{thread}/fd/{descriptor}")  # noqa: PTH115
    except OSError:
        return ""


_libc = ctypes.CDLL(None, use_errno=True) if IS_POSSIBLE else None


def _ptrace(request, thread, address=0, data=0):
    _libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
    _libc.ptrace.restype = ctypes.c_long
    answer = _libc.ptrace(request, thread, address, data & 0xFFFFFFFFFFFFFFFF)
    if answer < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return answer
