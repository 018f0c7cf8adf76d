package id.nirkertas.notification.web;

import id.nirkertas.notification.Notices;
import id.nirkertas.platform.Badge;
import id.nirkertas.shared.Actor;
import org.springframework.stereotype.Component;

/** How many notices the reader has not seen, beside their entry of the side navigation. */
@Component
record NoticeBadge(Notices notices) implements Badge {

	@Override
	public String section() {
		return "notice";
	}

	@Override
	public long count(Actor reader) {
		return notices.unseen(reader.person());
	}
}
