#!/usr/bin/python3
"""Trains the teacher of the encoder (MiniLM or MPNet, fine-tuned, under the encoder's heads), and lets it read text for the encoder to learn from.

    OMP_NUM_THREADS=1 /usr/bin/python3 training/encoder/teacher.py train --weights <folder> --data training/.cache/encoder-data.json --out training/.cache/teacher.pt
    OMP_NUM_THREADS=1 /usr/bin/python3 training/encoder/teacher.py read  --weights <folder> --data training/.cache/encoder-data.json --out training/.cache/teacher.pt --read training/.cache/silver.npz

The folder holds vocab.txt and model.safetensors of all-MiniLM-L6-v2 or all-mpnet-base-v2 (both Apache-2.0); training/README.md says which packages
carry them. The teacher never ships: it is too slow for the product, but what it reads in 2 million words teaches the small network more than the
treebanks alone can. --resume goes on behind the last epoch that ended.
"""
import argparse, collections, copy, json, math, random, struct, time, unicodedata
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from parser import LONGEST, Data, Parser, Pool, batches, evaluate, readings, stack

PIECES = 4  # of a word at most
HEADS, LSTM = 12, 192
DISTANCES, FARTHEST = 32, 128  # MPNet's classes of the distance between two pieces; from where on they are one class
# What differs: layers that are used (the upper three of MPNet's twelve know least of syntax), the piece for what is unknown, the ends of a sentence, the row of
# the first place, what layers call their parts.
Kind = collections.namedtuple('Kind', 'layers unknown first last place q k v o norm eps')
MINILM = Kind(6, '[UNK]', '[CLS]', '[SEP]', 0, 'self.query', 'self.key', 'self.value', 'output.dense', 'output.LayerNorm', 1e-12)
MPNET = Kind(9, '<unk>', '<s>', '</s>', 2, 'attn.q', 'attn.k', 'attn.v', 'attn.o', 'LayerNorm', 1e-5)


def read_weights(path):
    raw = open(path, 'rb').read(); n = struct.unpack('<Q', raw[:8])[0]; head = json.loads(raw[8:8 + n])
    return {k: torch.from_numpy(np.frombuffer(raw, np.float32, int(np.prod(v['shape'])), 8 + n + v['data_offsets'][0]).reshape(v['shape']).copy()) for k, v in head.items() if v.get('dtype') == 'F32'}


def word_pieces(form, vocabulary, unknown):
    plain = ''.join(c for c in unicodedata.normalize('NFD', form.lower()) if unicodedata.category(c) != 'Mn'); out = []
    for run in split_marks(plain):
        at = 0
        while at < len(run):
            end = next((e for e in range(len(run), at, -1) if ('##' if at else '') + run[at:e] in vocabulary), None)
            if end is None: out.append(unknown); break
            out.append(vocabulary[('##' if at else '') + run[at:end]]); at = end
    return out[:PIECES] or [unknown]


def split_marks(text):
    out, run = [], ''
    for c in text:
        if c.isalnum(): run += c; continue
        if run: out.append(run); run = ''
        if not c.isspace(): out.append(c)
    return out + [run] if run else out


def lessen(x, p, training):
    """Dropout of the same columns all over a sentence: a fraction of the time that a mask of every number takes."""
    return x * (torch.rand(x.shape[0], 1, x.shape[2]) > p).to(x.dtype) / (1 - p) if training else x


def distance_class(n):
    """[n, n]: the class of the way from a piece to another; half of the classes for each direction, small distances one by one, larger ones by their logarithm."""
    d = torch.arange(n).view(1, n) - torch.arange(n).view(n, 1); half, single = DISTANCES // 2, DISTANCES // 4; far = d.abs()
    log = single + (torch.log(far.clamp(min=1) / single) / math.log(FARTHEST / single) * (half - single)).long()
    return half * (d > 0) + torch.where(far < single, far, log.clamp(max=half - 1))


class Layer(nn.Module):
    def __init__(self, w, i, kind):
        super().__init__(); p = f'encoder.layer.{i}.'
        lin = lambda name: self.linear(w[p + name + '.weight'], w[p + name + '.bias']); norm = lambda name: self.norm(w[p + name + '.weight'], w[p + name + '.bias'], kind.eps)
        self.q, self.k, self.v, self.o = (lin(f'attention.{x}') for x in (kind.q, kind.k, kind.v, kind.o)); self.n1 = norm(f'attention.{kind.norm}')
        self.up = lin('intermediate.dense'); self.down = lin('output.dense'); self.n2 = norm('output.LayerNorm')

    @staticmethod
    def linear(w, b): l = nn.Linear(w.shape[1], w.shape[0]); l.weight.data.copy_(w); l.bias.data.copy_(b); return l

    @staticmethod
    def norm(w, b, eps): n = nn.LayerNorm(len(w), eps=eps); n.weight.data.copy_(w); n.bias.data.copy_(b); return n

    def forward(self, x, mask):
        b, n, width = x.shape; cut = lambda y: y.view(b, n, HEADS, -1).transpose(1, 2)
        s = cut(self.q(x)) @ cut(self.k(x)).transpose(2, 3) / math.sqrt(width / HEADS) + mask
        y = (s.softmax(-1) @ cut(self.v(x))).transpose(1, 2).reshape(b, n, width)
        x = self.n1(x + lessen(self.o(y), .1, self.training))
        return self.n2(x + lessen(self.down(F.gelu(self.up(x))), .1, self.training))


class Teacher(Parser):
    def __init__(self, data, folder):
        super().__init__(data, 2 * LSTM, 256, 64, .33)
        w = read_weights(folder + '/model.safetensors'); vocabulary = {p.rstrip('\n'): i for i, p in enumerate(open(folder + '/vocab.txt', encoding='utf8'))}
        kind = MPNET if 'encoder.relative_attention_bias.weight' in w else MINILM; self.ends = vocabulary[kind.first], vocabulary[kind.last]
        pieces = [word_pieces(f, vocabulary, vocabulary[kind.unknown]) for f in data.raw['forms']]; self.lengths = [len(p) for p in pieces]
        self.pieces = torch.tensor([p + [0] * (PIECES - len(p)) for p in pieces])
        self.piece = nn.Embedding.from_pretrained(w['embeddings.word_embeddings.weight']); self.register_buffer('place', w['embeddings.position_embeddings.weight'][kind.place:] + w.get('embeddings.token_type_embeddings.weight', torch.zeros(1, 1))[0])
        self.norm = Layer.norm(w['embeddings.LayerNorm.weight'], w['embeddings.LayerNorm.bias'], kind.eps); self.layers = nn.ModuleList(Layer(w, i, kind) for i in range(kind.layers))
        self.distance = nn.Embedding.from_pretrained(w['encoder.relative_attention_bias.weight'], freeze=False) if kind is MPNET else None
        self.mix = nn.Parameter(torch.zeros(kind.layers + 1)); self.l1 = nn.LSTM(self.seen + self.piece.embedding_dim, LSTM, bidirectional=True, batch_first=True)

    def size(self, sentence): return sum(self.lengths[i] for i in sentence['w'])

    def encode(self, w):
        b, n = w.shape; lens = torch.tensor([[self.lengths[i] for i in s] for s in w.tolist()]); rows = lens.sum(1); longest = int(rows.max()) + 2
        ids = torch.zeros(b, longest, dtype=torch.long); ids[:, 0] = self.ends[0]; first = 1 + lens.cumsum(1) - lens
        use = torch.arange(PIECES) < lens.unsqueeze(-1); spot = (first.unsqueeze(-1) + torch.arange(PIECES))
        row = torch.arange(b).view(b, 1, 1).expand_as(spot); ids[row[use], spot[use]] = self.pieces[w][use]; ids[torch.arange(b), rows + 1] = self.ends[1]
        mask = (torch.arange(longest) >= (rows + 2).unsqueeze(1)).float().view(b, 1, 1, longest) * -1e9
        if self.distance is not None: mask = mask + self.distance(distance_class(longest)).permute(2, 0, 1)
        x = lessen(self.norm(self.piece(ids) + self.place[:longest]), .1, self.training); share = self.mix.softmax(0); total = share[0] * x
        with torch.autocast('cpu', torch.bfloat16):
            for i, layer in enumerate(self.layers): x = layer(x, mask); total = total + share[i + 1] * x.float()
        gathered = total[torch.arange(b).view(b, 1, 1), spot.clamp(max=longest - 1)] * use.unsqueeze(-1).float()
        words = torch.cat([total[:, :1], gathered.sum(2) / lens.unsqueeze(-1)], 1)  # the root is seen as the first end
        h = lessen(torch.cat([self.embed(w), words], -1), .2, self.training)
        return lessen(self.l1(h)[0], self.dropout, self.training)


def train(a, data, net):
    own = {id(q) for l in (net.layers, net.norm, net.distance) if l is not None for q in l.parameters()}
    groups = [dict(params=[q for q in net.parameters() if id(q) in own], top=a.rate), dict(params=[q for q in net.parameters() if q.requires_grad and id(q) not in own], top=2e-3)]
    opt = torch.optim.AdamW(groups, lr=0, betas=(.9, .98), weight_decay=.01); ema = copy.deepcopy(net); pool = Pool(data.names)
    step, total, t0, first = 0, a.epochs * len(batches(data.train, False, a.batch)), time.time(), 0
    if a.resume:
        ck = torch.load(a.out + '.state'); net.load_state_dict(ck['net']); ema.load_state_dict(torch.load(a.out)); opt.load_state_dict(ck['opt']); first = ck['epoch']; step = first * total // a.epochs
    for epoch in range(first, a.epochs):
        todo = batches(data.train, True, a.batch, net.size); side = batches(pool.draw(a.names * sum(len(s['w']) for s in data.train)), True, a.batch, net.size); sums = collections.Counter()
        for i, b in enumerate(todo):
            for g in opt.param_groups: g['lr'] = g['top'] * min(1, (step + 1) / 300) * max(0.02, 1 - step / total)
            loss = net.tree_loss(b); loss['ner'] = 0 * loss['arc']
            for nb in side[i * len(side) // len(todo):(i + 1) * len(side) // len(todo)]: loss['ner'] = loss['ner'] + 2 * net.name_loss(nb, net(stack(nb, 'w'), trees=False))
            opt.zero_grad(); sum(loss.values()).backward(); nn.utils.clip_grad_norm_(net.parameters(), 5.); opt.step(); step += 1
            for k, v in loss.items(): sums[k] += v.item()
            d = min(.998, (1 + step) / (10 + step))
            with torch.no_grad():
                for q, r in zip(ema.parameters(), net.parameters()):
                    if q.requires_grad: q.mul_(d).add_(r, alpha=1 - d)
            if i % 20 == 19: print(i + 1, '/', len(todo), f'{time.time() - t0:.0f}s', {k: round(v / (i + 1), 3) for k, v in sums.items()}, flush=True)
        print(epoch + 1, f'{(time.time() - t0) / 60:.1f} min', evaluate(ema), flush=True); torch.save(ema.state_dict(), a.out)
        torch.save(dict(net=net.state_dict(), opt=opt.state_dict(), epoch=epoch + 1), a.out + '.state')


def read(a, data, net):
    """What it reads in every sentence that isn't from a treebank."""
    net.load_state_dict(torch.load(a.out)); net.eval(); t0 = time.time(); out = collections.defaultdict(list)
    todo = [dict(w=s['w'], i=i) for i, s in enumerate(data.names + data.plain) if len(s['w']) <= LONGEST]
    with torch.no_grad():
        for b in batches(todo, False, 4000, net.size):
            for s in readings(net, b):
                out['sentence'].append(s['i']); out['length'].append(len(s['w']))
                for key in ('head', 'arc', 'lab', 'tags'): out[key].append(s[key])
    np.savez(a.read, sentence=np.array(out['sentence']), length=np.array(out['length']), **{k: np.concatenate(out[k]) for k in ('head', 'arc', 'lab', 'tags')})
    print(len(out['length']), 'sentences', sum(out['length']), 'words', f'{(time.time() - t0) / 60:.1f} min', flush=True)


p = argparse.ArgumentParser(); p.add_argument('what', choices=['train', 'read']); p.add_argument('--weights', required=True); p.add_argument('--data', required=True); p.add_argument('--out', required=True); p.add_argument('--read')
p.add_argument('--vectors', default='models/vectors/vectors.bin'); p.add_argument('--epochs', type=int, default=8); p.add_argument('--batch', type=int, default=1500); p.add_argument('--rate', type=float, default=1.5e-4)
p.add_argument('--names', type=float, default=1.0, help='name tokens per tree token in an epoch'); p.add_argument('--seed', type=int, default=1); p.add_argument('--resume', action='store_true')
a = p.parse_args(); torch.set_num_threads(1); torch.manual_seed(a.seed); random.seed(a.seed)
data = Data(a.data, a.vectors); net = Teacher(data, a.weights)
train(a, data, net) if a.what == 'train' else read(a, data, net)
