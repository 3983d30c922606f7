// What is said of feeds and of fetching them, in both languages side by side.

/** Part of the table of the commands' messages. */
export const fetching = {
	subscribe: {
		zh: '订阅：记下 RSS、Atom 等的网址，或 OPML 里的；不联网，用 fetch 去取',
		en: 'remember feeds (RSS, Atom, JSON), or those in OPML files; nothing is fetched before fetch',
	},
	fetch: {
		zh: '去取订阅的（或所给网址的）新文章，存入库中',
		en: 'fetch what is new in the subscriptions, or at URLs, into the library',
	},
	optionListFeeds: {zh: '列出订阅', en: 'list the subscriptions'},
	optionRemoveFeeds: {
		zh: '退订；已取的文章仍在库里',
		en: 'end these subscriptions; what was fetched stays',
	},
	optionFullText: {
		zh: '新文章再取其网页上的全文',
		en: 'of new articles fetch the page, too, for the whole text',
	},
	optionAllowPrivate: {
		zh: '允许访问本机和内网的地址',
		en: 'allow addresses of this machine and of private networks',
	},

	subscribed: {
		zh: (added: number, all: number) => `新订阅 ${added} 个，共 ${all} 个`,
		en: (added: number, all: number) => `new subscriptions: ${added}, in all: ${all}`,
	},
	unsubscribed: {
		zh: (removed: number, all: number) => `退订 ${removed} 个，还有 ${all} 个`,
		en: (removed: number, all: number) => `subscriptions ended: ${removed}, left: ${all}`,
	},
	notSubscribed: {
		zh: (url: string) => `${url}：没有订阅；已订阅的见 paper-tui subscribe --list`,
		en: (url: string) => `${url}: not subscribed to; see paper-tui subscribe --list`,
	},
	noSubscriptions: {
		zh: '还没有订阅；先订阅：paper-tui subscribe URL',
		en: 'no subscriptions yet; make one first: paper-tui subscribe URL',
	},
	opmlEmpty: {
		zh: (source: string) => `${source}：里面没有订阅的网址`,
		en: (source: string) => `${source}: there are no feeds in it`,
	},

	fetchingFeeds: {
		zh: (done: number, all: number) => `正在取 ${done}/${all}`,
		en: (done: number, all: number) => `fetching ${done}/${all}`,
	},
	fetched: {
		zh: (added: number, changed: number, feeds: number) =>
			`取了 ${feeds} 处：新文章 ${added} 篇，有改动的 ${changed} 篇`,
		en: (added: number, changed: number, feeds: number) =>
			`fetched: ${feeds}; new articles: ${added}, changed: ${changed}`,
	},
	fetchStopped: {
		zh: '已停下；取到的都在库里',
		en: 'stopped; what was fetched is stored',
	},
	pagesUnfetched: {
		zh: (feed: string, pages: number) =>
			`${feed}：有 ${pages} 篇的网页没有取到，或不是文章，先用订阅里的文字`,
		en: (feed: string, pages: number) =>
			`${feed}: pages that could not be fetched or are no articles: ${pages}; their text is that of the feed`,
	},
	hostWaits: {
		zh: (feed: string, minutes: number) =>
			`${feed}：上次没有取成，${minutes} 分钟后再试；写明网址即可马上再取`,
		en: (feed: string, minutes: number) =>
			`${feed}: left alone for ${minutes} more minutes, since it could not be fetched; name its URL to try now`,
	},

	fetchAddress: {
		zh: (url: string) => `${url}：不是 http 或 https 网址`,
		en: (url: string) => `${url}: not an address of http or https`,
	},
	fetchPrivate: {
		zh: (url: string, host: string) => `${url}：${host} 是本机或内网的地址；确实要取，请加 --allow-private`,
		en: (url: string, host: string) =>
			`${url}: ${host} is on this machine or a private network; add --allow-private if you mean it`,
	},
	fetchUnknownHost: {
		zh: (url: string, host: string) => `${url}：找不到 ${host}；请检查网址和网络`,
		en: (url: string, host: string) => `${url}: ${host} is not found; check the address and the network`,
	},
	fetchRedirects: {
		zh: (url: string, limit: number) => `${url}：转来转去不止 ${limit} 次，或转成了圈`,
		en: (url: string, limit: number) => `${url}: redirected in a circle, or more than ${limit} times`,
	},
	fetchTooLarge: {
		zh: (url: string, megabytes: number) => `${url}：超过 ${megabytes} MB，没有取`,
		en: (url: string, megabytes: number) => `${url}: larger than ${megabytes} MB, and not taken`,
	},
	fetchSlow: {
		zh: (url: string, seconds: number) => `${url}：${seconds} 秒内没有答完；请过一会儿再试`,
		en: (url: string, seconds: number) => `${url}: no whole answer in ${seconds} s; try again later`,
	},
	fetchStatus: {
		zh: (url: string, status: number) => `${url}：服务器回答 ${status}`,
		en: (url: string, status: number) => `${url}: the server answers ${status}`,
	},
	fetchGone: {
		zh: (url: string, status: number) => `${url}：服务器回答 ${status}，这里没有了；请检查网址，或退订`,
		en: (url: string, status: number) =>
			`${url}: the server answers ${status}: it is not there; check the address, or end the subscription`,
	},
	fetchPacking: {
		zh: (url: string) => `${url}：传来的压缩数据已损坏，或是不认识的压缩方式`,
		en: (url: string) => `${url}: the answer is packed in an unknown way, or damaged`,
	},
	fetchNotAFeed: {
		zh: (url: string) => `${url}：不是 RSS、Atom 或 JSON Feed；请找它的订阅网址`,
		en: (url: string) => `${url}: neither RSS nor Atom nor JSON Feed; look for the address of its feed`,
	},
	fetchUnreachable: {
		zh: (url: string, code: string) => `${url}：连不上（${code}）；请检查网络`,
		en: (url: string, code: string) => `${url}: can not be reached (${code}); check the network`,
	},
} as const;
