"""Reads all mails of a folder with Python's own parser and says what is in them, as JSON."""

import email
import email.header
import json
import pathlib
import sys


def part(message, number, kind):
    piece = message.get_payload()[number]
    assert piece.get_content_type() == kind, piece.get_content_type()
    return piece.get_payload(decode=True).decode("utf-8")


def header(message, name):
    values = message.get_all(name)
    assert len(values) == 1, values
    unfolded = values[0].replace("\r\n", "").replace("\n", "")
    return str(email.header.make_header(email.header.decode_header(unfolded)))


def read(path):
    message = email.message_from_bytes(path.read_bytes())
    assert message.get_content_type() == "multipart/alternative"
    assert len(message.get_payload()) == 2
    return {
        "subject": header(message, "Subject"),
        "listId": header(message, "List-Id"),
        "text": part(message, 0, "text/plain"),
        "html": part(message, 1, "text/html"),
    }


json.dump([read(path) for path in sorted(pathlib.Path(sys.argv[1]).glob("*.eml"))], sys.stdout)
