package id.nirkertas.integration;

import id.nirkertas.office.Staff;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser without script: follows links, fills in forms, keeps cookies. */
public final class Visitor {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
	private static final Pattern TOKEN_HEADER = Pattern.compile("<meta name=\"csrf\"[^>]*data-header=\"([^\"]+)\"");
	private static final String BOUNDARY = "----sheet-of-paper";

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
			.followRedirects(HttpClient.Redirect.NEVER).build();
	private final String office;
	private String[] headers = {};
	private String token = "";
	private String tokenHeader = "X-XSRF-TOKEN";

	private Visitor(int port) {
		office = "http://127.0.0.1:" + port;
	}

	/** Somebody from outside, without an account. */
	static Visitor stranger(int port) {
		return new Visitor(port);
	}

	/** With these headers on every request from now on, as a proxy sends them. */
	Visitor with(String... always) {
		headers = always;
		return this;
	}

	public static Visitor loggedIn(int port, String username) {
		var visitor = new Visitor(port);
		visitor.logIn(username);
		return visitor;
	}

	HttpResponse<String> logIn(String username) {
		return logIn(username, Staff.password(username));
	}

	HttpResponse<String> logIn(String username, String password) {
		open("/login");
		return send("/login", Map.of("username", List.of(username), "password", List.of(password)));
	}

	/** The page, whose form's token the next post carries. */
	public HttpResponse<String> open(String path) {
		var page = send(request(path).GET().build(), BodyHandlers.ofString());
		remember(page);
		return page;
	}

	HttpResponse<byte[]> download(String path, String... headers) {
		var request = request(path).GET();
		return send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray());
	}

	/** As it comes, however slowly it is read. */
	InputStream stream(String path) {
		return send(request(path).GET().build(), BodyHandlers.ofInputStream()).body();
	}

	public HttpResponse<String> send(String path, Map<String, List<String>> form) {
		var fields = form.entrySet().stream()
				.flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
				.collect(Collectors.joining("&"));
		return answered(send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString(fields + "&_csrf=" + encoded(token))).build(), BodyHandlers.ofString()));
	}

	/** As {@link #send(String, Map)}, with a file; an empty one is what a browser sends where none was chosen. */
	HttpResponse<String> sendWithFile(String path, Map<String, String> form, byte[] file) {
		return sendWithFile(path, form, file, file.length == 0 ? "" : "pindaian.pdf");
	}

	/** As {@link #sendWithFile(String, Map, byte[])}, under a name. */
	HttpResponse<String> sendWithFile(String path, Map<String, String> form, byte[] file, String name) {
		return sendWithFile(path, form, BodyPublishers.ofByteArray(file), name);
	}

	/** As {@link #sendWithFile(String, Map, byte[], String)}, however the file comes. */
	HttpResponse<String> sendWithFile(String path, Map<String, String> form, HttpRequest.BodyPublisher file, String name) {
		var fields = new ByteArrayOutputStream();
		form.forEach((field, value) -> fields.writeBytes(text("form-data; name=\"%s\"\r\n\r\n%s".formatted(field, value))));
		fields.writeBytes(text("form-data; name=\"_csrf\"\r\n\r\n" + token));
		fields.writeBytes(
				text("form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n".formatted(name),
						""));
		var body = BodyPublishers.concat(BodyPublishers.ofByteArray(fields.toByteArray()), file,
				BodyPublishers.ofString("\r\n--%s--\r\n".formatted(BOUNDARY)));
		return answered(send(request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
				.POST(body).build(), BodyHandlers.ofString()));
	}

	/** Whatever body, with the token of the page they saw last beside it. */
	HttpResponse<String> sendRaw(String path, String type, String body) {
		return answered(send(request(path).header("Content-Type", type).header(tokenHeader, token)
				.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString()));
	}

	private static byte[] text(String part) {
		return text(part, "\r\n");
	}

	private static byte[] text(String part, String end) {
		return "--%s\r\nContent-Disposition: %s%s".formatted(BOUNDARY, part, end).getBytes(StandardCharsets.UTF_8);
	}

	private HttpResponse<String> answered(HttpResponse<String> page) {
		remember(page);
		return page;
	}

	private void remember(HttpResponse<String> page) {
		var found = TOKEN.matcher(page.body());
		if (found.find()) {
			token = found.group(1);
		}
		// As the page's script does: under which header the token goes, the page says
		var header = TOKEN_HEADER.matcher(page.body());
		if (header.find()) {
			tokenHeader = header.group(1);
		}
	}

	private HttpRequest.Builder request(String path) {
		var request = HttpRequest.newBuilder(URI.create(office + path));
		return headers.length == 0 ? request : request.headers(headers);
	}

	private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
		try {
			return client.send(request, handler);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}
}
