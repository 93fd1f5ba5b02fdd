"""Reads texts with spaCy's small English model: JSON lines in, JSON lines out.

    python spacy_reader.py read MODEL    a text a line in; {"sentences": [[[start, end, pos], ...], ...], "names": [[start, end, label], ...]} out
    python spacy_reader.py time MODEL    a text a line in; {"tokens", "seconds", "load", "spacy", "model"} out

Offsets are UTF-16 code units. Seconds are of processor time, one thread, the fastest of three rounds after one to warm up.
"""

import json
import os
import sys
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")
import spacy


def offsets(text):
    """UTF-16 offset of each character, and of the end."""
    at, places = 0, []
    for character in text:
        places.append(at)
        at += 2 if ord(character) > 0xFFFF else 1
    return places + [at]


def read(nlp, text):
    place = offsets(text)
    doc = nlp(text)
    span = lambda token: [place[token.idx], place[token.idx + len(token)], token.pos_]
    sentences = [[span(token) for token in sentence if not token.is_space] for sentence in doc.sents]
    names = [[place[name.start_char], place[name.end_char], name.label_] for name in doc.ents]
    return {"sentences": [sentence for sentence in sentences if sentence], "names": names}


def clock(nlp, texts):
    best = None
    for _ in range(4):
        start = time.process_time()
        tokens = sum(sum(not token.is_space for token in doc) for doc in nlp.pipe(texts, batch_size=64))
        seconds = time.process_time() - start
        best = seconds if best is None else min(best, seconds)
    return {"tokens": tokens, "seconds": best}


def main():
    mode, model = sys.argv[1:3]
    texts = [json.loads(line) for line in sys.stdin]
    start = time.process_time()
    nlp = spacy.load(model)
    load = time.process_time() - start
    if mode == "read":
        for text in texts:
            print(json.dumps(read(nlp, text)))
    else:
        name = f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"
        print(json.dumps({**clock(nlp, texts), "load": load, "spacy": spacy.__version__, "model": name}))


main()
