package id.nirkertas.platform;

import id.nirkertas.shared.PersonId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * Who logged in last at this browser. A form that was cut off by the end of a session waits in the log-in page, and whoever
 * logs in there next may be somebody else: they are not shown what was written.
 */
final class LastWriter {

	private static final String NAME = "writer";

	private LastWriter() {
	}

	/** Whether a form of this browser may be theirs; where nobody logged in before, it is nobody else's. */
	static boolean mayBe(PersonId person, HttpServletRequest request) {
		var last = WebUtils.getCookie(request, NAME);
		return last == null || last.getValue().equals(person.toString());
	}

	/** Gone when the browser is closed, as its pages are. */
	static Cookie cookie(PersonId person) {
		var cookie = Cookies.lasting(NAME, person.toString());
		cookie.setMaxAge(-1);
		return cookie;
	}
}
