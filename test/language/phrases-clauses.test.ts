import { describe, expect, it } from 'vitest';
import { clauseLines } from './phrases-support.js';

describe('clauses', () => {
  it.each([
    [
      'over an apposition',
      'The captain, Jonas Lim, was detained on Sunday.',
      ['The captain | was detained | on: Sunday'],
    ],
    [
      'over a relative clause',
      'The deal, which was approved by both boards, will close.',
      ['The deal | was approved | by: both boards', 'The deal | will close | '],
    ],
    [
      'over a participle',
      'People killed in the attack were buried.',
      ['– | killed | in: the attack', 'People killed in the attack | were buried | '].map((line) =>
        line.replace('– |', 'People |'),
      ),
    ],
    [
      'over who says so in a relative clause',
      'The report, which the ministry says was leaked, names two officials.',
      [
        'the ministry | says | clause: was leaked',
        'The report | was leaked | ',
        'The report | names | nominal: two officials',
      ],
    ],
    [
      'over who says so behind “who”',
      'Police met a man who officials said had warned the company.',
      [
        'Police | met | nominal: a man',
        'officials | said | clause: had warned the company',
        'a man | had warned | nominal: the company',
      ],
    ],
    [
      'not over the noun that says so itself',
      'The man who said he had left spoke.',
      ['The man who said he had left | spoke | ', 'The man | said | clause: he had left', 'he | had left | '],
    ],
    [
      'behind a name that takes no participle',
      'Leaders attended the parade of Victory Day held in May.',
      ['Leaders | attended | nominal: the parade of Victory Day', 'the parade of Victory Day | held | in: May'],
    ],
    [
      'each for itself, divided by a semicolon',
      'Estonia invites Haddad to visit; Haddad accepts — strategic dialogue deepens',
      ['Estonia | invites | nominal: Haddad; to: to visit', 'Haddad | to visit | ', 'Haddad | accepts | '],
    ],
    [
      'with a time behind a noun that looks like a verb',
      'Minister Lee departed from West Borneo by train the day before and arrived in Oslo that afternoon.',
      [
        'Minister Lee | departed | from: West Borneo; by: train; temporal: the day before',
        'Minister Lee | arrived | in: Oslo; temporal: that afternoon',
      ],
    ],
    ['behind a dateline', 'LONDON ― The mayor left on Monday.', ['The mayor | left | on: Monday']],
    ['behind a dateline of two places', 'LEEDS, England — Mayor Ada Lind left.', ['Mayor Ada Lind | left | ']],
    [
      'with the word before the name',
      'Suspect Liam Doyle appeared in court.',
      ['Suspect Liam Doyle | appeared | in: court'],
    ],
    [
      'that is a figure',
      'One was killed and 23 received wounds.',
      ['One | was killed | ', '23 | received | nominal: wounds'],
    ],
    [
      'that is a figure behind another',
      'Three were killed and 14 received injuries.',
      ['Three | were killed | ', '14 | received | nominal: injuries'],
    ],
    [
      'not of a gerund behind “sure”, in the present',
      'She is not sure filing a lawsuit helps.',
      [
        'She | is not | adjectival: sure; clause: filing a lawsuit helps',
        '– | filing | clause: a lawsuit helps',
        'a lawsuit | helps | ',
      ],
    ],
    ['but no hour', 'A ban on flights until six is in force.', ['– | is | in: force']],
    [
      'with the phrase behind it',
      'He asked who in the council was talking.',
      ['He | asked | clause: who in the council was talking', 'who in the council | was talking | '],
    ],
    ['which a pair is', 'Ten is enough.', ['Ten | is | adjectival: enough']],
    ['behind “be”, a place before it', 'Among the dead were two children.', ['two children | were | among: the dead']],
    [
      'behind “be”, a participle before it',
      'Killed in the attack were Paul Berg and his wife.',
      ['Paul Berg and his wife | Killed | in: the attack', '– | were | nominal: Paul Berg and his wife'],
    ],
    [
      'behind “be”, a participle before it that looks like an adjective',
      'Involved in the talks was Defence Minister Karl Lind.',
      ['Defence Minister Karl Lind | Involved | in: the talks', '– | was | nominal: Defence Minister Karl Lind'],
    ],
    ['not behind “be” with a subject', 'In 2019 it was a success.', ['it | was | in: 2019; nominal: a success']],
    [
      'not of a gerund behind “discuss”',
      'She discussed disarming the country.',
      ['She | discussed | infinitive: disarming the country', '– | disarming | nominal: the country'],
    ],
    [
      'not of a gerund behind “sure”',
      "She isn't sure filing a lawsuit will help.",
      [
        "She | isn't | adjectival: sure; clause: filing a lawsuit will help",
        '– | filing | nominal: a lawsuit',
        '– | will help | ',
      ],
    ],
    ['over “he said”', 'The law, he said, does not apply.', ['The law | does not apply | ', 'he | said | ']],
    ['a list', 'The minister, the mayor and the judge left.', ['The minister, the mayor and the judge | left | ']],
    [
      'shared by a conjunct',
      'He had been arrested and charged with negligence.',
      ['He | had been arrested | ', 'He | charged | with: negligence'],
    ],
    [
      'a clause behind “and” with its own',
      'Ten people died and 31 others were rescued.',
      ['Ten people | died | ', '31 others | were rescued | '],
    ],
    ['behind a subordinator', 'They left after the ferry capsized.', ['They | left | ', 'the ferry | capsized | ']],
    [
      'a preposition is none',
      'The talks after the war raised concerns.',
      ['The talks after the war | raised | nominal: concerns'],
    ],
    [
      'of a complement without “that”',
      'Police said 31 people had died.',
      ['Police | said | clause: 31 people had died', '31 people | had died | '],
    ],
    [
      'of a reduced relative',
      'He attended celebrations held in Paris.',
      ['He | attended | nominal: celebrations', 'celebrations | held | in: Paris'],
    ],
    [
      'the noun that a relative clause describes',
      'The last message Mr. Trump received was short.',
      [
        'Mr. Trump | received | nominal: The last message',
        'The last message Mr. Trump received | was | adjectival: short',
      ],
    ],
    [
      'over a relative clause that nothing sets off',
      'The fire that killed 11 people at a mattress factory was set deliberately.',
      [
        'The fire | killed | nominal: 11 people; at: a mattress factory',
        'The fire that killed 11 people at a mattress factory | was set | ',
      ],
    ],
    [
      'over a relative clause that ends in a phrase',
      'The group that paid for the ad is run by a senator.',
      ['The group | paid | for: the ad', 'The group that paid for the ad | is run | by: a senator'],
    ],
    [
      'over a relative clause behind a preposition',
      'The car in which the robbers fled was found in Leeds.',
      ['the robbers | fled | ', 'The car in which the robbers fled | was found | in: Leeds'],
    ],
    [
      'over a relative clause of two verbs',
      'Soldiers who seized power and closed the border have left.',
      [
        'Soldiers | seized | nominal: power',
        'Soldiers | closed | nominal: the border',
        'Soldiers who seized power and closed the border | have left | ',
      ],
    ],
    [
      'over “whose”',
      'The man whose car hit the school was held.',
      ['whose car | hit | nominal: the school', 'The man whose car hit the school | was held | '],
    ],
    [
      'not over a relative clause with a clause of its own',
      'Kim met a minister who knew the plan was dead.',
      [
        'Kim | met | nominal: a minister',
        'a minister | knew | clause: the plan was dead',
        'the plan | was | adjectival: dead',
      ],
    ],
    [
      'not of a participle behind a relative clause',
      'He met a man who attended celebrations held in Paris.',
      ['He | met | nominal: a man', 'a man | attended | nominal: celebrations', 'celebrations | held | in: Paris'],
    ],
    [
      'over a time behind the noun',
      'The second meeting this week broke up without agreement.',
      ['The second meeting this week | broke up | without: agreement'],
    ],
    [
      'over an apposition with a relative clause',
      'Rosa Ortega, a seamstress who is related to the chief, said the alarm did not ring.',
      [
        'a seamstress | is related | to: the chief',
        'Rosa Ortega | said | clause: the alarm did not ring',
        'the alarm | did not ring | ',
      ],
    ],
    [
      'not of what is asked or told by “what”',
      'They rejected what the court had ruled.',
      ['They | rejected | what: what the court had ruled', 'the court | had ruled | '],
    ],
    [
      'with the degree of what is said',
      'Patients were less happy than others.',
      ['Patients | were | adjectival: less happy; than: others'],
    ],
    [
      'of two infinitives',
      'They agreed to free 140 prisoners and open four crossings.',
      [
        'They | agreed | to: to free 140 prisoners',
        'They | to free | nominal: 140 prisoners',
        'They | open | nominal: four crossings',
      ],
    ],
    [
      'of a pronoun that is no object',
      'President Weber addresses the media as he met with Abe.',
      ['President Weber | addresses | nominal: the media', 'he | met | with: Abe'],
    ],
    [
      'of a question behind a preposition',
      'They argued over which weapons were better.',
      ['They | argued | ', 'which weapons | were | adjectival: better'],
    ],
    [
      'of joined modifiers',
      'Kestrel suspends nuclear and missile tests.',
      ['Kestrel | suspends | nominal: nuclear and missile tests'],
    ],
    [
      'behind a predicate',
      'She is rich and oil firms left her.',
      ['She | is | adjectival: rich', 'oil firms | left | nominal: her'],
    ],
    [
      'before a verb that looks like a plural',
      'The suit names several aides who met Russians.',
      ['The suit | names | nominal: several aides', 'several aides | met | nominal: Russians'],
    ],
    [
      'control by the subject',
      'The group agreed to buy the shop.',
      ['The group | agreed | to: to buy the shop', 'The group | to buy | nominal: the shop'],
    ],
    [
      'control by the object',
      'They urged Russia and Iran to adhere.',
      ['They | urged | nominal: Russia and Iran; to: to adhere', 'Russia and Iran | to adhere | '],
    ],
    [
      'control by the hearer behind a preposition',
      'Voters called on the president to resign.',
      ['Voters | called | on: the president; to: to resign', 'the president | to resign | '],
    ],
    [
      'no control by a noun',
      'He got an invitation to visit Korea.',
      ['He | got | nominal: an invitation; to: to visit Korea', '– | to visit | nominal: Korea'],
    ],
    [
      'who, over things',
      'He met with Russians in June 2016 who lied.',
      ['He | met | with: Russians; in: June 2016', 'Russians | lied | '],
    ],
    [
      'who, over a place',
      'He met a farmer from Iowa who lied.',
      ['He | met | nominal: a farmer; from: Iowa', 'a farmer from Iowa | lied | '],
    ],
    ['none of an order', 'He may go, but do not expect it.', ['He | may go | ', '– | do not expect | nominal: it']],
    [
      'of a preposition inside the phrase',
      'He spoke with Leeds and Oxford officials.',
      ['He | spoke | with: Leeds and Oxford officials'],
    ],
    [
      'of an agent and the name behind it',
      'The dossier was compiled by former British spy Bo Kasper.',
      ['The dossier | was compiled | by: former British spy Bo Kasper'],
    ],
    [
      'of an office of two words',
      'That person could order the attorney general to enforce the ban.',
      [
        'That person | could order | nominal: the attorney general; to: to enforce the ban',
        'the attorney general | to enforce | nominal: the ban',
      ],
    ],
    [
      'of evidence that tells it',
      'She has evidence that the plant has stayed out of debt.',
      ['She | has | nominal: evidence', 'the plant | has stayed | out of: debt'],
    ],
    [
      'no control by who judges',
      'She supports talks by Leeds and Oxford to formally end the war.',
      [
        'She | supports | nominal: talks; by: Leeds and Oxford; to: to formally end the war',
        '– | to formally end | nominal: the war',
      ],
    ],
    [
      'a fronted phrase',
      'On Monday, the board met in Lyon, France.',
      ['the board | met | on: Monday; in: Lyon, France'],
    ],
  ])('%s: %s', (_, text, expected) => {
    const lines = clauseLines(text);
    expect([...lines].sort()).toEqual([...expected].sort());
  });

  it.each([
    [
      'Ferry toll rises to 17 as divers reach wreck',
      ['Ferry toll | rises | to: 17', 'divers | reach | nominal: wreck'],
    ],
    [
      'Brightwater to buy Kestrel Foods for $4 billion',
      ['Brightwater | to buy | nominal: Kestrel Foods; for: $4 billion'],
    ],
    ['At least 12 dead after ferry sinks off Bali', ['At least 12 | dead | ', 'ferry | sinks | off: Bali']],
  ])('headline: %s', (text, expected) => {
    expect(clauseLines(text, { headline: true })).toEqual(expected);
  });
});
