/** Written by tests/bench/train-discourse.ts: features and their weights, for model.ts to read. */
export const WEIGHTS = `
:action	-38 -28 10
:after-item	-45 40 -51
:announces	-33 -32 41
:arrow	74 -8 84
:attempt+action	-27 -12 19
:attempt+narrative	4 -47 28
:before-item	22 -21 -32
:code-below	-11 -45 50
:command	-25 -25 39
:condition	-20 -6 12
:condition+action	11 21 1
:condition+attempt	15 -46 -39
:condition+narrative	12 21 -44
:contrast	19 -9 3
:contrast+action	-2 17 18
:contrast+attempt	40 41 -45
:contrast+condition	16 67 -18
:contrast+expected	-17 7 11
:contrast+narrative	-4 13 -9
:contrast+replacement	1 -16 0
:contrast+should	29 -8 38
:contrast+wish	-12 10 2
:exclamation	-90 -90 -161
:expected	-44 80 -4
:expected+action	-7 24 -22
:expected+condition	44 42 9
:expected+narrative	91 4 -15
:expected+wish	-38 64 -55
:failure	102 -38 -55
:failure+action	46 1 12
:failure+attempt	34 -60 10
:failure+condition	6 -40 4
:failure+contrast	4 13 -17
:failure+expected	-21 -83 -86
:failure+fault	-48 18 -21
:failure+narrative	42 -26 -31
:failure+replacement	-30 -3 12
:failure+should	10 46 -120
:fault	49 -33 -48
:fault+action	27 -3 -17
:fault+attempt	28 -20 10
:fault+condition	-14 8 42
:fault+contrast	-19 14 52
:fault+expected	-23 31 -15
:fault+narrative	-76 -129 19
:fault+replacement	3 9 25
:fault+should	2 51 10
:fault+wish	-118 -14 -97
:first-action	-33 -19 84
:first-attempt	10 -75 33
:first-condition	47 -12 29
:first-contrast	43 6 0
:first-ed	-35 -15 -72
:first-failure	83 -1 -65
:first-fault	24 -145 -38
:first-ing	70 -7 -18
:first-narrative	28 -42 28
:first-negation	5 58 -4
:first-should	-125 -130 42
:in-expected-behaviour	-144 119 -153
:in-expected-behaviour-first	-94 217 -114
:in-expected-behaviour-item	-97 111 -58
:in-expected-behaviour-later	-89 -271 -85
:in-expected-behaviour-next	-57 56 -133
:in-none	11 -72 -51
:in-none-first	-14 -64 -31
:in-none-item	-118 -41 122
:in-none-later	-29 -77 -69
:in-none-next	109 19 49
:in-observed-behaviour	19 -120 -63
:in-observed-behaviour-first	163 -64 -68
:in-observed-behaviour-later	-178 -115 -81
:in-observed-behaviour-next	20 -68 32
:in-other	-61 -77 -75
:in-other-first	-56 -106 -63
:in-other-item	29 -79 -117
:in-other-later	-90 22 -142
:in-other-next	57 -108 54
:in-steps-to-reproduce	-61 -142 50
:in-steps-to-reproduce-first	-103 -114 87
:in-steps-to-reproduce-item	3 -1 14
:in-steps-to-reproduce-later	-59 -49 -191
:in-steps-to-reproduce-next	0 -167 79
:item	-49 18 50
:last-item	53 -65 -84
:length--1	2 42 -22
:length-0	-70 -162 -52
:length-1	-25 -52 -41
:length-2	-11 -76 -34
:length-3	-2 -9 -36
:length-4	-30 -12 -21
:length-5	-15 4 -37
:narrative	-10 -35 54
:narrative+action	25 -7 27
:negation	57 -27 -29
:negation+action	57 -11 -1
:negation+attempt	-7 19 -13
:negation+condition	-18 -15 -3
:negation+contrast	-70 -38 5
:negation+expected	-5 16 44
:negation+failure	-73 44 48
:negation+fault	-53 21 20
:negation+narrative	-41 5 -3
:negation+replacement	-11 29 30
:negation+should	-10 -31 7
:negation+wish	-8 8 21
:no-cue	-115 -92 -79
:number	-35 -81 117
:opens	-5 -58 -48
:question	-81 -9 -18
:quoted	9 7 15
:replacement	35 55 -14
:replacement+action	32 52 7
:replacement+condition	-2 -12 -18
:should	-84 159 -56
:should+action	30 72 -13
:should+attempt	76 -7 35
:should+condition	-53 -6 3
:should+narrative	-9 -45 -50
:should+replacement	69 -92 33
:symbols	-147 -95 -101
:url	25 14 17
:wish	-50 59 -32
:wish+action	-20 53 -12
:wish+condition	-18 20 -8
:wish+narrative	9 -8 27
^ a	43 -19 -4
^ after	3 -24 23
^ and	-47 -63 -43
^ as	102 30 -61
^ at	-89 -108 -196
^ but	25 0 -60
^ create	-109 4 74
^ created	-35 -175 9
^ for	15 -38 1
^ however	31 -6 17
^ i	-26 -12 -12
^ i'm	-71 -143 -6
^ if	36 -14 23
^ in	20 26 38
^ it	17 50 -6
^ java	-48 -17 -24
^ no	36 37 2
^ on	19 -26 -28
^ open	43 -3 132
^ see	21 15 -99
^ select	-31 -35 -4
^ so	-19 48 45
^ the	68 12 1
^ there	-4 -23 81
^ this	29 20 -15
^ to	-43 -90 46
^ we	-19 -21 -40
^ when	27 -75 20
^ with	25 -35 -91
a	9 20 42
a file	23 -37 59
about	-5 1 -57
above	63 -27 45
access	35 -68 4
action	-75 -117 14
active	-46 38 13
actually	6 -11 60
add	-11 -78 35
add a	38 -10 52
added	0 20 7
after	96 -33 -11
again	2 -44 -12
all	34 -22 -20
all the	18 31 -1
allow	1 -16 6
already	-24 -18 -44
also	-20 -49 19
always	28 -10 18
am	-71 -39 -36
an	10 43 -3
an error	-22 44 1
and	-3 -1 41
and i	37 -29 -20
and it	18 -54 -15
and the	3 -71 -78
and then	19 -25 -31
another	18 -62 17
any	-6 -31 3
api	-18 -30 -46
app	36 -115 -24
appear	57 12 -32
appears	94 -10 29
application	7 -94 -21
are	48 -21 -9
are not	-4 21 -5
as	20 15 -43
as a	-41 27 57
as the	-22 -55 -29
at	-12 -71 3
at least	14 16 17
at the	60 -15 9
attached	33 15 19
attachment	-64 -34 32
available	-81 27 11
b	-22 -10 -2
back	52 -16 35
back to	48 -63 72
bad	4 6 -73
bar	2 15 -6
base	-9 18 25
based	25 15 -5
be	-11 37 5
be a	22 13 -4
because	-38 -55 -41
been	-10 -4 -45
before	-12 -58 -82
behavior	-16 -37 -53
being	18 -66 -60
below	-7 -51 35
between	8 28 -7
bias	-53 -71 -80
bit	-20 -42 -115
both	3 26 20
browser	-13 -19 -62
bug	-62 -67 -54
build	-86 -84 -72
but	29 -8 -26
but i	-41 -60 -39
but it	22 9 11
but the	38 40 29
button	32 32 -25
by	3 -23 16
by the	-38 -85 -20
c	-78 -36 -44
cache	53 17 24
can	-10 3 -27
can be	24 22 78
can't	61 6 -64
cannot	44 -164 -39
cannot be	-18 -55 -49
case	-20 18 -53
cause	-34 -64 -52
causes	60 -38 -17
change	-30 -27 35
change the	-69 11 15
changed	19 -1 0
changes	-37 46 -23
character	-21 -50 -163
characters	58 -26 21
check	-66 -92 2
choose	-39 -29 4
class	-33 -56 5
click	-55 -29 37
click on	-54 -99 30
clicking	27 49 3
close	17 -20 7
code	-45 -63 42
com	-34 24 -3
command	-32 15 54
comment	26 -64 17
comments	40 -114 53
compare	106 36 47
connection	44 -22 57
contains	-4 -95 32
content	-12 -92 30
context	-42 18 -6
context menu	11 -3 44
copy	18 33 -21
core	-15 -33 -41
correct	36 9 -29
correctly	57 1 -34
could	-38 62 -26
crash	26 17 -19
crashes	151 -77 8
create	61 -22 68
create a	-36 10 30
created	42 19 28
current	23 34 -44
currently	148 49 -198
cursor	79 -3 -3
d	-100 -113 -62
data	34 -37 -9
database	-3 -52 3
date	50 -2 -55
debug	-44 3 -49
default	14 11 1
delete	-19 -137 -31
dialog	53 0 9
did	-25 -57 -113
did not	26 -6 -91
different	23 34 -21
directory	-10 13 35
display	-28 23 -15
displayed	35 48 -19
do	-24 43 11
do not	-15 -5 -66
doc	-3 -41 -62
document	-13 -61 12
does	15 -33 18
does not	7 -24 12
doesn't	97 -12 -104
don't	-55 -8 34
double	81 74 37
down	-45 28 58
drop	34 13 -15
due	9 -42 -9
due to	9 -41 -8
during	108 -78 -52
e	-7 -41 -63
e g	21 -7 26
each	26 -23 -22
edit	73 -4 20
editor	34 -59 33
element	-14 30 -165
empty	-5 -22 -105
en	-3 -12 -58
enable	-97 -23 -103
end	16 -25 26
enter	-44 -71 32
entries	27 35 -49
error	38 -25 -52
error message	29 40 72
errors	-63 15 -19
even	46 15 13
event	-6 -47 -44
every	13 -7 -2
everything	25 -59 84
example	5 -18 116
exception	22 -66 15
exist	-46 -46 -1
existing	-27 3 -22
expected	47 -6 41
extension	-22 -53 -52
f	-102 -35 -30
fail	118 -37 -11
failed	-47 -57 -151
fails	89 -32 -14
false	-3 -82 -21
feature	-21 -67 -21
field	-7 -46 9
fields	-28 -31 49
file	17 34 54
files	-41 52 -6
filter	14 32 -62
find	-44 -72 -41
fine	60 -68 36
first	-6 -6 -31
fix	-22 -110 -34
focus	44 15 -1
folder	-60 -23 -40
following	14 -50 4
for	0 3 -32
for a	58 26 -77
for example	32 -47 30
for the	-30 -32 -25
form	2 8 -53
found	14 -39 -3
from	6 6 29
from the	-27 -15 -6
function	30 43 37
g	0 -26 8
general	-96 -77 22
generated	-15 -50 5
get	82 4 -26
gets	102 -22 -13
given	-66 -108 -79
go	-31 -46 49
go to	-53 -6 59
got	25 0 -89
had	-24 -5 -57
happens	-35 -36 35
has	13 -33 -19
has been	17 -9 -98
have	-34 -12 -22
have a	2 36 8
have to	43 -12 -64
help	-49 -22 19
here	-33 -118 70
home	127 -15 27
how	-24 -12 -41
however	46 1 8
html	71 3 24
https	-47 -58 41
i	-14 2 19
i am	-46 -22 -38
i can	14 -47 -80
i do	-9 66 -10
i get	71 -57 15
i have	-10 -88 -37
i think	-2 -20 -4
i try	54 28 -26
i use	22 10 -12
i was	21 23 -28
i'm	-45 -78 -48
i've	39 -25 11
icon	8 -10 53
id	-20 -37 -37
if	-39 22 -24
if i	66 -24 21
if the	5 -31 5
if you	6 -17 15
image	44 25 -11
implementation	16 -26 -46
import	37 9 34
in	33 21 3
in a	-37 -23 4
in the	8 -1 19
in this	66 57 -7
incorrect	64 30 33
info	-35 -127 -26
information	-30 -18 7
input	3 7 13
insert	1 43 28
inside	43 -30 -90
install	22 -30 34
installed	2 35 -51
instead	53 7 -22
internal	-78 -64 -121
into	49 -8 27
into the	0 19 33
invalid	-32 -49 19
invoke	-21 -94 47
is	59 -12 -36
is a	-23 -83 -27
is in	-28 -41 -86
is no	5 -43 -4
is not	-1 -27 18
is that	-10 -13 -105
is the	-36 -26 31
issue	-5 -48 -2
it	37 35 5
it does	1 -23 17
it is	-14 40 24
it should	44 55 -27
it will	4 -16 -64
it would	24 25 -69
it's	-23 22 -144
item	33 -31 -41
its	37 36 1
java	-96 -63 -51
just	-3 31 11
key	12 58 22
know	-116 -51 -52
lang	-45 8 -57
language	-11 -58 -39
last	6 33 16
least	-7 20 9
left	27 -28 -39
library	-41 -8 -35
like	-32 -27 -20
line	-87 -105 -18
link	74 68 -56
list	19 8 -6
list of	-90 -70 11
load	3 28 -34
loading	50 49 -11
local	20 -97 -60
location	17 -11 -17
log	60 -81 3
long	2 8 -50
longer	113 -33 26
looks	-12 -5 -5
mac	33 -50 -4
main	-46 -11 15
make	-46 4 55
many	40 -29 -84
may	-57 23 -27
me	-22 14 -4
menu	21 -39 1
message	-108 -20 13
method	-12 -22 51
might	-35 10 -127
missing	-16 -50 -73
mode	8 -27 -54
model	-13 30 -24
more	-19 58 -26
move	-77 12 5
multiple	65 6 46
must	3 -70 -42
my	-17 6 29
name	-14 -8 24
names	17 -17 -156
need	-119 70 -92
net	-134 -75 -82
never	37 -76 -94
new	-23 17 19
next	-57 -6 -6
no	29 8 36
no longer	77 -18 -11
non	-42 -10 -161
normal	52 19 -26
not	55 21 -39
not be	27 -63 -12
not exist	-90 4 12
not work	-2 -8 32
note	-1 -4 -112
noticed	-3 -65 -49
now	75 5 -67
null	-27 5 -73
number	-9 -34 -64
object	5 -62 36
occurred	-21 -135 -27
occurs	65 -59 45
of	27 5 -8
of a	29 30 9
of the	-9 32 30
off	37 42 -3
ok	-45 -79 55
old	28 -77 3
on	32 -11 11
on a	28 0 -7
on the	-23 10 21
one	-1 43 -25
one of	2 -32 -6
only	-33 24 -67
open	16 -21 7
open a	-18 -83 -21
open the	16 28 27
opened	10 -9 -16
opening	44 6 19
opens	25 -42 -15
operation	-36 32 12
option	79 40 25
options	46 -10 45
or	-23 -20 38
order	-20 -17 -42
org	-147 -68 -84
os	-2 -4 -73
other	23 -57 -14
out	28 -44 6
output	98 -31 -28
over	123 20 -31
package	-41 -12 39
page	4 29 -63
parent	-4 9 44
part	60 -5 -62
pdf	22 6 26
place	-3 21 49
please	-79 3 -2
plugin	19 45 62
point	31 -17 34
possible	7 -17 -43
press	-58 -16 54
previous	66 48 -12
problem	-81 30 2
process	-12 -53 -19
program	-38 -6 -50
properly	30 69 -153
properties	0 -5 -63
property	36 -67 -65
read	-51 -30 -13
reason	-1 -16 -125
refresh	26 -92 0
release	-20 -16 -37
remove	-14 6 9
report	-29 -29 -24
reproduce	-92 -51 -18
required	-94 -25 -170
result	100 20 51
results	91 56 -52
return	-15 -37 -72
returns	39 -28 -142
right	-9 42 9
run	-67 -47 41
running	50 -40 31
same	19 -40 -13
save	30 32 76
screen	52 4 -31
screenshot	-36 -141 -37
scroll	-18 48 -81
search	4 -41 -17
second	28 -70 -21
see	83 17 -51
see the	-10 57 1
seems	16 -12 -5
seems to	42 -11 -18
select	-6 -8 46
selected	79 6 29
selection	48 -1 -28
server	6 -29 -8
set	-26 -10 44
setting	-6 -36 -5
settings	44 -155 14
should	-83 154 -52
should be	9 3 -96
should not	-24 25 -143
show	36 -24 46
shown	23 50 -14
shows	115 -9 -25
since	31 25 -117
single	-23 10 -65
size	-10 -26 44
so	-63 -27 -7
some	-55 45 43
something	-19 12 25
sometimes	98 -41 -32
source	-48 18 46
space	65 53 -41
stack	-33 -133 -100
statement	-32 -49 41
still	65 -76 32
string	-52 -20 -137
style	8 61 80
such	-51 75 -42
sun	-10 -104 -121
support	-25 2 -4
sure	-53 -123 -13
switch	-39 -19 5
system	-35 -16 -3
table	6 -16 -27
task	-16 -182 13
test	9 -74 61
test case	-5 -39 48
text	46 50 18
than	91 69 -5
that	-31 38 -9
that is	-21 2 -16
that the	23 -54 11
the	25 32 24
the attached	21 29 17
the code	41 6 -51
the default	43 -37 -26
the error	17 -17 7
the file	-7 -65 -21
the first	35 -10 7
the following	10 -30 11
the list	2 51 -6
the new	34 -61 -27
the problem	-29 -26 51
the report	-55 -49 19
the same	6 -37 -24
the second	34 -31 -23
the test	-66 -53 12
the text	57 9 8
the user	-6 45 -35
them	17 7 -2
then	12 -54 16
there	9 -13 19
there are	9 -37 -5
there is	-20 -32 -1
these	12 -46 -33
they	7 18 -22
think	-13 -26 -15
this	-35 -3 -16
this is	-59 28 -53
those	-10 -28 -44
though	27 -70 3
through	8 -49 -25
time	-24 -54 -94
to	3 18 10
to a	45 33 18
to be	43 -12 -32
to get	-65 -17 -18
to use	9 50 -37
tools	-13 -37 55
tree	-31 -6 18
tried	-17 -17 18
true	-13 -38 -13
try	-42 -1 -5
try to	36 20 23
trying	1 -18 -36
trying to	5 -17 -27
type	-7 -20 -29
types	-45 -73 -1
u	-89 -146 -22
ui	49 -1 13
under	-10 -97 -17
until	-56 44 -20
up	44 -36 -2
update	34 -41 -50
updated	31 -24 -61
us	-56 -28 -47
use	-54 12 9
use the	-7 59 -30
used	-24 -1 -32
user	-47 53 -17
uses	-12 21 25
using	25 -78 19
using the	-37 -35 -33
v	10 -97 73
value	22 26 1
values	-54 -64 1
version	-73 -42 -65
very	-11 -67 23
via	33 -44 -3
view	13 -37 -8
wait	-84 -79 -114
waiting	22 -103 -63
want	17 35 -1
want to	-29 -76 23
was	-38 16 -23
way	0 89 -50
we	9 37 -51
well	35 10 -60
were	64 10 2
what	-23 -22 13
when	81 -20 3
when i	36 -16 29
when the	-21 -25 -47
when you	-16 -87 -81
where	-7 -22 23
which is	-30 -21 25
while	36 -25 -4
why	-6 32 12
will	57 -14 -57
will be	33 14 49
with	50 1 49
with a	-24 23 -42
with the	-5 -44 -6
without	44 0 3
work	13 20 -64
working	-32 8 16
works	15 -38 9
works fine	7 -89 20
would	-42 64 -50
would be	-27 38 -54
wrong	42 -27 -12
www	51 55 18
x	27 -13 11
xml	-11 -3 -19
you	36 -31 8
you can	56 -92 21
your	-44 -55 45
`;
