#!/usr/bin/python3
"""Moves what train.py wrote back towards the model file that its training began with: the mean of two nets on one slope is better than either.

    /usr/bin/python3 training/encoder/mix.py training/.cache/joined2 models/encoder/encoder.bin 0.3 training/.cache/mixed

The number is the part of the model file. Writes <out>.f32 and <out>.json, which export.ts turns into a model file.
"""
import json, sys
import numpy as np
from parser import from_model

trained, model, part, out = sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.argv[4]
about = json.load(open(trained + '.json')); values = np.fromfile(trained + '.f32', np.float32); before = from_model(model)
for name, shape, at in about['tensors']:
    n = int(np.prod(shape)); values[at:at + n] = (1 - part) * values[at:at + n] + part * before[name].numpy().ravel()
values.tofile(out + '.f32'); json.dump(about, open(out + '.json', 'w'))
