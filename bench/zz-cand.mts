import { writeFileSync } from 'node:fs';
import { goldSet } from './gold.js';
import { layersOf } from './layers.js';
import { match, overlapOf } from './quotes-match.js';
import { reportingCue, reportingNoun, reportingAdjective } from '../src/language/reporting.js';
const [, , setName, out, from, step] = process.argv;
const docs: any[] = (goldSet('/work/shared/gold', setName!) as any).filter((_: any, i: number) => i % Number(step) === Number(from));
const rows: any[] = []; let wanted = 0, right = 0, found = 0; const kinds: any = {};
for (const d of docs) {
  const L: any = layersOf(d.id, d.text, 'attribute', d.date);
  const ours = L.quotes.map((q: any) => ({ content: q.content.map((s: any) => [s.start, s.end]), source: q.source === null ? null : [q.source.start, q.source.end], cue: q.cue, rule: q.rule }));
  const scored: any = match(d.quotes, ours as any, 0.5);
  const paired = new Set(scored.pairs.map((p: any) => p.gold));
  wanted += scored.wanted.length; right += scored.pairs.length; found += scored.found.length;
  for (const g of scored.wanted) { kinds[g.kind] ??= [0, 0]; kinds[g.kind][0]++; if (paired.has(g)) kinds[g.kind][1]++; }
  const missed = (scored.wanted as any[]).filter((g) => !paired.has(g));
  for (const s of L.sentences) {
    const T: any[] = s.tokens; const n = T.length; const kids: number[][] = T.map(() => []);
    T.forEach((t, i) => { if (t.head !== null && t.head !== i) kids[t.head]!.push(i); });
    const span = (i: number, skip: (k: number) => boolean = () => false): [number, number] => { let a = i, b = i; const go = (j: number) => { a = Math.min(a, j); b = Math.max(b, j); for (const k of kids[j]!) if (!(j === i && skip(k))) go(k); }; go(i); return [a, b]; };
    const txt = (a: number, b: number) => d.text.slice(T[a].start, T[b].end);
    const add = (kind: string, cueAt: number, cue: string, known: any, subj: number, a: number, b: number, extra: any = {}) => {
      while (a <= b && T[a].pos === 'PUNCT') a++; while (b >= a && /^[,.;:]$/.test(T[b].text)) b--;
      if (a > b) return;
      const content: any = [[T[a].start, T[b].end]];
      const cueSpan = [T[cueAt].start, T[cueAt].end];
      if (ours.some((q: any) => overlapOf(q.content, content) > 0.3)) return;
      if (ours.some((q: any) => q.cue && q.cue.start < cueSpan[1] && cueSpan[0] < q.cue.end)) return;
      const inside = ours.some((q: any) => q.content.some(([x, y]: any) => x <= content[0][0] && content[0][1] <= y));
      const hit = missed.find((g) => overlapOf(g.content, content) >= 0.5);
      const part = missed.some((g) => overlapOf(g.content, content) > 0.1);
      let okSource: any = null;
      if (hit) { const sp = subj < 0 ? null : span(subj); okSource = hit.speaker === null ? sp === null : sp !== null && hit.speaker.some(([x, y]: any) => x < T[sp[1]].end && T[sp[0]].start < y); }
      const srcTxt = hit ? (hit.speaker === null ? null : hit.speaker.map(([x, y]: any) => d.text.slice(x, y)).join(' … ')) : undefined; rows.push({ srcTxt, id: d.id, kind, cue, cls: known?.class ?? null, frames: known ? [...known.frames] : [], subj: subj < 0 ? null : T[subj].text, sp: subj < 0 ? null : T[subj].pos, opos: T[extra.o ?? a].pos, con: txt(a, b), hit: !!hit, part, okSource, inside, sent: s.text, goldCue: hit ? (hit.cue ?? []).map(([x, y]: any) => d.text.slice(x, y)).join(' … ') : null, ...extra });
    };
    const subjectOf = (v: number): number => { for (let at = v, hop = 0; hop < 4; hop++) { const sj = kids[at]!.find((k) => /^nsubj/.test(T[k].relation)); if (sj !== undefined) { if (/^(who|which|that)$/i.test(T[sj].text) && /^acl/.test(T[at].relation) && T[at].head !== null) return T[at].head; return sj; } if (/^(conj|xcomp|advcl|acl)/.test(T[at].relation) && T[at].head !== null) { if (/^acl/.test(T[at].relation)) return T[at].head; at = T[at].head; } else return -1; } return -1; };
    for (let i = 0; i < n; i++) {
      const t = T[i];
      if (t.pos === 'VERB') {
        const prt = kids[i]!.find((k) => T[k].relation === 'compound:prt');
        const lemma = t.lemma + (prt !== undefined ? ' ' + T[prt].text.toLowerCase() : '');
        const known = reportingCue(lemma) ?? null;
        const passive = kids[i]!.some((k) => /pass/.test(T[k].relation));
        const neg = kids[i]!.some((k) => /^(not|n't|never)$/i.test(T[k].text));
        const sj = subjectOf(i); const mood = (t.head !== null && T[t.head].pos === 'VERB' && /xcomp|ccomp|advcl|conj/.test(t.relation)) ? T[t.head].lemma + '>' + t.relation : t.relation;
        const x = { verb: i, neg, mood, part: undefined as any };
        if (passive) { const ps = kids[i]!.find((k) => T[k].relation === 'nsubj:pass'); if (ps !== undefined) { const ag = kids[i]!.find((k) => /^obl:agent$/.test(T[k].relation) || (/^obl/.test(T[k].relation) && kids[k]!.some((c) => T[c].text === 'by'))); const [a, b] = span(ps); add('pass', i, lemma, known, ag ?? -1, a, b, { o: ps, neg, mood }); } continue; }
        const sj2 = kids[i]!.find((k) => T[k].relation === 'nsubj'); if (sj2 !== undefined) { const ob = kids[i]!.find((k) => T[k].relation === 'obj') ?? -1; const [a, b] = span(sj2); add('subj', i, lemma, known, ob, a, b, { o: sj2, neg, mood }); }
        for (const k of kids[i]!) { const r = T[k].relation;
          if (r === 'obj') { const [a, b] = span(k); add('obj', i, lemma, known, sj, a, b, { o: k, neg, mood }); 
            const xc = kids[i]!.find((c) => c > k && /^xcomp$/.test(T[c].relation)); if (xc !== undefined) { const [, b2] = span(xc); add('obj+xcomp', i, lemma, known, sj, a, b2, { o: k, neg, mood }); } }
          else if (/^obl$/.test(r)) { const c = kids[k]!.find((c) => T[c].relation === 'case'); if (c !== undefined && k > i) { const [, b] = span(k); const p = T[c].text.toLowerCase(); add('obl', i, lemma + ' ' + p, known, sj, c + 1, b, { o: k, neg, mood, prep: p }); } }
          else if (/^(ccomp|xcomp)$/.test(r) && k > i) { const [a, b] = span(k); add(r, i, lemma, known, sj, a, b, { o: k, neg, mood }); }
          else if (/^advcl/.test(r) && k > i) { const m = kids[k]!.find((c) => /^(mark|case)$/.test(T[c].relation)); if (m !== undefined && /^(for|of|about|on|against|with|to|from|at|in|by)$/.test(T[m].text)) { const [a, b] = span(k); add('obl-ing', i, lemma + ' ' + T[m].text, known, sj, m + 1, b, { o: k, neg, mood }); } }
        }
      } else if (t.pos === 'NOUN') { const G: any = t.head === null ? null : T[t.head]; const gs = t.head === null ? -1 : subjectOf(t.head); const kid = kids[i]!.map((k) => T[k].text.toLowerCase()); const EX = { rel: t.relation, gov: G?.lemma ?? null, govPos: G?.pos ?? null, case: kids[i]!.filter((k) => T[k].relation === 'case').map((k) => T[k].text.toLowerCase()).join(' '), gsubj: gs < 0 ? null : T[gs].text, gsp: gs < 0 ? null : T[gs].pos, gsAt: gs, det: kids[i]!.filter((k) => T[k].relation === 'det').map((k) => T[k].text.toLowerCase()).join(' '), preps: kids[i]!.filter((k) => T[k].relation === 'nmod').map((k) => kids[k]!.filter((c) => T[c].relation === 'case').map((c) => T[c].text.toLowerCase()).join(' ')), at: i };
        const known = reportingNoun(t.lemma) ?? null; const poss = kids[i]!.find((k) => T[k].relation === 'nmod:poss') ?? -1;
        for (const k of kids[i]!) { const r = T[k].relation;
          if (/^nmod$/.test(r)) { const c = kids[k]!.find((c) => T[c].relation === 'case'); if (c !== undefined && k > i) { const [, b] = span(k); const p = T[c].text.toLowerCase(); add('n-nmod', i, t.lemma + ' ' + p, known, poss, c + 1, b, { o: k, poss: poss >= 0, ...EX }); } }
          else if (/^acl$/.test(r) && k > i) { const [a, b] = span(k); const to = kids[k]!.some((c) => T[c].text === 'to' && c < k); add(to ? 'n-to' : 'n-acl', i, t.lemma, known, poss, a, b, { o: k, poss: poss >= 0, ...EX }); } }
      } else if (t.pos === 'ADJ') {
        const known = reportingAdjective(t.lemma) ?? null; const sj = subjectOf(i);
        for (const k of kids[i]!) { const r = T[k].relation;
          if (/^obl$/.test(r)) { const c = kids[k]!.find((c) => T[c].relation === 'case'); if (c !== undefined && k > i) { const [, b] = span(k); const p = T[c].text.toLowerCase(); add('a-obl', i, t.lemma + ' ' + p, known, sj, c + 1, b, { o: k }); } }
          else if (/^(ccomp|xcomp|advcl)$/.test(r) && k > i) { const [a, b] = span(k); add('a-' + r, i, t.lemma, known, sj, a, b, { o: k }); } }
      }
    }
  }
}
writeFileSync(out!, JSON.stringify({ wanted, right, found, kinds, rows })); console.log(wanted, right, found, rows.length, JSON.stringify(kinds));
