package id.nirkertas.platform;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.shared.PositionId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows somebody a form of theirs that was not taken, with why and in which position it would go, and sends it again when they
 * say so: in the form's own page, or, where that is not theirs to see, on a page of its own.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ResumePage {

	private final Wording wording;
	private final Directory directory;
	private final CurrentUser user;
	private final LeftPosition left;

	ResumePage(Wording wording, Directory directory, CurrentUser user, LeftPosition left) {
		this.left = left;
		this.wording = wording;
		this.directory = directory;
		this.user = user;
	}

	/** Nothing where it has answered with the form's own page. */
	@Nullable
	ModelAndView of(KeptForm kept, String why, HttpStatus status, HttpServletRequest request,
			HttpServletResponse response) throws IOException, ServletException {
		var now = user.desk();
		var sentences = Stream.concat(Stream.of(why), otherDesk(kept.desk(), now).stream()).toList();
		return shown(kept, now, sentences, status, request, response);
	}

	@ExceptionHandler
	@Nullable
	ModelAndView otherDesk(OtherDeskException cause, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		var kept = KeptForm.posted(request, LocalAddress.of(request.getRequestURI()).map(LocalAddress::path).orElse("/"));
		return shown(kept, cause.now(), otherDesk(cause.opened(), cause.now()), HttpStatus.CONFLICT, request, response);
	}

	private @Nullable ModelAndView shown(KeptForm kept, Optional<PositionId> now, List<String> why, HttpStatus status,
			HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		if (isNowhere(kept, now)) {
			return page(kept, now, why, status);
		}
		var files = kept.lacksFiles() ? Stream.of(wording.say("platform.resume.files")) : Stream.<String>empty();
		return Rehearsal.shows(kept, Stream.concat(why.stream(), files).toList(), request, response)
				? null
				: page(kept, now, why, status);
	}

	private ModelAndView page(KeptForm kept, Optional<PositionId> now, List<String> why, HttpStatus status) {
		var purpose = wording.say(kept.purpose());
		return new ModelAndView("platform/resume", Map.of("kept", kept, "why", why, "purpose",
				purpose.equals(kept.purpose()) ? wording.say("platform.resume.to.other") : purpose, "position",
				now.map(this::title).orElse(""), "nowhere", isNowhere(kept, now)), status);
	}

	/** Then there is nobody as whom they could send it. */
	private static boolean isNowhere(KeptForm kept, Optional<PositionId> now) {
		return kept.desk() != null && now.isEmpty();
	}

	/**
	 * The warning that a form goes out in another position than the one it was opened in; of one that is theirs no more, how that
	 * came.
	 */
	private List<String> otherDesk(@Nullable PositionId opened, Optional<PositionId> now) {
		if (opened == null || now.filter(opened::equals).isPresent()) {
			return List.of();
		}
		return left.isOne(opened)
				? left.sentences(opened, title(opened), now.map(this::title))
				: now.map(position -> wording.say("platform.resume.desk", title(opened), title(position))).stream().toList();
	}

	private String title(PositionId id) {
		return directory.positions().stream().filter(position -> position.id().equals(id)).findFirst().map(Position::title)
				.orElseGet(() -> wording.say("platform.resume.desk.unknown"));
	}
}
