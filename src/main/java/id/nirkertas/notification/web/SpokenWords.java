package id.nirkertas.notification.web;

import id.nirkertas.notification.NoticeWords;
import id.nirkertas.platform.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A mail goes to another person than whoever's act it tells of, so the language of that page is not the mail's. */
@Component
record SpokenWords(Wording wording) implements NoticeWords {

	@Override
	public String say(String code, Object... details) {
		var page = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.resetLocaleContext();
		try {
			return wording.say(code, details);
		} finally {
			LocaleContextHolder.setLocaleContext(page);
		}
	}
}
