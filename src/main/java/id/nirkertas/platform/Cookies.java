package id.nirkertas.platform;

import jakarta.servlet.http.Cookie;
import java.time.Duration;

/** Cookies that remember something for a page; none lets anybody in. */
final class Cookies {

	private Cookies() {
	}

	static Cookie lasting(String name, String value) {
		var cookie = new Cookie(name, value);
		cookie.setPath("/");
		cookie.setHttpOnly(true);
		cookie.setAttribute("SameSite", "Lax");
		cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
		return cookie;
	}
}
