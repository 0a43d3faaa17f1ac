"""Reads the open data with other programs than those that wrote it, and prints what they found.

    python3 open-data.py FOLDER SCHEMA
"""

import csv
import json
import sys
import uuid
import xml.etree.ElementTree as xml
from pathlib import Path

folder, schema = Path(sys.argv[1]), Path(sys.argv[2])
ATOM = "{http://www.w3.org/2005/Atom}"


def table(name):
    with open(folder / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, strict=True))


services = json.loads((folder / "services.json").read_text(encoding="utf-8"))
try:
    from jsonschema import Draft202012Validator, FormatChecker

    validator = Draft202012Validator(json.loads(schema.read_text()), format_checker=FormatChecker())
    mistakes = [f"{list(it.path)}: {it.message}" for it in validator.iter_errors(services)]
except ImportError:
    mistakes = None

feed = xml.parse(folder / "changes.atom").getroot()
print(
    json.dumps(
        {
            "mistakes": mistakes,
            "places": table("places.csv"),
            "figures": table("figures.csv"),
            "updated": [it.findtext(f"{ATOM}updated") for it in feed.findall(f"{ATOM}entry")],
            "titles": [it.findtext(f"{ATOM}title") for it in feed.findall(f"{ATOM}entry")],
            "lacks": [
                name
                for element in [feed, *feed.findall(f"{ATOM}entry")]
                for name in ["id", "title", "updated"]
                if not element.findtext(f"{ATOM}{name}")
            ],
            "uuid": str(uuid.uuid5(uuid.NAMESPACE_URL, "urn:wegweiser:Musterstadt:service:amt")),
        }
    )
)
