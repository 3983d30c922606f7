// The characters that running text of each language uses most, by which a right decoding is told from a wrong one.

const simplified =
	'的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里' +
	'用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军' +
	'者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见' +
	'被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真' +
	'论处走义各入几口认条平系气题活更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德' +
	'资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南' +
	'品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔县省委局镇村乡党讯摄版京' +
	'华近推职织组群众服项农标城责支团究';
const traditional =
	'這個們來為國說時會對於著過發後裡種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產義' +
	'電數報結計場務統區隊馬書聽達強難權設類據邊張該規萬覺術領確傳師觀讓識帶導爭運縣黨訊攝華職織組眾項總門' +
	'東聲員題氣變條記灣臺選舉議農責團標';
const kanji =
	'日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新' +
	'場金員九入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法';
const hangul =
	'이다는을의에가하고도한로지사인아서대기자리를은시정해부스나어전일제수장보과주구상동원들라공성그국여있것년비위' +
	'유신만러오까문';

/** Han of Chinese text, both ways of writing. */
export const chinese: ReadonlySet<string> = new Set(simplified + traditional);

/** Han and hiragana of Japanese text. */
export const japanese: ReadonlySet<string> = new Set(
	kanji +
		Array.from({length: 0x3093 - 0x3041 + 1}, (_, index) => String.fromCodePoint(0x3041 + index)).join(''),
);

export const korean: ReadonlySet<string> = new Set(hangul);

/** Marks that stand in text of all three. */
export const punctuation: ReadonlySet<string> = new Set('，。、；：？！“”‘’（）《》「」『』—…・　〇');
