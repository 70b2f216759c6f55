/** Written by tests/bench/train-discourse.ts: features and their weights, for model.ts to read. */
export const WEIGHTS = `
:action	-37 -24 16
:after-item	-50 38 -43
:announces	-32 -37 46
:arrow	76 4 82
:attempt+action	-29 -3 21
:attempt+narrative	5 -58 22
:before-item	23 -19 -32
:condition	-22 -10 12
:condition+action	7 22 10
:condition+attempt	19 -31 -27
:condition+narrative	6 21 -50
:contrast	22 -10 3
:contrast+action	0 19 12
:contrast+attempt	39 30 -51
:contrast+condition	15 69 -17
:contrast+expected	-17 -6 11
:contrast+narrative	-9 16 -5
:contrast+replacement	4 -12 5
:contrast+should	23 -4 21
:contrast+wish	-11 13 19
:exclamation	-93 -97 -160
:expected	-49 84 -5
:expected+action	-10 27 -23
:expected+condition	49 43 12
:expected+narrative	98 6 -26
:expected+wish	-42 63 -61
:failure	105 -37 -49
:failure+action	48 3 10
:failure+attempt	41 -56 -4
:failure+condition	2 -40 1
:failure+contrast	7 13 -10
:failure+expected	-29 -79 -90
:failure+fault	-51 19 -24
:failure+narrative	44 -29 -29
:failure+replacement	-41 -8 7
:failure+should	9 50 -130
:fault	55 -32 -46
:fault+action	28 -5 -18
:fault+attempt	35 -11 11
:fault+condition	-14 12 43
:fault+contrast	-23 16 52
:fault+expected	-20 36 -16
:fault+narrative	-74 -134 20
:fault+replacement	-4 7 16
:fault+should	-2 52 7
:fault+wish	-105 -10 -84
:first-action	-31 -19 82
:first-attempt	18 -83 34
:first-condition	52 -7 28
:first-contrast	38 6 3
:first-ed	-33 -10 -73
:first-failure	86 0 -64
:first-fault	26 -185 -43
:first-ing	68 -10 -11
:first-narrative	27 -35 19
:first-negation	7 58 -14
:first-should	-113 -123 35
:in-expected-behaviour	-135 122 -155
:in-expected-behaviour-first	-96 220 -114
:in-expected-behaviour-item	-96 114 -58
:in-expected-behaviour-later	-89 -273 -85
:in-expected-behaviour-next	-57 51 -120
:in-none	9 -75 -51
:in-none-first	-11 -62 -35
:in-none-item	-122 -24 110
:in-none-later	-19 -72 -66
:in-none-next	118 24 50
:in-observed-behaviour	36 -122 -61
:in-observed-behaviour-first	159 -62 -70
:in-observed-behaviour-later	-190 -113 -84
:in-observed-behaviour-next	11 -73 34
:in-other	-62 -72 -84
:in-other-first	-52 -108 -57
:in-other-item	33 -76 -108
:in-other-later	-79 24 -121
:in-other-next	53 -177 18
:in-steps-to-reproduce	-54 -140 40
:in-steps-to-reproduce-first	-104 -110 99
:in-steps-to-reproduce-later	-56 -50 -178
:in-steps-to-reproduce-next	1 -170 89
:item	-47 6 60
:last-item	55 -66 -83
:length--1	2 33 -29
:length-0	-75 -164 -54
:length-1	-29 -52 -45
:length-2	-15 -75 -40
:length-3	-5 -8 -42
:length-4	-32 -12 -26
:length-5	-16 4 -42
:narrative	-12 -33 58
:narrative+action	32 -10 22
:negation	59 -26 -24
:negation+action	56 -18 -5
:negation+attempt	-8 17 -19
:negation+condition	-13 -23 -4
:negation+contrast	-74 -26 5
:negation+expected	-6 11 41
:negation+failure	-86 49 52
:negation+fault	-54 24 24
:negation+narrative	-42 16 -4
:negation+replacement	-12 25 13
:negation+should	-2 -37 10
:negation+wish	-14 11 20
:no-cue	-114 -90 -74
:number	-39 -82 116
:opens	0 -54 -50
:question	-82 -4 -19
:quoted	9 11 15
:replacement	38 59 -21
:replacement+action	25 41 12
:replacement+condition	-18 -26 -18
:should	-80 162 -59
:should+action	22 66 -9
:should+attempt	64 -2 35
:should+condition	-55 1 19
:should+narrative	-12 -47 -55
:should+replacement	78 -71 27
:symbols	-147 -100 -101
:url	32 14 33
:wish	-47 49 -36
:wish+action	-16 47 -12
:wish+condition	-22 26 -19
:wish+narrative	0 -17 15
^ a	37 -10 -5
^ after	6 -13 19
^ and	-50 -70 -27
^ as	105 34 -55
^ at	-88 -104 -203
^ but	40 2 -60
^ create	-104 7 64
^ created	-32 -136 13
^ for	17 -40 -2
^ however	30 -5 18
^ i	-25 -12 -4
^ i'm	-64 -135 -10
^ if	31 -3 26
^ in	19 26 38
^ it	18 51 -12
^ java	-55 -32 -29
^ no	39 36 -2
^ on	19 -34 -28
^ open	37 -7 120
^ see	25 18 -92
^ select	-37 -41 -5
^ so	-14 48 33
^ the	67 9 2
^ there	-4 -29 75
^ this	33 14 -10
^ to	-47 -89 44
^ we	-24 -19 -42
^ when	23 -82 15
^ with	21 -34 -95
a	6 16 41
a file	22 -34 47
about	-4 13 -45
above	54 -34 56
access	34 -68 4
action	-69 -110 20
active	-47 31 21
actually	4 -7 55
add	-13 -87 31
add a	42 -8 55
added	6 16 15
after	96 -33 -10
again	-3 -33 -14
all	36 -24 -23
all the	14 32 13
allow	-8 -23 2
already	-21 -20 -51
also	-20 -48 11
always	28 -4 10
am	-73 -32 -35
an	10 41 -1
an error	-20 42 -11
and	-3 -4 40
and i	44 -26 -17
and it	20 -46 -32
and the	3 -68 -86
and then	29 -13 -38
another	16 -58 16
any	-10 -37 5
api	-12 -52 -42
app	39 -118 -30
appear	52 7 -26
appears	96 -6 38
application	13 -100 -18
are	45 -17 -13
are not	7 22 -18
as	16 15 -38
as a	-35 26 47
as the	-21 -42 -38
at	-14 -76 11
at least	15 17 10
at the	64 -19 4
attached	32 19 21
attachment	-66 -46 22
available	-81 27 6
b	-28 -9 5
back	42 -22 34
back to	48 -68 72
bad	-1 2 -76
based	26 5 1
be	-20 36 10
be a	25 18 -1
because	-39 -52 -28
been	-5 -22 -52
before	-12 -64 -78
behavior	-19 -33 -52
being	23 -57 -61
below	-13 -48 43
between	-1 35 -18
bias	-60 -71 -77
bit	-19 -49 -114
both	1 12 21
browser	-10 -13 -65
bug	-66 -59 -58
build	-88 -77 -76
but	28 -8 -22
but i	-48 -62 -40
but it	18 0 10
but the	33 35 21
button	29 25 -15
by	2 -24 17
by the	-32 -87 -14
c	-80 -48 -45
cache	50 18 29
can	-7 2 -25
can be	22 26 68
can't	51 8 -62
cannot	40 -162 -33
cannot be	-1 -55 -64
case	-14 13 -53
cause	-39 -59 -50
causes	53 -33 -17
change	-37 -19 35
change the	-56 12 12
changed	19 -1 3
changes	-40 30 -31
character	-11 -53 -159
characters	63 -22 13
check	-66 -111 8
choose	-40 -22 5
class	-33 -48 6
click	-51 -30 32
click on	-55 -92 37
clicking	32 47 -5
close	16 -5 8
code	-49 -63 48
com	-35 19 -8
command	-27 -5 58
comment	22 -60 8
comments	39 -118 52
compare	108 44 29
connection	41 -34 52
contains	0 -93 34
content	-19 -94 34
context	-32 8 -4
context menu	2 -6 45
copy	20 35 -19
core	-21 -44 -45
correct	34 1 -31
correctly	60 5 -26
could	-33 63 -33
crash	30 22 -20
crashes	148 -93 15
create	59 -23 73
create a	-34 10 24
created	41 16 31
current	21 29 -48
currently	151 46 -197
cursor	91 -6 3
d	-96 -115 -71
data	33 -26 -3
database	0 -50 9
date	48 -5 -53
debug	-43 13 -41
default	16 10 1
delete	-15 -149 -27
dialog	50 4 12
did	-18 -69 -106
did not	17 0 -95
different	17 27 -5
directory	-14 19 38
display	-16 12 -12
displayed	38 35 -19
do	-25 41 18
do not	-12 2 -87
doc	-3 -39 -73
document	-20 -56 11
does	14 -28 24
does not	8 -25 -10
doesn't	102 -16 -102
don't	-57 -17 35
double	67 70 43
down	-47 36 58
drop	21 13 -12
due	11 -44 -6
due to	11 -43 -5
during	108 -81 -54
e	-7 -25 -67
e g	23 -16 33
each	29 -41 -27
edit	77 -4 17
editor	34 -64 33
element	-18 27 -168
empty	-14 -31 -111
en	-3 -14 -59
enable	-89 -26 -105
end	16 -22 32
enter	-44 -72 36
entries	22 29 -62
error	30 -25 -49
error message	38 41 65
errors	-77 31 -17
even	45 14 13
event	-3 -45 -45
every	17 -9 1
everything	21 -64 84
example	0 -9 118
exception	17 -56 15
exist	-41 -49 -8
existing	-29 9 -22
expected	53 -11 41
extension	-21 -43 -63
f	-109 -41 -30
fail	123 -48 -23
failed	-46 -48 -156
fails	84 -28 -17
false	-5 -89 -23
feature	-24 -66 -22
field	-10 -64 8
fields	-23 -22 42
file	20 30 51
files	-40 49 0
filter	4 40 -63
find	-39 -55 -40
fine	58 -64 32
first	-5 1 -34
fix	-24 -116 -36
focus	48 15 3
folder	-68 -40 -33
following	14 -49 7
for	0 12 -34
for a	62 22 -76
for example	36 -53 31
for the	-33 -51 -14
form	3 17 -56
found	11 -44 -4
from	7 10 28
from the	-37 -13 -4
function	32 27 36
g	-6 -35 6
general	-93 -65 18
generated	-14 -52 -7
get	82 2 -31
gets	101 -24 -16
given	-67 -127 -81
go	-38 -30 54
go to	-41 -3 50
got	31 -4 -90
had	-19 -17 -60
happens	-29 -35 42
has	19 -22 -14
has been	7 -13 -96
have	-31 -4 -17
have a	6 30 -4
have to	27 -21 -70
help	-56 -25 21
here	-33 -123 73
home	127 -11 24
how	-33 -4 -42
however	44 3 10
html	67 5 24
https	-44 -49 38
i	-16 2 14
i am	-39 -20 -37
i can	12 -50 -73
i do	-5 64 -14
i get	71 -56 19
i have	-21 -89 -36
i think	-1 -21 -10
i try	39 11 -24
i use	23 2 -10
i was	29 23 -22
i'm	-45 -92 -48
i've	38 -28 10
icon	10 4 44
id	-24 -48 -36
if	-31 18 -19
if i	67 -13 20
if the	2 -23 -5
if you	4 -15 12
image	43 24 -11
implementation	14 -17 -45
import	38 8 41
in	32 20 1
in a	-33 -25 8
in the	11 4 22
in this	69 58 3
incorrect	60 30 36
info	-36 -131 -28
information	-35 -16 -2
input	9 -3 15
insert	1 40 27
inside	37 -20 -93
install	17 -29 39
installed	4 25 -54
instead	49 10 -20
internal	-77 -77 -125
into	48 -6 28
into the	5 18 33
invalid	-32 -26 16
invoke	-10 -90 47
is	57 -10 -35
is a	-21 -84 -29
is in	-24 -53 -78
is no	4 -45 8
is not	4 -21 6
is that	-9 -7 -106
is the	-35 -39 36
issue	-10 -56 3
it	33 34 11
it does	13 -22 13
it is	-14 42 20
it should	43 55 -25
it will	4 -17 -75
it would	34 29 -70
it's	-15 26 -151
item	33 -13 -36
its	42 43 3
java	-92 -60 -52
just	0 34 11
key	13 50 14
know	-118 -47 -47
lang	-56 9 -55
language	-4 -42 -48
last	6 25 14
least	-3 24 -1
left	25 -23 -48
library	-31 -7 -44
like	-27 -22 -20
line	-88 -107 -19
link	67 62 -55
list	12 12 -8
list of	-91 -66 9
load	0 30 -36
loaded	-9 15 16
loading	53 57 -14
local	18 -96 -61
location	21 1 -20
log	63 -78 1
long	2 0 -44
longer	111 -30 29
looks	-25 5 -2
mac	21 -53 3
main	-49 -28 17
make	-38 12 48
many	39 -26 -85
may	-61 23 -28
me	-15 23 -9
menu	21 -27 1
message	-112 -8 15
method	-10 -14 55
might	-37 10 -126
missing	-24 -63 -81
mode	13 -25 -52
model	-11 33 -21
more	-16 53 -31
move	-71 18 -3
multiple	59 7 56
must	8 -70 -36
my	-15 14 32
name	-13 -17 20
names	13 -5 -162
need	-112 70 -85
net	-132 -77 -81
never	28 -82 -68
new	-26 19 22
next	-59 -3 -5
no	28 7 33
no longer	78 -14 -11
non	-40 -10 -158
normal	58 19 -25
not	51 17 -25
not be	31 -45 -27
not exist	-79 4 8
not work	-2 -7 23
note	-1 -21 -113
noticed	2 -65 -44
now	74 -8 -66
null	-26 11 -79
number	-8 -22 -65
object	8 -49 34
occurred	-20 -133 -31
occurs	65 -60 38
of	28 7 -8
of a	29 20 17
of the	-10 32 31
off	37 32 -2
ok	-43 -82 50
old	32 -82 -9
on	30 -10 13
on a	33 10 -8
on the	-22 11 21
one	-3 47 -26
one of	2 -37 3
only	-39 22 -58
open	19 -21 11
open a	-23 -74 -21
open the	15 28 25
opened	8 3 -15
opening	38 -3 25
opens	26 -33 -14
operation	-33 26 16
option	74 39 26
options	43 -14 53
or	-24 -14 42
order	-19 -13 -43
org	-145 -67 -83
os	-5 -15 -76
other	20 -51 -18
out	30 -44 2
output	95 -25 -25
over	131 27 -26
package	-44 4 36
page	7 31 -60
parent	-10 25 43
part	50 -6 -62
pdf	28 2 18
place	-3 17 52
please	-93 0 -5
plugin	29 39 64
point	42 -19 32
possible	18 -28 -39
press	-61 -15 51
previous	65 39 1
problem	-82 28 0
process	-17 -45 -25
program	-37 -13 -44
properly	28 74 -152
properties	2 -9 -59
property	35 -69 -57
read	-49 -30 -17
reason	1 -19 -122
refresh	25 -103 2
release	-22 -20 -25
remove	-14 5 15
report	-35 -33 -21
reproduce	-98 -55 -16
required	-89 -17 -159
result	106 19 57
results	89 66 -38
return	-14 -40 -61
returns	45 -36 -158
right	-12 45 8
run	-65 -58 37
running	50 -43 33
same	15 -38 -12
save	34 30 75
screen	52 11 -47
screenshot	-26 -145 -31
scroll	-29 53 -76
search	-6 -18 -22
second	38 -66 -4
see	78 21 -62
see the	-7 48 7
seems	17 0 -6
seems to	34 -16 -23
select	-6 -16 48
selected	67 21 20
selection	48 -3 -29
server	12 -24 -16
set	-26 -16 40
setting	-2 -42 -4
settings	37 -128 12
should	-78 153 -56
should be	11 4 -82
should not	-22 27 -147
show	36 -20 52
shown	23 42 -18
shows	110 -1 -27
simple	-14 4 0
since	24 27 -123
single	-25 28 -60
size	-7 -23 44
so	-69 -27 0
some	-57 40 41
something	-15 17 11
sometimes	103 -30 -31
source	-53 19 48
space	80 55 -51
stack	-35 -129 -101
start	-3 19 9
statement	-28 -43 42
still	63 -71 36
string	-56 -16 -136
style	6 59 84
such	-45 76 -33
sun	-16 -116 -116
support	-37 2 -4
sure	-58 -121 -23
switch	-34 -20 4
system	-40 0 -6
table	10 -13 -28
task	-23 -159 9
test	5 -55 64
test case	-9 -45 42
text	45 51 20
than	87 72 3
that	-34 37 -8
that is	-19 5 -19
that the	30 -48 10
the	24 33 24
the attached	23 30 12
the code	51 4 -54
the default	38 -25 -17
the error	22 -18 3
the file	-10 -52 -28
the first	27 -12 9
the following	12 -32 14
the list	8 38 -8
the new	43 -72 -17
the problem	-32 -10 53
the report	-51 -40 21
the same	8 -34 -26
the second	31 -26 -31
the test	-63 -61 1
the text	57 14 -2
the user	-11 38 -34
then	9 -49 15
there	8 -12 25
there are	7 -36 2
there is	-19 -32 -10
these	7 -50 -39
they	18 25 -20
think	-13 -26 -17
this	-39 2 -21
this is	-52 24 -57
those	-19 -22 -47
though	26 -58 3
through	6 -57 -29
time	-23 -48 -93
to	3 21 11
to a	46 28 16
to be	57 -14 -33
to get	-63 -19 -13
to the	8 -14 1
to use	19 46 -21
tools	-15 -39 47
tree	-31 -20 19
tried	-16 -15 24
true	-6 -41 -6
try	-39 -1 -9
try to	38 30 21
trying	-1 -21 -36
trying to	1 -21 -28
two	8 9 -16
type	-7 -31 -24
types	-39 -83 -5
u	-90 -148 -22
ui	48 -4 14
under	-11 -93 -17
until	-46 33 -27
up	44 -35 -2
update	27 -33 -53
updated	27 -37 -58
us	-48 -32 -47
use	-62 13 4
use the	-15 59 -28
used	-25 -9 -31
user	-48 58 -17
uses	-15 21 26
using	18 -74 19
using the	-26 -46 -33
v	5 -92 69
value	15 34 6
values	-60 -63 15
version	-71 -37 -63
very	-2 -66 25
via	31 -39 5
view	16 -45 -8
wait	-88 -72 -85
waiting	18 -102 -78
want	24 38 -7
want to	-30 -69 27
was	-41 19 -24
way	1 90 -43
we	11 38 -43
well	33 8 -72
were	61 22 -6
what	-23 -23 13
when	78 -11 5
when i	54 -16 39
when the	-14 -28 -50
when you	-8 -98 -62
where	-3 -14 24
which is	-27 -21 12
while	35 -18 -2
why	-1 33 -7
will	58 -11 -55
will be	35 15 42
with	49 7 51
with a	-18 20 -35
with the	0 -61 -8
without	42 1 -1
work	12 15 -58
working	-30 19 12
works	22 -32 9
works fine	5 -84 21
would	-46 67 -54
would be	-25 47 -58
wrong	37 -19 -9
www	49 59 6
x	35 -23 7
xml	-12 -5 -24
you	33 -35 4
you can	58 -65 19
your	-42 -57 41
`;
