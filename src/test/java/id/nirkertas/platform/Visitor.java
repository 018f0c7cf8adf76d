package id.nirkertas.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Somebody at a browser without script: keeps cookies, follows nothing by itself, posts forms with the token of the page. */
class Visitor {

	/** What a form field is called, and what stands in it. */
	record Field(String name, String value) {
	}

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final URI office;
	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
	private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies)
			.followRedirects(HttpClient.Redirect.NEVER).build();
	private String token = "";

	Visitor(int port) {
		this.office = URI.create("http://127.0.0.1:" + port);
	}

	/** Logs in with the password that the demo people share: their name and the year. */
	Visitor signIn(String username) {
		var answer = signIn(username, username + "-2026");
		if (answer.statusCode() != 303) {
			throw new AssertionError("%s could not log in: %d".formatted(username, answer.statusCode()));
		}
		return this;
	}

	HttpResponse<String> signIn(String username, String password) {
		get("/login");
		return post("/login", new Field("username", username), new Field("password", password));
	}

	HttpResponse<String> get(String path) {
		return remembered(send(HttpRequest.newBuilder(office.resolve(path)).GET()));
	}

	HttpResponse<String> post(String path, Field... fields) {
		var all = new ArrayList<>(List.of(fields));
		all.add(new Field("_csrf", token));
		return postWithout(path, all, office.toString());
	}

	/** A form without the token of a page, from wherever the origin says. */
	HttpResponse<String> postWithout(String path, List<Field> fields, String origin) {
		var body = String.join("&",
				fields.stream().map(field -> encoded(field.name()) + "=" + encoded(field.value())).toList());
		return remembered(send(HttpRequest.newBuilder(office.resolve(path)).header("Origin", origin)
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(body))));
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		return send(request, HttpResponse.BodyHandlers.ofString());
	}

	/** How many bytes come over the line. */
	int weigh(HttpRequest.Builder request) {
		return send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
	}

	private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
		try {
			return client.send(request.build(), body);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	URI at(String path) {
		return office.resolve(path);
	}

	/** The token of the page they saw last. */
	String token() {
		return token;
	}

	Optional<HttpCookie> cookie(String name) {
		return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).findFirst();
	}

	/** As if the session had ended meanwhile. */
	void lose(String name) {
		cookie(name).ifPresent(cookie -> cookies.getCookieStore().remove(office, cookie));
	}

	/** Where an answer sends them, without the host. */
	static String next(HttpResponse<?> answer) {
		var address = URI.create(answer.headers().firstValue("Location").orElse(""));
		return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
	}

	private HttpResponse<String> remembered(HttpResponse<String> answer) {
		var found = TOKEN.matcher(answer.body());
		if (found.find()) {
			token = HtmlUtils.htmlUnescape(found.group(1));
		}
		return answer;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}
}
