package id.nirkertas.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.util.WebUtils;

/**
 * Carries the sentence about what was done to the page that is shown next. It travels in a cookie of that page's address, not
 * in the session: a session that is not written costs the database nothing. A code over it that needs the session's secret
 * keeps anybody else from having their words shown.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class DoneCookie implements FlashMapManager {

	static final String NAME = "done";
	private static final String SENTENCE = "done";
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	@Override
	public @Nullable FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
		var cookie = WebUtils.getCookie(request, NAME);
		var path = request.getRequestURI();
		if (cookie == null || !cookie.getValue().startsWith(place(path))) {
			return null;
		}
		response.addCookie(cookie(request, path, "", Duration.ZERO));
		return sentence(request, path, cookie.getValue()).map(sentence -> {
			var done = new FlashMap();
			done.put(SENTENCE, sentence);
			return done;
		}).orElse(null);
	}

	@Override
	public void saveOutputFlashMap(FlashMap flash, HttpServletRequest request, HttpServletResponse response) {
		var path = flash.getTargetRequestPath();
		if (path == null || !(flash.get(SENTENCE) instanceof String sentence)) {
			return;
		}
		mac(request, path, sentence).ifPresent(mac -> response.addCookie(cookie(request, path,
				place(path) + "." + mac + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(
						sentence.getBytes(StandardCharsets.UTF_8)),
				PATIENCE)));
	}

	private static Optional<String> sentence(HttpServletRequest request, String path, String value) {
		var parts = value.split("\\.");
		if (parts.length != 3) {
			return Optional.empty();
		}
		try {
			var sentence = new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8);
			return mac(request, path, sentence).filter(mac -> MessageDigest.isEqual(
					mac.getBytes(StandardCharsets.US_ASCII), parts[1].getBytes(StandardCharsets.US_ASCII)))
					.map(_ -> sentence);
		} catch (IllegalArgumentException notOurs) {
			return Optional.empty();
		}
	}

	/** A browser sends the cookie of a page to the pages below it too. */
	private static String place(String path) {
		return HexFormat.of().toHexDigits(path.hashCode());
	}

	private static Optional<String> mac(HttpServletRequest request, String path, String sentence) {
		var session = request.getSession(false);
		if (session == null) {
			return Optional.empty();
		}
		try {
			var mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(session.getId().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return Optional
					.of(HexFormat.of().formatHex(mac.doFinal((path + '\n' + sentence).getBytes(StandardCharsets.UTF_8))));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Cookie cookie(HttpServletRequest request, String path, String value, Duration age) {
		var cookie = new Cookie(NAME, value);
		cookie.setPath(path);
		cookie.setHttpOnly(true);
		cookie.setSecure(request.isSecure());
		cookie.setMaxAge((int) age.toSeconds());
		cookie.setAttribute("SameSite", "Strict");
		return cookie;
	}
}
