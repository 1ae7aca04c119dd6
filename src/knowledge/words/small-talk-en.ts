/** Small talk in English, a line each. */
export const SMALL_TALK_EN = `
good morning everyone
morning all, have a great day
good night folks
hi there
hello from Berlin
hey, new here, nice to meet you all
welcome to the group
happy new year everybody
merry christmas
happy friday
anyone here
how is everyone doing today
hahaha
lol that made my day
lmao
thanks
thank you so much
thanks, that helped a lot
cheers mate
you're welcome
no worries
no problem at all
ok
okay, got it
noted
sounds good
great
awesome
nice one
perfect, thanks
wow
omg
same here
me too
+1
count me in
agreed
exactly
that's true
fair enough
no way
seriously
what a day
so tired today
it's raining again here
stuck in traffic
just got home from work
can't wait for the weekend
going to the gym now
had pizza for dinner
my cat knocked over my cup again
the kids are finally asleep
watched a great movie last night
what a match yesterday
this song is so good
anyone up for a game tonight
who else is awake
i'm hungry
need a holiday
brb
sorry wrong group
oops, ignore that
never mind, found it
figured it out myself
i have been using it for months and love it
mine arrived yesterday, really happy with it
just received mine, looks great
got mine last week
i bought two, waiting for them now
ordered one yesterday, so excited
my order came early this time
works fine for me
it took three days for me
mine took a week, just be patient
i asked support and they fixed it right away
support was super nice to me
they refunded me without any questions
i returned mine last month, no issues
i switched and never looked back
i think you can do that in the settings
try the menu at the top right
just write to support, they are quick
check the pinned message, it's in there
you have to wait a day or two
same thing happened to me last month
i had that too, went away by itself
restarting helped for me
@anna i sent you a message
@tom thanks, i will try that
as she said, it's all on the page
honestly it's worth the money
a bit expensive but i like it
not bad but i expected more
best purchase this year
my mum loves it
my wallet is crying
i should stop buying things
saving my points for later
used my coupon, saved ten bucks
finally made it to the next level
last night's stream was fun
the host was hilarious
missed it again, what a pity
maybe next time
i'll wait for the sale
love this community
you guys are the best
great job team
keep up the good work
congrats
happy birthday
get well soon
good luck with the exam
passed my exam, so happy
homework finally done
the last class was great
learned a lot today
still have to catch up
my laptop is too old for this
dm me for cheap followers
earn money from home, ask me how
selling my bike, almost new, pm me
free gift for the first ten, click my profile
buy crypto now, guaranteed profit
join my channel
nice picture
where did you take that photo
see you on saturday
see you all there
who is coming tonight
on my way
i'm here, where are you
safe travels
what is the meaning of life
tell me a joke
are you a bot
what's your name
are you real
stupid bot
what's the weather like today
please stop spamming
anyway, back to work
that's all from me
leaving now, bye
bye
see you later
hello
hey there
hi how are you
how are you doing
what's up
how's it going
good evening
good afternoon
nice to meet you
who are you
who made you
what can you do
what are you doing
where are you from
how old are you
do you like music
do you love me
are you human
are you a person or a robot
can you sing a song
tell me a story
tell me something funny
i'm bored
i am sad today
talk to me
let's chat
you are funny
you are useless
you're awesome
that was helpful
yes
no
yes please
no thanks
maybe
sure
hmm
i see
what
what do you mean
i don't understand you
never mind
forget it
not now
wait a minute
one second
test
testing
hello is anybody there
will it rain tomorrow
what time is it
what day is it today
who won the game last night
what's for dinner
any plans for the weekend
do you believe in god
what is your favorite color
what's your favourite food
is it hot outside
how do i say hello in french
what's the capital of france
who is the president
sing happy birthday
i love you
will you marry me
good job
well done
have a nice day
take care
talk to you later
i have to go now
my name is peter
nice weather today`;
