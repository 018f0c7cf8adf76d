package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.office.OidcProvider;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The way through a provider of OpenID Connect, as a browser goes it. */
final class SecondDoor {

	private SecondDoor() {
	}

	/** What the office says when the provider has sent them back. */
	static HttpResponse<String> answered(Visitor visitor, String begin, OidcProvider provider) throws Exception {
		return visitor.get(atTheProvider(visitor, begin, provider));
	}

	/** By way of our pages to the provider, which sends them back at once; where to, without the host. */
	static String atTheProvider(Visitor visitor, String begin, OidcProvider provider) throws Exception {
		var start = visitor.get(begin);
		assertThat(Visitor.next(start)).startsWith("/login/oidc/start");
		var sent = visitor.get(Visitor.next(start)).headers().firstValue("Location").orElseThrow();
		assertThat(sent).startsWith(provider.issuer() + "/authorize?");
		try (var browser = HttpClient.newHttpClient()) {
			var back = browser.send(HttpRequest.newBuilder(URI.create(sent)).build(), BodyHandlers.ofString());
			assertThat(back.statusCode()).as(back.body()).isEqualTo(302);
			return Visitor.next(back);
		}
	}
}
