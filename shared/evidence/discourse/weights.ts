/** Written by tests/bench/train-discourse.ts: features and their weights, for model.ts to read. */
export const WEIGHTS = `
:action	-34 -29 8
:after-item	-50 40 -49
:announces	-33 -36 45
:arrow	73 -5 83
:attempt+action	-27 -6 17
:attempt+narrative	4 -53 27
:before-item	21 -22 -31
:condition	-24 -5 6
:condition+action	13 25 5
:condition+attempt	18 -41 -34
:condition+narrative	6 21 -49
:contrast	21 -10 0
:contrast+action	-3 20 17
:contrast+attempt	36 39 -48
:contrast+condition	15 68 -27
:contrast+expected	-19 -5 14
:contrast+narrative	-7 16 -5
:contrast+replacement	3 -15 0
:contrast+should	33 -7 33
:exclamation	-93 -88 -158
:expected	-45 80 -3
:expected+action	-12 28 -24
:expected+condition	43 38 14
:expected+narrative	86 12 -20
:expected+wish	-40 69 -53
:failure	103 -36 -57
:failure+action	45 2 8
:failure+attempt	40 -57 4
:failure+condition	6 -47 7
:failure+contrast	5 16 -5
:failure+expected	-29 -79 -85
:failure+fault	-52 17 -24
:failure+narrative	44 -30 -34
:failure+replacement	-25 -9 12
:failure+should	5 49 -129
:fault	54 -30 -48
:fault+action	27 -1 -17
:fault+attempt	28 -11 11
:fault+condition	-11 3 44
:fault+contrast	-18 10 58
:fault+expected	-15 34 -22
:fault+narrative	-75 -133 20
:fault+replacement	-9 16 19
:fault+should	-2 55 8
:fault+wish	-93 -18 -83
:first-action	-31 -21 83
:first-attempt	7 -81 37
:first-condition	45 -11 29
:first-contrast	44 5 2
:first-ed	-34 -9 -73
:first-failure	81 -1 -65
:first-fault	24 -198 -45
:first-ing	69 -8 -9
:first-narrative	26 -36 22
:first-negation	4 58 -3
:first-should	-120 -115 41
:in-expected-behaviour	-137 111 -148
:in-expected-behaviour-first	-100 224 -121
:in-expected-behaviour-item	-98 112 -57
:in-expected-behaviour-later	-94 -263 -85
:in-expected-behaviour-next	-55 59 -141
:in-none	11 -74 -49
:in-none-first	-11 -64 -30
:in-none-item	-121 -28 125
:in-none-later	-26 -80 -65
:in-none-next	113 18 53
:in-observed-behaviour	28 -123 -63
:in-observed-behaviour-first	160 -65 -66
:in-observed-behaviour-later	-187 -105 -79
:in-observed-behaviour-next	14 -71 38
:in-other	-65 -77 -83
:in-other-first	-50 -109 -58
:in-other-item	41 -76 -114
:in-other-later	-82 27 -118
:in-other-next	52 -181 28
:in-steps-to-reproduce	-62 -146 56
:in-steps-to-reproduce-first	-97 -103 86
:in-steps-to-reproduce-item	6 6 15
:in-steps-to-reproduce-later	-55 -58 -192
:in-steps-to-reproduce-next	6 -162 78
:item	-53 8 53
:last-item	59 -67 -89
:length--1	-2 37 -20
:length-0	-73 -162 -55
:length-1	-27 -51 -44
:length-2	-13 -75 -37
:length-3	-4 -7 -38
:length-4	-32 -9 -21
:length-5	-16 6 -38
:narrative	-10 -36 54
:narrative+action	30 -8 29
:negation	64 -31 -30
:negation+action	53 -12 -3
:negation+attempt	-4 23 -16
:negation+condition	-11 -23 4
:negation+contrast	-68 -29 6
:negation+expected	-5 19 43
:negation+failure	-77 45 50
:negation+fault	-53 21 17
:negation+narrative	-48 10 -1
:negation+replacement	-19 27 26
:negation+should	-3 -30 7
:negation+wish	-20 17 19
:no-cue	-112 -94 -81
:number	-38 -80 117
:opens	-4 -57 -47
:question	-80 0 -18
:quoted	10 8 14
:replacement	38 49 -14
:replacement+action	33 40 8
:replacement+condition	-7 -9 -13
:should	-82 157 -56
:should+action	26 69 -13
:should+attempt	71 -8 36
:should+condition	-54 -5 15
:should+narrative	-3 -36 -50
:should+replacement	75 -79 31
:symbols	-146 -97 -100
:url	31 13 29
:wish	-42 52 -28
:wish+action	-13 43 -8
:wish+condition	-24 22 -16
:wish+narrative	9 -1 16
^ a	38 -18 -5
^ after	5 -24 15
^ and	-44 -71 -41
^ as	98 34 -58
^ at	-91 -110 -206
^ but	30 5 -55
^ create	-96 13 72
^ created	-33 -173 18
^ for	14 -35 8
^ however	32 -4 18
^ i	-26 -15 -6
^ i'm	-67 -142 -7
^ if	40 -11 17
^ in	19 23 40
^ it	19 57 -12
^ java	-54 -27 -22
^ no	36 36 -1
^ on	22 -24 -27
^ open	41 -9 132
^ see	13 7 -96
^ select	-37 -31 -1
^ so	-11 49 33
^ the	66 13 3
^ there	-6 -20 82
^ this	30 17 -11
^ to	-44 -80 47
^ we	-19 -23 -39
^ when	28 -69 20
^ with	23 -36 -97
a	9 18 40
a file	18 -20 60
about	-5 8 -48
above	57 -33 45
access	43 -76 6
action	-75 -109 16
active	-52 30 21
actually	6 -4 56
add	-11 -79 31
add a	38 -11 59
added	3 22 15
after	96 -33 -12
again	4 -29 -11
all	34 -26 -24
all the	20 32 6
allow	-5 -15 5
already	-21 -21 -46
also	-22 -44 15
always	22 -3 17
am	-74 -34 -32
an	9 40 -3
an error	-23 45 -1
and	-3 -1 40
and i	35 -37 -18
and it	21 -55 -16
and the	7 -68 -84
and then	27 -36 -41
another	18 -59 17
any	-10 -32 6
api	-19 -33 -46
app	35 -110 -26
appear	43 12 -30
appears	97 -3 42
application	9 -104 -14
are	48 -19 -9
are not	-3 25 -7
as	17 13 -40
as a	-32 28 40
as the	-19 -43 -30
at	-12 -74 11
at least	14 18 11
at the	61 -26 -3
attached	34 24 18
attachment	-66 -42 23
available	-80 35 13
b	-30 -5 3
back	51 -18 36
back to	47 -65 60
bad	0 7 -74
base	-19 15 25
based	25 13 -2
be	-14 36 11
be a	21 13 -4
because	-37 -51 -30
been	-10 -4 -51
before	-9 -53 -82
behavior	-17 -27 -51
being	22 -72 -61
below	-7 -53 31
between	7 23 -22
bias	-58 -67 -77
bit	-22 -34 -114
both	5 23 21
browser	-13 -20 -67
bug	-66 -70 -63
build	-89 -83 -74
but	30 -8 -25
but i	-49 -68 -46
but it	22 8 6
but the	35 43 19
button	27 34 -23
by	2 -21 16
by the	-33 -87 -20
c	-76 -44 -45
cache	53 15 23
can	-9 4 -22
can be	24 19 73
can't	55 7 -61
cannot	39 -156 -37
cannot be	-15 -54 -60
case	-19 16 -51
cause	-36 -64 -52
causes	64 -43 -17
change	-31 -28 39
change the	-61 15 13
changed	19 -3 4
changes	-39 35 -21
character	-22 -46 -153
characters	59 -27 17
check	-65 -113 3
choose	-41 -23 5
class	-34 -51 4
click	-54 -33 38
click on	-49 -99 35
clicking	35 48 1
close	16 -6 9
code	-51 -65 51
com	-29 23 -8
command	-31 15 56
comment	27 -67 16
comments	40 -118 57
compare	109 39 30
connection	41 -25 59
contains	-6 -98 28
content	-16 -90 30
context	-39 13 -8
context menu	4 -2 44
copy	28 35 -19
core	-17 -30 -38
correct	35 3 -31
correctly	56 -4 -32
could	-37 62 -27
crash	29 13 -17
crashes	160 -102 7
create	61 -23 75
create a	-34 8 27
created	42 18 29
current	26 27 -43
currently	133 46 -181
cursor	92 -10 5
d	-104 -111 -67
data	32 -40 -8
database	-1 -53 4
date	47 -4 -56
debug	-45 3 -44
default	15 7 4
delete	-17 -147 -33
dialog	51 1 11
did	-18 -60 -101
did not	23 0 -86
different	20 34 -9
directory	-16 6 39
display	-22 22 -22
displayed	40 47 -18
do	-21 41 10
do not	-19 -2 -61
doc	-1 -36 -61
document	-15 -54 12
does	14 -29 19
does not	10 -24 8
doesn't	96 -12 -103
don't	-64 -7 36
double	82 68 36
down	-44 29 58
drop	28 20 -13
due	11 -47 -12
due to	11 -46 -11
during	103 -76 -57
e	-7 -24 -67
e g	24 -11 29
each	29 -37 -15
edit	69 1 15
editor	33 -60 35
element	-14 14 -172
empty	-12 -23 -109
en	-6 -12 -57
enable	-98 -29 -97
end	19 -41 24
enter	-42 -69 33
entries	27 39 -57
error	35 -26 -52
error message	31 46 74
errors	-76 22 -21
even	50 11 15
event	-4 -51 -52
everything	27 -60 83
example	5 -19 115
exception	20 -64 19
exist	-47 -54 2
existing	-28 0 -28
expected	58 -5 37
extension	-20 -56 -52
f	-103 -35 -27
fail	126 -40 -13
failed	-46 -59 -162
fails	91 -30 -17
false	-4 -89 -23
feature	-29 -66 -22
field	-7 -43 5
fields	-26 -17 40
file	20 31 52
files	-40 54 -2
filter	14 37 -60
find	-41 -64 -35
fine	63 -70 36
first	-6 -9 -35
fix	-21 -119 -34
focus	48 15 3
folder	-60 -20 -45
following	12 -50 6
for	1 3 -36
for a	60 28 -72
for example	31 -45 30
for the	-32 -32 -17
form	7 19 -57
found	14 -41 0
from	6 5 29
from the	-32 -9 -8
function	26 45 40
g	-6 -38 9
general	-84 -79 16
generated	-15 -51 5
get	82 6 -28
gets	101 -27 -12
given	-67 -119 -77
go	-40 -39 50
go to	-45 -4 52
got	35 -6 -81
had	-17 -26 -60
happens	-32 -37 44
has	18 -32 -20
has been	14 -15 -98
have	-33 -5 -14
have a	1 29 -1
have to	34 -17 -70
help	-50 -20 19
here	-32 -126 71
home	127 -21 24
how	-27 -11 -38
however	42 4 9
html	72 -1 20
https	-42 -58 41
i	-14 4 12
i am	-39 -20 -34
i can	16 -53 -78
i do	-6 69 -10
i get	68 -58 18
i have	-14 -94 -34
i think	-2 -15 -2
i try	45 30 -26
i use	20 12 -10
i was	34 22 -24
i'm	-43 -79 -50
i've	33 -22 12
icon	4 1 47
id	-19 -39 -35
if	-34 22 -13
if i	62 -26 23
if the	2 -24 -1
if you	2 -28 7
image	41 24 -6
implementation	9 -26 -47
import	39 7 39
in	34 21 0
in a	-36 -25 6
in the	9 -1 19
in this	66 55 -2
incorrect	62 28 31
info	-36 -133 -27
information	-35 -4 -3
insert	0 35 28
inside	40 -29 -97
install	24 -33 34
installed	0 30 -56
instead	51 10 -25
internal	-82 -64 -123
into	49 -7 21
into the	2 21 39
invalid	-31 -36 23
invoke	-14 -87 42
is	60 -14 -39
is a	-26 -82 -23
is in	-28 -39 -87
is no	-4 -55 2
is not	-2 -27 12
is that	-15 -11 -104
is the	-32 -28 33
issue	-10 -50 2
it	35 33 5
it does	6 -39 13
it is	-14 44 27
it should	38 51 -20
it will	5 -18 -58
it would	25 24 -72
it's	-21 24 -154
item	26 -13 -42
its	40 43 0
java	-94 -64 -55
just	-2 32 16
key	14 56 20
know	-112 -49 -48
lang	-45 12 -53
language	-7 -41 -48
last	4 33 14
least	-8 16 1
left	28 -22 -42
library	-33 -4 -39
like	-33 -23 -16
line	-87 -102 -21
link	75 70 -61
list	14 15 -3
list of	-88 -72 11
load	4 29 -31
loaded	-10 15 12
loading	52 57 -5
local	22 -92 -63
location	16 -10 -21
log	59 -79 4
long	-1 2 -46
longer	112 -32 26
looks	-12 -4 -2
mac	29 -51 -5
main	-44 -21 20
make	-44 15 54
many	46 -27 -84
may	-54 23 -32
me	-19 22 -4
menu	23 -35 4
message	-110 -20 8
method	-13 -25 57
might	-32 1 -125
missing	-19 -64 -74
mode	8 -25 -45
model	-6 30 -14
more	-12 52 -38
move	-70 15 5
multiple	65 8 47
must	10 -66 -31
my	-13 7 29
name	-14 -11 23
names	21 -1 -159
need	-113 68 -75
net	-136 -76 -85
never	33 -85 -79
new	-28 23 22
next	-60 -10 -4
no	26 11 35
no longer	79 -17 -10
non	-46 -14 -162
normal	51 21 -24
not	52 19 -36
not be	31 -53 -22
not exist	-94 4 -3
not work	-2 -9 21
note	1 -12 -111
noticed	2 -70 -54
now	70 3 -64
null	-30 5 -75
number	-5 -42 -63
object	2 -63 30
occurred	-18 -135 -35
occurs	68 -61 38
of	27 8 -10
of a	29 29 15
of the	-7 28 30
off	37 37 -9
ok	-38 -87 47
old	30 -74 0
on	31 -11 8
on a	31 4 -5
on the	-24 7 21
one	-1 44 -26
one of	1 -24 3
only	-30 21 -70
open	17 -18 9
open a	-22 -77 -16
open the	15 31 24
opened	13 -3 -17
opening	38 6 28
opens	23 -38 -18
operation	-34 29 11
option	71 52 32
options	42 -14 48
or	-26 -14 36
order	-20 -20 -45
org	-145 -68 -88
os	1 -6 -68
other	22 -55 -17
out	30 -43 4
output	96 -34 -19
over	132 21 -28
package	-44 -8 38
page	3 32 -57
parent	-7 19 40
part	55 -11 -56
pdf	22 7 25
place	-5 15 49
please	-92 -6 -10
plugin	24 42 61
point	34 -17 34
possible	17 -22 -43
press	-50 -10 48
previous	67 47 -14
problem	-80 21 2
process	-17 -57 -21
program	-36 -13 -51
properly	30 72 -159
properties	2 -2 -63
property	33 -67 -60
read	-46 -31 -8
reason	-3 -17 -130
refresh	32 -98 10
release	-21 -18 -28
remove	-16 -2 13
report	-33 -30 -24
reproduce	-89 -47 -11
required	-94 -15 -168
result	100 20 57
results	90 59 -34
return	-15 -44 -71
returns	42 -27 -153
right	-14 47 4
run	-64 -51 42
running	50 -33 26
same	15 -39 -14
save	25 31 76
screen	56 4 -22
screenshot	-32 -137 -41
scroll	-19 45 -79
search	1 -38 -16
second	31 -69 -10
see	82 21 -48
see the	-5 57 0
seems	19 -1 -13
seems to	38 -21 -14
select	-5 -13 45
selected	76 15 27
selection	46 0 -30
server	12 -29 -20
set	-25 -11 43
setting	-3 -35 -7
settings	37 -115 14
should	-82 149 -57
should be	14 12 -100
should not	-19 28 -135
show	35 -15 46
shown	24 44 -20
shows	112 -21 -32
since	32 25 -116
single	-28 21 -59
size	-11 -24 44
so	-69 -29 1
some	-54 42 43
something	-16 8 13
sometimes	101 -42 -29
source	-47 16 45
space	76 50 -53
stack	-34 -136 -96
start	-6 2 13
statement	-31 -43 46
still	69 -82 26
string	-54 -11 -140
style	10 52 75
such	-47 73 -40
sun	-11 -89 -127
support	-37 3 -4
sure	-54 -121 -14
switch	-34 -21 4
system	-38 -15 -3
table	4 -15 -28
task	-17 -180 11
test	6 -61 62
test case	0 -45 41
text	47 54 19
than	90 78 -3
that	-31 36 -8
that is	-15 3 -16
that the	26 -45 4
the	27 30 24
the attached	17 28 19
the code	56 2 -64
the default	42 -40 -31
the error	17 -17 13
the file	-6 -55 -22
the first	30 -10 9
the following	12 -31 13
the list	7 45 -9
the new	45 -76 -31
the problem	-37 -17 50
the report	-47 -67 16
the same	11 -37 -27
the second	36 -28 -24
the test	-68 -68 11
the text	58 7 1
the user	-9 44 -40
them	17 7 3
then	10 -46 21
there	5 -11 13
there are	8 -44 0
there is	-13 -35 1
these	10 -54 -33
they	9 19 -23
think	-11 -21 -12
this	-37 1 -20
this is	-59 27 -52
those	-15 -25 -44
though	30 -57 -2
through	5 -47 -29
time	-19 -54 -93
to	1 17 8
to a	48 29 18
to be	49 -12 -34
to get	-66 -24 -15
to use	11 49 -29
tools	-10 -43 48
tree	-34 -9 20
tried	-19 -20 25
true	-7 -38 -10
try	-43 -11 -3
try to	35 22 25
trying	-4 -24 -36
trying to	-1 -23 -25
type	-6 -26 -25
types	-42 -73 -8
u	-83 -144 -21
ui	54 3 12
under	-10 -98 -22
until	-45 38 -22
up	44 -36 0
update	34 -40 -51
updated	23 -31 -60
us	-53 -28 -50
use	-53 14 11
use the	-16 58 -38
used	-28 -6 -32
user	-47 52 -12
uses	-18 25 26
using	22 -76 20
using the	-34 -32 -34
v	12 -85 63
value	20 37 4
values	-59 -57 12
version	-73 -37 -59
very	0 -79 21
via	29 -44 4
view	16 -38 -9
wait	-85 -71 -77
waiting	6 -90 -91
want	9 29 -2
want to	-28 -66 19
was	-43 18 -22
way	6 93 -39
we	9 36 -58
well	34 15 -66
were	64 8 1
what	-26 -21 10
when	79 -19 6
when i	43 -24 35
when the	-23 -18 -44
when you	-9 -94 -76
where	-3 -14 27
which	15 1 -2
which is	-30 -12 23
while	34 -21 8
why	-6 37 12
will	57 -17 -59
will be	30 17 50
with	52 3 47
with a	-31 15 -31
with the	-5 -42 0
without	43 -2 5
work	13 22 -61
working	-36 11 16
works	17 -36 6
works fine	4 -85 22
would	-39 69 -52
would be	-27 40 -62
wrong	35 -10 -19
www	46 56 12
x	31 -9 12
xml	-15 -4 -20
you	35 -35 4
you can	57 -82 20
your	-49 -54 42
`;
