package id.nirkertas.administration.web;

import static id.nirkertas.administration.web.Typed.text;

import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A new member of a team, as it was typed. */
record MemberForm(@Nullable String member, @Nullable String since, @Nullable String last) {

	static MemberForm blank(LocalDate today) {
		return new MemberForm("", today.toString(), "");
	}

	/** Today, where nothing was said. */
	LocalDate from(Wording wording, LocalDate today, Consumer<FormFault> faults) {
		return text(since).isEmpty()
				? today
				: Objects.requireNonNullElse(Typed.day(since, "since", wording, faults), today);
	}

	/** The input that a refusal is about. */
	static String field(String code) {
		return code.equals("directory.flaw.ends-before-it-begins") ? "last" : "member";
	}
}
