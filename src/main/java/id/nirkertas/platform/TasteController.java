package id.nirkertas.platform;

import id.nirkertas.shared.PositionId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people choose for themselves: the position they act through, the language, the shortcuts. */
@Controller
class TasteController {

	private final CurrentUser user;
	private final Wording wording;
	private final LocaleResolver locales;

	TasteController(CurrentUser user, Wording wording, LocaleResolver locales) {
		this.user = user;
		this.wording = wording;
		this.locales = locales;
	}

	/** Back to the beginning, for the page they were on may not be that position's; or on to one that is. */
	@PostMapping("/acting")
	@SignedIn
	String actThrough(@RequestParam PositionId position, @RequestParam(required = false) @Nullable String to,
			RedirectAttributes next) {
		user.actThrough(position);
		next.addFlashAttribute("done", wording.say("platform.acting.now", user.holder().position().title()));
		return "redirect:" + LocalAddress.of(to).map(LocalAddress::path).orElse("/");
	}

	@PostMapping("/language")
	@Public
	String speak(@RequestParam String language, HttpServletRequest request, HttpServletResponse response) {
		var chosen = Locale.of(language);
		locales.setLocale(request, response,
				WebConfiguration.LANGUAGES.contains(chosen) ? chosen : WebConfiguration.INDONESIAN);
		return "redirect:" + pageBefore(request);
	}

	@PostMapping("/shortcuts")
	@SignedIn
	String useKeys(@RequestParam boolean on, HttpServletRequest request, HttpServletResponse response) {
		response.addCookie(Shortcuts.cookie(on));
		return "redirect:" + pageBefore(request);
	}

	/** Only the path of it: whatever else it names, it stays within this product. */
	private static String pageBefore(HttpServletRequest request) {
		try {
			var before = URI.create(String.valueOf(request.getHeader(HttpHeaders.REFERER)));
			var query = before.getRawQuery() == null ? "" : "?" + before.getRawQuery();
			return LocalAddress.of(before.getRawPath() + query).map(LocalAddress::path).orElse("/");
		} catch (IllegalArgumentException e) {
			return "/";
		}
	}
}
