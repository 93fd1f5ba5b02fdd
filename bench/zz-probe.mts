import { annotateText } from '/tmp/wt-nouns/test/support/annotate.js';
const texts = process.argv.slice(2);
for (const t of texts) { const r: any = annotateText(t); console.log('##', t); for (const q of r.quotes) console.log('   ', q.rule, '|', q.source?.text, '|', q.cue?.text, '|', q.content.map((c: any) => c.text).join(' … ')); if (process.env.C) for (const c of r.claims ?? []) console.log('   claim:', c.text, c.polarity, c.certainty, JSON.stringify(c.holders.map((h: any) => [h.name, h.how, h.certainty, h.polarity]))); }
