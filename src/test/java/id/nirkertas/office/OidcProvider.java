package id.nirkertas.office;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A provider of OpenID Connect over real HTTP, as strict as one should be: it wants state, nonce, PKCE and our secret, gives a
 * code once, and signs what it says. Whoever comes is logged in there already, as the person it is told.
 */
public final class OidcProvider implements AutoCloseable {

	public static final String CLIENT = "nirkertas-uji";
	public static final String SECRET = "rahasia-klien";

	private final HttpServer server;
	private final RSAKey key;
	private final RSAKey foreign;
	private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
	private volatile String person = "";
	private volatile String employeeNumber = "";
	private volatile boolean forged;
	private volatile Consumer<JWTClaimsSet.Builder> twist = _ -> {
	};

	private OidcProvider(HttpServer server) throws JOSEException {
		this.server = server;
		this.key = new RSAKeyGenerator(2048).keyID("one").generate();
		this.foreign = new RSAKeyGenerator(2048).keyID("one").generate();
	}

	/** Fails where no port is free. */
	public static OidcProvider start() {
		try {
			return serving();
		} catch (IOException | JOSEException e) {
			throw new IllegalStateException(e);
		}
	}

	/** With which an office knows it as its second door. */
	public void introduce(DynamicPropertyRegistry settings) throws IOException {
		var secret = Files.createTempFile("client", "secret");
		Files.writeString(secret, SECRET + "\n");
		settings.add("nirkertas.login.oidc.issuer", this::issuer);
		settings.add("nirkertas.login.oidc.client-id", () -> CLIENT);
		settings.add("nirkertas.login.oidc.client-secret-file", secret::toString);
	}

	private static OidcProvider serving() throws IOException, JOSEException {
		var provider = new OidcProvider(
				HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
		provider.serve("/.well-known/openid-configuration", provider::metadata);
		provider.serve("/keys", exchange -> answer(exchange, 200, new JWKSet(provider.key.toPublicJWK()).toString()));
		provider.serve("/authorize", provider::authorize);
		provider.serve("/token", provider::token);
		provider.server.start();
		return provider;
	}

	private void serve(String path, Handler handler) {
		server.createContext(path, exchange -> {
			try (exchange) {
				handler.handle(exchange);
			} catch (JOSEException | NoSuchAlgorithmException e) {
				throw new IOException(e);
			}
		});
	}

	public String issuer() {
		return "http://127.0.0.1:" + server.getAddress().getPort();
	}

	/** Honest again, and somebody of that name sits before it. */
	public void isUsedBy(String name, String number) {
		person = name;
		employeeNumber = number;
		forged = false;
		twist = _ -> {
		};
	}

	/** From now on what it says of somebody is changed so, and signed as ever. */
	public void says(Consumer<JWTClaimsSet.Builder> otherwise) {
		twist = otherwise;
	}

	/** From now on somebody else signs, under the name of its key. */
	public void isForged() {
		forged = true;
	}

	private void metadata(HttpExchange exchange) throws IOException {
		answer(exchange, 200, """
				{"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
				"jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/end", "response_types_supported": ["code"],
				"subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
				""".formatted(issuer()));
	}

	private void authorize(HttpExchange exchange) throws IOException {
		var asked = fields(exchange.getRequestURI().getRawQuery());
		var whole = asked.keySet().containsAll(Set.of("state", "nonce", "redirect_uri", "code_challenge"))
				&& CLIENT.equals(asked.get("client_id")) && "code".equals(asked.get("response_type"))
				&& "S256".equals(asked.get("code_challenge_method"))
				&& Arrays.asList(asked.getOrDefault("scope", "").split(" ")).contains("openid");
		if (!whole) {
			answer(exchange, 400, "{\"error\": \"invalid_request\"}");
			return;
		}
		var code = UUID.randomUUID().toString();
		codes.put(code, asked);
		exchange.getResponseHeaders().add("Location",
				asked.get("redirect_uri") + "?code=" + code + "&state="
						+ Objects.requireNonNull(asked.get("state")).replace("=", "%3D"));
		exchange.sendResponseHeaders(302, -1);
	}

	private void token(HttpExchange exchange) throws IOException, JOSEException, NoSuchAlgorithmException {
		var asked = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		var begun = codes.remove(asked.getOrDefault("code", ""));
		var us = "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
		if (!us.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
			answer(exchange, 401, "{\"error\": \"invalid_client\"}");
		} else if (begun == null || !"authorization_code".equals(asked.get("grant_type"))
				|| !Objects.equals(begun.get("redirect_uri"), asked.get("redirect_uri"))
				|| !Objects.equals(begun.get("code_challenge"), challenge(asked.getOrDefault("code_verifier", "")))) {
			answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
		} else {
			answer(exchange, 200, """
					{"access_token": "%s", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
					""".formatted(UUID.randomUUID(), signed(Objects.requireNonNull(begun.get("nonce")))));
		}
	}

	private String signed(String nonce) throws JOSEException {
		var now = Instant.now();
		var claims = new JWTClaimsSet.Builder().issuer(issuer()).subject("subjek-17").audience(CLIENT)
				.claim("nonce", nonce).claim("preferred_username", person).claim("nip", employeeNumber)
				.issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(300)));
		twist.accept(claims);
		var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims.build());
		token.sign(new RSASSASigner(forged ? foreign : key));
		return token.serialize();
	}

	private static String challenge(String verifier) throws NoSuchAlgorithmException {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(
				MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
	}

	private static Map<String, String> fields(@Nullable String query) {
		return query == null
				? Map.of()
				: Arrays.stream(query.split("&")).map(field -> field.split("=", 2)).filter(pair -> pair.length == 2)
						.collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1]), (one, _) -> one));
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	private static void answer(HttpExchange exchange, int status, String json) throws IOException {
		exchange.getResponseHeaders().add("Content-Type", "application/json");
		var bytes = json.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
	}

	@Override
	public void close() {
		server.stop(0);
	}

	private interface Handler {

		void handle(HttpExchange exchange) throws IOException, JOSEException, NoSuchAlgorithmException;
	}
}
