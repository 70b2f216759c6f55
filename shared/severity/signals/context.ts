import type { Family } from "./family";

/** What turns the words round: what might happen, what another denies, what was told elsewhere. */
export const CONTEXT: Family = {
  en: {
    hypothetical: `
if|suppose|supposing|imagine|assuming|in case|should ... went|goes|fails|failed|were|would|happened|happens|burned|burnt|crashed|crashes|breaks|broke|lose|lost|down|leaked
would
what|what's if
what happens|would if|when
suppose|supposing|imagine|hypothetical|hypothetically|theoretically|theoretical
worst case
worst-case
might|may lose|happen|be|fail|get|overwrite|leak|cause|break|occur|have
could lose|happen|overwrite|leak|cause|break|occur|lead|theoretically|one day
in the event|case of|that
in case of
in which case
risk of|that|assessment|workshop
afraid|fear|worried|worry|concerned|concern that|of|about
drill|tabletop|exercise|rehearsal|simulation|simulated|simulate
read in|about the|a release|news
are|is|am we|you|our|it .. affected|vulnerable|at`,
    dispute: `
is|are|you're|he's|she's mistaken
that's|that|this|it is? not|isn't correct|true|right|so|accurate
it isn't
between us
sort this|it out
same company|firm|fleet|team|organisation|organization|office
disagree|disagrees|contradict*
don't think so
you are|you're wrong
not sure|certain|clear either|which|whether|who
i|we ask|asking|need to ask
no .. it's|it is
look again
which is|are neither
don't|do not|not know .. which|whether|what|if
who's|who_is|which_is|what_is right|true|correct
can't|cannot both be
on my|our screen|side|list|floor|desk .. works|there|fine|in
here it|they|all works|work
not here|with_us|from_here|at_my_desk
are|is you|he|she sure
let me ask|check|find|look
colleague|colleagues|he|she|manager says|say|claims|insists|swears|thinks
ignore|disregard my|her|his|the colleague|last|above|mail|message
they|it|that|this is|are|was|did|does|do though|indeed|actually
nonsense|rubbish|impossible
there's|i've|i_have a? pile|list|copy here|of
same site|office|plant|store|ward|team|school|hospital|depot|branch
they|those|it|that weren't|aren't|isn't|wasn't|weren_t|did|do|were
i'm|i_am|i've|i walked|walk|sitting|standing|stood|saw|used|opened|seen
i'll|i_will|let_me|we'll go|ask|check|see|find|look
mean|means you|he|she|they|it|dock|site|the
ours|mine do|does|are|is|print|prints|work|works
there are|is .. on|in my|our
come over|here
i|we think|believe .. means|meant|mixed|confused|mistook|looked
refers|referring|talking to|about`,
    elsewhere: `
as|was discussed|agreed|explained|mentioned|described|told|said|stated
same problem|issue|error as|like|again
see|find|please attached|attachment|screenshot|above|below
handle|deal|proceed|below|as .. below|agreed
see my|the|our last|previous|earlier mail|message|email|e-mail|ticket
any news|update ?
you were|have been told|informed
see|find the|our attached|attachment|screenshot
call me
you have|know all|the|what
you|he|she know|knows
on the phone|call
i|we've|already explained|told|described
don't|do not have|know any? details|what|more
i don't know .. what|why|more|exactly|details
details follow
more|further details later|follow|to
automated|automatic|auto-generated notification|message|alert|mail|e-mail
do not reply
mailbox|inbox
threshold
alert|alarm|problem|notification|critical ]|:
not monitored
same as|like before|last|always|usual|ever
the one we|i always|told|sent|mentioned
you know which|what|who
what|whatever you sent|told|said
no idea which|what
passing|passed it|this on
forwarded|forwarding|fwd for|from|on
no details|detail|further|specifics
didn't|did_not|doesn't|won't say|tell|specify|elaborate
something about|with|is
ask|asks|asked her|him
that thing|matter|topic|story|affair
told|asked|mentioned|spoke|written .. about|of
you tell me
you're|you_are the experts|specialists
things aren't|are not
hell|furious|unhappy|disappointed|angry|outraged
matter|thing|topic i|we mentioned|discussed|raised|told`,
    contradiction: `
contradict*|contradictory|conflicting
one|some say|says|claims|claim|swears|tells ... other|others say|says|claims|claim|not|the
both|two can't|cannot be
don't|do_not|no idea|not_sure|unclear who's|who|which right|is|of|one
who|whom|which .. believe|trust|is_right|to_believe
says|say|claims|claim|reports ... says|say|claims|claim|reports
no means|way to tell|know|verify
need|needs|have|has to reconcile|clarify|sort .. first
i don't get what
opinions ?`,
  },
  de: {
    hypothetical: `
wenn|falls|sollte|angenommen .. ausfallt|ausfiele|passiert|ausfallen|verloren|wurde|ware|brennt
wurde|wurden|ware|waren|konnte theoretisch
im falle|fall eines|einer|dass|von
theoretisch|hypothetisch|planspiel|notfallubung|notfallplan|ubung|gesetzt`,
    elsewhere: `
wie besprochen|telefonisch|bekannt|gesagt
siehe anhang|screenshot|oben|unten|anlage
weiter|nahere unten|details
bitte um? ruckruf
dasselbe|gleiche problem
automatische benachrichtigung|nachricht
wie besprochen|vereinbart|abgesprochen|erwahnt
hatte|habe|hatten|haben .. bereits|schon .. geschildert|erklart|gemeldet
neuigkeiten|stand|neues
bitte um|dringend? meldung|melden|ruckmeldung`,
  },
  fr: {
    hypothetical: `
si .. tombait|tombe|etait|arrivait|devait
serait|seraient|perdrions|pourrait arriver|perdre
en cas de|d'
hypothese|hypothetique|exercice|simulation|scenario`,
    elsewhere: `
comme convenu|discute|vu|indique|explique
voir|cf piece|capture|ci-joint|ci-dessous
rappelez-moi
meme probleme
notification automatique
comme|suite|selon convenu|dit|evoque|a|notre|vu|indique ... appel|echange|telephone|conversation
suite a notre|mon appel|echange
des nouvelles|du_nouveau
toujours le|la meme probleme|chose`,
  },
  es: {
    hypothetical: `
si .. cayera|caiga|fallara|cae|pasara|ocurriera|perdiera
seria|podria perder|ocurrir|pasar
en caso de|que
hipotetic*|supuesto|simulacro|supongamos`,
    elsewhere: `
como hablamos|comente|comentamos|acordamos|dije
ver|vea|adjunto captura|adjunto|imagen|archivo|abajo
llamenme
mismo problema|error de|que
notificacion automatica
lo que le|te|os|les comente|dije|hablamos|conte
como .. comente|hablamos|dije|quedamos|comentamos
hay|alguna novedades|novedad
otra vez lo mismo|igual
lo de siempre|ayer`,
  },
  pt: {
    hypothetical: `
se .. caisse|cair|falhar|falhasse|acontecer|acontecesse|perder
seria|poderia perder|ocorrer|acontecer
em caso de
hipotetic*|simulacao|suponhamos`,
    elsewhere: `
como conversamos|falamos|combinado
segue|ver|veja anexo|print|captura|abaixo
me liguem
mesmo problema|erro
notificacao automatica
conforme|como conversamos|falamos|combinado|conversado|combinamos
aquilo|o que eu|a_gente? falei|comentei|conversamos
alguma|tem novidade|novidades
de novo a|o mesma|mesmo`,
  },
  it: {
    hypothetical: `
se .. dovesse|succedesse|cadesse
sarebbe`,
  },
  nl: {
    hypothetical: `
stel dat
als .. zou`,
  },
  ja: {
    hypothetical: `
もし
仮に
万が一
場合は..でしょうか
した場合
場合の
想定`,
    elsewhere: `
先日お話し
お電話でお伝え
添付の
添付を
前回と同じ
自動通知
自動送信
例の件
先日の件
前回の件
例の
先ほどの電話
お電話の件
お話しした件`,
  },
};
