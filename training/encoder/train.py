#!/usr/bin/python3
"""Trains the encoder: two bidirectional LSTM layers under heads for tags, biaffine arcs and labels, and entity labels.

    OMP_NUM_THREADS=1 /usr/bin/python3 training/encoder/train.py --data training/.cache/encoder-data.json --out training/.cache/encoder

Needs Debian's python3-torch (1.13) and python3-numpy. Writes <out>.pt after each epoch (everything needed to go on: add
--resume) and, every few epochs, the averaged weights as <out>.f32 with <out>.json, which export.ts turns into the model file.
"""
import argparse, collections, copy, json, math, random, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F

p = argparse.ArgumentParser()
p.add_argument('--data', required=True); p.add_argument('--out', required=True); p.add_argument('--vectors', default='models/vectors/vectors.bin')
p.add_argument('--epochs', type=int, default=30); p.add_argument('--hidden', type=int, default=128); p.add_argument('--rate', type=float, default=2e-3)
p.add_argument('--batch', type=int, default=1500); p.add_argument('--names', type=float, default=0.8, help='name tokens per tree token in an epoch')
p.add_argument('--seed', type=int, default=1); p.add_argument('--resume', action='store_true'); p.add_argument('--init', help='a .pt file whose averaged weights are the start')
p.add_argument('--teacher', help='a .npz of soft targets'); p.add_argument('--dropout', type=float, default=0.33); p.add_argument('--stop-after', type=float, default=1e9, help='minutes')
a = p.parse_args()
torch.set_num_threads(1); torch.manual_seed(a.seed); random.seed(a.seed); np.random.seed(a.seed)
H, ARC, LAB, DW, DSH, DC, BUCKETS = a.hidden, 128, 40, 50, 14, 64, 16384


def load_vectors(path):
    raw = open(path, 'rb').read(); n = int.from_bytes(raw[4:8], 'little'); head = json.loads(raw[8:8 + n]); body = raw[8 + n:]
    sec = {s[0]: s for s in head['sections']}; rows, width = head['meta']['words'], head['meta']['width']
    v = np.frombuffer(body, np.int8, rows * width, sec['values'][2]).reshape(rows, width).astype(np.float32)
    s = np.frombuffer(body, np.float32, rows, sec['scales'][2])
    return torch.from_numpy(np.concatenate([np.zeros((1, width), np.float32), v * s[:, None]]))


D = json.load(open(a.data)); glove = load_vectors(a.vectors)
NU, NX, NR, NE = len(D['upos']), len(D['xpos']), len(D['relations']), len(D['entityLabels'])
T_v = torch.tensor([t[0] + 1 for t in D['types']]); T_w = torch.tensor([t[1] for t in D['types']]); T_s = torch.tensor([t[2] for t in D['types']]); T_n = torch.tensor([t[3] for t in D['types']], dtype=torch.float)
T_c = [torch.tensor(t[4]) for t in D['types']]
ALLOWED = torch.full((len(D['allowed']), NE), -1e9)
for i, s in enumerate(D['allowed']): ALLOWED[i, s] = 0
DIN = glove.shape[1] + DW + DSH + DC


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.word = nn.Embedding(len(D['words']) + 2, DW); self.shape = nn.Embedding(len(D['shapes']) + 2, DSH); self.sub = nn.EmbeddingBag(BUCKETS, DC, mode='sum')
        for e, s in ((self.word, .5), (self.shape, .5), (self.sub, .3)): nn.init.normal_(e.weight, std=s)
        self.root = nn.Parameter(torch.randn(DIN) * .5)
        self.l1 = nn.LSTM(DIN, H, bidirectional=True, batch_first=True); self.l2 = nn.LSTM(2 * H, H, bidirectional=True, batch_first=True)
        self.mlp = nn.Linear(2 * H, 2 * ARC + 2 * LAB); self.tags = nn.Linear(2 * H, NU + NX + NE)
        self.U = nn.Parameter(torch.randn(ARC + 1, ARC) * .01); self.W = nn.Parameter(torch.randn(NR, LAB + 1, LAB + 1) * .01)

    def embed(self, w):  # [b, n] types -> [b, n + 1, DIN], the root first
        u, inv = torch.unique(w, return_inverse=True)
        bags = [T_c[i] for i in u.tolist()]; lens = torch.tensor([len(x) for x in bags])
        c = self.sub(torch.cat(bags), torch.cat([torch.zeros(1, dtype=torch.long), lens.cumsum(0)[:-1]])) / lens.float().sqrt().unsqueeze(1)
        wid = T_w[u][inv]; g, sh, c = F.embedding(T_v[u], glove)[inv], self.shape(T_s[u])[inv], c[inv]
        if self.training:
            n = T_n[u][inv]; wid = wid.masked_fill(torch.rand(wid.shape) < 0.25 / (0.25 + n), 0)
            drop = lambda x, q: x * (torch.rand(w.shape) > q).float().unsqueeze(-1)
            g, c = drop(g, .12), drop(c, .12)
        e = torch.cat([g, self.word(wid), sh, c], -1)
        return torch.cat([self.root.expand(w.shape[0], 1, DIN), e], 1)

    def encode(self, w):
        di = a.dropout; h = F.dropout(self.embed(w), .15, self.training)
        h, _ = self.l1(h); h = F.dropout(h, di, self.training); h, _ = self.l2(h); return F.dropout(h, di, self.training)

    def forward(self, w, trees=True):
        h = self.encode(w); t = self.tags(h[:, 1:])
        if not trees: return t
        m = F.dropout(F.leaky_relu(self.mlp(h), .1), a.dropout, self.training)
        ah, ad, lh, ld = m.split([ARC, ARC, LAB, LAB], -1); one = torch.ones(m.shape[:2] + (1,))
        S = torch.cat([ad[:, 1:], one[:, 1:]], -1) @ self.U @ ah.transpose(1, 2)  # [b, dependent, head]
        S = S - 1e9 * torch.eye(S.shape[2])[1:]
        return t, S, torch.cat([lh, one], -1), torch.cat([ld[:, 1:], one[:, 1:]], -1)

    def labels(self, lh, ld, h):  # scores of the relations to the heads h
        x = torch.gather(lh, 1, h.unsqueeze(-1).expand(-1, -1, LAB + 1)).reshape(-1, LAB + 1)
        t = ld.reshape(-1, LAB + 1) @ self.W.permute(1, 0, 2).reshape(LAB + 1, -1)
        return (t.view(-1, NR, LAB + 1) * x.unsqueeze(1)).sum(-1)


def batches(data, shuffle, size=None):
    by = collections.defaultdict(list); size = size or a.batch
    for s in data: by[len(s['w'])].append(s)
    out = []
    for n, l in sorted(by.items()):
        if shuffle: random.shuffle(l)
        k = max(1, size // (n + 1)); out += [l[i:i + k] for i in range(0, len(l), k)]
    if shuffle: random.shuffle(out)
    return out


tens = lambda b, k: torch.tensor([s[k] for s in b])
for split in [D['train'], *D['dev'].values()]:
    for s in split: s['h'] = [0 if h == len(s['w']) else h + 1 for h in s['h']]  # 0 is the root
train = [s for s in D['train'] if len(s['w']) <= 110]
names = [dict(s, k=x['weight']) for x in D['names'] for s in x['sentences'] if len(s['w']) <= 110]
uni = [r.split(':')[0] for r in D['relations']]; ui = torch.tensor([sorted(set(uni)).index(r) for r in uni])


def evaluate(m):
    m.eval(); out = []
    with torch.no_grad():
        for name, data in D['dev'].items():
            n = c = x = u = l = 0
            for b in batches(data, False, 3000):
                t, S, lh, ld = m(tens(b, 'w')); h, gh, gr = S.argmax(-1), tens(b, 'h'), tens(b, 'r')
                r = m.labels(lh, ld, h).argmax(-1).view(h.shape); ok = h == gh
                n += h.numel(); u += ok.sum().item(); l += (ok & (ui[r] == ui[gr])).sum().item()
                c += (t[..., :NU].argmax(-1) == tens(b, 'u')).sum().item(); x += (t[..., NU:NU + NX].argmax(-1) == tens(b, 'x')).sum().item()
            out.append(f'{name} upos {100 * c / n:.2f} xpos {100 * x / n:.2f} uas {100 * u / n:.2f} las {100 * l / n:.2f}')
        good = got = want = 0
        for b in batches(D['nameDev'], False, 3000):
            y = m(tens(b, 'w'), trees=False)[..., NU + NX:].argmax(-1).tolist()
            for s, q in zip(b, y):
                G, P = spans([D['allowed'][k][0] for k in s['a']]), spans(q); want += len(G); got += len(P); good += len(G & P)
        out.append(f'names f1 {200 * good / max(1, got + want):.2f}')
    m.train(); return ' | '.join(out)


def spans(ids):  # person, place, organization; sloppy about broken sequences
    out, start = set(), None
    for i, y in enumerate(ids):
        if y == 0 or (y - 1) // 4 > 2: start = None; continue
        place, kind = (y - 1) % 4, (y - 1) // 4
        if place == 3: out.add((i, i, kind)); start = None
        elif place == 0: start = i
        elif place == 2 and start is not None: out.add((start, i, kind)); start = None
    return out


def export(m):
    sd = {k: v.detach().numpy().astype(np.float32) for k, v in m.state_dict().items()}; man, off = [], 0
    with open(a.out + '.f32', 'wb') as f:
        for k, v in sd.items(): f.write(np.ascontiguousarray(v).tobytes()); man.append([k, list(v.shape), off]); off += v.size
    json.dump(dict(hidden=H, arc=ARC, label=LAB, widths=dict(vector=glove.shape[1], word=DW, shape=DSH, subword=DC), tensors=man, history=history,
                   **{k: D[k] for k in ('upos', 'xpos', 'relations', 'words', 'shapes', 'entityLabels')}), open(a.out + '.json', 'w'))


net = Net(); ema = copy.deepcopy(net); opt = torch.optim.Adam(net.parameters(), lr=a.rate, betas=(.9, .95)); step, first, history = 0, 0, []
if a.init:
    ck = torch.load(a.init); net.load_state_dict(ck['ema']); ema.load_state_dict(ck['ema']); history = ck['history']
if a.resume:
    ck = torch.load(a.out + '.pt'); net.load_state_dict(ck['net']); ema.load_state_dict(ck['ema']); opt.load_state_dict(ck['opt']); step, first, history = ck['step'], ck['epoch'], ck['history']
    torch.set_rng_state(ck['torch']); random.setstate(ck['random'])
print('parameters', sum(q.numel() for q in net.parameters()), 'trees', len(train), 'names', len(names), flush=True)
quota = a.names * sum(len(s['w']) for s in train); pool = []
total = a.epochs * len(batches(train, False)); t0 = time.time(); before = history[-1]['minutes'] if history else 0
for epoch in range(first, a.epochs):
    todo = batches(train, True); chosen, tokens = [], 0
    while tokens < quota:  # name sentences are drawn in turn from a shuffled pool
        if not pool: pool = random.sample(names, len(names))
        s = pool.pop(); chosen.append(s); tokens += len(s['w'])
    side = batches(chosen, True); sums = collections.Counter()
    for i, b in enumerate(todo):
        lr = a.rate * min(1, (step + 1) / 200) * (.5 * (1 + math.cos(math.pi * min(1, step / total))) * .97 + .03)
        for g in opt.param_groups: g['lr'] = lr
        t, S, lh, ld = net(tens(b, 'w')); h, N = tens(b, 'h'), t.shape[1]
        arc = F.cross_entropy(S.reshape(-1, N + 1), h.reshape(-1)); lab = F.cross_entropy(net.labels(lh, ld, h), tens(b, 'r').reshape(-1))
        up = F.cross_entropy(t[..., :NU].reshape(-1, NU), tens(b, 'u').reshape(-1)); xp = F.cross_entropy(t[..., NU:NU + NX].reshape(-1, NX), tens(b, 'x').reshape(-1))
        loss = arc + lab + .5 * up + .5 * xp; ner = torch.zeros(())
        for nb in side[i * len(side) // len(todo):(i + 1) * len(side) // len(todo)]:
            y = net(tens(nb, 'w'), trees=False)[..., NU + NX:]
            each = torch.logsumexp(y, -1) - torch.logsumexp(y + ALLOWED[tens(nb, 'a')], -1)
            ner = ner + 2 * (each * tens(nb, 'k').float().unsqueeze(-1)).mean()
        loss = loss + ner; opt.zero_grad(); loss.backward(); nn.utils.clip_grad_norm_(net.parameters(), 5.); opt.step(); step += 1
        for k, v in (('arc', arc), ('lab', lab), ('up', up), ('xp', xp), ('ner', ner)): sums[k] += v.item()
        d = min(.998, (1 + step) / (10 + step))
        with torch.no_grad():
            for q, r in zip(ema.parameters(), net.parameters()): q.mul_(d).add_(r, alpha=1 - d)
        if epoch == first and i % 50 == 49: print(i + 1, '/', len(todo), f'{time.time() - t0:.0f}s', {k: round(v / (i + 1), 3) for k, v in sums.items()}, flush=True)
    minutes = before + (time.time() - t0) / 60; last = epoch + 1 == a.epochs or minutes - before > a.stop_after
    row = dict(epoch=epoch + 1, minutes=round(minutes, 1), loss={k: round(v / len(todo), 4) for k, v in sums.items()}); history.append(row)
    if last or epoch % 2 == 1: row['dev'] = evaluate(ema)
    export(ema)
    print(json.dumps(row), flush=True)
    torch.save(dict(net=net.state_dict(), ema=ema.state_dict(), opt=opt.state_dict(), step=step, epoch=epoch + 1, history=history, torch=torch.get_rng_state(), random=random.getstate()), a.out + '.pt')
    if last: break
