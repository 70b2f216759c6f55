import type { Family } from "./family";

/** Data lost or damaged, safe, or back. */
export const DATA: Family = {
  en: {
    "data-loss": `
<data> .. lost|wiped|erased|vanished|disappeared|purged|destroyed|evaporated
<data> .. is|are|was|were|has|have|been|got|just deleted|gone|overwritten|dropped
<data> .. gone since|after
<data> .. from ... are|is|were gone|empty|missing
<data> ... are|is|were gone
deleted|lost|wiped|erased|vanished <data>
lost|lose|losing|wiped|erased|vanished|purged|destroyed|overwrote|overwrites|deletes|deleted our|all|the|every|some|several|#|of|my .. <data>
deleted|wiped|erased|purged|removed .. all|every|# .. <data>
data loss
loss of .. data|records|documents|orders|files
<data> .. disappear|vanish|disappearing|vanishing
<data> ... # bytes|byte|kb
<data> ... zero|0 bytes|byte
size of 0
# .. <data> missing|gone|lost|empty
empty|blank records|files|documents|notes
trash|recycle|bin|bin's .. empty
# are|is|were|have gone|missing|disappeared
everything .. entered|typed|wrote|saved is|was|has gone|lost|been lost
never came|come back
decimals|digits|fields|values|entries .. exist nowhere
lost forever|permanently
saves|saved|saving|stores|stored .. but|and .. empty|blank|zero|nothing`,
    "data-corruption": `
corrupt|corrupted|corruption|corrupts|corrupting
<data> .. garbled|scrambled|mixed up|jumbled|damaged|overwritten|zeroed|truncated
overwrote|overwritten|overwrites|overwriting|overwrite|replaced with|by|the|original|#|our
wrong|other|another patient|patient's|customer|person|account|recipient|record|chart
swapped|switched between|with|around
set|reset|changed to zero|null
wrote other|wrong|different|random values|amounts|data
damages|damage more|further|records
<data> .. assigned|attached|linked|posted to the? wrong`,
    "data-safe": `
no|without|zero .. data|records|orders|entries|documents|files .. lost|missing|loss|gone|affected|deleted
no data loss
without data loss
nothing|none is|was|were|has|have|been|got|gets|goes|get|seems|looks lost|missing|gone|deleted
nothing lost|missing|gone
nobody|no-one lost|loses anything|data|work
haven't|have not|hasn't|did not|didn't lost|lose .. data|anything|records|orders
data is|are|were safe|intact|complete|there
no .. are|is|were missing|lost|gone`,
    "data-recovered": `
restored|recovered|retrieved|reconstructed
brought|came|are|is|were|was|got|have back
all back
have|got it|them|everything back
nothing is missing any|anymore
reconciled
could|can|able be|to restore|recover|restored|recovered
posted in the meantime
everything has been posted|entered|processed`,
    "data-not-recovered": `
cannot|can't|could not|couldn't|unable|not|fails|failed|failing|impossible .. restore|restored|recover|recovered|retrieve|undelete
restoring|restore|recovery|recovering ... fails|failed|error|impossible|not|empty|hangs
no backup|backups|copy|copies
need|want|get|like them|it|these|those|the data|our data back
please|can you|could you|how .. restore|recover|retrieve|undelete
restore them|it|these`,
    "data-missing": `
<data>|readings|values|figures|balances|measurements|samples|scans|signatures|minutes|pictures|timestamps .. is|are|was|were|show|shows|reads|read|stand|stands|comes|come|turned|still|remain .. zero|zeroed|empty|blank|null|gone|missing|absent|void
<data>|readings|values|figures|balances|measurements ... to|as zero|null|nothing
no longer have|has|contain|contains|holds|hold|exist|exists|there|contained ... <data>
<data> .. no longer exist|exists|there|contain|contains|have|has
hole|holes|gap|gaps in|from|between|of
has|have|shows|leaves a|no hole|gap|holes|gaps|entries|history|trace
where|there used to be|contain|show
were|was .. there on|yesterday|before|until|last|this
never|not came|come|turned|reappeared|showed|returned back|up|again
nowhere to|in|any|anymore|else
cannot|can't be found|located
cut|rounded|truncated|reset|set|zeroed|shortened to integer|integers|zero|whole|null|two|#|0
still|remain|remains|remained|came|come|comes|are|is|show|shows|stay|stays empty|missing|blank|gone|absent
empty .. history|folder|archive|list|record|file|chart|log|ledger|table|store
a|the week|month|day|year|morning|afternoon|hour|season|quarter|shift .. is|are missing|gone|blank|empty|absent
everything|all|anything older|before|prior|earlier|until|up ... vanished|gone|missing|empty|lost|blank|absent
everything|anything older|earlier|before|prior .. has|is|are .. vanished|gone|missing
have|has no <data>|annexes|annex|entries|lines|text|history|content|contents
is|are|were|was no longer there|present|available|visible|stored|kept|on_file|findable
starts|begins|goes only|back to|on|in|at|from .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|march|april|june|july|january|february
vanished|disappeared|evaporated from|since|after|in|without
<data>|readings|values|measurements .. vanished|disappeared|evaporated`,
    "no-restore": `
no|any|zero|without .. backup|backups|snapshot|snapshots|copy|copies|duplicate|originals|original
backup|backups|snapshot|snapshots|restore|recovery|back-up ... empty|failed|fails|corrupt|corrupted|zero|nothing|none|skipped|missing|no|didn't|doesn't|don't|older|unreadable|overwritten|same|not|zero-length
<cannot> be? .. restored|recovered|rebuilt|reconstructed|refilled|refill|recover|restore|reconstruct|retrieve|retrieved|undone|recreated|recreate|repeat|repeated|rebuild
<cannot> .. bring|get|brought .. back
not|never recoverable|restorable|recovered|restored|repeatable
irrecoverabl*|irretrievabl*|irreversibl*|unrecoverable|irreplaceable
only copy|record|records|place|original
paper|originals|original|carbon|copies|slips|sheets|forms|notes|notebooks|tapes ... shredded|thrown|binned|destroyed|pulped|burnt|recycled|discarded|away
threw|throw|throws|shred|shredded|shreds|binned|discard|discarded|destroyed|destroy|bin ... paper|originals|slips|copies|sheets|forms|notes|carbon|drafts
exist|exists nowhere
nowhere any|anymore|else
never came|come back
overwritten|overwrote|overwrites|cleared|clears|deletes|deleted|wipes|wiped|empties .. memory|buffer|buffers|cache|own|card|local
only|just keep|keeps|hold|holds|store|stores|retain|retains # days|hours|weeks
gone|lost|deleted|erased|wiped for good|ever
gone|lost forever|permanently
restore|restored|restoring|recovery|undelete ... nothing|none|empty|zero|only|skipped|without|failed|fails|no
trash|recycle_bin|bin .. empty|nothing
not in|found the|your store|archive|backup|storage|trash
permanently deleted|lost|gone|removed
can't|cannot|impossible be? .. redo|redone|re-measured|remeasured|measured|recaptured|retaken|re-enter|re-entered
don't|do_not|doesn't|not keep|have|hold|store|save .. anywhere|elsewhere|else|twice
nothing to recover|restore|undo
recycled|pulped|scrapped|wiped ... last|by|since|as|years|long|meanwhile|already
booklets|papers|paper|tapes|disks|server|originals|cards ... recycled|scrapped|wiped|gone|returned|shredded|destroyed
unreadable|unrestorable|unretrievable
says|said|shows|reports|calls .. nothing to recover|unrecoverable|unreadable|not_found
can't|cannot be had|got|brought|fetched back
buffer|cache|queue|memory|disk|log .. flushed|purged|emptied|cleared|reformatted|formatted`,
  },
  de: {
    "data-loss": `
<data> ... verloren|weg|geloscht|verschwunden|vernichtet|uberschrieben
<data> ... fehlen|fehlt
verschwunden|geloscht|verloren .. <data>
datenverlust
papierkorb .. leer
alle|samtliche|samtlicher|unsere|unserer|mehrere|# ... verschwunden|geloscht|vernichtet
alle|samtliche|# ... verloren gegangen
# .. weg|futsch
eingegeben*|erfasst*|gespeichert* .. weg|futsch|verschwunden|verloren`,
    "data-corruption": `
korrupt|beschadigt|verfalscht|zerschossen|durcheinander|vertauscht
mit|falschen|auf null|falschen uberschrieben|gesetzt
nur noch nullen|null
stehen|steht|stand ... auf null|nullen
genullt`,
    "data-safe": `
keine|keinerlei .. daten|datensatze verloren|weg|geloscht|fehlen|verlust
kein datenverlust
daten fehlen keine|nicht
nichts verloren|fehlt|weg
nichts .. verloren
verloren .. nichts
keine daten|datensatze|datenverluste
ohne datenverlust`,
    "data-recovered": `
wiederhergestellt|zuruckgespielt
wieder da|vollstandig|vorhanden
zuruckgeholt|rekonstruiert|wiedergefunden|aufgetaucht
wieder .. da|vollstandig|vorhanden|zuruck|aufgetaucht`,
    "data-not-recovered": `
nicht|kein|keine ... wiederherstellen|wiederherstellbar|wiederhergestellt|backup|sicherung
brauchen ... zuruck
papierkorb .. nicht|leer|nichts
sicherung|backup|kopie haben|gibt|existiert .. nicht|keine
wiederherstellen|wiederherstellung|ruckgangig ... keine|nicht|fehler|leer|nichts
keine version|sicherung|fassung vorhanden|verfugbar`,
  },
  fr: {
    "data-loss": `
<data> ... perdu*|disparu*|supprime*|efface*|ecrase*
perte|pertes de|d' <data>
perdu|supprime|efface .. <data>
corbeille .. vide
supprime|supprimes|supprimees|efface|effaces|perdu|perdus|perdues|disparu .. <data>
tout|tous|toutes|nos|# ... ont|a|avaient disparu*|ete_supprime*|ete_efface*|ete_perdu*
introuvables|volatilise*|evapore*`,
    "data-corruption": `
corrompu*|corruption|melange*|ecrase*|altere*
tous|toutes|sont|est|remis|remise|remises|passe|passes a zero
a zero alors|pour|partout`,
    "data-safe": `
aucune|aucun|pas|sans perte|d'? donnee*
aucune donnee .. perdue|manque|manquante
rien n' a|est ete? perdu|efface|supprime
aucune perte|donnee`,
    "data-recovered": `
restaure|restaures|restauree|restaurees|recupere|recuperes|recuperee|recuperees|retablies
tout y est
revenu|revenus|revenues|retrouve|retrouves|retrouvees|retrouvee`,
    "data-not-recovered": `
pas|impossible|echec|aucune .. restaurer|recuperer|sauvegarde|restauration
aucune|pas|sans|ni .. sauvegarde|copie|backup
corbeille .. vide|rien
restauration|restaurer ... aucune|aucun|echec|erreur|impossible|rien
aucune version`,
  },
  es: {
    "data-loss": `
<data> ... perdid*|desaparecid*|borrad*|eliminad*|perdieron|sobrescrit*
perdida de .. <data>|informacion
perdido|borrado|eliminado|desaparecido|perdieron|desaparecieron|borraron .. <data>
papelera .. vacia
sin copia
borraron|borrado|perdieron|perdido|desaparecieron|eliminaron|han_desaparecido|ha_desaparecido .. <data>
todos|todas|nuestros|nuestras|# ... desaparecid*|borrad*|borraron|perdid*|esfumad*
papelera .. vacia|nada`,
    "data-corruption": `
corrupt*|danad*|mezclad*|alterad*|sobrescrit*
todos|todas|aparecen|estan|puesto|puestas|salen .. a cero
a cero .. todos|todas`,
    "data-safe": `
no se ha|han perdido
ningun|sin dato|perdida
no|sin .. perdida|perdido datos|ningun
nada se? pierde|perdio|ha_perdido
no se pierde|perdio nada
sin perdida de`,
    "data-recovered": `
restaurad*|recuperad*|recuperamos
recuperado|recuperados|recuperadas|restaurado|restaurados
esta todo|todo_de_vuelta
han vuelto|aparecido`,
    "data-not-recovered": `
no|imposible .. restaurar|recuperar|recupera|restaura|recuperarlos|copia
no|sin|ni .. copia|copias|backup|respaldo
papelera .. vacia|nada
restaurar|restauracion|recuperar ... no|error|imposible|nada|vacio
no hay versiones|version`,
  },
  pt: {
    "data-loss": `
<data> ... perdid*|sumiram|sumiu|desaparec*|apagad*|excluid*|deletad*|sobrescrit*
perda de .. <data>|informacoes
perdemos|perdeu|apagou|sumiram|sumiu|desapareceram|excluiu .. <data>
lixeira .. vazia
sem backup
apagados|apagadas|excluidos|sumiram|perdidos|apagaram .. <data>
todos|todas|nossos|nossas|# ... sumiram|desaparec*|apagad*|perdid*|excluid*|evaporaram
lixeira .. vazia|nada`,
    "data-corruption": `
corromp*|danificad*|misturad*|trocad*|sobrescrit*
zerad*
todos|todas|aparecem|estao .. a|em zero`,
    "data-safe": `
nenhum|sem dado|perda
nao|sem .. perda|perdeu|perdemos
nada se? perde|perdeu|foi_perdido
nao se perde|perdeu nada
sem perda de`,
    "data-recovered": `
restaurad*|recuperad*|recuperamos
recuperou|recuperados|recuperadas|restaurou|restaurados
esta tudo la|de_volta
voltaram|reapareceram`,
    "data-not-recovered": `
nao|impossivel .. restaurar|recuperar|voltam|voltaram|backup
nao|sem|nem .. backup|copia|copias
lixeira .. vazia|nada
restaurar|restauracao|recuperar ... nao|erro|impossivel|nada|nenhum|nenhuma
nenhuma versao`,
  },
  it: {
    "data-loss": `
<data> ... pers*|scompars*|cancellat*|eliminat*
perdita di dati
sparit*|persi|perso|perse|cancellat*|scompars* .. <data>
<data> ... sparit*|svanit*
cestino .. vuoto`,
    "data-safe": `
nessun|nessuna dato|perdita
senza perdita`,
    "data-not-recovered": `
non|senza|nessun .. backup|copia|recuperar*`,
  },
  nl: {
    "data-loss": `
<data> ... verloren|verdwenen|weg|gewist|verwijderd
dataverlies|gegevensverlies
# ... verdwenen|gewist|verwijderd|weg|kwijt
alle|onze ... verdwenen|gewist|verwijderd|kwijt
prullenbak .. leeg`,
    "data-safe": `
geen .. data|gegevens .. verloren|kwijt
geen dataverlies`,
    "data-not-recovered": `
geen|zonder .. back-up|backup|kopie
prullenbak .. leeg`,
  },
  ja: {
    "data-loss": `
データ..消え
データ..消失
データ..失わ
データ..削除され
データ..なくな
データ..欠落
データ..見当たら
件..消え
件..消失
履歴..消え
ファイル..消え
登録..消え
記録..消え
記録..なくな
伝票..消え
消失して
消えてしま
削除されてしま
消えており
記録..見当たら
記録..失われ
履歴..なくな
履歴..見当たら
履歴..失われ
件..削除され
件..見当たら
件..なくな
件..失われ
名分..消え
名分..見当たら
名分..なくな
名分..失われ
データ..消えて
契約..消え
写真..消え
メール..消え
予約..消え
顧客..消え
カルテ..消え
入力した..消え
入力内容..消え`,
    "data-corruption": `
データ..破損
データ..壊れ
破損して
文字化け
上書きされ
書き換わ
別の..に入れ替わ
数値..ゼロ
分ゼロに
すべてゼロ
全てゼロ
ゼロになって
0になって
白紙に`,
    "data-safe": `
データ..失われておりませ
データ..失われていませ
消えていませ
消失はありませ
データは無事
データの消失はな
データに影響はありませ
データの欠落はありませ
消失はな
消失はござ
消えたものはありませ
欠落はありませ
欠落はござ
失われたデータはありませ`,
    "data-recovered": `
復旧しま
復元でき
復元され
元に戻り
復元が完了
復元いただ
復元していただ
元に戻りました
元どおり
元通り
復旧いただ`,
    "data-not-recovered": `
戻りません
戻らな
復元できま
復元できな
復旧できま
バックアップがな
バックアップもな
ゴミ箱にも
バックアップも
バックアップはな
バックアップはござ
復元もでき
復元できません
復元でき..ません
控えもな
控えはな`,
  },
};
