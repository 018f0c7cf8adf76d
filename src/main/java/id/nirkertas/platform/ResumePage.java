package id.nirkertas.platform;

import id.nirkertas.directory.Directory;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows somebody a form of theirs that was not taken, with why, and sends it again when they say so. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ResumePage {

	private final Wording wording;
	private final Directory directory;

	ResumePage(Wording wording, Directory directory) {
		this.wording = wording;
		this.directory = directory;
	}

	ModelAndView of(KeptForm kept, String why, HttpStatus status) {
		var purpose = wording.say(kept.purpose());
		return new ModelAndView("platform/resume", Map.of("kept", kept, "why", why, "purpose",
				purpose.equals(kept.purpose()) ? wording.say("platform.resume.to.other") : purpose), status);
	}

	@ExceptionHandler
	ModelAndView otherDesk(OtherDeskException cause, HttpServletRequest request) throws IOException, ServletException {
		var opened = directory.position(cause.opened()).title();
		return of(KeptForm.posted(request, LocalAddress.of(request.getRequestURI()).map(LocalAddress::path).orElse("/")),
				wording.say("platform.resume.desk", opened, cause.now()), HttpStatus.CONFLICT);
	}
}
