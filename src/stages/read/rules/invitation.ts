import { shortText } from '../page.js';
import { piecewise } from '../piecewise.js';

/** Longest paragraph, in code units, that is an invitation to the reader. */
const LONGEST = 400;

const invitations: readonly RegExp[] = [
  /^(?:please )?(?:sign up|subscribe|register)\s+(?:here |now |today |free |for free )*(?:to|for|with)\s+(?:our|the|your|receive|get|any|all|one|[\p{Lu}‘“"'])[^.]*\b(?:newsletters?|alerts?|updates?|app|channel|podcasts?|inbox|email|briefing|notifications?)\b/iu,
  /^(?:please )?(?:follow|like|join|find|add)\s+(?:us|our|[\p{Lu}][^.]{0,40})\s+(?:on|at|in|via)\s+(?:twitter|facebook|instagram|telegram|whatsapp|youtube|linkedin|google news|google|x|threads|bluesky|social media)\b/iu,
  /^(?:please )?(?:click|tap) (?:here|on)\b/iu,
  /^(?:please )?(?:read|see|watch|view|find|learn|get)\s+[^.]{0,100}\bhere\s*[.!»→>]*$/iu,
  /^(?:please )?(?:download|install|get) (?:our|the) [^.]{0,40}\bapps?\b/iu,
  /^(?:please )?(?:share|send|give|tell) (?:us |your )?(?:feedback|thoughts|your feedback|your thoughts|your opinion|your views|what you think)\b/iu,
  /^for (?:more|all the latest|the latest)\s+[^.]{0,80},?\s*(?:visit|follow|subscribe|download|click|go to|sign up|check out)\b/iu,
  /^(?:do you )?have (?:a|any) (?:news )?(?:tips?|story|stories|confidential tip)\b[\s\S]{0,200}(?:contact|email|e-mail|send|reach|call|@)/iu,
  /^(?:you can )?(?:unsubscribe|opt out)\b/iu,
  /^(?:support|donate to|become a member of)\s+(?:our|us|independent journalism|quality journalism)\b/iu,
  /^(?:get|receive|want) (?:the |more |all the |our )?(?:latest |best |top |breaking |more |day['’]s )*(?:news|stories|headlines|updates)\b[^.]{0,80}\b(?:inbox|newsletter|email|phone|app|alerts)\b/iu,
  /^(?:this|our) (?:site|website|page) uses cookies\b/iu,
  /^(?:please )?enable javascript\b|^javascript is (?:disabled|required)\b|^you need to enable javascript\b/iu,
  /^by (?:signing up|subscribing|clicking|submitting|continuing),? you (?:agree|consent|accept|are|will)\b/iu,
];

/**
 * A paragraph that asks the reader to subscribe, follow, click, share or write.
 *
 *     Sign up for our daily newsletter.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const invitation = piecewise('invitation', (page, piece) => {
  const words = shortText(page, piece, LONGEST);
  if (words === null || !piece.opens) return null;
  const plain = words.replace(/^[^\p{L}“‘"']+/u, '').replace(/[^\p{L}\p{N}.!?)”"’]+$/u, '');
  if (!invitations.some((form) => form.test(plain))) return null;
  return { role: 'boilerplate', why: 'asks the reader to subscribe, follow, click or write' };
});
