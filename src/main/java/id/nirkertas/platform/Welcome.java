package id.nirkertas.platform;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.shared.PersonId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.LocaleResolver;

/** Somebody has logged in: on to where they wanted to go, or back to the form that was cut off. */
@Component
class Welcome implements AuthenticationSuccessHandler {

	private final Directory directory;
	private final Wording wording;
	private final DoneCookie sentences;
	private final LocaleResolver languages;

	Welcome(Directory directory, Wording wording, DoneCookie sentences, LocaleResolver languages) {
		this.directory = directory;
		this.wording = wording;
		this.sentences = sentences;
		this.languages = languages;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication granted)
			throws IOException, ServletException {
		// Somebody appointed since the people were last read is no stranger, and a log-in name passed on is another's
		var person = directory.learn(granted.getName()).map(Person::id);
		request.getSession().setAttribute(CurrentUser.WHO, person.map(PersonId::toString).orElse(""));
		var theirs = person.isPresent() && LastWriter.mayBe(person.get(), request);
		person.ifPresent(id -> response.addCookie(LastWriter.cookie(id)));
		if (theirs && KeptForm.carried(request).isPresent()) {
			request.getRequestDispatcher("/login/resume").forward(request, response);
			return;
		}
		var address = request.getContextPath() + LocalAddress.of(wanted(request)).map(LocalAddress::path).orElse("/");
		PolicyAnswer.noted().ifPresent(warning -> warn(warning, address, request, response));
		response.sendRedirect(address);
	}

	/** The second door is a way through other pages: there it was remembered. */
	private static @Nullable String wanted(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session == null || !(session.getAttribute(OidcDoor.WANTED) instanceof String remembered)) {
			return request.getParameter("to");
		}
		session.removeAttribute(OidcDoor.WANTED);
		return request.getParameter("to") == null ? remembered : request.getParameter("to");
	}

	/** On the page they come to. */
	private void warn(PolicyAnswer.Warning warning, String address, HttpServletRequest request,
			HttpServletResponse response) {
		var flash = new FlashMap();
		flash.setTargetRequestPath(address.replaceFirst("\\?.*", ""));
		flash.put("done", inTheirLanguage(warning, request));
		sentences.saveOutputFlashMap(flash, request, response);
	}

	/** Before any page, nobody has looked yet which language they read. */
	private String inTheirLanguage(PolicyAnswer.Warning warning, HttpServletRequest request) {
		var before = LocaleContextHolder.getLocaleContext();
		try {
			LocaleContextHolder.setLocale(languages.resolveLocale(request));
			return sentence(warning);
		} finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

	private String sentence(PolicyAnswer.Warning warning) {
		return switch (warning) {
			case PolicyAnswer.Warning.LogInsLeft(var count) -> count == 0
					? wording.say("platform.login.last-time")
					: wording.say("platform.login.times-left", count);
			case PolicyAnswer.Warning.ExpiresIn(var time) -> time.compareTo(Duration.ofDays(1)) < 0
					? wording.say("platform.login.expires-today")
					: wording.say("platform.login.expires-in", time.toDays());
		};
	}
}
