package id.nirkertas.platform;

import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Says a refusal in words (what, why, what now), and a fault with an apology and the number of the incident. */
@ControllerAdvice
class Refusals {

	private static final Set<String> ABOUT_THE_PERSON = Set.of("platform.unknown-person", "platform.no-position",
			"platform.position-left", "platform.position-stopped", "platform.person-gone",
			"platform.not-your-position", "platform.not-signed-in", "directory.team.not-part");

	private final Wording wording;
	private final Limits limits;

	Refusals(Wording wording, Limits limits) {
		this.wording = wording;
		this.limits = limits;
	}

	@ExceptionHandler
	ModelAndView refused(RefusedException refusal, HttpServletRequest request) {
		var code = refusal.code();
		var forbidden = code.startsWith("access.") || ABOUT_THE_PERSON.contains(code);
		return answer(forbidden ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT, wording.say(code, refusal.details().toArray()),
				request);
	}

	@ExceptionHandler({NoSuchElementException.class, TypeMismatchException.class})
	ModelAndView notFound(HttpServletRequest request) {
		return answer(HttpStatus.NOT_FOUND, wording.say("platform.not-found"), request);
	}

	@ExceptionHandler
	ModelAndView tooLarge(MaxUploadSizeExceededException cause, HttpServletRequest request) {
		return plain(HttpStatus.CONTENT_TOO_LARGE, request);
	}

	/** Where no answer of Spring's own says so: a form in parts that breaks off, or a name no browser sends. */
	@ExceptionHandler({MultipartException.class, RequestRejectedException.class})
	ModelAndView unreadable(HttpServletRequest request) {
		return plain(HttpStatus.BAD_REQUEST, request);
	}

	@ExceptionHandler
	ModelAndView forbidden(AccessDeniedException cause, HttpServletRequest request) {
		return plain(HttpStatus.FORBIDDEN, request);
	}

	/** Security answers these itself; and nobody listens any more to a page whose reader has left. */
	@ExceptionHandler
	void notOurs(AuthenticationException cause) {
		throw cause;
	}

	@ExceptionHandler
	void nobodyListens(AsyncRequestNotUsableException cause) {
	}

	/** Spring's own answers to a request that fits nothing, and whatever else is our fault. */
	@ExceptionHandler
	ModelAndView other(Exception cause, HttpServletRequest request, HttpServletResponse response) {
		var status = cause instanceof ErrorResponse known ? known.getStatusCode().value() : 500;
		return status < 500 ? plain(HttpStatus.valueOf(status), request) : fault(cause, request);
	}

	ModelAndView said(HttpStatus status, String code, HttpServletRequest request) {
		return answer(status, wording.say(code), request);
	}

	/** A refusal that has no more to say than its status. */
	ModelAndView plain(HttpStatus status, HttpServletRequest request) {
		var sentence = switch (status) {
			case FORBIDDEN, UNAUTHORIZED -> EndpointRules.why(request, wording);
			case NOT_FOUND, GONE -> wording.say("platform.not-found");
			case CONTENT_TOO_LARGE -> wording.say("platform.too-large", limits.file().toMegabytes());
			case METHOD_NOT_ALLOWED -> wording.say("platform.wrong-method");
			default -> wording.say("platform.bad-input");
		};
		return answer(status, sentence, request);
	}

	ModelAndView fault(Throwable cause, HttpServletRequest request) {
		var incident = Incident.report(cause, request);
		return isPart(request)
				? new ModelAndView("platform/refusal :: answer",
						Map.of("answer", wording.say("platform.fault.short") + " (" + incident.number() + ")"),
						HttpStatus.INTERNAL_SERVER_ERROR)
				: new ModelAndView("platform/fault", Map.of("incident", incident.number()),
						HttpStatus.INTERNAL_SERVER_ERROR);
	}

	private ModelAndView answer(HttpStatus status, String sentence, HttpServletRequest request) {
		if (isPart(request)) {
			return new ModelAndView("platform/refusal :: answer", Map.of("answer", sentence), status);
		}
		return new ModelAndView("platform/refusal", Map.of("heading", heading(status), "sentence", sentence), status);
	}

	private String heading(HttpStatus status) {
		return wording.say(switch (status) {
			case FORBIDDEN, UNAUTHORIZED -> "platform.refusal.forbidden";
			case NOT_FOUND, GONE -> "platform.refusal.not-found";
			case CONTENT_TOO_LARGE -> "platform.refusal.too-large";
			case CONFLICT -> "platform.refusal.title";
			default -> "platform.refusal.bad-input";
		});
	}

	private static boolean isPart(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null;
	}

	/** How large an upload may be. */
	@Component
	record Limits(DataSize file, DataSize request) {

		@Autowired
		Limits(MultipartProperties settings) {
			this(settings.getMaxFileSize(), settings.getMaxRequestSize());
		}
	}
}
