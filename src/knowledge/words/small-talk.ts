/**
 * What people say in groups without wanting an answer from the house, a line each: greetings, thanks, agreement,
 * news of one's own, help among members, jokes, adverts. Thresholds are set so that hardly any of it is answered.
 */
export const SMALL_TALK = `
大家早上好
早安，新的一天加油
晚安各位，明天见
中午好，吃饭了没有
周末愉快呀
新年快乐，恭喜发财
节日快乐🎉
在吗
有人吗
新人报到，请多关照
欢迎新朋友
潜水好久出来冒泡
哈哈哈哈哈
笑死我了
太好笑了吧
呵呵
嗯嗯
好的
好的，谢谢
收到，谢谢老板
知道了，多谢
明白了
没事，不客气
辛苦了
太感谢了，帮大忙了
赞👍
棒棒的
厉害了
牛啊
666
+1
同问
我也是
加我一个
确实
说得对
有道理
不会吧
真的假的
怎么会这样
我的天
绝了
服了
无语
唉，算了
慢慢来，不急
加油
哦哦原来如此
今天好热啊，不想出门
下雨了，忘记带伞
刚下班，累死了
堵车堵了一个小时
晚上吃火锅去
周末去爬山了
昨天看了一部电影，很感人
我家猫又把杯子打翻了
孩子考试考得不错，开心
这首歌真好听
明天又要上班了
减肥第三天，饿
又胖了两斤
头疼，先睡了
我在开会，晚点聊
手机快没电了
谁一起拼车
有没有人打游戏
今天股票又跌了
我用了两个月，感觉挺好的
我上次买的很快就到了
已经收到了，包装不错
我的也到了，开心
今天刚拿到，还没拆
我也买了一个，等着呢
这个真的好用，推荐给大家
用完回来反馈，效果不错
我觉得一般，没有想象中好
价格还可以，我觉得值
我妈很喜欢，又让我买
之前买过，这次又回购了
我一直用这个牌子
她家的东西我都喜欢
我是去年入的，现在还在用
我上周办好了，挺顺利的
我退过一次，很快就退了
客服刚刚回复我了，态度很好
客服已经帮我处理好了
我问过了，说是可以的
可以的，我试过
应该不行，我之前试过
在首页点进去就能看到
你点右上角那个按钮就有了
你直接找客服就好了
你看一下群公告，里面有写
楼上说得对
@小王 你私信我一下
@阿美 我发你了
我截图给你看
别急，再等等
一般两三天就好了，耐心等等
我的等了一个星期才好
我已经改好了，谢谢
已经付款了，坐等
我下单了，等发货
优惠到手，省了不少
积分攒着以后用
昨天的直播太精彩了
主播好可爱
昨晚抢到了，手速快
没抢到，好可惜
下次再说吧
等活动再买
钱包已经空了
又要剁手了
再买就要吃土了
老板大气
给老板点赞
支持支持
顶一个
打卡第三天
打卡
作业终于写完了
昨天的课讲得真好
我还没看，晚上补
学到了学到了
老师讲得太快了，跟不上
我过了，开心
终于搞定了，折腾了一天
我电脑太老了，跑不动
我重启了一下就好了
我也遇到过，后来自己好了
代购特价，需要的加我微信
兼职日结，一天三百，有意者联系
免费领取资料，加我
低价转让九成新，有意私聊
帮忙点个赞，谢谢
帮我砍一刀
求投票
接龙
群主发个红包
红包来了
谢谢红包
手气最佳是谁
谁抢了最大的
图片不错
这照片拍得真好
你好美
小姐姐在哪儿拍的
周末聚会，大家来不来
明天几点集合来着
我到了，你们在哪
路上注意安全
生日快乐🎂
恭喜恭喜
早日康复
祝考试顺利
考完了，解放
毕业了，舍不得大家
你是机器人吗
你叫什么名字
讲个笑话
今天星期几
机器人好笨
别刷屏了
潜水去了
溜了溜了
撤了，大家聊
吃了吗
在干嘛呢
你在做什么
最近怎么样
你好呀
有人在吗
大家好
谢谢啦
你真棒
你会唱歌吗
你几岁了
你是谁
你是真人吗
谁发明了你
你喜欢什么
陪我聊聊天
无聊死了
心情不好
今天天气怎么样
明天会下雨吗
现在几点了
今天几号
给我讲个故事
你觉得呢
什么鬼
你说什么
听不懂
算了不问了
没事了
不用了谢谢
我知道了
那好吧
等一下
稍等
马上来
我先忙了
再见
拜拜
周末去哪玩
晚饭吃什么好
有推荐的电影吗
谁赢了昨晚的球
股票会涨吗
测试
哈喽
喂
你好笨
你们太慢了吧
真不错
太贵了吧
我爱你
你有对象吗
怎么这么好笑
这是什么表情
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
nice weather today
`;
