"""What the encoder and its teacher share: the data, the view of a word, the heads for tags, arcs, labels and names, the losses and the scores."""
import collections, json, random
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F

WORD, SHAPE, SUBWORD, BUCKETS = 50, 14, 64, 16384  # widths of the embeddings beside the word vector; hashed affixes and trigrams
LONGEST = 110  # words; longer sentences are left out of training


def read_container(path):
    """What a model file says of itself, and its arrays (src/models/container.ts)."""
    raw = open(path, 'rb').read(); n = int.from_bytes(raw[4:8], 'little'); head = json.loads(raw[8:8 + n]); kinds = dict(i8=np.int8, u8=np.uint8, f32=np.float32)
    return head['meta'], {name: np.frombuffer(raw, kinds[kind], length, 8 + n + at) for name, kind, at, length in head['sections'] if kind in kinds}


def rows(arrays, name=''):
    """A matrix of int8 whose rows have one scale each, as numbers."""
    scales = arrays[name + 'scales']; return arrays[name + 'values'].reshape(len(scales), -1).astype(np.float32) * scales[:, None]


def from_model(path):
    """The weights in a model file, which export.ts made."""
    _, arrays = read_container(path); out = {name + '.weight': rows(arrays, name + '.') for name in ('word', 'shape', 'sub', 'mlp', 'tags')}
    out.update({'mlp.bias': arrays['mlp.bias'], 'tags.bias': arrays['tags.bias'], 'root': arrays['root']})
    for l in ('l1', 'l2'):
        for way, suffix in (('forward', ''), ('backward', '_reverse')):
            out[f'{l}.weight_ih_l0{suffix}'], out[f'{l}.weight_hh_l0{suffix}'] = rows(arrays, f'{l}.{way}.input.'), rows(arrays, f'{l}.{way}.state.')
            out[f'{l}.bias_ih_l0{suffix}'] = arrays[f'{l}.{way}.bias']; out[f'{l}.bias_hh_l0{suffix}'] = np.zeros_like(out[f'{l}.bias_ih_l0{suffix}'])
    out['U'] = np.concatenate([rows(arrays, 'arc.').T, arrays['arc.bias'][None]])
    side = rows(arrays, 'label.').shape[1]; w, b = rows(arrays, 'label.').reshape(-1, side + 1, side), arrays['label.bias'].reshape(-1, side + 1)  # [relation, head's, dependent's]
    out['W'] = np.concatenate([w.transpose(0, 2, 1), b[:, None]], 1)
    return {k: torch.from_numpy(np.array(v)) for k, v in out.items()}


def load_vectors(path):
    v = rows(read_container(path)[1]); return torch.from_numpy(np.concatenate([np.zeros((1, v.shape[1]), np.float32), v]))


class Data:
    """What data.ts wrote. A sentence is {w: word types, h: heads (0 the root), r: relations, u, x: tags, a: sets of allowed entity labels, k: weight}."""

    def __init__(self, path, vectors):
        D = self.raw = json.load(open(path)); self.vectors = load_vectors(vectors)
        self.upos, self.xpos, self.relations, self.labels = len(D['upos']), len(D['xpos']), len(D['relations']), len(D['entityLabels'])
        t = D['types']; self.vector = torch.tensor([x[0] + 1 for x in t]); self.word = torch.tensor([x[1] for x in t]); self.shape = torch.tensor([x[2] for x in t])
        self.count = torch.tensor([x[3] for x in t], dtype=torch.float); self.sub = [torch.tensor(x[4]) for x in t]
        self.allowed = torch.full((len(D['allowed']), self.labels), -1e9)
        for i, s in enumerate(D['allowed']): self.allowed[i, s] = 0
        for split in [D['train'], *D['dev'].values()]:
            for s in split: s['h'] = [0 if h == len(s['w']) else h + 1 for h in s['h']]
        short = lambda l: [s for s in l if len(s['w']) <= LONGEST]
        self.train = short(D['train']); self.dev = D['dev']; self.name_dev = D['nameDev']
        self.names = [dict(s, k=x['weight']) for x in D['names'] for s in short(x['sentences'])]
        self.plain = [dict(w=w) for w in D['plain']]; self.headlines = D['headlines']
        uni = [r.split(':')[0] for r in D['relations']]; self.universal = torch.tensor([sorted(set(uni)).index(r) for r in uni])

    def __deepcopy__(self, memo): return self  # the data of a network's copy are the same data


def batches(data, shuffle, size, within=None):
    """Batches of sentences of one length, of about `size` tokens; `within`: what to sort by among those of one length."""
    by = collections.defaultdict(list)
    for s in data: by[len(s['w'])].append(s)
    out = []
    for n, l in sorted(by.items()):
        if shuffle: random.shuffle(l)
        if within: l.sort(key=within)
        k = max(1, size // (n + 1)); out += [l[i:i + k] for i in range(0, len(l), k)]
    if shuffle: random.shuffle(out)
    return out


def joined(items, forms, odds):
    """The items in their order, some of them one with what follows, as sentences that were not told apart: `odds` where no mark ends the first, and where one does; a comma joins none, lest “…, she said” be two."""
    out = []
    for s in items:
        last = out[-1] if out else None
        if last is None or len(last['w']) + len(s['w']) > LONGEST or forms[last['w'][-1]] == ',' or random.random() >= odds[forms[last['w'][-1]] in ENDS]: out.append(s)
        else: out[-1] = both(last, s)
    return out


ENDS = {'.', '?', '!', '"', '”', "''", '...', '…', ')'}


def both(a, b):
    n, m = len(a['w']), len(b['w']); out = {k: np.concatenate([a[k], b[k]]) for k in a if k not in ('w', 'h', 'head', 'arc')}; out['w'] = [*a['w'], *b['w']]
    for k in ('h', 'head'):
        if k in a: h = np.asarray(b[k], np.int64); out[k] = np.concatenate([a[k], np.where(h == 0, 0, h + n)])
    if 'arc' in a:
        p, q = a['arc'].reshape(n, n + 1), b['arc'].reshape(m, m + 1); arc = np.zeros((n + m, n + m + 1), p.dtype)
        arc[:n, :n + 1] = p; arc[n:, 0] = q[:, 0]; arc[n:, n + 1:] = q[:, 1:]; out['arc'] = arc.ravel()
    return out


def readings(net, b):
    """Of each sentence of a batch the distributions over heads, over relations to the best head, over tags and names, in half precision."""
    t, S, lh, ld = net(stack(b, 'w')); h = S.argmax(-1); n = h.shape[1]
    parts = dict(arc=S.softmax(-1), lab=net.relations(lh, ld, h).softmax(-1).view(len(b), n, -1), tags=torch.cat([x.softmax(-1) for x in net.parts(t)], -1))
    return [dict(s, head=h[k].numpy().astype(np.uint8), **{name: x[k].numpy().astype(np.float16).ravel() for name, x in parts.items()}) for k, s in enumerate(b)]


def stack(batch, key): return torch.tensor(np.array([s[key] for s in batch], np.int64))


class Parser(nn.Module):
    """The view of words before, and the heads behind, an `encode` that a subclass defines; `width`: of what `encode` gives."""

    def __init__(self, data, width, arc, label, dropout):
        super().__init__(); self.data, self.arc, self.label, self.dropout = data, arc, label, dropout
        self.word = nn.Embedding(len(data.raw['words']) + 2, WORD); self.shape = nn.Embedding(len(data.raw['shapes']) + 2, SHAPE); self.sub = nn.EmbeddingBag(BUCKETS, SUBWORD, mode='sum')
        for e, s in ((self.word, .5), (self.shape, .5), (self.sub, .3)): nn.init.normal_(e.weight, std=s)
        self.seen = data.vectors.shape[1] + WORD + SHAPE + SUBWORD
        self.root = nn.Parameter(torch.randn(self.seen) * .5)
        self.mlp = nn.Linear(width, 2 * arc + 2 * label); self.tags = nn.Linear(width, data.upos + data.xpos + data.labels)
        self.U = nn.Parameter(torch.randn(arc + 1, arc) * .01); self.W = nn.Parameter(torch.randn(data.relations, label + 1, label + 1) * .01)

    def embed(self, w):  # [b, n] types -> [b, n + 1, seen], the root first
        d = self.data; u, inv = torch.unique(w, return_inverse=True)
        bags = [d.sub[i] for i in u.tolist()]; lens = torch.tensor([len(x) for x in bags])
        c = self.sub(torch.cat(bags), torch.cat([torch.zeros(1, dtype=torch.long), lens.cumsum(0)[:-1]])) / lens.float().sqrt().unsqueeze(1)
        wid = d.word[u][inv]; g, sh, c = F.embedding(d.vector[u], d.vectors)[inv], self.shape(d.shape[u])[inv], c[inv]
        if self.training:
            n = d.count[u][inv]; wid = wid.masked_fill(torch.rand(wid.shape) < 0.25 / (0.25 + n), 0)
            drop = lambda x, q: x * (torch.rand(w.shape) > q).float().unsqueeze(-1)
            g, c = drop(g, .12), drop(c, .12)
        e = torch.cat([g, self.word(wid), sh, c], -1)
        return torch.cat([self.root.expand(w.shape[0], 1, self.seen), e], 1)

    def forward(self, w, trees=True):
        h = self.encode(w); t = self.tags(h[:, 1:])
        if not trees: return t
        m = F.dropout(F.leaky_relu(self.mlp(h), .1), self.dropout, self.training)
        ah, ad, lh, ld = m.split([self.arc, self.arc, self.label, self.label], -1); one = torch.ones(m.shape[:2] + (1,))
        S = torch.cat([ad[:, 1:], one[:, 1:]], -1) @ self.U @ ah.transpose(1, 2)  # [b, dependent, head]
        S = S - 1e9 * torch.eye(S.shape[2])[1:]
        return t, S, torch.cat([lh, one], -1), torch.cat([ld[:, 1:], one[:, 1:]], -1)

    def relations(self, lh, ld, h):  # scores of the relations to the heads h, [b · n, relations]
        k = self.label + 1; x = torch.gather(lh, 1, h.unsqueeze(-1).expand(-1, -1, k)).reshape(-1, k)
        t = ld.reshape(-1, k) @ self.W.permute(1, 0, 2).reshape(k, -1)
        return (t.view(-1, self.data.relations, k) * x.unsqueeze(1)).sum(-1)

    def parts(self, t):
        """The scores of Universal tags, of Penn tags, of entity labels."""
        return t.split([self.data.upos, self.data.xpos, self.data.labels], -1)

    def tree_loss(self, b):
        t, S, lh, ld = self(stack(b, 'w')); h = stack(b, 'h'); u, x, _ = self.parts(t)
        flat = lambda scores, gold: F.cross_entropy(scores.reshape(-1, scores.shape[-1]), gold.reshape(-1))
        return dict(arc=flat(S, h), lab=F.cross_entropy(self.relations(lh, ld, h), stack(b, 'r').reshape(-1)), tag=.5 * flat(u, stack(b, 'u')) + .5 * flat(x, stack(b, 'x')))

    def name_loss(self, b, t):  # annotations may allow several labels
        y = self.parts(t)[2]; each = torch.logsumexp(y, -1) - torch.logsumexp(y + self.data.allowed[stack(b, 'a')], -1)
        return (each * stack(b, 'k').float().unsqueeze(-1)).mean()


def evaluate(m):
    d = m.data; m.eval(); out = []
    with torch.no_grad():
        run = joined([s for split in d.dev.values() for s in split], d.raw['forms'], (1, 0))
        for name, data in {**d.dev, 'run together': [s for s in run if len(s['w']) <= LONGEST]}.items():
            n = c = x = u = l = 0
            for b in batches(data, False, 3000):
                t, S, lh, ld = m(stack(b, 'w')); h, gh, gr = S.argmax(-1), stack(b, 'h'), stack(b, 'r'); up, xp, _ = m.parts(t)
                r = m.relations(lh, ld, h).argmax(-1).view(h.shape); ok = h == gh
                n += h.numel(); u += ok.sum().item(); l += (ok & (d.universal[r] == d.universal[gr])).sum().item()
                c += (up.argmax(-1) == stack(b, 'u')).sum().item(); x += (xp.argmax(-1) == stack(b, 'x')).sum().item()
            out.append(f'{name} upos {100 * c / n:.2f} xpos {100 * x / n:.2f} uas {100 * u / n:.2f} las {100 * l / n:.2f}')
        good = got = want = 0
        for b in batches(d.name_dev, False, 3000):
            y = m.parts(m(stack(b, 'w'), trees=False))[2].argmax(-1).tolist()
            for s, q in zip(b, y):
                G, P = spans([d.raw['allowed'][k][0] for k in s['a']]), spans(q); want += len(G); got += len(P); good += len(G & P)
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


class Pool:
    """Draws sentences in turn from a shuffled list, again and again."""

    def __init__(self, items): self.items, self.left = items, []

    def draw(self, tokens):
        out = []
        while tokens > 0:
            if not self.left: self.left = random.sample(self.items, len(self.items))
            s = self.left.pop(); out.append(s); tokens -= len(s['w'])
        return out
