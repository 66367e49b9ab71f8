"""Which addresses may be fetched: http and https, and public ones only, looked up by us and then held to."""

from __future__ import annotations

import ipaddress
import socket
from typing import NamedTuple
from urllib.parse import urlsplit

from dragoman.model.errors import InputError

_PORTS = {"http": 80, "https": 443}
_MAPPED = ipaddress.ip_network("64:ff9b::/96")
"""IPv4 addresses as they stand in IPv6 where the one is translated to the other."""


class Place(NamedTuple):
    """Where a page is fetched: the connection goes to `address`, whatever the name gives when it is asked again."""

    scheme: str
    host: str
    port: int
    path: str
    address: str


def place_of(url: str, *, private: bool) -> Place:
    """The place of an address, its name looked up.

    Every address that the name has must be public, unless `private` ones are allowed.

    Raises:
        InputError: it is no http or https address, holds a password, cannot be found, or is not public.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as fault:
        raise InputError(f"is no address: {fault}", where=url, remedy="check how it is written") from fault
    if parts.scheme not in _PORTS or not host:
        raise InputError("is no http or https address", where=url, remedy="give one that begins with https://")
    if parts.username is not None or parts.password is not None:
        raise InputError("holds a name or password", where=parts.hostname, remedy="leave it out of the address")
    port = port or _PORTS[parts.scheme]
    try:
        found = socket.getaddrinfo(host.encode("idna").decode("ascii"), port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as fault:
        raise InputError(
            f"cannot be found: {fault}", where=url, remedy="check the name, and that the network is there"
        ) from fault
    addresses = [str(each[4][0]) for each in found]
    if not private and not all(map(is_public, addresses)):
        raise InputError(
            "is not a public address",
            where=url,
            remedy="pages of a net of your own are fetched only with --allow-private",
        )
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Place(parts.scheme, host, port, path, addresses[0])


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public network, and not behind a mapping of one that is not."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo or (None, None))[1]
        if inner is None and found in _MAPPED:
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None and not inner.is_global:
            return False
    return found.is_global and not found.is_multicast
