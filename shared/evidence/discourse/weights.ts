/** Written by tests/bench/train-discourse.ts: features and their weights, for model.ts to read. */
export const WEIGHTS = `
:action	-37 -28 11
:after-item	-57 29 -50
:announces	-30 -29 43
:arrow	80 -11 82
:attempt+action	-21 6 7
:attempt+narrative	0 -58 23
:before-item	22 -12 -32
:code-below	-11 -50 39
:command	-26 -15 33
:condition	-17 -6 5
:condition+action	11 26 6
:condition+attempt	21 -32 -27
:condition+narrative	4 20 -50
:contrast	20 -11 14
:contrast+action	1 22 19
:contrast+attempt	35 41 -45
:contrast+condition	17 57 -18
:contrast+expected	-27 9 15
:contrast+narrative	-5 17 -9
:contrast+replacement	-1 -16 2
:contrast+should	37 2 25
:contrast+wish	-8 13 8
:ends-steps	70 -49 -36
:exclamation	-93 -83 -158
:expected	-39 76 4
:expected+action	-6 27 -26
:expected+condition	40 45 -3
:expected+narrative	96 -2 -21
:expected+wish	-44 66 -66
:failure	101 -30 -46
:failure+action	44 -11 15
:failure+attempt	40 -55 2
:failure+condition	2 -22 9
:failure+contrast	1 12 -20
:failure+expected	-37 -71 -96
:failure+fault	-51 16 -25
:failure+narrative	48 -5 -36
:failure+replacement	-32 -5 15
:failure+should	18 39 -135
:fault	53 -30 -48
:fault+action	27 5 -6
:fault+attempt	23 -17 7
:fault+condition	-16 8 48
:fault+contrast	-14 11 40
:fault+expected	-21 22 -25
:fault+narrative	-72 -124 14
:fault+replacement	-5 5 18
:fault+should	0 50 0
:fault+wish	-103 -11 -104
:first-action	-45 -13 84
:first-attempt	15 -69 40
:first-condition	48 -14 25
:first-contrast	36 12 -7
:first-ed	-35 -10 -74
:first-failure	53 -3 -52
:first-fault	24 -113 -47
:first-ing	72 -8 -13
:first-narrative	26 -31 25
:first-negation	5 50 -18
:first-should	-110 -135 29
:in-expected-behaviour	-147 115 -163
:in-expected-behaviour-first	-103 228 -121
:in-expected-behaviour-item	-98 114 -57
:in-expected-behaviour-later	-91 -259 -94
:in-expected-behaviour-next	-68 55 -157
:in-none	3 -67 -55
:in-none-first	-16 -60 -39
:in-none-item	-95 -41 109
:in-none-later	-28 -76 -81
:in-none-next	111 18 34
:in-observed-behaviour	19 -117 -64
:in-observed-behaviour-first	164 -63 -91
:in-observed-behaviour-later	-188 -106 -95
:in-observed-behaviour-next	14 -68 30
:in-other	-66 -69 -87
:in-other-first	-53 -107 -70
:in-other-item	48 -71 -104
:in-other-later	-90 19 -154
:in-other-next	53 -124 45
:in-steps-to-reproduce	-69 -140 49
:in-steps-to-reproduce-first	-96 -106 81
:in-steps-to-reproduce-item	-4 1 18
:in-steps-to-reproduce-later	-80 -46 -195
:in-steps-to-reproduce-next	-19 -156 78
:item	-52 9 59
:last-item	28 -81 -76
:length--1	2 25 -10
:length-0	-75 -166 -47
:length-1	-23 -53 -42
:length-2	-11 -79 -36
:length-3	-2 -10 -37
:length-4	-31 -15 -19
:length-5	-17 -7 -36
:narrative	-16 -36 66
:narrative+action	33 -1 22
:negation	55 -21 -26
:negation+action	51 -13 -4
:negation+attempt	-8 19 -17
:negation+condition	-9 -20 -2
:negation+contrast	-74 -31 0
:negation+expected	-11 17 37
:negation+failure	-74 53 46
:negation+fault	-54 14 24
:negation+narrative	-42 4 -13
:negation+replacement	-7 14 28
:negation+should	-8 -35 -6
:negation+wish	-20 15 16
:no-cue	-115 -90 -79
:number	-40 -82 115
:observes	153 7 -90
:opens	-4 -59 -54
:question	-87 6 -21
:quoted	10 10 15
:replacement	39 61 -20
:replacement+action	30 47 -2
:replacement+condition	-15 -12 -12
:should	-79 163 -53
:should+action	15 65 -13
:should+attempt	75 -5 38
:should+condition	-47 -7 11
:should+narrative	-11 -46 -57
:should+replacement	70 -86 36
:symbols	-146 -89 -98
:url	26 18 24
:wish	-47 54 -32
:wish+action	-16 45 -11
:wish+condition	-26 19 -13
:wish+narrative	12 -17 29
^ a	30 -4 -4
^ after	9 -6 21
^ and	-42 -51 -61
^ as	93 19 -58
^ at	-88 -94 -198
^ but	36 -7 -64
^ create	-90 8 71
^ created	-33 -174 4
^ for	16 -35 -2
^ however	28 -2 13
^ i	-26 -9 -16
^ i'm	-67 -128 -20
^ if	34 -4 27
^ in	17 27 38
^ it	19 62 -19
^ java	-52 -19 -33
^ no	39 42 4
^ on	29 -19 -42
^ open	39 -9 109
^ see	-33 18 -51
^ select	-32 -36 -9
^ so	-6 55 35
^ the	70 14 1
^ there	1 -18 76
^ this	32 18 -5
^ to	-41 -73 50
^ we	-10 -28 -37
^ when	29 -77 23
^ with	33 -17 -95
a	12 22 36
a file	12 -17 60
about	-10 -3 -43
above	61 -12 41
access	46 -61 13
action	-82 -114 6
active	-44 33 22
add	-6 -67 32
added	7 8 15
after	97 -32 -6
again	0 -31 -5
all	33 -20 -22
all the	17 25 22
already	-20 -20 -45
also	-19 -57 16
always	28 -6 12
am	-78 -38 -35
an	11 41 0
an error	-18 45 2
and	-3 -3 40
and i	40 -37 -31
and it	27 -44 -39
and the	7 -69 -73
and then	34 -31 -41
another	17 -65 24
any	-5 -28 11
api	-6 -34 -52
app	37 -122 -21
appear	66 12 -47
appears	102 -11 44
application	17 -96 -16
are	50 -19 -6
are not	-11 5 -13
as	20 19 -45
as a	-34 28 55
as the	-19 -44 -61
at	-16 -78 12
at least	15 15 12
at the	60 -33 2
attached	33 24 12
attachment	-67 -44 29
available	-81 20 7
b	-17 -3 -6
back	52 -21 34
back to	52 -75 68
bad	-14 5 -83
bar	13 11 -18
base	2 12 5
based	25 3 11
be	-17 34 9
be a	26 6 -13
because	-40 -54 -31
been	-7 -4 -54
before	-3 -62 -93
behavior	-20 -24 -73
being	23 -73 -60
below	-21 -42 50
between	7 42 -15
bias	-48 -72 -59
bit	-17 -34 -111
both	3 18 7
browser	-11 -15 -70
bug	-64 -61 -54
build	-84 -74 -72
but	25 -5 -28
but i	-43 -51 -31
but it	15 15 11
but the	32 34 28
button	31 26 -19
by	3 -24 12
by the	-38 -85 -17
c	-79 -39 -48
cache	59 33 26
can	-11 6 -19
can be	21 20 73
can't	65 14 -61
cannot	44 -159 -36
cannot be	-4 -58 -63
case	-19 24 -52
cause	-34 -58 -57
causes	60 -26 -22
change	-33 -11 32
change the	-55 13 15
changed	20 2 6
changes	-41 38 -37
character	-14 -52 -146
characters	63 -15 16
check	-58 -100 0
choose	-30 -15 -7
class	-36 -59 5
click	-48 -21 25
click on	-55 -100 44
clicking	31 47 9
close	28 -7 5
code	-49 -70 47
com	-37 21 -6
command	-38 11 42
comment	15 -74 13
comments	39 -108 51
compare	106 42 45
connection	41 -28 55
contains	-6 -88 35
content	-26 -94 34
context	-36 12 7
copy	36 26 -14
core	-23 -56 -65
correct	26 -1 -29
correctly	60 4 -31
could	-38 65 -28
crash	12 18 -7
crashes	167 -101 8
create	58 -19 70
create a	-30 7 31
created	39 25 39
current	16 44 -52
currently	130 51 -200
cursor	95 -16 9
d	-105 -103 -60
data	33 -41 -14
database	0 -39 12
date	43 -17 -61
debug	-45 10 -32
default	17 9 -3
delete	-12 -134 -27
dialog	54 2 1
did	-17 -61 -100
did not	12 7 -89
different	17 47 -24
directory	-10 12 42
display	-24 24 -15
displayed	40 34 -16
do	-22 47 10
do not	-12 -3 -66
doc	4 -44 -66
document	-15 -70 15
does	13 -24 11
does not	12 -39 8
doesn't	97 -21 -102
don't	-64 -5 39
double	86 73 54
down	-50 31 60
drop	30 7 -11
due	12 -49 -10
due to	12 -47 -10
during	105 -65 -46
e	-6 -43 -60
e g	21 -8 18
each	17 -43 -10
edit	77 -17 17
editor	40 -43 25
element	-22 26 -154
empty	-18 -25 -114
en	-1 -23 -56
enable	-90 -36 -109
end	17 -42 30
enter	-36 -65 28
entries	29 32 -57
error	30 -28 -50
error message	33 48 66
errors	-77 22 -26
even	39 12 17
event	-17 -49 -39
every	4 -13 4
example	11 -4 112
exception	22 -51 12
exist	-35 -37 -7
existing	-40 6 -24
expected	41 -7 47
extension	-25 -43 -51
f	-98 -37 -29
fail	119 -45 -15
failed	-45 -42 -157
fails	87 -51 -30
false	-8 -77 -21
feature	-32 -52 -28
field	-3 -51 -2
fields	-23 -12 43
file	26 32 51
files	-43 59 -5
filter	5 26 -46
find	-38 -56 -40
fine	62 -54 40
first	-7 -13 -43
fix	-25 -110 -31
focus	44 4 9
folder	-68 -32 -40
following	10 -51 0
for	-3 6 -32
for a	61 19 -60
for example	31 -49 37
for the	-23 -32 -22
form	-2 17 -65
format	17 -17 9
found	13 -39 -1
from	8 6 28
from the	-22 0 -9
g	3 -18 4
general	-91 -69 21
generated	-15 -51 -4
get	86 -3 -32
gets	92 -27 -12
given	-62 -95 -79
go	-32 -31 52
go to	-43 -3 43
got	26 -10 -88
had	-25 -5 -73
happens	-35 -40 47
has	17 -24 -16
has been	13 3 -99
have	-32 -1 -14
have a	1 38 5
have to	23 -18 -78
help	-43 -9 15
here	-34 -107 66
home	128 -10 14
how	-34 -1 -42
however	48 0 6
html	74 8 21
https	-51 -60 48
i	-13 4 22
i am	-43 -25 -38
i can	18 -46 -74
i do	-4 58 -8
i get	69 -39 18
i have	-17 -98 -39
i think	1 -19 -8
i try	35 18 -37
i was	30 35 -15
i'm	-43 -60 -51
i've	36 -22 13
icon	9 -14 44
id	-21 -37 -36
if	-29 22 -15
if i	53 -16 21
if the	-3 -26 2
image	48 21 -19
implementation	14 -20 -33
import	38 4 33
in	34 22 1
in a	-36 -37 13
in the	14 5 19
in this	67 57 0
incorrect	59 28 37
info	-44 -132 -28
information	-36 -16 -7
input	17 -8 9
insert	-7 32 23
inside	38 -32 -93
install	18 -20 29
installed	2 20 -45
instead	48 13 -25
internal	-76 -72 -108
into	53 -4 17
into the	10 19 44
invalid	-33 -33 18
invoke	-18 -100 49
is	54 -6 -31
is a	-31 -79 -22
is in	-27 -52 -92
is no	6 -46 1
is not	3 -30 5
is that	1 -14 -113
is the	-21 -36 27
issue	-9 -47 -7
it	33 35 7
it does	2 -44 13
it is	-10 44 24
it should	48 54 -19
it will	4 -20 -62
it would	25 29 -62
it's	-26 24 -145
item	43 -25 -33
its	34 47 0
java	-93 -60 -55
just	-4 23 12
key	11 44 20
know	-113 -49 -46
lang	-49 -2 -62
language	-6 -39 -41
last	12 32 11
least	-6 23 4
left	48 -30 -69
library	-44 -6 -50
like	-21 -31 -25
line	-91 -119 -19
link	67 73 -49
list	18 12 -1
list of	-90 -71 3
load	-3 25 -32
loaded	4 15 -2
loading	55 54 -6
local	13 -72 -48
location	24 -3 -17
log	62 -81 -2
long	-2 10 -38
longer	109 -27 31
looks	-20 4 6
mac	30 -39 -2
main	-45 -23 16
make	-42 1 64
many	36 -27 -86
may	-67 28 -18
me	-21 17 -4
menu	21 -26 10
message	-99 -15 14
method	-6 -28 51
might	-46 -1 -112
missing	-17 -57 -79
mode	4 -28 -57
model	-13 36 -38
more	-23 50 -36
move	-61 25 -9
multiple	55 6 33
must	4 -65 -32
my	-16 12 26
name	-11 -9 27
names	13 2 -166
need	-125 74 -91
net	-138 -81 -77
never	39 -88 -83
new	-25 27 22
next	-55 -1 -9
no	29 8 35
no longer	81 -28 -17
non	-44 -13 -174
normal	61 -1 -14
not	52 18 -34
not be	18 -44 -9
not exist	-103 24 16
not work	-7 0 47
note	-47 -3 -104
now	70 -3 -59
null	-26 15 -84
number	-7 -9 -59
object	4 -54 29
occurred	-24 -138 -38
occurs	72 -50 56
of	28 7 -9
of a	25 23 27
of the	-9 36 31
off	32 37 1
ok	-42 -73 55
old	32 -72 -4
on	33 -9 4
on a	31 13 4
on the	-22 3 30
one	-4 52 -23
one of	3 -31 3
only	-36 31 -70
open	22 -19 6
open a	-24 -93 -17
open the	28 28 21
opened	10 -7 -12
opens	22 -26 -22
operation	-27 39 8
option	76 46 28
options	49 -7 46
or	-20 -18 39
order	-17 -18 -44
org	-139 -67 -88
os	-12 1 -81
other	21 -59 -18
out	26 -55 -5
output	89 -29 -18
over	125 26 -21
package	-41 -1 41
page	5 30 -61
parent	-10 10 34
part	54 -4 -51
pdf	30 5 5
place	-5 27 58
please	-78 -9 -5
plugin	20 43 70
point	37 -19 31
possible	19 -17 -46
press	-44 -21 45
previous	73 52 -4
problem	-80 24 6
process	-15 -53 -29
program	-48 -16 -55
properly	27 66 -153
properties	-9 9 -46
property	37 -62 -78
read	-48 -32 -16
release	-18 -10 -42
report	-34 -34 -34
reproduce	-97 -53 -16
required	-78 -17 -149
result	94 23 65
results	77 55 -33
return	-23 -36 -80
returns	45 -7 -148
right	-5 55 -1
run	-68 -56 40
running	49 -25 33
same	27 -37 -18
save	38 36 74
screen	57 0 -29
screenshot	-41 -92 -28
scroll	-30 44 -64
search	-4 -35 -31
second	37 -61 -25
see	61 16 -44
see the	-19 58 10
seems	15 -8 -5
seems to	36 -7 -14
select	-3 -16 43
selected	83 16 24
selection	46 -5 -36
server	14 -34 -11
set	-23 -7 49
setting	-9 -36 -7
settings	43 -135 -1
should	-80 157 -51
should be	7 4 -77
should not	-26 16 -138
show	36 -20 48
shown	28 43 -5
shows	107 6 -21
simple	-13 -3 -14
since	29 27 -116
single	-21 15 -56
size	0 -16 30
so	-69 -33 -3
some	-47 40 27
something	-11 8 19
sometimes	103 -42 -35
source	-51 15 45
space	75 48 -48
stack	-36 -120 -90
start	1 13 7
statement	-28 -52 49
still	53 -76 32
string	-53 -12 -132
style	4 58 74
such	-49 78 -35
sun	-16 -112 -122
support	-26 14 -8
sure	-48 -107 -15
switch	-36 -16 5
system	-36 -16 -9
table	8 -18 -26
task	-22 -163 21
test	5 -77 72
test case	-5 -28 42
text	43 52 26
than	95 79 -3
that	-38 36 -8
that is	-13 -1 -19
that the	15 -44 1
the	21 31 23
the code	43 21 -48
the default	39 -18 -25
the error	20 -9 13
the file	-9 -56 -22
the first	36 -11 15
the following	11 -28 9
the list	4 45 -8
the new	37 -75 -16
the problem	-25 -10 39
the same	7 -32 -28
the second	30 -23 -25
the test	-62 -40 3
the text	60 16 -3
the user	-10 43 -30
them	21 12 -8
then	4 -43 14
there	6 -12 17
there are	0 -38 5
there is	-19 -50 -7
these	8 -61 -40
they	12 26 -20
think	-16 -26 -20
this	-40 0 -27
this is	-42 24 -48
those	-15 -27 -35
though	26 -65 0
through	10 -53 -29
time	-17 -40 -90
to	6 18 10
to a	41 38 25
to be	51 -4 -31
to get	-73 -18 0
to use	19 51 -19
tools	-9 -32 51
tree	-28 -21 25
tried	-20 -14 23
true	-2 -38 -8
try	-41 -15 5
try to	39 15 26
trying	-1 -20 -27
trying to	4 -18 -16
two	14 -1 -8
type	-6 -24 -20
types	-44 -77 -27
u	-91 -131 -17
ui	48 12 0
under	-11 -76 -10
until	-57 41 -24
up	46 -36 -2
update	33 -27 -50
updated	19 -23 -69
us	-61 -45 -57
use	-60 16 -1
use the	-4 60 -27
used	-27 1 -46
user	-53 52 -20
uses	-9 35 32
using	19 -68 23
using the	-44 -49 -31
v	4 -97 70
value	19 32 4
values	-60 -67 7
version	-69 -44 -65
very	-3 -66 15
via	39 -50 2
view	10 -38 -6
want	12 33 -10
want to	-31 -67 21
was	-41 6 -18
way	-4 84 -46
we	8 33 -63
well	35 24 -76
were	71 18 -2
what	-18 -21 4
when	80 -15 6
when i	41 -5 37
when the	-20 -23 -51
when you	-12 -74 -74
where	-10 -13 23
which	14 2 5
which is	-34 -32 7
while	36 -31 1
why	0 30 4
will	58 -16 -62
will be	33 20 44
with	50 7 52
with a	-28 16 -32
with the	-4 -60 0
without	44 0 2
work	13 24 -55
working	-27 3 10
works	20 -45 16
works fine	-7 -80 27
would	-40 71 -50
would be	-26 43 -55
wrong	29 -24 -17
www	48 53 6
x	30 -4 5
xml	-11 2 -22
you	33 -36 18
you can	49 -60 27
your	-46 -52 40
`;
