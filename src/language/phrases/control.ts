/** What a governing verb says of its infinitive: who does it, whether it comes about, and how sure that is. */
export interface Control {
  readonly by: 'subject' | 'object';
  readonly outcome: 'happened' | 'not' | 'planned' | 'open';
}

function entries(by: Control['by'], outcome: Control['outcome'], verbs: string): [string, Control][] {
  return verbs.split(' ').map((verb): [string, Control] => [verb, { by, outcome }]);
}

/** Verbs with an infinitive whose doer is their subject (“agreed to buy”). */
export const subjectControl: ReadonlyMap<string, Control> = new Map([
  ...entries('subject', 'happened', 'manage begin start continue proceed deign rush opt bother'),
  ...entries('subject', 'not', 'refuse decline fail neglect forget cease omit'),
  ...entries(
    'subject',
    'planned',
    'agree plan vow pledge promise intend decide vote swear resolve commit prepare choose undertake elect arrange mean aim consent',
  ),
  ...entries(
    'subject',
    'open',
    'want hope seek try attempt offer threaten wish aspire strive long propose ask demand struggle volunteer hesitate like love prefer need',
  ),
]);

/** Verbs with an infinitive whose doer is their object (“ordered them to stay”). */
export const objectControl: ReadonlyMap<string, Control> = new Map([
  ...entries('object', 'happened', 'force compel cause lead prompt enable help make see watch hear'),
  ...entries('object', 'not', 'forbid'),
  ...entries(
    'object',
    'open',
    'let have ask order urge tell invite allow permit persuade encourage require instruct advise expect want warn call push press pressure beg authorize authorise direct command recommend',
  ),
]);
