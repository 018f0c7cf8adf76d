package id.nirkertas.inbox.web;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.inbox.Desk;
import id.nirkertas.inbox.Section;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** New arrivals announce themselves beside the list; they never push its rows. */
@Controller
@SignedIn
class Arrivals {

	/** A list that lies open unread stops asking, or its session would never end. */
	private static final Duration ATTENTION = Duration.ofMinutes(30);

	private final Desk desk;
	private final OfficeClock clock;

	Arrivals(Desk desk, OfficeClock clock) {
		this.desk = desk;
		this.clock = clock;
	}

	/** Nothing when there is nothing that was not told before: what is swapped in is read aloud. */
	@GetMapping("/inbox/arrivals")
	ModelAndView tell(@RequestParam String section, @RequestParam Instant since, @RequestParam long told, Actor reader) {
		var part = Section.named(section);
		if (since.isBefore(clock.now().minus(ATTENTION))) {
			return new ModelAndView("inbox/arrivals :: old", Map.of("part", part));
		}
		var count = desk.arrivedSince(reader.person(), part, since);
		return count <= told
				? new ModelAndView((_, _, answer) -> answer.setStatus(HttpStatus.NO_CONTENT.value()))
				: new ModelAndView("inbox/arrivals :: line", Map.of("part", part, "read", since, "count", count));
	}
}
