import { writeFileSync } from 'node:fs';
import { goldSet } from './gold.js';
import { layersOf } from './layers.js';
import { match, overlapOf } from './quotes-match.js';
const [, , setName, out, from, step] = process.argv;
const docs: any[] = (goldSet('/work/shared/gold', setName!) as any).filter((_: any, i: number) => i % Number(step) === Number(from));
const rows: any = {}; let tot = [0, 0, 0]; const kinds: any = {}; let src = [0, 0];
for (const d of docs) {
  const L: any = layersOf(d.id, d.text, 'attribute', d.date);
  const ours = L.quotes.map((q: any) => ({ content: q.content.map((s: any) => [s.start, s.end]), source: q.source === null ? null : [q.source.start, q.source.end], cue: q.cue?.lemma ?? null, rule: q.rule, q }));
  const scored: any = match(d.quotes, ours as any, 0.5);
  tot[0] += scored.wanted.length; tot[1] += scored.pairs.length; tot[2] += scored.found.length;
  const pf = new Map(scored.pairs.map((p: any) => [p.found, p.gold]));
  for (const g of scored.wanted) { kinds[g.kind] ??= [0, 0]; kinds[g.kind][0]++; }
  for (const p of scored.pairs) { kinds[p.gold.kind][1]++; if (p.gold.speaker) { src[0]++; if (p.found.source && p.gold.speaker.some(([x, y]: any) => x < p.found.source[1] && p.found.source[0] < y)) src[1]++; } }
  for (const f of ours) {
    const g: any = pf.get(f) ?? null; const q = f.q;
    const near: any = g ?? scored.wanted.find((w: any) => overlapOf(w.content, f.content) > 0.1);
    const t = (x: any) => (x ?? []).map(([a, b]: any) => d.text.slice(a, b)).join(' … ');
    const s = L.sentences.filter((s: any) => q.sentences.includes(s.id)).map((s: any) => s.text).join(' ');
    rows[d.id + ':' + JSON.stringify(f.content) + (q.cue?.start ?? '')] = { hit: !!g, rule: q.rule, cue: q.cue?.text ?? null, lemma: q.cue?.lemma ?? null, source: q.source?.text ?? null, content: q.content.map((c: any) => c.text).join(' … '), gold: near ? t(near.content) : null, gsrc: near ? t(near.speaker) : null, gcue: near ? t(near.cue) : null, sent: s };
  }
}
writeFileSync(out!, JSON.stringify({ tot, kinds, rows }));
console.log('P', (tot[1] / tot[2] * 100).toFixed(2), 'R', (tot[1] / tot[0] * 100).toFixed(2), 'F', (200 * tot[1] / (tot[0] + tot[2])).toFixed(2), tot.join(' '), 'src', (src[1] / src[0] * 100).toFixed(2), Object.entries(kinds).map(([k, v]: any) => k + ' ' + (v[1] / v[0] * 100).toFixed(1)).join(' '));
