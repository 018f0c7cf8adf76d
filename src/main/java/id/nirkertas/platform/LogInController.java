package id.nirkertas.platform;

import id.nirkertas.shared.PositionId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages around the log-in. All but the first are reached only from within, in the course of another request. */
@Controller
@Public
class LogInController {

	private final CurrentUser user;
	private final Wording wording;
	private final ResumePage resume;

	LogInController(CurrentUser user, Wording wording, ResumePage resume) {
		this.user = user;
		this.wording = wording;
		this.resume = resume;
	}

	@GetMapping("/login")
	String ask(@RequestParam(required = false) @Nullable String to, @RequestParam(required = false) @Nullable String left,
			Model model) {
		if (user.username().isPresent()) {
			return "redirect:" + LocalAddress.of(to).map(LocalAddress::path).orElse("/");
		}
		LocalAddress.of(to).ifPresent(address -> model.addAttribute("to", address.path()));
		model.addAttribute("left", left != null);
		return "platform/login";
	}

	@PostMapping("/login/refused")
	String askAgain(HttpServletRequest request, HttpServletResponse response, Model model) {
		var cause = request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
		response.setStatus(statusOf(cause).value());
		LocalAddress.of(request.getParameter("to")).ifPresent(address -> model.addAttribute("to", address.path()));
		KeptForm.carried(request).ifPresent(form -> model.addAttribute("kept", form));
		model.addAttribute("username", request.getParameter("username"));
		model.addAttribute("fault", sentence(cause, request));
		return "platform/login";
	}

	/** A form that was sent after its session had ended: log in, and go on. */
	@PostMapping("/login/ended")
	String keep(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException, ServletException {
		response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		model.addAttribute("kept", KeptForm.posted(request, addressOf(request)));
		return "platform/login";
	}

	@RequestMapping("/login/ended/part")
	String tell(HttpServletResponse response, Model model) {
		response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		model.addAttribute("answer", wording.say("platform.session.ended.short"));
		return "platform/refusal :: answer";
	}

	/** Logged in again, with a form that waits. */
	@PostMapping("/login/resume")
	@Nullable
	ModelAndView resume(HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		var kept = KeptForm.carried(request);
		if (kept.isEmpty()) {
			return new ModelAndView("redirect:/");
		}
		takeUp(kept.get().desk());
		return resume.of(kept.get(), wording.say("platform.resume.why"), HttpStatus.OK, request, response);
	}

	/** Still, or again, logged in, but the form is from before: its token is no longer good. */
	@PostMapping("/login/resumed")
	@Nullable
	ModelAndView confirm(HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		return resume.of(KeptForm.posted(request, addressOf(request)), wording.say("platform.resume.forged"),
				HttpStatus.FORBIDDEN, request, response);
	}

	/** The position that the session was in when it ended, if it is still theirs. */
	private void takeUp(@Nullable PositionId desk) {
		if (desk != null && user.positions().stream().anyMatch(held -> held.position().id().equals(desk))) {
			user.actThrough(desk);
		}
	}

	private String sentence(@Nullable Object cause, HttpServletRequest request) {
		if (isBlank(request.getParameter("username")) || isBlank(request.getParameter("password"))) {
			return wording.say("platform.login.blank");
		}
		return switch (cause) {
			case ThrottledException throttled -> wording.say("platform.login.throttled", throttled.minutes());
			case AuthenticationServiceException _ -> wording.say("platform.login.unavailable");
			case AccountRefusedException refused -> wording.say(refused.why().sentence());
			case null, default -> wording.say("platform.login.wrong");
		};
	}

	private static HttpStatus statusOf(@Nullable Object cause) {
		return switch (cause) {
			case ThrottledException _ -> HttpStatus.TOO_MANY_REQUESTS;
			case AuthenticationServiceException _ -> HttpStatus.SERVICE_UNAVAILABLE;
			case AuthenticationException _ -> HttpStatus.UNPROCESSABLE_CONTENT;
			case null, default -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	/** Where the form was sent, before it was brought here. */
	private static String addressOf(HttpServletRequest request) {
		var sent = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
		return LocalAddress.of(sent instanceof String path ? path : "/").map(LocalAddress::path).orElse("/");
	}
}
