/** Written by tests/bench/train-discourse.ts: features and their weights, for model.ts to read. */
export const WEIGHTS = `
:action	-35 -27 15
:after-item	-50 39 -46
:announces	-30 -30 43
:arrow	75 -2 85
:attempt+action	-32 -5 16
:attempt+narrative	8 -47 24
:before-item	23 -5 -38
:code-below	-15 -40 43
:command	-26 -19 28
:condition	-22 -5 11
:condition+action	15 20 4
:condition+attempt	29 -37 -27
:condition+narrative	14 13 -43
:contrast	24 -13 9
:contrast+action	0 25 21
:contrast+attempt	37 31 -50
:contrast+condition	12 64 -29
:contrast+expected	-27 8 5
:contrast+narrative	-5 18 -10
:contrast+replacement	-6 -12 2
:contrast+should	28 0 26
:contrast+wish	-10 4 14
:ends-steps	71 -46 -35
:exclamation	-89 -72 -154
:expected	-43 77 -8
:expected+action	-8 29 -20
:expected+condition	43 27 8
:expected+narrative	91 -2 -9
:expected+wish	-38 55 -62
:failure	107 -35 -50
:failure+action	43 -8 5
:failure+attempt	39 -59 14
:failure+condition	-2 -32 14
:failure+contrast	0 21 -10
:failure+expected	-28 -71 -95
:failure+fault	-54 26 -12
:failure+narrative	45 -12 -38
:failure+replacement	-30 -7 7
:failure+should	11 41 -141
:fault	55 -39 -44
:fault+action	24 5 -19
:fault+attempt	30 -15 16
:fault+condition	-13 7 57
:fault+contrast	-10 15 42
:fault+expected	-26 23 -12
:fault+narrative	-81 -129 15
:fault+replacement	-1 19 18
:fault+should	1 58 4
:fault+wish	-116 -8 -88
:first-action	-39 -16 87
:first-attempt	19 -54 37
:first-condition	43 -11 23
:first-contrast	37 8 10
:first-ed	-25 -15 -77
:first-failure	61 14 -53
:first-fault	29 -135 -46
:first-ing	71 -11 -8
:first-narrative	28 -26 19
:first-negation	7 59 -21
:first-should	-107 -119 27
:in-expected-behaviour	-139 116 -160
:in-expected-behaviour-first	-97 225 -117
:in-expected-behaviour-item	-99 117 -53
:in-expected-behaviour-later	-86 -255 -84
:in-expected-behaviour-next	-50 52 -147
:in-none	7 -71 -50
:in-none-first	-9 -60 -34
:in-none-item	-105 -31 107
:in-none-later	-19 -70 -72
:in-none-next	120 19 41
:in-observed-behaviour	36 -104 -60
:in-observed-behaviour-first	158 -77 -78
:in-observed-behaviour-later	-195 -113 -90
:in-observed-behaviour-next	7 -68 42
:in-other	-59 -74 -79
:in-other-first	-51 -104 -63
:in-other-item	36 -80 -111
:in-other-later	-82 24 -149
:in-other-next	58 -100 52
:in-steps-to-reproduce	-64 -140 50
:in-steps-to-reproduce-first	-99 -101 90
:in-steps-to-reproduce-item	-1 4 17
:in-steps-to-reproduce-later	-69 -42 -186
:in-steps-to-reproduce-next	-21 -153 91
:item	-48 4 57
:last-item	31 -60 -68
:length--1	-1 39 -20
:length-0	-76 -169 -53
:length-1	-23 -51 -46
:length-2	-11 -75 -41
:length-3	1 -7 -41
:length-4	-27 -6 -26
:length-5	-14 10 -40
:narrative	-12 -33 65
:narrative+action	25 -13 24
:negation	59 -23 -20
:negation+action	52 -9 -3
:negation+attempt	-10 15 -14
:negation+condition	-8 -23 -9
:negation+contrast	-68 -38 0
:negation+expected	1 14 50
:negation+failure	-83 45 47
:negation+fault	-56 23 24
:negation+narrative	-40 1 -6
:negation+replacement	-8 26 23
:negation+should	-5 -35 6
:negation+wish	-18 16 22
:no-cue	-111 -90 -76
:number	-42 -82 120
:observes	159 7 -93
:opens	-4 -55 -52
:question	-86 2 -17
:quoted	9 13 16
:replacement	36 52 -23
:replacement+action	32 46 -5
:should	-79 160 -56
:should+action	17 66 -11
:should+attempt	73 -2 42
:should+condition	-56 1 22
:should+narrative	-11 -43 -61
:should+replacement	77 -82 36
:symbols	-147 -95 -104
:url	28 17 25
:wish	-45 57 -35
:wish+action	-16 42 -16
:wish+condition	-16 25 -8
:wish+narrative	20 -7 33
^ a	38 -16 6
^ after	4 -16 14
^ and	-44 -64 -38
^ as	106 29 -69
^ at	-87 -83 -180
^ but	42 9 -87
^ create	-98 4 79
^ created	-37 -162 16
^ for	9 -39 4
^ however	35 -6 14
^ i	-21 -12 -8
^ i'm	-70 -138 -16
^ if	39 2 25
^ in	18 30 40
^ it	18 55 -11
^ java	-52 -31 -24
^ no	39 44 6
^ on	28 -26 -28
^ open	33 -9 127
^ see	-42 15 -60
^ select	-32 -34 -13
^ so	-11 48 37
^ the	71 13 1
^ there	1 -21 68
^ this	31 24 -16
^ to	-37 -81 49
^ we	-26 -21 -43
^ when	29 -66 20
^ with	23 -18 -98
a	9 19 42
a file	18 -44 52
about	-9 4 -51
above	59 -23 48
access	35 -64 10
action	-79 -107 12
active	-40 30 12
actually	14 -8 63
add	-11 -82 32
add a	49 -7 54
added	10 14 18
after	98 -34 -4
again	-3 -31 -2
all	34 -23 -26
all the	18 38 20
allow	-4 -32 12
already	-20 -8 -52
also	-17 -61 22
always	28 2 15
am	-78 -33 -35
an	11 46 -3
an error	-12 40 -3
and	-5 -2 40
and i	47 -20 -23
and it	8 -42 -25
and the	3 -74 -78
and then	23 -39 -33
another	21 -82 14
any	-7 -32 2
api	-14 -45 -58
app	36 -118 -32
appear	55 17 -40
appears	98 -7 34
application	13 -97 -19
are	52 -16 -2
are not	-13 2 -20
as	18 18 -43
as a	-36 28 58
as the	-19 -50 -32
at	-14 -78 6
at least	12 13 16
at the	64 -28 9
attached	34 15 10
attachment	-71 -44 31
available	-81 22 17
b	-14 -10 7
back	56 -24 30
back to	53 -69 66
bad	-4 -4 -80
base	-3 16 16
based	19 0 -4
be	-17 30 16
be a	26 11 -6
because	-40 -59 -34
been	-1 -10 -54
before	-8 -68 -99
behavior	-21 -33 -45
being	16 -65 -67
below	-11 -55 39
between	7 41 -8
bias	-62 -73 -73
bit	-19 -32 -111
both	6 25 24
browser	-14 -15 -65
bug	-66 -60 -55
build	-82 -77 -69
but	20 -8 -18
but i	-45 -41 -42
but it	20 12 -1
but the	36 33 19
button	30 27 -20
by	5 -28 15
by the	-37 -79 -17
c	-76 -26 -44
cache	58 20 20
can	-12 8 -25
can be	20 24 74
can't	60 12 -60
cannot	46 -148 -40
cannot be	-7 -62 -81
case	-21 19 -53
cause	-38 -52 -63
causes	62 -39 -24
change	-30 -12 35
change the	-56 12 9
changed	24 -1 2
changes	-38 27 -32
character	-24 -58 -143
characters	59 -21 15
check	-51 -107 2
choose	-34 -6 6
class	-36 -67 0
click	-49 -43 34
click on	-43 -89 28
clicking	34 53 -3
close	20 -5 7
code	-48 -74 51
com	-42 13 -9
command	-32 14 56
comment	13 -64 10
comments	37 -114 53
compare	112 51 36
connection	38 -34 61
contains	-10 -90 35
content	-28 -102 32
context	-40 16 -7
context menu	8 -9 42
copy	30 25 -10
core	-18 -16 -56
correct	37 -1 -32
correctly	53 12 -41
could	-33 65 -23
crash	10 18 -10
crashes	152 -73 8
create	63 -19 71
create a	-31 21 28
created	45 19 26
current	24 37 -45
currently	141 53 -197
cursor	92 -13 5
d	-107 -112 -61
data	36 -29 -11
database	-3 -37 0
date	49 -13 -58
debug	-47 -1 -36
default	23 5 -4
delete	-11 -146 -26
dialog	51 3 8
did	-17 -63 -114
did not	19 -15 -67
different	17 54 -18
directory	-14 16 37
display	-25 25 -20
displayed	43 32 -11
do	-21 41 11
do not	-12 -8 -67
doc	6 -32 -67
document	-18 -61 14
does	13 -28 15
does not	16 -29 9
doesn't	99 -17 -115
don't	-56 -22 38
double	81 71 47
down	-53 33 68
drop	28 8 -17
due	19 -48 -14
due to	19 -47 -12
during	106 -65 -55
e	-4 -34 -58
e g	23 -15 23
each	18 -33 -24
edit	76 -23 9
editor	30 -63 29
element	-12 26 -162
empty	-15 -31 -112
en	-5 -22 -65
enable	-84 -20 -110
end	12 -38 34
enter	-33 -75 32
entries	25 34 -60
error	27 -17 -44
error message	33 46 69
errors	-82 27 -23
even	40 20 16
event	-5 -57 -50
everything	16 -45 78
example	13 -5 115
exception	21 -51 13
exist	-40 -28 2
existing	-33 7 -25
expected	49 -10 39
extension	-30 -39 -51
f	-102 -42 -26
fail	123 -48 -12
failed	-41 -52 -159
fails	87 -46 -11
false	-6 -89 -26
feature	-27 -60 -19
field	-4 -57 7
fields	-27 -24 48
file	21 36 52
files	-39 57 -3
filter	6 40 -65
find	-37 -68 -47
fine	59 -57 33
first	-7 0 -45
fix	-28 -110 -32
focus	48 17 7
folder	-63 -38 -38
following	15 -52 -2
for	0 9 -32
for a	57 6 -81
for example	31 -49 33
for the	-22 -39 -26
form	-8 17 -61
format	3 -15 -1
found	9 -36 -9
from	11 4 28
from the	-29 0 -10
function	30 43 31
g	-9 -33 3
general	-90 -70 24
generated	-12 -42 -6
get	82 -6 -30
gets	104 -24 -14
given	-66 -112 -84
go	-34 -41 44
go to	-47 3 55
got	27 -10 -84
had	-21 1 -62
happens	-38 -44 40
has	19 -29 -19
has been	4 5 -101
have	-33 -5 -11
have a	10 33 -8
have to	41 -12 -85
help	-50 -30 17
here	-25 -121 70
home	116 -15 21
how	-33 -13 -44
however	43 5 -2
html	54 5 26
https	-48 -48 49
i	-15 3 15
i am	-43 -22 -35
i can	17 -40 -63
i do	0 66 -9
i get	66 -47 21
i have	-13 -93 -38
i think	2 -19 -11
i try	42 22 -21
i use	29 -1 -12
i was	33 39 -33
i'm	-44 -61 -51
i've	28 -30 19
icon	5 -4 46
id	-21 -30 -41
if	-33 17 -13
if i	63 -9 21
if the	2 -25 -6
if you	-2 -15 0
image	44 27 2
implementation	14 -21 -46
import	44 10 33
in	34 21 3
in a	-36 -23 7
in the	13 1 19
in this	71 55 -2
incorrect	56 38 41
info	-34 -119 -25
information	-31 -12 -6
input	9 -8 13
insert	3 56 12
inside	37 -40 -81
install	23 -21 35
installed	0 27 -49
instead	54 4 -11
internal	-78 -76 -115
into	51 -9 28
into the	10 22 35
invalid	-31 -19 12
invoke	-20 -94 36
is	57 -14 -33
is a	-35 -80 -31
is in	-32 -54 -88
is no	2 -71 10
is not	3 -22 12
is that	-2 -10 -107
is the	-30 -20 32
issue	-6 -53 -7
it	36 35 9
it does	-3 -24 10
it is	-12 46 24
it should	45 51 -24
it will	2 -25 -73
it would	26 28 -70
it's	-32 18 -144
item	38 -22 -46
its	36 42 -9
java	-94 -53 -54
just	-6 28 15
key	10 62 16
know	-116 -52 -31
lang	-49 -10 -48
language	-6 -34 -42
last	10 30 13
least	-4 15 8
left	32 -36 -52
library	-38 -14 -38
like	-31 -34 -25
line	-88 -108 -18
link	68 70 -57
list	16 10 -3
list of	-79 -66 10
load	9 29 -34
loading	55 50 -11
local	19 -84 -66
location	20 0 -21
log	63 -73 7
long	3 4 -52
longer	114 -24 27
looks	-22 2 7
mac	28 -39 -5
main	-48 -16 20
make	-40 11 57
many	41 -23 -83
may	-60 20 -29
me	-15 19 -13
menu	22 -19 4
message	-106 -25 4
method	-10 -12 53
might	-39 11 -115
missing	-21 -50 -83
mode	5 -14 -54
model	-7 36 -26
more	-12 48 -23
move	-74 25 4
multiple	68 -1 49
must	7 -56 -39
my	-18 13 30
name	-11 -15 21
names	9 1 -174
need	-102 61 -87
net	-134 -78 -84
never	28 -67 -90
new	-20 19 22
next	-58 -7 0
no	28 3 33
no longer	78 -7 -16
non	-44 -13 -152
normal	56 12 -23
not	53 21 -37
not be	27 -40 -17
not exist	-98 2 13
not work	0 -13 18
note	-56 1 -108
noticed	2 -69 -54
now	78 8 -68
null	-29 16 -89
number	-9 -28 -57
object	5 -51 37
occurred	-18 -117 -33
occurs	76 -48 51
of	27 8 -12
of a	25 27 21
of the	-8 35 38
off	23 34 2
ok	-39 -68 48
old	26 -68 -9
on	29 -9 7
on a	41 14 -4
on the	-19 11 30
one	-2 45 -29
one of	7 -35 -2
only	-34 21 -71
open	26 -17 10
open a	-25 -84 -20
open the	16 20 23
opened	10 0 -18
opening	41 3 30
opens	27 -44 -27
operation	-34 31 14
option	71 43 34
options	51 -18 49
or	-22 -17 36
order	-15 -12 -46
org	-142 -81 -89
os	-6 -10 -74
other	22 -66 -14
out	24 -52 -2
output	89 -31 -24
over	134 37 -27
package	-46 -9 39
page	10 31 -65
parent	-10 23 43
part	55 -3 -49
pdf	30 -4 19
place	-11 16 54
please	-93 -4 -11
plugin	21 36 60
point	36 -14 33
possible	15 -12 -60
press	-47 -1 45
previous	66 48 -13
problem	-84 28 7
process	-7 -67 -36
program	-39 -15 -54
properly	33 64 -143
properties	0 -5 -62
property	34 -52 -73
read	-42 -34 -14
reason	-1 -16 -133
refresh	34 -87 -2
release	-17 -16 -25
report	-36 -30 -14
reproduce	-96 -54 -14
required	-97 -21 -152
result	95 14 66
results	73 63 -29
return	-18 -47 -64
returns	48 -15 -151
right	-11 53 3
run	-57 -57 40
running	54 -44 34
same	19 -35 -13
save	39 22 73
screen	59 0 -34
screenshot	-46 -125 -24
scroll	-24 50 -69
search	-6 -14 -18
second	36 -66 -6
see	63 12 -33
see the	-15 51 -4
seems	21 3 -5
seems to	37 -7 -14
select	-4 -23 52
selected	67 12 22
selection	44 -9 -26
server	13 -39 -19
set	-24 -13 45
setting	-3 -41 -6
settings	46 -149 6
should	-77 156 -54
should be	12 10 -89
should not	-22 18 -147
show	37 -15 49
shown	19 38 0
shows	107 3 -21
since	31 23 -125
single	-18 15 -59
size	-4 -16 41
so	-69 -30 -6
some	-52 46 39
something	-10 6 17
sometimes	113 -50 -38
source	-52 13 47
space	64 53 -51
stack	-37 -115 -99
statement	-33 -43 41
still	49 -68 28
string	-54 -16 -143
style	-3 54 72
such	-38 81 -37
sun	-12 -109 -119
support	-34 10 5
sure	-49 -116 -16
switch	-28 3 3
system	-35 -19 -17
table	8 -18 -30
task	-21 -171 11
test	7 -65 64
test case	-1 -35 39
text	46 53 25
than	91 80 7
that	-38 38 -8
that is	-22 15 -15
that the	21 -56 19
the	23 34 24
the attached	17 35 18
the code	48 6 -60
the default	34 -29 -17
the error	13 -14 10
the file	-9 -65 -19
the first	34 -14 16
the following	11 -33 10
the list	7 43 -6
the new	38 -70 -20
the problem	-28 -6 44
the report	-50 -48 5
the same	10 -45 -25
the second	26 -25 -45
the test	-63 -54 10
the text	59 4 -6
the user	-14 40 -31
them	19 2 3
then	8 -42 14
there	9 -14 17
there are	-5 -41 -7
there is	-22 -31 -3
these	8 -50 -36
they	2 13 -33
think	-13 -23 -19
this	-34 -1 -22
this is	-58 25 -54
those	-10 -22 -45
though	25 -60 -16
through	10 -60 -36
time	-21 -45 -89
to	3 21 10
to a	42 25 18
to be	50 -6 -41
to get	-68 -6 -14
to use	24 39 -13
tools	-9 -28 56
tree	-23 -9 21
tried	-8 -14 19
true	-10 -37 -8
try	-32 -10 -4
try to	39 18 25
trying	5 -30 -31
trying to	4 -25 -18
type	-3 -29 -26
types	-41 -68 -23
u	-86 -110 -20
ui	44 11 13
under	-6 -90 -17
until	-53 37 -19
up	40 -34 -3
update	34 -34 -51
updated	18 -25 -74
us	-50 -40 -49
use	-55 19 6
use the	-17 61 -36
used	-29 2 -30
user	-47 52 -18
uses	-9 29 23
using	21 -85 24
using the	-42 -30 -39
v	8 -102 70
value	21 20 4
values	-64 -54 -2
version	-75 -40 -59
very	6 -74 22
via	35 -48 7
view	22 -48 -8
wait	-84 -90 -114
waiting	16 -110 -91
want	2 34 -7
want to	-31 -52 24
was	-38 13 -15
way	2 83 -49
we	10 34 -55
well	36 8 -62
were	71 18 3
what	-26 -20 17
when	79 -13 7
when i	41 -9 33
when the	-22 -26 -39
when you	-7 -74 -63
where	-8 -12 22
which	12 -4 -5
which is	-34 -21 26
while	34 -23 0
why	-4 31 -3
will	59 -9 -55
will be	36 17 42
with	51 4 49
with a	-25 11 -39
with the	-4 -47 -1
without	44 3 7
work	9 28 -57
working	-27 23 17
works	22 -39 17
works fine	4 -85 16
would	-39 71 -52
would be	-30 52 -60
wrong	40 -13 -16
www	58 56 9
x	35 -15 12
xml	-5 -10 -25
you	35 -41 12
you can	59 -82 18
your	-43 -45 37
`;
