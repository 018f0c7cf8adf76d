package id.nirkertas.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Single keys act only for those who leave them on: they are in the way of people who speak to their computer. */
@Component
class Shortcuts {

	private static final String NAME = "shortcuts";

	private final HttpServletRequest request;

	Shortcuts(HttpServletRequest request) {
		this.request = request;
	}

	boolean areOn() {
		Cookie cookie = WebUtils.getCookie(request, NAME);
		return cookie == null || !cookie.getValue().equals("off");
	}

	static Cookie cookie(boolean on) {
		return Cookies.lasting(NAME, on ? "on" : "off");
	}
}
