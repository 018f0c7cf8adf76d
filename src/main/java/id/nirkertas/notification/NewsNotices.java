package id.nirkertas.notification;

import id.nirkertas.shared.News;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Passes on what rooms above this one have to tell, such as that a desk is to pass to somebody. */
@Component
class NewsNotices {

	private final Notices notices;

	NewsNotices(Notices notices) {
		this.notices = notices;
	}

	@ApplicationModuleListener
	void on(News event) {
		event.words().forEach(word -> notices
				.tell(new Notice(word.occasion(), word.to(), word.code(), word.details(), null, word.address(),
						word.person())));
	}
}
