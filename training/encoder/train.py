#!/usr/bin/python3
"""Trains the encoder: two bidirectional LSTM layers under heads for tags, biaffine arcs and labels, and entity labels.

    OMP_NUM_THREADS=1 /usr/bin/python3 training/encoder/train.py --data training/.cache/encoder-data.json --out training/.cache/encoder --silver training/.cache/silver.npz

Learns from the treebanks, from annotated names, and from what the teacher (teacher.py) read. Needs Debian's python3-torch (1.13) and
python3-numpy. Writes <out>.pt after each epoch (everything needed to go on: add --resume) and the averaged weights as <out>.f32 with
<out>.json, which export.ts turns into the model file.
"""
import argparse, collections, copy, json, math, random, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from parser import LONGEST, SHAPE, SUBWORD, WORD, Data, Parser, Pool, batches, evaluate, from_model, joined, readings, stack

p = argparse.ArgumentParser()
p.add_argument('--data', required=True); p.add_argument('--out', required=True); p.add_argument('--vectors', default='models/vectors/vectors.bin')
p.add_argument('--epochs', type=int, default=30); p.add_argument('--hidden', type=int, default=128); p.add_argument('--rate', type=float, default=2e-3)
p.add_argument('--batch', type=int, default=1200); p.add_argument('--names', type=float, default=0.6, help='tokens with annotated names per tree token in an epoch')
p.add_argument('--silver', help='what the teacher read'); p.add_argument('--share', type=float, default=2, help='silver tokens per tree token')
p.add_argument('--seed', type=int, default=1); p.add_argument('--resume', action='store_true'); p.add_argument('--init', help='whose weights are the start: averaged ones of a .pt file, or a model file')
p.add_argument('--keep', action='store_true', help='what it read before is the teacher')
p.add_argument('--joins', type=float, nargs=2, default=(0, 0), help='odds that a sentence without, and with, a mark at its end runs into the next one')
p.add_argument('--dropout', type=float, default=0.33); p.add_argument('--stop-after', type=float, default=1e9, help='minutes')
a = p.parse_args()
torch.set_num_threads(1); torch.manual_seed(a.seed); random.seed(a.seed); np.random.seed(a.seed)
ARC, LABEL = 128, 40


class Encoder(Parser):
    def __init__(self, data):
        super().__init__(data, 2 * a.hidden, ARC, LABEL, a.dropout)
        self.l1 = nn.LSTM(self.seen, a.hidden, bidirectional=True, batch_first=True); self.l2 = nn.LSTM(2 * a.hidden, a.hidden, bidirectional=True, batch_first=True)

    def encode(self, w):
        drop = lambda x, q: F.dropout(x, q, self.training)
        h, _ = self.l1(drop(self.embed(w), .15)); h, _ = self.l2(drop(h, a.dropout)); return drop(h, a.dropout)

    def silver_loss(self, b):
        """Cross-entropy with the teacher's distributions over heads, over relations to its best head, over tags; at names it is no better than its pupil."""
        t, S, lh, ld = self(stack(b, 'w')); soft = lambda key, width: torch.from_numpy(np.stack([s[key].reshape(len(s['w']), width) for s in b]).astype(np.float32))
        cross = lambda scores, target: -(target * F.log_softmax(scores, -1)).sum(-1).mean()
        h = torch.from_numpy(np.stack([s['head'] for s in b]).astype(np.int64)); labels = self.relations(lh, ld, h)
        own, told = self.parts(t), self.parts(soft('tags', t.shape[-1])); u, x = (cross(p, q) for p, q in zip(own[:2], told))
        return dict(arc=cross(S, soft('arc', S.shape[-1])), lab=cross(labels, soft('lab', labels.shape[-1]).view(labels.shape)), tag=.5 * u + .5 * x)


def read_silver(path, data):
    """The teacher's sentences, each with its part of the arrays."""
    z = {k: v for k, v in np.load(path).items()}; n = z['length']; every = data.names + data.plain; width = {k: len(z[k]) // n.sum() for k in ('lab', 'tags')}
    word, arc = np.concatenate([[0], n.cumsum()]), np.concatenate([[0], (n * (n + 1)).cumsum()])
    of = {s: dict(w=every[s]['w'], head=z['head'][word[i]:word[i + 1]], arc=z['arc'][arc[i]:arc[i + 1]], **{k: z[k][word[i] * c:word[i + 1] * c] for k, c in width.items()}) for i, s in enumerate(z['sentence'])}
    return [*of.values(), *(as_headline(of[len(data.names) + s], w) for s, w in data.headlines)]


def as_headline(s, w):
    """What the teacher read in a sentence holds for its headline, which lacks the full stop."""
    n, m = len(s['w']), len(w); shorten = lambda v: v.reshape(n, -1)[:m].ravel()
    return dict(s, w=w, head=s['head'][:m], arc=s['arc'].reshape(n, n + 1)[:m, :m + 1].ravel(), lab=shorten(s['lab']), tags=shorten(s['tags']))


def widened(old, fresh):
    """The weights of a narrower net in the shapes of `fresh`: what is new begins at random and nothing hears it yet, so the net reads as before."""
    places = lambda n, m, parts: torch.cat([torch.arange(n // parts) + i * (m // parts) for i in range(parts)]) if n < m else torch.arange(n)
    out = {}
    for k, v in fresh.items():
        w, v = old[k], v.clone(); out[k] = v; rows = places(len(w), len(v), 4)  # the gates of a layer stand one below the other
        if w.dim() == 2 and w.shape != v.shape: v[rows] = 0; v[rows.unsqueeze(1), places(w.shape[1], v.shape[1], 1 if '_hh_' in k else 2)] = w  # the two directions side by side
        else: v[rows] = w
    return out


def export(m):
    D = m.data.raw; sd = {k: v.detach().numpy().astype(np.float32) for k, v in m.state_dict().items()}; man, off = [], 0
    with open(a.out + '.f32', 'wb') as f:
        for k, v in sd.items(): f.write(np.ascontiguousarray(v).tobytes()); man.append([k, list(v.shape), off]); off += v.size
    json.dump(dict(hidden=a.hidden, arc=ARC, label=LABEL, widths=dict(vector=m.data.vectors.shape[1], word=WORD, shape=SHAPE, subword=SUBWORD), tensors=man, history=history,
                   **{k: D[k] for k in ('upos', 'xpos', 'relations', 'words', 'shapes', 'entityLabels')}), open(a.out + '.json', 'w'))


def portion(items, i, n): return items[i * len(items) // n:(i + 1) * len(items) // n]


data = Data(a.data, a.vectors); net = Encoder(data); ema = copy.deepcopy(net); opt = torch.optim.Adam(net.parameters(), lr=a.rate, betas=(.9, .95)); step, first, history = 0, 0, []
if a.init:
    ck = dict(ema=from_model(a.init), history=[]) if a.init.endswith('.bin') else torch.load(a.init)
    net.load_state_dict(widened(ck['ema'], net.state_dict())); ema.load_state_dict(net.state_dict()); history = ck['history']
if a.resume:
    ck = torch.load(a.out + '.pt'); net.load_state_dict(ck['net']); ema.load_state_dict(ck['ema']); opt.load_state_dict(ck['opt']); step, first, history = ck['step'], ck['epoch'], ck['history']
    torch.set_rng_state(ck['torch']); random.setstate(ck['random'])
silver = Pool(read_silver(a.silver, data) if a.silver else []); names = Pool(data.names); forms = data.raw['forms']; words = sum(len(s['w']) for s in data.train)
if a.keep:
    silver = Pool([dict(w=s['w']) for s in data.names + data.plain if len(s['w']) <= LONGEST] + [dict(w=w) for _, w in data.headlines]); old = copy.deepcopy(net).eval()
print('parameters', sum(q.numel() for q in net.parameters()), 'trees', len(data.train), 'names', len(data.names), 'silver', len(silver.items), flush=True)
total = a.epochs * len(batches(data.train, False, a.batch)); t0 = time.time(); before = history[-1]['minutes'] if history else 0
for epoch in range(first, a.epochs):
    todo = batches(joined(data.train, forms, a.joins), True, a.batch); side = batches(names.draw(a.names * words), True, a.batch); sums = collections.Counter()
    told = silver.draw(a.share * words) if a.silver or a.keep else []
    if a.keep:
        with torch.no_grad(): told = random.sample(told := [s for b in batches(told, False, 4000) for s in readings(old, b)], len(told))
    told = batches(joined(told, forms, a.joins), True, int(a.batch * max(1, a.share)))
    for i, b in enumerate(todo):
        lr = a.rate * min(1, (step + 1) / 200) * (.5 * (1 + math.cos(math.pi * min(1, step / total))) * .97 + .03)
        for g in opt.param_groups: g['lr'] = lr
        parts = net.tree_loss(b); parts['ner'] = sum((2 * net.name_loss(nb, net(stack(nb, 'w'), trees=False)) for nb in portion(side, i, len(todo))), torch.zeros(()))
        for sb in portion(told, i, len(todo)): parts.update({'silver ' + k: v + parts.get('silver ' + k, 0) for k, v in net.silver_loss(sb).items()})
        opt.zero_grad(); sum(parts.values()).backward(); nn.utils.clip_grad_norm_(net.parameters(), 5.); opt.step(); step += 1
        for k, v in parts.items(): sums[k] += v.item()
        d = min(.998, (1 + step) / (10 + step))
        with torch.no_grad():
            for q, r in zip(ema.parameters(), net.parameters()): q.mul_(d).add_(r, alpha=1 - d)
        if epoch == first and i % 50 == 49: print(i + 1, '/', len(todo), f'{time.time() - t0:.0f}s', {k: round(v / (i + 1), 3) for k, v in sums.items()}, flush=True)
    minutes = before + (time.time() - t0) / 60; last = epoch + 1 == a.epochs or minutes - before > a.stop_after
    row = dict(epoch=epoch + 1, minutes=round(minutes, 1), loss={k: round(v / len(todo), 4) for k, v in sums.items()}); history.append(row)
    if last or epoch % 2 == 1: row['dev'] = evaluate(ema)
    export(ema); print(json.dumps(row), flush=True)
    torch.save(dict(net=net.state_dict(), ema=ema.state_dict(), opt=opt.state_dict(), step=step, epoch=epoch + 1, history=history, torch=torch.get_rng_state(), random=random.getstate()), a.out + '.pt')
    if last: break
