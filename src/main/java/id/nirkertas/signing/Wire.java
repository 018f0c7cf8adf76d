package id.nirkertas.signing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Asks the services of certification authorities over HTTP, within limits of time and size, and follows nobody elsewhere. */
final class Wire {

	private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

	private final Duration connectWithin;
	private final Duration answerWithin;
	private @Nullable HttpClient client;

	Wire(Duration connectWithin, Duration answerWithin) {
		this.connectWithin = connectWithin;
		this.answerWithin = answerWithin;
	}

	byte[] get(URI address) throws IOException {
		return ask(HttpRequest.newBuilder(web(address)).GET());
	}

	byte[] post(URI address, String mediaType, byte[] question) throws IOException {
		return ask(HttpRequest.newBuilder(web(address)).header("Content-Type", mediaType)
				.POST(BodyPublishers.ofByteArray(question)));
	}

	private byte[] ask(HttpRequest.Builder question) throws IOException {
		var request = question.timeout(answerWithin).build();
		try {
			var answer = client().send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
			if (answer.statusCode() != 200) {
				throw new IOException(request.uri() + " answered " + answer.statusCode());
			}
			return answer.body();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw (IOException) new InterruptedIOException(request.uri() + " was not waited for").initCause(e);
		}
	}

	/** A certificate may name an LDAP directory or a file; only the web is asked. */
	private static URI web(URI address) throws IOException {
		var web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
		if (!web || address.getHost() == null) {
			throw new IOException("Not an address of the web: " + address);
		}
		return address;
	}

	/** Made at the first question: it costs start-up time. */
	private synchronized HttpClient client() {
		if (client == null) {
			client = HttpClient.newBuilder().connectTimeout(connectWithin).followRedirects(HttpClient.Redirect.NEVER)
					.build();
		}
		return client;
	}
}
