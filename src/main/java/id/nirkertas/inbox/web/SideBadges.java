package id.nirkertas.inbox.web;

import id.nirkertas.inbox.Desk;
import id.nirkertas.platform.Badge;
import id.nirkertas.shared.Actor;
import id.nirkertas.workflow.WorkItem.Work;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.annotation.RequestScope;

/** The counts beside the entries of the side navigation. */
@Configuration(proxyBeanMethods = false)
class SideBadges {

	/** Every page shows four counts; they are asked for once. */
	static class Tally {

		private final Desk desk;
		private final Map<Actor, Map<Work, Long>> asked = new HashMap<>();

		Tally(Desk desk) {
			this.desk = desk;
		}

		long of(Actor reader, Set<Work> works) {
			var counts = asked.computeIfAbsent(reader, actor -> desk.counts(actor.person()));
			return works.stream().mapToLong(work -> counts.getOrDefault(work, 0L)).sum();
		}
	}

	private record SideBadge(String section, Set<Work> works, Tally tally) implements Badge {

		@Override
		public long count(Actor reader) {
			return tally.of(reader, works);
		}
	}

	@Bean
	@RequestScope
	Tally tally(Desk desk) {
		return new Tally(desk);
	}

	@Bean
	Badge inboxBadge(Tally tally) {
		return new SideBadge("inbox", Set.of(Work.values()), tally);
	}

	@Bean
	Badge signBadge(Tally tally) {
		return new SideBadge("sign", Set.of(Work.SIGN_LETTER), tally);
	}

	@Bean
	Badge dispositionBadge(Tally tally) {
		return new SideBadge("disposition", Set.of(Work.FOLLOW_UP), tally);
	}

	@Bean
	Badge draftBadge(Tally tally) {
		return new SideBadge("draft", Set.of(Work.DRAFT_LETTER), tally);
	}
}
