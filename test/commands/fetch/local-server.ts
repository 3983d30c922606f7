// A server on this machine that answers as a test wants it to.
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll} from 'vitest';

export type LocalServer = {
	/** Without a slash at its end. */
	readonly address: string;
	/** What was asked for, the last one last. */
	readonly asked: http.IncomingMessage[];
	/** What is answered from now on. */
	answer: http.RequestListener;
};

/** Ends after the tests of a file, with all its connections. */
export async function localServer(): Promise<LocalServer> {
	const server = http.createServer((request, response) => {
		local.asked.push(request);
		local.answer(request, response);
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});
	const {port} = server.address() as AddressInfo;
	const local: LocalServer = {
		address: `http://127.0.0.1:${port}`,
		asked: [],
		answer: (_, response) => response.end(),
	};
	return local;
}
