/** Written by tests/bench/train-discourse.ts: features and their weights, for model.ts to read. */
export const WEIGHTS = `
:action	-39 -25 17
:after-item	-56 33 -46
:announces	-30 -28 44
:arrow	75 -12 87
:attempt+action	-26 -6 22
:attempt+narrative	-1 -39 30
:before-item	21 -18 -30
:code-below	-12 -38 45
:command	-28 -29 29
:condition	-22 -5 12
:condition+action	9 19 1
:condition+attempt	22 -32 -34
:condition+narrative	8 22 -41
:contrast	19 -13 4
:contrast+action	2 27 22
:contrast+attempt	39 38 -39
:contrast+condition	16 70 -36
:contrast+expected	-23 9 15
:contrast+replacement	-4 -22 2
:contrast+should	34 -6 27
:contrast+wish	-8 12 12
:ends-steps	70 -59 -34
:exclamation	-84 -82 -151
:expected	-42 76 -11
:expected+action	-6 23 -18
:expected+condition	48 43 5
:expected+narrative	89 1 -9
:expected+wish	-42 55 -60
:failure	106 -31 -51
:failure+action	44 1 12
:failure+attempt	41 -73 1
:failure+condition	3 -28 4
:failure+contrast	0 15 -9
:failure+expected	-23 -64 -91
:failure+fault	-48 24 -22
:failure+narrative	44 -18 -31
:failure+replacement	-40 -19 2
:failure+should	6 43 -93
:fault	53 -24 -41
:fault+action	25 2 -13
:fault+attempt	32 -6 12
:fault+condition	-13 -1 51
:fault+contrast	-16 16 46
:fault+expected	-31 24 -22
:fault+narrative	-72 -125 13
:fault+replacement	6 7 14
:fault+should	8 55 8
:fault+wish	-117 -18 -108
:first-action	-39 -17 86
:first-attempt	13 -77 27
:first-condition	45 -8 30
:first-contrast	43 10 -2
:first-ed	-33 -8 -73
:first-failure	48 -2 -33
:first-fault	32 -171 -46
:first-ing	71 -9 -12
:first-narrative	28 -29 24
:first-negation	12 60 -12
:first-should	-85 -112 33
:in-expected-behaviour	-135 112 -157
:in-expected-behaviour-first	-104 230 -119
:in-expected-behaviour-item	-92 117 -55
:in-expected-behaviour-later	-89 -250 -84
:in-expected-behaviour-next	-52 48 -150
:in-none	14 -65 -43
:in-none-first	-11 -70 -38
:in-none-item	-102 -38 107
:in-none-later	-27 -77 -79
:in-none-next	113 14 37
:in-observed-behaviour	30 -112 -67
:in-observed-behaviour-first	163 -80 -73
:in-observed-behaviour-later	-186 -98 -81
:in-observed-behaviour-next	13 -66 45
:in-other	-59 -71 -77
:in-other-first	-52 -110 -66
:in-other-item	47 -83 -116
:in-other-later	-85 23 -147
:in-other-next	57 -102 47
:in-steps-to-reproduce	-66 -132 45
:in-steps-to-reproduce-first	-97 -105 87
:in-steps-to-reproduce-item	3 1 17
:in-steps-to-reproduce-later	-67 -44 -183
:in-steps-to-reproduce-next	-21 -166 94
:item	-51 4 57
:last-item	32 -50 -67
:length--1	1 19 -19
:length-0	-75 -167 -49
:length-1	-24 -51 -40
:length-2	-11 -74 -35
:length-3	-2 -7 -35
:length-4	-29 -7 -20
:length-5	-16 7 -34
:narrative	-14 -40 59
:narrative+action	27 -3 26
:negation	58 -25 -24
:negation+action	54 -13 -1
:negation+attempt	-3 12 -40
:negation+condition	-10 -21 3
:negation+contrast	-71 -25 -6
:negation+expected	-8 23 48
:negation+failure	-82 46 41
:negation+fault	-53 18 21
:negation+narrative	-43 8 -16
:negation+replacement	-15 26 28
:negation+should	-13 -30 -6
:negation+wish	-14 7 18
:no-cue	-113 -89 -75
:number	-39 -74 120
:observes	165 8 -93
:opens	-8 -52 -52
:question	-88 1 -18
:quoted	11 15 16
:replacement	41 58 -21
:replacement+action	36 46 2
:should	-79 162 -57
:should+action	22 71 -15
:should+attempt	66 8 36
:should+condition	-46 4 11
:should+narrative	-8 -36 -51
:should+replacement	76 -84 31
:symbols	-145 -88 -102
:url	29 16 27
:wish	-46 56 -32
:wish+action	-19 47 -14
:wish+condition	-27 25 -18
:wish+narrative	21 -5 33
^ a	35 -17 -3
^ after	1 -11 18
^ and	-40 -69 -38
^ as	96 33 -58
^ at	-84 -104 -201
^ but	33 1 -79
^ create	-97 10 75
^ created	-29 -178 -2
^ for	10 -38 3
^ however	31 -8 25
^ i	-28 -6 -8
^ i'm	-71 -131 -16
^ if	38 -3 20
^ in	18 29 40
^ it	19 51 -14
^ java	-50 -19 -32
^ no	37 42 -4
^ on	23 -21 -31
^ open	43 1 129
^ see	-50 19 -58
^ select	-34 -24 -1
^ so	-13 60 46
^ the	72 16 1
^ there	1 -29 79
^ this	32 30 -14
^ to	-41 -77 51
^ we	-22 -21 -47
^ when	29 -70 21
^ with	28 -26 -90
a	11 25 41
a file	18 -36 59
about	-12 13 -47
above	60 -19 49
access	26 -61 18
action	-69 -111 9
active	-50 34 14
actually	15 -25 64
add	-8 -87 35
add a	28 -16 46
added	13 6 19
after	102 -32 -8
again	-8 -21 -4
all	35 -18 -24
all the	26 21 13
allow	-1 -27 1
already	-14 -11 -48
also	-21 -58 12
always	33 -14 16
am	-75 -32 -35
an	11 47 -8
an error	-11 48 11
and	-4 -6 40
and i	48 -31 -20
and it	19 -53 -36
and the	4 -65 -78
and then	24 -23 -32
another	20 -55 9
any	-6 -37 2
api	-10 -31 -46
app	37 -118 -24
appear	53 13 -30
appears	103 -9 39
application	10 -87 -12
are	50 -18 -7
are not	-6 24 -17
as	20 15 -39
as a	-35 22 42
as the	-26 -62 -35
at	-18 -71 17
at least	16 10 10
at the	69 -31 -9
attached	28 20 9
attachment	-71 -38 31
available	-75 37 13
b	-20 -2 -2
back	46 -8 25
back to	59 -65 79
bad	2 8 -80
base	-16 14 15
based	22 6 4
be	-14 37 11
be a	19 14 -2
because	-43 -58 -28
been	-9 -3 -47
before	-6 -64 -85
behavior	-14 -31 -55
being	24 -64 -68
below	-20 -60 40
between	6 36 -1
bias	-57 -74 -76
bit	-23 -26 -106
both	9 21 19
browser	-12 -13 -64
bug	-66 -76 -61
build	-81 -78 -74
but	29 -16 -15
but i	-51 -43 -54
but it	25 21 9
but the	33 37 28
button	33 24 -20
by	3 -26 14
by the	-38 -81 -19
c	-81 -36 -46
cache	53 37 16
can	-16 3 -27
can be	24 28 81
can't	54 6 -57
cannot	41 -144 -40
cannot be	-10 -53 -71
case	-12 21 -52
cause	-41 -51 -54
causes	64 -38 -16
change	-33 -17 36
change the	-54 18 7
changed	30 0 3
changes	-45 41 -20
character	-21 -53 -141
characters	62 -22 21
check	-71 -115 3
choose	-43 -17 5
class	-34 -58 6
click	-46 -32 31
click on	-43 -93 29
clicking	43 55 -1
close	23 -9 2
code	-51 -79 49
com	-35 25 -10
command	-25 6 49
comment	12 -72 21
comments	29 -98 49
compare	107 49 40
connection	37 -31 58
contains	-8 -82 34
content	-21 -105 35
context	-35 14 -5
context menu	0 -4 38
copy	24 33 -16
core	-23 -29 -51
correct	31 0 -41
correctly	56 12 -37
could	-38 57 -43
crash	16 16 -9
crashes	147 -81 2
create	63 -22 70
create a	-33 11 26
created	43 23 38
current	26 29 -44
currently	139 51 -191
cursor	93 -16 7
d	-96 -106 -53
data	38 -49 -12
database	4 -43 -1
date	42 -4 -55
debug	-47 16 -41
default	20 2 -2
delete	-5 -140 -26
dialog	52 2 11
did	-11 -59 -104
did not	19 -7 -82
different	17 45 -16
directory	-12 21 26
display	-24 25 -13
displayed	39 44 -20
do	-23 43 13
do not	-8 9 -78
doc	-4 -35 -71
document	-13 -65 10
does	12 -26 12
does not	13 -26 8
doesn't	105 -13 -104
don't	-57 -19 40
double	69 70 47
down	-52 23 66
drop	25 16 -21
due	10 -53 -17
due to	10 -52 -15
during	104 -74 -54
e	-14 -48 -60
e g	24 -13 22
each	19 -21 -26
edit	79 -15 9
editor	33 -53 29
element	-16 16 -175
empty	-14 -30 -101
en	-4 -32 -59
enable	-99 -37 -108
end	16 -47 27
enter	-33 -61 31
entries	26 18 -63
error	26 -36 -55
error message	30 59 65
errors	-82 24 -23
even	40 12 18
event	-8 -69 -48
everything	26 -54 91
example	8 -16 113
exception	21 -57 17
exist	-45 -44 0
existing	-34 1 -22
expected	51 -4 38
extension	-25 -42 -62
f	-98 -44 -35
fail	122 -49 -14
failed	-50 -64 -147
fails	87 -30 -17
false	-10 -91 -24
feature	-31 -62 -16
field	-7 -57 -1
fields	-26 -17 43
file	19 27 47
files	-40 59 2
filter	14 40 -65
find	-38 -67 -35
fine	68 -67 35
first	-5 4 -41
fix	-24 -111 -24
focus	51 15 -4
folder	-68 -23 -45
following	15 -58 1
for	1 9 -31
for a	54 11 -79
for example	36 -50 32
for the	-29 -28 -23
form	5 17 -65
format	9 -19 8
found	13 -36 -3
from	10 6 28
from the	-29 -1 -4
function	33 38 38
g	6 -21 11
general	-84 -61 18
generated	-14 -37 -1
get	89 -2 -26
gets	93 -22 -15
given	-67 -120 -94
go	-36 -39 53
go to	-43 -3 49
got	24 -6 -78
had	-18 -11 -60
happens	-26 -38 40
has	15 -28 -24
has been	6 -3 -89
have	-31 -1 -21
have a	3 27 1
have to	36 -12 -65
help	-47 -27 21
here	-27 -122 66
home	131 -19 24
how	-32 -13 -32
however	42 6 9
html	66 4 26
https	-49 -57 45
i	-9 3 15
i am	-40 -22 -34
i can	22 -38 -67
i do	-5 59 -7
i get	66 -51 17
i have	-15 -96 -32
i think	2 -23 -8
i try	44 25 -32
i use	35 15 -11
i was	30 41 -16
i'm	-45 -80 -45
i've	45 -30 16
icon	8 -4 41
id	-19 -39 -37
if	-34 19 -14
if i	62 -5 18
if the	6 -35 2
if you	5 -23 5
image	44 29 -9
implementation	20 -24 -43
import	38 9 27
in	35 22 5
in a	-37 -26 -1
in the	11 0 19
in this	64 57 5
incorrect	58 37 37
info	-45 -142 -27
information	-35 -21 -4
input	10 -6 12
insert	-5 38 16
inside	43 -42 -85
install	28 -32 34
installed	1 30 -44
instead	56 20 -15
instead of	-15 -13 2
internal	-73 -45 -110
into	57 -6 28
into the	14 23 40
invalid	-37 -39 25
invoke	-17 -102 33
is	59 -11 -32
is a	-33 -89 -34
is in	-36 -60 -84
is no	10 -50 -2
is not	0 -22 9
is that	-6 -26 -114
is the	-30 -32 28
issue	-7 -51 -7
it	38 35 13
it does	5 -26 5
it is	-13 53 10
it should	41 50 -17
it will	-3 -18 -63
it would	29 25 -71
it's	-35 23 -153
item	33 -25 -33
its	40 42 -9
java	-92 -60 -51
just	-4 23 15
key	15 63 20
know	-118 -44 -46
lang	-50 5 -62
language	0 -53 -49
last	11 37 14
least	-6 18 -2
left	30 -16 -44
library	-38 -10 -45
like	-24 -26 -29
line	-90 -111 -22
link	75 60 -59
list	17 -3 -2
list of	-91 -54 11
load	7 31 -30
loading	49 49 -6
local	20 -86 -61
location	18 -13 -26
log	64 -81 5
long	4 4 -47
longer	116 -21 24
looks	-32 -7 0
mac	30 -49 -1
main	-48 -13 12
make	-36 5 53
many	36 -29 -85
may	-61 20 -23
me	-13 19 -7
menu	22 -21 4
message	-103 -23 13
method	-12 -19 47
might	-31 4 -119
missing	-28 -64 -79
mode	7 -23 -57
model	-14 25 -31
more	-23 57 -22
move	-68 13 5
multiple	69 8 42
must	-2 -65 -41
my	-16 13 24
name	-13 -14 21
names	16 5 -168
need	-119 62 -86
net	-136 -84 -92
never	43 -75 -79
new	-23 22 21
next	-70 -5 -2
no	24 5 37
no longer	79 -7 -9
non	-41 -14 -170
normal	59 5 -37
not	54 18 -30
not be	32 -52 -20
not exist	-89 11 1
not work	4 -11 23
note	-57 7 -100
noticed	3 -62 -52
now	72 6 -70
null	-29 13 -81
number	-14 -20 -57
object	8 -43 43
occurred	-27 -128 -34
occurs	76 -49 51
of	28 -1 -10
of a	30 26 26
of the	-8 41 36
off	27 43 -5
ok	-43 -70 45
old	30 -72 -13
on	31 -7 6
on a	31 4 1
on the	-19 10 34
one	2 44 -25
one of	-3 -28 -8
only	-31 21 -58
open	25 -21 9
open a	-26 -102 -12
open the	16 25 25
opened	5 8 -16
opening	53 -1 23
opens	27 -49 -22
operation	-32 25 9
option	77 46 35
options	47 -13 48
or	-25 -13 36
order	-24 -9 -44
org	-142 -74 -90
os	-2 5 -75
other	20 -59 -15
out	30 -40 1
output	93 -41 -15
over	130 46 -29
package	-43 -4 41
page	9 31 -62
parent	-6 19 41
part	57 4 -45
pdf	26 7 11
place	-4 17 50
please	-86 -1 -17
plugin	26 32 62
point	34 -12 39
possible	21 -21 -53
press	-51 -9 49
previous	61 59 -3
problem	-84 12 -1
process	-11 -53 -31
program	-44 -16 -51
properly	30 52 -149
properties	-1 -14 -56
property	31 -65 -71
read	-52 -40 -17
reason	4 -33 -140
refresh	26 -90 7
release	-28 -20 -39
report	-34 -26 -20
reproduce	-96 -48 -9
required	-90 -16 -158
result	92 18 61
results	87 66 -36
return	-17 -50 -59
returns	46 -7 -152
right	-14 46 5
run	-61 -56 38
running	53 -38 31
same	19 -38 -15
save	35 21 74
screen	61 1 -34
screenshot	-47 -130 -33
scroll	-13 40 -64
search	-1 -20 -17
second	40 -67 -15
see	69 6 -39
see the	-18 52 -4
seems	22 -5 -10
seems to	30 -12 -10
select	-2 -23 44
selected	76 11 22
selection	50 -12 -39
server	17 -37 -12
set	-27 -11 48
setting	-3 -38 -17
settings	48 -140 11
should	-85 158 -53
should be	11 0 -83
should not	-20 30 -139
show	36 -25 51
shown	21 33 -6
shows	108 0 -27
since	24 28 -129
single	-18 2 -57
size	-8 -10 42
so	-70 -35 -2
some	-50 45 38
something	-12 9 12
sometimes	103 -47 -27
source	-50 18 51
space	72 53 -47
stack	-43 -125 -103
statement	-27 -44 45
still	58 -63 26
string	-57 -10 -141
style	5 53 77
such	-37 77 -36
sun	-8 -98 -128
support	-32 7 -3
sure	-51 -105 -24
switch	-32 -5 8
system	-37 -12 -16
table	6 -12 -30
task	-18 -183 14
test	5 -65 66
test case	-8 -40 41
text	49 50 24
than	96 76 5
that	-36 37 -4
that is	-25 5 -19
that the	13 -37 14
the	23 35 26
the attached	25 40 31
the code	52 13 -60
the default	35 -25 -18
the error	18 -12 9
the file	-3 -56 -14
the first	33 -12 6
the following	12 -30 12
the list	11 41 -11
the new	38 -88 -17
the problem	-27 -5 47
the report	-55 -38 15
the same	11 -36 -23
the second	29 -28 -27
the test	-57 -54 5
the text	49 7 -4
the user	-10 47 -37
them	12 1 -2
then	9 -56 13
there	-2 -12 14
there are	13 -41 8
there is	-9 -37 0
these	8 -55 -44
they	13 15 -33
think	-16 -29 -19
this	-38 -3 -22
this is	-47 23 -49
those	-14 -32 -33
though	25 -61 -11
through	8 -55 -31
time	-21 -63 -92
to	5 22 9
to a	41 28 19
to be	56 -16 -37
to get	-75 -15 -24
to use	15 43 -27
tools	-10 -25 51
tree	-33 -5 22
tried	-15 -4 15
true	-10 -45 -13
try	-39 -4 -5
try to	39 26 15
trying	-4 -22 -38
trying to	-2 -21 -26
two	12 8 -5
type	-6 -21 -26
types	-40 -76 -17
u	-86 -95 -15
ui	51 -11 9
under	-12 -88 -21
until	-45 29 -15
up	44 -30 -5
update	36 -37 -58
updated	27 -29 -75
us	-53 -51 -49
use	-55 13 8
use the	-14 62 -42
used	-27 0 -34
user	-53 51 -19
uses	-11 31 14
using	21 -83 20
using the	-44 -32 -25
v	11 -104 62
value	28 31 -4
values	-54 -63 -8
version	-74 -41 -61
very	-3 -68 24
via	33 -29 6
view	22 -45 -13
wait	-84 -99 -117
waiting	15 -93 -93
want	10 24 -1
want to	-33 -52 24
was	-39 5 -28
way	7 85 -50
we	10 34 -51
well	28 22 -63
were	72 22 -1
what	-28 -11 1
when	79 -21 7
when i	39 -9 33
when the	-16 -21 -39
when you	-4 -74 -71
where	-11 -10 26
which	14 -2 3
which is	-26 -16 17
while	31 -31 -3
why	-9 32 -8
will	62 -12 -62
will be	37 21 47
with	51 8 48
with a	-23 5 -31
with the	-3 -53 -2
without	46 1 13
work	11 23 -59
working	-30 21 11
works	17 -32 3
works fine	-1 -87 24
would	-40 72 -48
would be	-24 46 -64
wrong	44 -19 -14
www	48 58 10
x	35 -3 16
xml	-6 -7 -22
you	36 -35 8
you can	60 -73 20
your	-49 -50 37
`;
