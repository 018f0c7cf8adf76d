package id.nirkertas.notification.web;

import id.nirkertas.notification.Notices;
import id.nirkertas.platform.Badge;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
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
		return unseen(reader.person());
	}

	@Override
	public long unseen(PersonId person) {
		return notices.unseen(person);
	}
}
