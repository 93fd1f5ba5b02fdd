import { isIntransitive } from '../phrases/transitivity.js';
import { isAmbiguousPast, type VerbGroup } from '../phrases/verb-groups.js';

/** How a verb is joined to the one before it. */
export interface Joint {
  readonly but: boolean;
  readonly object: boolean;
}

/**
 * A verb with what it takes over from the one that it is joined to; itself where it takes nothing over.
 *
 *     The captain had been arrested and charged with negligence.
 *                 ^^^^^^^^^^^^^^^^^     ^^^^^^^ takes over “had been”
 */
export function conjoined(child: VerbGroup, partner: VerbGroup, { but, object }: Joint): VerbGroup {
  if (child.infinitive || child.start !== child.head) return child;
  if (child.form === 'base')
    return partner.infinitive || partner.modal !== null || partner.raised !== null
      ? inherited(child, partner, but)
      : child;
  if (child.participle !== null)
    return partner.participle === child.participle ||
      (child.form === 'ing' && partner.form === 'ing') ||
      (child.form !== 'ing' && isPassiveOrPerfect(partner))
      ? inherited(child, partner, but)
      : child;
  if (child.form === 'participle') return isPassiveOrPerfect(partner) ? inherited(child, partner, but) : child;
  if (!isAmbiguousPast(child)) return child;
  if (!partner.finite && !partner.infinitive)
    return partner.participle === 'past' ? inherited(child, partner, but) : child;
  if (partner.voice === 'passive')
    return object || isIntransitive(child.lemma) ? child : inherited(child, partner, but);
  return partner.aspect === 'perfect' ? inherited(child, partner, but) : child;
}

function isPassiveOrPerfect({ aspect, voice }: VerbGroup): boolean {
  return aspect === 'perfect' || voice === 'passive';
}

/** “but” ends the negation: “was not killed but injured”. */
function inherited(child: VerbGroup, partner: VerbGroup, but: boolean): VerbGroup {
  return {
    ...child,
    finite: partner.finite,
    infinitive: partner.infinitive,
    participle: partner.participle,
    modal: partner.modal,
    raised: partner.raised,
    tense: partner.tense,
    aspect: partner.aspect,
    voice: child.form === 'base' || child.form === 'ing' ? 'active' : partner.voice,
    negated: child.negated || (partner.negated && !but),
  };
}
