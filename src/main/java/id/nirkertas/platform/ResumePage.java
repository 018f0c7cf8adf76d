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

	ResumePage(Wording wording, Directory directory, CurrentUser user) {
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
		var now = Optional.of(cause.now());
		return shown(kept, now, otherDesk(cause.opened(), now).stream().toList(), HttpStatus.CONFLICT, request, response);
	}

	private @Nullable ModelAndView shown(KeptForm kept, Optional<PositionId> now, List<String> why, HttpStatus status,
			HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		var files = kept.lacksFiles() ? Stream.of(wording.say("platform.resume.files")) : Stream.<String>empty();
		return Rehearsal.shows(kept, Stream.concat(why.stream(), files).toList(), request, response)
				? null
				: page(kept, now, why, status);
	}

	private ModelAndView page(KeptForm kept, Optional<PositionId> now, List<String> why, HttpStatus status) {
		var purpose = wording.say(kept.purpose());
		return new ModelAndView("platform/resume", Map.of("kept", kept, "why", why, "purpose",
				purpose.equals(kept.purpose()) ? wording.say("platform.resume.to.other") : purpose, "position",
				now.map(this::title).orElse("")), status);
	}

	/** The warning that a form goes out in another position than the one it was opened in. */
	private Optional<String> otherDesk(@Nullable PositionId opened, Optional<PositionId> now) {
		return Optional.ofNullable(opened)
				.flatMap(desk -> now.filter(position -> !position.equals(desk))
						.map(position -> wording.say("platform.resume.desk", title(desk), title(position))));
	}

	private String title(PositionId id) {
		return directory.positions().stream().filter(position -> position.id().equals(id)).findFirst().map(Position::title)
				.orElseGet(() -> wording.say("platform.resume.desk.unknown"));
	}
}
