"""Direct quotations as textacy finds them: JSON lines in, JSON lines out.

    python textacy_quotes.py MODEL    a text a line in; [[start, end, speaker start, speaker end], ...] out, null where it gives up

Offsets are UTF-16 code units; quotation marks are left out.
"""

import json
import sys

import spacy
from textacy.extract import triples


def offsets(text):
    """UTF-16 offset of each character, and of the end."""
    at, places = 0, []
    for character in text:
        places.append(at)
        at += 2 if ord(character) > 0xFFFF else 1
    return places + [at]


def quotes(nlp, text):
    place = offsets(text)
    found = []
    for speaker, _, content in triples.direct_quotations(nlp(text)):
        start, end = content.start_char, content.end_char
        while start < end and not text[start].isalnum():
            start += 1
        while end > start and not text[end - 1].isalnum():
            end -= 1
        first, last = speaker[0], speaker[-1]
        found.append([place[start], place[end], place[first.idx], place[last.idx + len(last)]])
    return found


def main():
    nlp = spacy.load(sys.argv[1])
    for line in sys.stdin:
        text = json.loads(line)
        try:
            print(json.dumps(quotes(nlp, text)))
        except Exception:
            print("null")


main()
